import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { top } from './files.mjs'
import { launch } from './launch.mjs'
import { prepare } from './prepare.mjs'

/** `npm start`: needs nothing but Node 20 and npm. Everything that it starts ends with it. */
await launch(async () => {
  const node = await prepare()
  const heard = spawn(node, [join(top, 'build/server/index.js'), 'start'], {
    cwd: top,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', HEARD_DATA: dataFolder() },
  })
  // Ctrl-C reaches Heard by itself (the terminal tells everybody); npm and service managers tell only us.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => heard.kill(signal))
  return new Promise((done) => heard.on('exit', (code) => done(code ?? 1)))
})

/** A relative HEARD_DATA is meant from the folder where the command was given; without one it lies in the top folder. */
function dataFolder() {
  const asked = process.env.HEARD_DATA
  return asked ? resolve(process.env.INIT_CWD ?? process.cwd(), asked) : join(top, '.heard')
}
