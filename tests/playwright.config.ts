import { defineConfig } from '@playwright/test'
import { findBrowser } from './support/browser'
import { freePort } from './support/server'

// Chosen here and passed on by the environment, because every worker reads this file again.
process.env.HEARD_TEST_PORT ??= String(await freePort())

/**
 * Set HEARD_TEST_ORIGIN to try the journeys on a Heard that runs already.
 * Journeys choose their own width, and whether the page's script arrives.
 */
export default defineConfig({
  testDir: '.',
  testMatch: ['journeys/**/*.spec.ts', 'accessibility/**/*.spec.ts'],
  outputDir: 'results/playwright',
  globalSetup: './support/whole-run.ts',
  timeout: 120_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 1,
  forbidOnly: !!process.env.CI,
  reporter: [['list'], ['json', { outputFile: 'results/playwright.json' }]],
  use: {
    baseURL: process.env.HEARD_TEST_ORIGIN ?? `http://localhost:${process.env.HEARD_TEST_PORT}`,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: await findBrowser(),
    screenshot: 'only-on-failure',
    actionTimeout: 15_000,
  },
  projects: [
    { name: 'open', testIgnore: ['**/closing.spec.ts', '**/from-a-date.spec.ts'] },
    // The clock is everybody's: once the survey has closed for good, nobody else can answer it.
    { name: 'closing', testMatch: '**/closing.spec.ts', dependencies: ['open'] },
    { name: 'afterwards', testMatch: '**/from-a-date.spec.ts', dependencies: ['closing'] },
  ],
})
