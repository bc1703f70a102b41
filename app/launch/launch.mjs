import { Stop } from './prepare.mjs'

/** Runs a command to its exit code. A problem that a person can put right is shown as plain words without a stack. */
export async function launch(command) {
  try {
    process.exitCode = await command()
  } catch (problem) {
    if (!(problem instanceof Stop)) throw problem
    process.stderr.write(`\n${problem.message}\n`)
    process.exitCode = 1
  }
}
