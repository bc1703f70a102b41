import type { ReactNode } from 'react'

/** Hatched, in the place of a bar: "Withheld (c)." and the reason. Words, so that they wrap and are read. */
export function Withheld({ lead, children }: { lead: ReactNode; children: ReactNode }) {
  return (
    <div className="withheld"><p className="withheld__words"><strong>{lead}</strong> {children}</p></div>
  )
}
