import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS } from './src/cli/browser';

/** The journeys run against the built site, served under a sub-path as GitHub Pages does. */
const port = Number(process.env['PORT'] ?? 4179);

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  // Patience for slow machines; no journey asserts a time.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}/sub/path/`,
    trace: 'retain-on-failure',
    // What is kept for days without a network has journeys of its own; the others are to see the server's answers.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] || undefined,
      args: BROWSER_ARGS
    }
  },
  webServer: {
    command: 'npx tsx tests/journeys/serve.ts',
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}/sub/path/`,
    reuseExistingServer: false
  }
});
