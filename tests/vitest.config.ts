import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const top = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root: top,
  resolve: { alias: { '~db': `${top}db`, '~locales': `${top}locales`, '~tests': `${top}tests`, '~': `${top}app` } },
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: 'house', include: ['app/**/*.test.ts', 'app/**/*.test.tsx', 'tests/architecture/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['tests/database/**/*.test.ts', 'tests/attack/**/*.test.ts'],
          // Starts one PostgreSQL, and only when a test of this project runs.
          globalSetup: ['tests/support/cluster.ts'],
        },
      },
    ],
  },
})
