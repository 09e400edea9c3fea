/** `npm run host`: writes the script that embedding pages load. Run it after a change of `src/host/v1.ts`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { hostScript } from './hostScript';

await mkdir('public/embed', { recursive: true });
await writeFile('public/embed/v1.js', await hostScript());
