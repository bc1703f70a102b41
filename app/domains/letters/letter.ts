/** The letters of para 10 that the area sends on: to parents and carers, to schools, and the notice of the open meeting. */
export const letterKinds = ['families', 'schools', 'open-meeting'] as const
export type LetterKind = (typeof letterKinds)[number]
