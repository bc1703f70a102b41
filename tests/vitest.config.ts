import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const top = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root: top,
  resolve: { alias: { '~db': `${top}db`, '~locales': `${top}locales`, '~tests': `${top}tests`, '~': `${top}app` } },
  test: {
    include: ['app/**/*.test.ts', 'app/**/*.test.tsx', 'tests/database/**/*.test.ts', 'tests/architecture/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
