import type { ReactNode } from 'react'

/** Leaves at once; a form, so that no history entry is followed and nothing has to run in the browser. */
export interface Exit {
  action: string
  words: ReactNode
  /** Default `post`, so that cookies can be dropped on the way out. */
  method?: 'get' | 'post'
}

/** The oat strip: where you are, and the way out. */
export function Strip({ where, exit }: { where?: ReactNode; exit?: Exit }) {
  return (
    <div className="strip">
      <div className="width strip__row">
        <p className="strip__where">{where}</p>
        {exit && (
          <form className="govuk-exit-this-page" action={exit.action} method={exit.method ?? 'post'}>
            <button className="exit" type="submit">{exit.words}</button>
          </form>
        )}
      </div>
    </div>
  )
}
