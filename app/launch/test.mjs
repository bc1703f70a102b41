import { launch } from './launch.mjs'
import { prepare, say, Stop } from './prepare.mjs'
import { parts } from './test-parts.mjs'

/**
 * `npm test` runs everything, `npm run check` the quick parts, `npm test -- unit journeys` those that are named.
 * The last line is the sum of all: `N passed, N failed`.
 */
await launch(async () => {
  const chosen = choose(process.argv.slice(2))
  const node = await prepare({ build: chosen.some(({ quick }) => !quick) })
  const results = []
  for (const { name, test } of chosen) {
    say(`\n── ${name} ${'─'.repeat(Math.max(0, 76 - name.length))}`)
    const began = Date.now()
    results.push({ name, ...(await test(node)), seconds: Math.round((Date.now() - began) / 1000) })
  }
  return report(results)
})

function choose(args) {
  if (args.includes('--quick')) return parts.filter(({ quick }) => quick)
  const unknown = args.find((arg) => !parts.some(({ name }) => name === arg))
  if (unknown) throw new Stop(`There is no part "${unknown}". The parts are: ${parts.map(({ name }) => name).join(', ')}.`)
  return args.length === 0 ? parts : parts.filter(({ name }) => args.includes(name))
}

function report(results) {
  say('')
  for (const { name, passed, failed, skipped, seconds } of results) {
    const skips = skipped ? `, ${skipped} skipped` : ''
    say(`${failed ? '✗' : '✓'} ${name.padEnd(14)}${passed} passed of ${passed + failed}${skips} in ${seconds} s`)
  }
  const sum = (what) => results.reduce((total, result) => total + result[what], 0)
  const skipped = sum('skipped')
  say(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`)
  return sum('failed') ? 1 : 0
}
