import type { ReactNode } from 'react'
import { TallMark } from './mark'

/** The oat band of a first page, with the tall mark on a wide screen. Children: the h1 and a lead. */
export function Hero({ children }: { children: ReactNode }) {
  return (
    <div className="hero">
      <div className="width hero__row">
        <div className="hero__words">{children}</div>
        <TallMark />
      </div>
    </div>
  )
}
