import { createServer } from 'node:net'

/** Asked first, so that a second start says so before it touches anything. */
export function requireFreePort(port: number): Promise<void> {
  return new Promise((free, refuse) => {
    const probe = createServer()
    probe.once('error', (problem: NodeJS.ErrnoException) => refuse(new Error(inWords(problem, port))))
    probe.listen(port, () => probe.close(() => free()))
  })
}

function inWords({ code }: NodeJS.ErrnoException, port: number): string {
  if (code === 'EACCES') return `Port ${port} is not for everybody. Choose one above 1024: PORT=3000 npm start`
  return `Port ${port} is in use: Heard may be running already. Open http://localhost:${port}, or choose another: PORT=${port + 1} npm start`
}
