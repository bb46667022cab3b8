import { defineConfig } from '@playwright/test'
import { freePort } from './bin/tools/port.ts'
import { findBrowser } from './e2e/chromium.ts'

// This file is read again by each worker: the first reading chooses, the others inherit.
process.env.JOURNEYS_PORT ??= String(await freePort())
const address = `http://localhost:${process.env.JOURNEYS_PORT}`
const isLong = process.env.LONG === '1'

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '.playwright',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: isLong ? 180_000 : 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/journeys.json' }]],
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { ...(await findBrowser()), args: ['--no-sandbox', '--disable-dev-shm-usage'] },
  },
  webServer: {
    command: 'node e2e/server.ts',
    url: `${address}/sign-in`,
    timeout: 600_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
})
