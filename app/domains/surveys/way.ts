/** How a response came; it is kept as one more choice of the response and never shown. */
export const ways = ['online', 'paper', 'telephone'] as const
export type Way = (typeof ways)[number]

/** The key that it is kept under, which no question of a survey may have. */
export const wayQuestion = 'way'
