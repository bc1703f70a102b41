import type { ReactNode } from 'react'
import { InLanguage, useTrust, useWords } from '~/platform/i18n'

interface CarefulWordsProps {
  room: 'survey' | 'promise'
  /** The keys that `children` say, or what they begin with. */
  keys: readonly string[]
  /** Said twice while it is a draft, so nothing in it has an id or a link. */
  children: ReactNode
}

/**
 * Words on consent, safeguarding and withdrawal: while no person has checked the translation, the English stands
 * beside it, and it is the English that counts (33, 34).
 */
export function CarefulWords({ room, keys, children }: CarefulWordsProps) {
  const t = useWords('public')
  if (useTrust(room, keys) !== 'drafted') return children
  return (
    <div className="careful">
      <div>
        <p className="soft">{t('frame.careful')}</p>
        {children}
      </div>
      <div className="careful__english" lang="en" dir="ltr"><InLanguage language="en">{children}</InLanguage></div>
    </div>
  )
}

/** The same within a line: a label, a legend. */
export function CarefulLine({ room, keys, children }: CarefulWordsProps) {
  if (useTrust(room, keys) !== 'drafted') return children
  return (
    <>
      {children}
      <span className="careful__also" lang="en" dir="ltr"><InLanguage language="en">{children}</InLanguage></span>
    </>
  )
}
