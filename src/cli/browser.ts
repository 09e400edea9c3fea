/**
 * A Chromium for the browser tests: one that is there, else one that is fetched. Says what it does.
 * Order: the variable CHROMIUM_PATH, Playwright's own, the system's; then Playwright's download, then Debian's package.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** How it is started: it calls nobody, and runs as root where that is who tests. */
export const BROWSER_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run'
];

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const SYSTEM_PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

const say = (message: string) => console.log(`browser: ${message}`);

/** Where a program of the system stands; null where there is none. */
function onPath(name: string): string | null {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return found.status === 0 ? (found.stdout.split(/\r?\n/)[0] ?? null) : null;
}

/** A Chromium that is already here. */
function present(): string | null {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROMIUM_PATH names ${asked}, which does not exist.`);
    say(`using CHROMIUM_PATH: ${asked}`);
    return asked;
  }
  if (existsSync(chromium.executablePath())) {
    say(`using Playwright's own: ${chromium.executablePath()}`);
    return chromium.executablePath();
  }
  const found = SYSTEM_NAMES.map(onPath).find((path) => path !== null) ?? SYSTEM_PLACES.find((path) => existsSync(path));
  if (found) say(`using the system's: ${found}`);
  return found ?? null;
}

const run = (command: string, args: string[]): boolean => spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

/**
 * The path of a Chromium, fetched where there is none.
 * @throws Error when none can be had, with what to do
 */
export function findBrowser(): string {
  const here = present();
  if (here) return here;
  say('none found; trying `playwright install chromium`');
  if (run('npx', ['playwright', 'install', 'chromium']) && existsSync(chromium.executablePath())) return chromium.executablePath();
  if (onPath('apt-get') !== null) {
    const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
    say("that download is refused; trying Debian's package `chromium`");
    const apt = (...args: string[]) => run([...sudo, 'apt-get'][0]!, [...sudo.slice(1).concat(sudo.length > 0 ? ['apt-get'] : []), ...args]);
    if (apt('update', '-q') && apt('install', '-y', '-q', '--no-install-recommends', 'chromium')) {
      const installed = onPath('chromium');
      if (installed) return installed;
    }
  }
  throw new Error('No Chromium could be had. Install one, or set CHROMIUM_PATH to its program.');
}

/** The version a browser prints, to show that it starts. */
export function browserVersion(path: string): string {
  return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}
