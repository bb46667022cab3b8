import { defineConfig } from '@playwright/test'
import { findBrowser } from './e2e/chromium.ts'
import { addressOf, choosePorts, portOf } from './e2e/people/forces.ts'

// This file is read again by each worker: the first reading chooses, the others inherit.
await choosePorts()
// A run beside another, such as against a server that is kept (JOURNEYS_PORT), leaves the other's traces alone.
process.env.JOURNEYS_TRACES ??=
  process.env.JOURNEYS_PORT === undefined ? '.playwright' : `.cache/traces/${String(portOf('common'))}`
const isLong = process.env.LONG === '1'

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: process.env.JOURNEYS_TRACES,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  fullyParallel: true,
  timeout: isLong ? 180_000 : 120_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    [
      'json',
      {
        outputFile:
          process.env.JOURNEYS_PORT === undefined
            ? '.cache/journeys.json'
            : `.cache/journeys-${String(portOf('common'))}.json`,
      },
    ],
  ],
  use: {
    actionTimeout: 15_000,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // A trace of every step costs more than the steps: `--trace retain-on-failure` where one is wanted.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { ...(await findBrowser()), args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'] },
  },
  webServer: {
    command: 'node e2e/server.ts',
    url: `${addressOf('common')}/sign-in`,
    reuseExistingServer: true,
    timeout: 600_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
})
