/** Serves a folder under a sub-path, as GitHub Pages does: plain files open to every origin, gzip for text, 404 for the rest. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

export const SUB_PATH = '/sub/path/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2'
};
const PACKED = /woff2|png/;

/** The file that a path asks for; a folder means its index.html. Null outside of the folder, or where there is none. */
function fileFor(folder: string, path: string): string | null {
  if (!path.startsWith(SUB_PATH)) return null;
  const inside = normalize(path.slice(SUB_PATH.length) || '.');
  if (inside.startsWith('..')) return null;
  const file = join(folder, inside);
  if (!existsSync(file)) return null;
  const page = statSync(file).isDirectory() ? join(file, 'index.html') : file;
  return existsSync(page) ? page : null;
}

/** Starts serving; port 0 takes a free one. */
export function serve(folder: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const file = fileFor(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    if (file === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const zip = /gzip/.test(String(request.headers['accept-encoding'])) && !PACKED.test(type);
    response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*', ...(zip ? { 'content-encoding': 'gzip' } : {}) });
    const body = createReadStream(file);
    if (zip) body.pipe(createGzip()).pipe(response);
    else body.pipe(response);
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}
