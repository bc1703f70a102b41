import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

const endsWithin = 8000

/**
 * Asked first, so that a second start says so before it touches anything. A Heard that was killed a moment ago may
 * need some seconds to let go of its port.
 */
export async function requireFreePort(port: number): Promise<void> {
  const giveUpAt = Date.now() + endsWithin
  while (Date.now() < giveUpAt) {
    if (await tryPort(port).then(() => true, (problem) => problem.code !== 'EADDRINUSE')) break
    await pause(250)
  }
  return tryPort(port).catch((problem: NodeJS.ErrnoException) => {
    throw new Error(inWords(problem, port))
  })
}

function tryPort(port: number): Promise<void> {
  return new Promise((free, refuse) => {
    const probe = createServer()
    probe.once('error', refuse)
    probe.listen(port, () => probe.close(() => free()))
  })
}

function inWords({ code }: NodeJS.ErrnoException, port: number): string {
  if (code === 'EACCES') return `Port ${port} is not for everybody. Choose one above 1024: PORT=3000 npm start`
  return `Port ${port} is in use: Heard may be running already. Open http://localhost:${port}, or choose another: PORT=${port + 1} npm start`
}
