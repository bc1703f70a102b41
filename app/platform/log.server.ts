import { randomUUID } from 'node:crypto'

/** One line to standard output. Say what happened, never what somebody wrote or who they are. */
export function log(line: string) {
  process.stdout.write(`${line}\n`)
}

/**
 * Something broke. The log gets the kind of error and where in the code; messages may hold what a person typed
 * (PostgreSQL quotes values), so they stay out.
 * @returns a reference to give to the person
 */
export function logFailure(where: string, error: unknown): string {
  const reference = randomUUID().slice(0, 8)
  const kind = error instanceof Error ? error.name : typeof error
  const code = (error as { code?: string })?.code ?? ''
  process.stderr.write(`failure ${reference} in ${where}: ${kind} ${code}\n${stackWithoutMessage(error)}\n`)
  return reference
}

function stackWithoutMessage(error: unknown): string {
  if (!(error instanceof Error) || !error.stack) return ''
  const lines = error.stack.split('\n').filter((line) => line.startsWith('    at '))
  return lines.slice(0, 12).join('\n')
}
