import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const top = fileURLToPath(new URL('../..', import.meta.url))

/** Starts one of the bare servers beside the benchmark. @returns its address and its end */
export async function startBare(file: string, ...args: string[]): Promise<{ origin: string; stop(): void }> {
  const runner = `${top}node_modules/vite-node/vite-node.mjs`
  const child = fork(runner, ['--config', `${top}tests/vitest.config.ts`, `${top}tests/benchmarks/${file}`, '--', ...args], { cwd: top })
  const port = await new Promise<number>((done, fail) => {
    child.once('message', (said) => done(Number(said)))
    child.once('exit', () => fail(new Error(`${file} ended before it was ready`)))
  })
  return { origin: `http://127.0.0.1:${port}`, stop: () => void child.kill() }
}
