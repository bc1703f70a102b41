/** Interim releases hold totals only; groups appear in the final one (anonymity.md, release 2). */
export const releaseKinds = ['interim', 'final'] as const
export type ReleaseKind = (typeof releaseKinds)[number]
