import type { ReactNode } from 'react'

export type ButtonKind = 'primary' | 'secondary' | 'warning' | 'start'

interface ButtonProps {
  kind?: ButtonKind
  children: ReactNode
  name?: string
  value?: string
  /** Sends the form somewhere else: "Skip". */
  formAction?: string
  id?: string
}

const className = (kind: ButtonKind = 'primary') =>
  kind === 'primary' ? 'govuk-button' : `govuk-button govuk-button--${kind}`

/** Sends its form. One primary button a page. */
export function Button({ kind, children, ...rest }: ButtonProps) {
  return <button className={className(kind)} type="submit" {...rest}>{children}</button>
}

/** Looks like a button and is a link: for "Start", which sends nothing. */
export function ButtonLink({ kind, href, children }: { kind?: ButtonKind; href: string; children: ReactNode }) {
  return <a className={className(kind)} href={href} draggable={false}>{children}</a>
}

export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="govuk-button-group">{children}</div>
}
