import type { ReactNode } from 'react'

/** A button to have `data-spoken` read aloud; hidden until the small script finds a voice for the page's language. */
export function ListenOffer({ listen, stop }: { listen: string; stop: string }) {
  return (
    <p className="action" hidden data-listen={listen} data-stop={stop}>
      <button className="link-button" type="button">{listen}</button>
    </p>
  )
}

/** What the button reads. */
export function Spoken({ children }: { children: ReactNode }) {
  return <div data-spoken="">{children}</div>
}

/** A button to print the page; hidden where no script runs, for then it could do nothing. */
export function PrintOffer({ children }: { children: ReactNode }) {
  return (
    <p className="action" hidden data-print="">
      <button className="link-button" type="button">{children}</button>
    </p>
  )
}
