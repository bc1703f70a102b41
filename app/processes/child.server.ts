/**
 * A child lives no longer than its steward: when the steward is killed the channel between them closes, and the child
 * ends in its own good order. Also on a signal.
 */
export function untilTold(end: () => Promise<void>): void {
  let ending = false
  const once = () => {
    if (ending) return
    ending = true
    end().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('disconnect', once)
  process.on('SIGTERM', once)
  // Ctrl-C reaches the whole group; the steward decides when its children end.
  process.on('SIGINT', () => {})
}

/** Tells the steward that this process is ready for work. */
export function sayReady(): void {
  process.send?.('ready')
}

/** Runs a deed again and again, one at a time, `everyMs` apart, and logs what breaks without stopping. */
export function repeat(everyMs: number, deed: () => Promise<void>, onFailure: (problem: unknown) => void): () => Promise<void> {
  let stopped = false
  let running: Promise<void> = Promise.resolve()
  const timer = setInterval(() => {
    if (!stopped && isIdle) start()
  }, everyMs)
  let isIdle = true
  function start() {
    isIdle = false
    running = deed()
      .catch(onFailure)
      .finally(() => {
        isIdle = true
      })
  }
  start()
  return async () => {
    stopped = true
    clearInterval(timer)
    await running
  }
}
