import type { ReactNode } from 'react'
import { type Door, Doors } from './doors'
import { Mark } from './mark'

interface HeaderProps {
  home: Door
  nav?: readonly Door[]
  /** Name of the navigation for those who do not see it. */
  label: string
  /** A form, because a link must not change anything. */
  signOut?: { action: string; words: ReactNode }
}

/** The mark, which leads home, where else you can go, and the way to sign out for those who signed in. */
export function Header({ home, nav = [], label, signOut }: HeaderProps) {
  return (
    <div className="header">
      <div className="width header__row">
        <a className="header__home" href={home.href} translate="no"><Mark />{home.words}</a>
        <div className="header__doors">
          {nav.length > 0 && <Doors label={label} doors={nav} />}
          {signOut && <form action={signOut.action} method="post"><button className="sign-out" type="submit">{signOut.words}</button></form>}
        </div>
      </div>
    </div>
  )
}
