import { Temporal } from 'temporal-polyfill'
import { differences } from '~/domains/agreement/differences'
import { readAgreement } from '~/domains/agreement/queries.server'
import { draftProblems } from '~/domains/drafting/draft-problems'
import { type SurveyHours, timelineOf } from '~/domains/inspections/timeline'
import { asPerson } from '~/domains/people/as-person.server'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { translatedInto } from '~/platform/languages'
import { contentRoom, standingOf } from '~/platform/translated-words'
import type { Pool } from '~db/client.server'
import { type LanguageStanding, type PreflightLine, preflightOf, textsOf } from './preflight'
import { readQuestions, readSetUp } from './queries.server'

export interface Preflight {
  lines: PreflightLine[]
  languages: LanguageStanding[]
  hours: SurveyHours
  toldOn: string
}

/** Everything that is to be there before a survey goes public. Null where this person sees no such visit. */
export async function readPreflight(pool: Pool<'inspector'>, token: string, visitId: string): Promise<Preflight | null> {
  const [visit, agreement] = await Promise.all([readSetUp(pool, token, visitId), readAgreement(pool, token, visitId)])
  if (!visit || !agreement) return null
  const { questions, officers, now } = await asPerson(pool, token, async (sql) => {
    const [row] = await sql<[{ officers: number; now: string }]>`
      select heard.holders(${visit.id}, 'safeguarding-officer') as officers, to_json(heard.survey_now(${visit.surveyId})) #>> '{}' as now`
    return { ...row, questions: await readQuestions(sql, visitId) }
  })
  const [newest] = agreement.shared
  const isAgreed = newest?.agreedAt && differences(newest.questions, questions).length === 0
  const texts = textsOf(questions, visit.focus, visit.weaknesses)
  const languages = translatedInto.map((language) => standing(language, texts))
  const looked = {
    ...visit,
    agreedVersion: isAgreed ? newest.version : null,
    questions,
    questionProblems: problemsIn(questions),
    officers,
    languages,
  }
  return { lines: preflightOf(looked, Temporal.Instant.from(now)), languages, hours: visit.hours, toldOn: timelineOf(visit).notifiedOn }
}

const problemsIn = (questions: SurveyQuestion[]) => draftProblems(questions).length

function standing(language: string, texts: readonly string[]): LanguageStanding {
  const found = texts.map((text) => standingOf(language, contentRoom, text))
  const count = (...of: typeof found) => found.filter((each) => of.includes(each)).length
  return { language, missing: count('missing', 'stale'), unchecked: count('drafted') }
}
