/** `npm run attack`: every attacker at full strength, each printing its success beside chance and beside designs that it must crack. */
import { fileURLToPath } from 'node:url'
import { startVitest } from 'vitest/node'

process.env.HEARD_ATTACK = 'full'
const config = fileURLToPath(new URL('../vitest.config.ts', import.meta.url))
const vitest = await startVitest('test', ['tests/attack'], { config, run: true, watch: false, testTimeout: 600_000 })
await vitest.close()
