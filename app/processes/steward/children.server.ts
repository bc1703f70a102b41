import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { log } from '~/platform/log.server'
import type { ChildName } from './environments.server'

const bundle = fileURLToPath(new URL('./index.js', import.meta.url))

/** Starts every child and starts it again when it dies. A child that dies at once, again and again, is given time. */
export function startChildren(environments: Record<ChildName, NodeJS.ProcessEnv>) {
  const running = new Map<ChildName, ChildProcess>()
  let isEnding = false

  const start = (name: ChildName, onReady: () => void, wait = 100) => {
    const startedAt = Date.now()
    const child = fork(bundle, [name], { env: environments[name], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    running.set(name, child)
    child.on('message', (said) => said === 'ready' && onReady())
    child.on('exit', () => {
      running.delete(name)
      if (isEnding) return
      const nextWait = Date.now() - startedAt > 10_000 ? 100 : Math.min(wait * 2, 5000)
      log(`The ${name} stopped. Starting it again.`)
      setTimeout(() => isEnding || start(name, onReady, nextWait), wait)
    })
  }

  const names = Object.keys(environments) as ChildName[]
  // The mixer first: until it has made its keys no survey can open.
  const ready = names.reduce(
    (before, name) => before.then(() => new Promise<void>((done) => start(name, done))),
    Promise.resolve(),
  )
  const stop = async () => {
    isEnding = true
    await Promise.all([...running.values()].map(ended))
  }
  return { ready, stop }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    const hurry = setTimeout(() => child.kill('SIGKILL'), 12_000)
    child.once('exit', () => {
      clearTimeout(hurry)
      done()
    })
    child.kill('SIGTERM')
  })
}
