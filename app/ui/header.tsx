import { type Door, Doors } from './doors'
import { Mark } from './mark'

/** The mark, which leads home, and where else you can go. */
export function Header({ home, nav = [], label }: { home: Door; nav?: readonly Door[]; label: string }) {
  return (
    <div className="header">
      <div className="width header__row">
        <a className="header__home" href={home.href} translate="no"><Mark />{home.words}</a>
        {nav.length > 0 && <Doors label={label} doors={nav} />}
      </div>
    </div>
  )
}
