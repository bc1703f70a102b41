import { runMixer } from './processes/mixer.server'
import { runReleaser } from './processes/releaser.server'
import { runSteward } from './processes/steward.server'
import { runWeb } from './processes/web.server'

/** One build, several processes: `node build/server/index.js <name>`. Each gets only the keys that it is handed. */
const processes: Record<string, () => Promise<void>> = {
  start: runSteward,
  web: runWeb,
  mixer: runMixer,
  releaser: runReleaser,
}

const name = process.argv[2] ?? 'start'
const run = processes[name]
if (run) {
  run().catch((problem: unknown) => {
    process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`)
    process.exit(1)
  })
} else {
  process.stderr.write(`Heard knows ${Object.keys(processes).join(', ')}, not "${name}".\n`)
  process.exit(2)
}
