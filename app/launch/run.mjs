import { launch } from './launch.mjs'
import { prepare, run, Stop } from './prepare.mjs'

/**
 * Runs a TypeScript file outside the bundle (`npm run bench`, `npm run attack`) with the tests' short import names.
 * Heard is built first, because benchmarks start the real thing.
 */
await launch(async () => {
  const [file, ...args] = process.argv.slice(2)
  if (!file) throw new Stop('Say which file to run.')
  const node = await prepare()
  const env = { ...process.env, NODE_ENV: 'production' }
  return run(node, ['node_modules/vite-node/vite-node.mjs', '--config', 'tests/vitest.config.ts', file, '--', ...args], { env })
})
