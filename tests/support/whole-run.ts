import { startHeard } from './server'

/** Playwright's global set-up: one Heard with the demonstration for all journeys of the run. */
export default async function wholeRun() {
  if (process.env.HEARD_TEST_ORIGIN) return undefined
  const heard = await startHeard({ port: Number(process.env.HEARD_TEST_PORT) })
  return heard.stop
}
