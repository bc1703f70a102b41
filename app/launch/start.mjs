import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { top } from './files.mjs'
import { launch } from './launch.mjs'
import { prepare } from './prepare.mjs'

const calledBy = callers()

/** `npm start`: needs nothing but Node 20 and npm. Everything that it starts ends with it. */
await launch(async () => {
  const node = await prepare()
  const heard = spawn(node, [join(top, 'build/server/index.js'), 'start'], {
    cwd: top,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'], // the channel breaks when we are killed: then Heard ends too
    env: { ...process.env, NODE_ENV: 'production', HEARD_DATA: dataFolder() },
  })
  // Ctrl-C reaches Heard by itself (the terminal tells everybody); npm and service managers tell only us.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => heard.kill(signal))
  endWithNpm(() => heard.kill('SIGTERM'))
  return new Promise((done) => heard.on('exit', (code) => done(code ?? 1)))
})

/** npm that is told to end, or killed, leaves its script running: we notice that those who called us are others. */
function endWithNpm(end) {
  if (!process.env.npm_lifecycle_event) return
  const watch = setInterval(() => {
    if (callers() === calledBy) return
    clearInterval(watch)
    end()
  }, 300)
  watch.unref()
}

/** Our parent and its parent: npm calls through a shell. Only Linux tells the second without another program. */
function callers() {
  try {
    const [, grandparent] = readFileSync(`/proc/${process.ppid}/stat`, 'utf8').split(') ').at(-1).split(' ')
    return `${process.ppid} ${grandparent}`
  } catch {
    return `${process.ppid}`
  }
}

/** A relative HEARD_DATA is meant from the folder where the command was given; without one it lies in the top folder. */
function dataFolder() {
  const asked = process.env.HEARD_DATA
  return asked ? resolve(process.env.INIT_CWD ?? process.cwd(), asked) : join(top, '.heard')
}
