import type { ReactNode } from 'react'

export interface Step {
  state: 'done' | 'now' | 'next'
  /** Read out before the step, and seen as a tag at the one that is now: "Done", "Now", "Next". */
  stateWords: string
  when: ReactNode
  title: ReactNode
  words?: ReactNode
}

/** What has been, is and will be, down one line. */
export function Timeline({ steps, level: Title = 'h2' }: { steps: Step[]; level?: 'h2' | 'h3' }) {
  return (
    <ol className="timeline">
      {steps.map(({ state, stateWords, when, title, words }, n) => (
        <li className={`timeline__step timeline__step--${state}`} key={n} aria-current={state === 'now' ? 'step' : undefined}>
          <svg className="timeline__sign" width="38" height="38" viewBox="0 0 38 38" aria-hidden="true" focusable="false">
            {signs[state]}
          </svg>
          <div className="timeline__words">
            <p className="timeline__when">
              <span className={state === 'now' ? 'now-tag' : 'govuk-visually-hidden'}>{stateWords}</span> {when}
            </p>
            <Title className="timeline__title">{title}</Title>
            {words}
          </div>
        </li>
      ))}
    </ol>
  )
}

const signs = {
  done: (
    <>
      <circle cx="19" cy="19" r="15" fill="currentColor" />
      <path className="on-sign" d="m12.5 19.5 4.5 4.5 8.5-9.5" fill="none" strokeWidth="3.5" strokeLinecap="round" strokeLinejoin="round" />
    </>
  ),
  now: (
    <>
      <circle className="on-line" cx="19" cy="19" r="17" stroke="currentColor" strokeWidth="3" />
      <circle cx="19" cy="19" r="9" fill="currentColor" />
    </>
  ),
  next: <circle className="on-line timeline__ring" cx="19" cy="19" r="13.5" strokeWidth="3" />,
}
