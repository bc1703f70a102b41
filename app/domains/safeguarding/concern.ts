/** What an officer does with a concern, in the order in which it is done (paras 16-18, 34). */
export const concernDeeds = ['opened', 'acknowledged', 'recorded'] as const
export type ConcernDeed = (typeof concernDeeds)[number]
