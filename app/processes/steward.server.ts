import { type Settings, readSettings } from '~/platform/env.server'
import { log } from '~/platform/log.server'
import { startChildren } from './steward/children.server'
import { prepareClock } from './steward/demo-clock.server'
import { loadDemonstration } from './steward/demonstration.server'
import { environments } from './steward/environments.server'
import { openGround } from './steward/ground.server'
import { requireFreePort } from './steward/port.server'
import { welcome } from './steward/welcome.server'

/** The steward: readies the ground, starts every other process with its own keys alone, and ends what it started. */
export async function runSteward(): Promise<void> {
  const settings = readSettings(process.env)
  let stop: () => Promise<void> = async () => {}
  let isEnding = false
  const end = async (code: number) => {
    if (isEnding) return
    isEnding = true
    await stop()
    process.exit(code)
  }
  process.on('SIGINT', () => void end(0))
  process.on('SIGTERM', () => void end(0))
  process.on('SIGHUP', () => void end(0))
  process.on('disconnect', () => void end(0)) // `npm start` itself was killed: nobody could stop us any more
  try {
    stop = await openHouse(settings, (undo) => {
      stop = undo
    })
  } catch (problem) {
    if (!isEnding) log(problem instanceof Error ? problem.message : String(problem))
    await end(1)
  }
}

/** @param reached is told what to undo as soon as there is something, so that Ctrl-C during the start leaves nothing behind */
async function openHouse(settings: Settings, reached: (undo: () => Promise<void>) => void): Promise<() => Promise<void>> {
  await requireFreePort(settings.port)
  const ground = await openGround(settings)
  reached(ground.close)
  if (settings.mode === 'demonstration') {
    await loadDemonstration(settings, ground)
    await prepareClock(ground.database.owner)
  }
  const children = startChildren(environments(settings, ground))
  const stop = async () => {
    await children.stop()
    await ground.close()
  }
  reached(stop)
  await children.ready
  for (const line of welcome(settings)) log(line)
  return stop
}
