/** Why Heard says no; each has a page in plain words (locales/<lang>/refusals.json) that says what to do instead. */
export const refusalKeys = [
  'noSuchPage',
  'noSuchSurvey',
  'notYetOpen',
  'closedForNew',
  'closed',
  'paused',
  'invitationUsed',
  'noDraft',
  'nothingToSend',
  'tooLateToTakeBack',
  'notYours',
  'signInAgain',
  'anotherSite',
  'tooMuch',
  'fileTooMuch',
  'wrongKind',
  'tooOften',
  'broken',
] as const
export type RefusalKey = (typeof refusalKeys)[number]

/** The status of each, before a door and behind it. */
export const refusalStatus: Record<RefusalKey, number> = {
  noSuchPage: 404,
  noSuchSurvey: 404,
  notYetOpen: 403,
  closedForNew: 410,
  closed: 410,
  paused: 503,
  invitationUsed: 409,
  noDraft: 410,
  nothingToSend: 410,
  tooLateToTakeBack: 410,
  notYours: 403,
  signInAgain: 403,
  anotherSite: 403,
  tooMuch: 413,
  fileTooMuch: 413,
  wrongKind: 415,
  tooOften: 429,
  broken: 500,
}

/** What the page needs to say more than "no": whose survey it is, and when it opens or closes. */
export interface Refusal {
  refusal: RefusalKey
  slug?: string
  areaName?: string
  /** An ISO instant: when it opens, or when it closed. */
  at?: string
  /** What inspectors want families to know about it. */
  words?: string
}

/** Stands on every refusal, so that one of a door that has no page of its own is known (processes/web/pageless-doors.server.ts). */
export const refusedHeader = 'X-Heard-Refused'

/** @returns something to throw: a status with the reason for its page */
export function refusal(key: RefusalKey, more: Omit<Refusal, 'refusal'> = {}): Response {
  const headers = { 'Cache-Control': 'no-store', [refusedHeader]: key }
  return Response.json({ refusal: key, ...more } satisfies Refusal, { status: refusalStatus[key], headers })
}
