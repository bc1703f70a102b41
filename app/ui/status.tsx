import type { ReactNode } from 'react'

export type State = 'done' | 'under-way' | 'waiting' | 'stopped'

/** A shape and a word, never one alone: tick, half, ring, bar. */
export function Status({ state, children }: { state: State; children: ReactNode }) {
  return (
    <span className={`status status--${state}`}>
      <svg className="status__sign" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        {signs[state]}
      </svg>
      <span>{children}</span>
    </span>
  )
}

const ring = <circle cx="10" cy="10" r="8.75" fill="none" stroke="currentColor" strokeWidth="2.5" />

const signs = {
  done: (
    <>
      <circle cx="10" cy="10" r="10" fill="currentColor" />
      <path className="on-sign" d="m5.5 10.5 3 3 6-6.5" fill="none" strokeWidth="2.5" strokeLinecap="round" strokeLinejoin="round" />
    </>
  ),
  'under-way': <>{ring}<path d="M10 1.25a8.75 8.75 0 0 1 0 17.5z" fill="currentColor" /></>,
  waiting: ring,
  stopped: <>{ring}<path d="M5.5 10h9" stroke="currentColor" strokeWidth="2.5" /></>,
}
