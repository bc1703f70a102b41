import { redirect } from '@remix-run/node'
import { chanceOf, entryCode, pauseCodeOf } from '~/domains/paper/entry-code.server'
import { enterPaper, type Entered } from '~/domains/paper/enter-paper.server'
import type { EntryProblem, TypedWay } from '~/domains/paper/entry'
import { sendSettled } from '~/domains/paper/send-settled.server'
import type { Code } from '~/domains/responses/code'
import { raiseFlagged } from '~/domains/safeguarding/raise-flagged.server'
import type { Answers } from '~/domains/surveys/answers'
import { type OpenSurvey, type PublishedSurvey, proveOpen, stateOf } from '~/domains/surveys/published-survey'
import { consentAsTyped } from '~/gates/consent.server'
import { type Shown, showEntered } from '~/gates/entry.server'
import type { House } from '~/gates/house'
import { paths } from '~/paths'

/** What an entry's page needs of its survey. */
export function asEntered(house: House, { hours, version, ...survey }: PublishedSurvey) {
  return {
    isOpen: proveOpen({ hours, version, ...survey }, house.clock.now()) !== null,
    state: stateOf({ hours, version, ...survey }, house.clock.now()),
    opensAt: hours.surveyOpensAt,
    sendingEndsAt: hours.sendingEndsAt,
    questions: version.questions,
  }
}

export type SurveyToEnter = ReturnType<typeof asEntered>

/** What cannot wait goes to the officers first, as it does when a family sends; then the entry itself. */
export async function enter(house: House, survey: OpenSurvey, form: Code, way: TypedWay, answers: Answers): Promise<Entered> {
  const entry = entryCode(form, survey.id, way, answers)
  await raiseFlagged(house.pools.respondent, house.safeguarding, survey, pauseCodeOf(entry, survey.id), answers)
  const chance = chanceOf(entry, survey.id)
  return enterPaper(house.pools.respondent, consentAsTyped(house, survey), survey, entry, { way, answers }, chance)
}

/** The same for a paper on which both entries agree by now. */
export async function enterSettled(house: House, survey: OpenSurvey, entry: Code, answers: Answers): Promise<Entered> {
  await raiseFlagged(house.pools.respondent, house.safeguarding, survey, pauseCodeOf(entry, survey.id), answers)
  return sendSettled(house.pools.respondent, consentAsTyped(house, survey), survey, entry, answers)
}

/** To the page that says what became of it. Nobody who types in papers holds the receipts with which they could be taken back. */
export function shown(house: House, survey: PublishedSurvey, entered: Entered & { ok: true }, way: TypedWay): Response {
  const sent: Shown = 'waits' in entered || way === 'paper' ? { as: 'paper', code: '' } : { as: 'call', code: entered.receipt }
  const what: Shown = 'waits' in entered ? { as: 'waits', code: entered.waits } : sent
  return redirect(paths.paperEntered(survey.visitId), { status: 303, headers: { 'Set-Cookie': showEntered(house, survey, what) } })
}

export const problemAt = (at: string, key: string, values: EntryProblem['values'] = {}): EntryProblem => ({ at, room: 'paper-entry', key, values })
