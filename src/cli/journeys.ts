/** `npm run journeys`: finds a browser and runs the journeys (or another Playwright command given as arguments) with it. */
import { spawnSync } from 'node:child_process';
import { browserVersion, findBrowser } from './browser';

const path = findBrowser();
console.log(`browser: ${browserVersion(path)}`);
const args = process.argv.length > 2 ? process.argv.slice(2) : [];
const { status } = spawnSync('npx', ['playwright', 'test', ...args], {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM_PATH: path },
  shell: process.platform === 'win32'
});
process.exit(status ?? 1);
