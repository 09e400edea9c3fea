/** Serves the built site under a sub-path, as a static host does: plain files, gzip for text, 404 for the rest. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const SUB_PATH = '/sub/path/';
const dist = new URL('../../dist/', import.meta.url).pathname;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2'
};

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const inside = path.startsWith(SUB_PATH) ? normalize(path.slice(SUB_PATH.length)) : '..';
  const file = join(dist, inside === '.' || inside === '' ? 'index.html' : inside);
  if (inside.startsWith('..') || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const zip = /gzip/.test(String(request.headers['accept-encoding'])) && !/woff2/.test(type);
  response.writeHead(200, { 'content-type': type, ...(zip ? { 'content-encoding': 'gzip' } : {}) });
  const body = createReadStream(file);
  if (zip) body.pipe(createGzip()).pipe(response);
  else body.pipe(response);
});

server.listen(Number(process.env['PORT'] ?? 4179), '127.0.0.1');
