/**
 * Who may log in to the database, one role for each audience. What each may do is granted in the migrations,
 * by hand; tests/database/privileges.test.ts walks every role against one list.
 */
export const audiences = [
  'public',
  'respondent',
  'account',
  'inspector',
  'area',
  'moderator',
  'safeguarding',
  'translator',
  'mixer',
  'releaser',
] as const
export type Audience = (typeof audiences)[number]

export const loginRole = (audience: Audience | 'owner') => `heard_${audience}`

/** Owns the functions that stand between an audience and the tables behind them. Nobody logs in as it. */
export const doorkeeper = 'heard_doorkeeper'
