import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newPauseCode } from '~/domains/responses/draft-keys.server'
import { keepAnswer } from '~/domains/responses/keep-draft.server'
import { findDraft } from '~/domains/responses/queries.server'
import { formValuesIn, parseAnswer } from '~/domains/surveys/answers'
import { type SurveyQuestion, surveyQuestions } from '~/domains/surveys/question'
import { aLine, aMonth, aNumber, aRanking, aSingle, aStatement, aWords } from '~tests/support/questions'
import { tablesHolding } from '~tests/support/hunt'
import { openHandles } from '~tests/support/handles'
import { hours, marker, type Northmere, openNorthmere, surveyId } from '~tests/support/northmere'

const ifLong: SurveyQuestion = { ...aWords, longest: 200, showIf: { when: 'all', of: [{ question: 'wait', is: 'chosen', option: 'long' }] } }
const questions = surveyQuestions.parse([aSingle, aRanking, aNumber, aMonth, aStatement, { ...aLine, longest: 60 }, ifLong])

/** What a browser sends of each page. */
const forms: Record<string, string> = {
  wait: 'answer=long',
  matters: 'answer=trust&answer-2=&answer-3=time',
  years: 'answer=+7+',
  since: 'answer=03&answer-2=2024',
  'next-part': '',
  'one-word': `answer=tired+${marker}-line`,
  'one-thing': `answer=Less+waiting+${marker}.`,
}

describe('a ranking, a number, a month and a few words, from the form to the released figure', () => {
  let northmere: Northmere
  const code = newPauseCode()

  beforeAll(async () => {
    northmere = await openNorthmere()
    // A published version is never changed; this one is, before anybody has seen it, to ask one question of each kind.
    await northmere.superuser.begin(async (sql) => {
      await sql`set local session_replication_role = replica`
      await sql`update heard.survey_version set questions = ${sql.json(questions as never)} where survey_id = ${surveyId}`
    })
  })
  afterAll(() => northmere.end())

  const draft = async () => findDraft(northmere.pools.respondent, await northmere.survey(), code)
  async function answer(key: string, form: string) {
    const survey = await northmere.survey()
    const question = questions.find((each) => each.key === key) as SurveyQuestion
    const parsed = parseAnswer(question, formValuesIn(new URLSearchParams(form), 'answer'))
    if (!parsed.ok) throw new Error(parsed.problem.key)
    await keepAnswer(northmere.pools.respondent, await northmere.consented(), survey, code, key, parsed.answer)
  }

  test('the draft holds what was typed, in order', async () => {
    for (const [key, form] of Object.entries(forms)) await answer(key, form)
    expect((await draft())?.answers).toEqual({
      wait: 'long',
      matters: ['trust', 'time'],
      years: '7',
      since: '2024-03',
      'one-word': `tired ${marker}-line`,
      'one-thing': `Less waiting ${marker}.`,
    })
  })

  test('an answer that another puts aside is neither shown nor sent, and is there again if that one changes back', async () => {
    await answer('wait', 'answer=short')
    await answer('years', 'answer=8')
    expect((await draft())?.answers).not.toHaveProperty('one-thing')
    await answer('wait', 'answer=long')
    expect((await draft())?.answers).toHaveProperty('one-thing')
    await answer('wait', 'answer=short')
  })

  test('a response keeps the bands and no order, and the words of what was asked', async () => {
    const { answers = {} } = (await draft()) ?? {}
    expect((await northmere.send(answers, code)).ok).toBe(true)
    for (let n = 0; n < 30; n += 1) {
      await northmere.send({ matters: n % 2 ? ['time', 'plan'] : ['plan'], years: String(n % 12), since: n % 3 ? '2024-02' : 'unknown' })
    }
    await northmere.at(hours.sendingEndsAt)
    await northmere.mix()
    const handle = (await openHandles(northmere.superuser, surveyId, [code])).get(code)
    const choices = await northmere.superuser<{ chosen: string }[]>`
      select question || ' ' || option as chosen from heard.choice where replace(response_id::text, '-', '') = ${handle?.response ?? ''} order by 1`
    expect(choices.map(({ chosen }) => chosen)).toEqual(
      ['matters time', 'matters trust', 'since lately', 'wait short', 'way online', 'years older'],
    )
    expect(await tablesHolding(northmere.superuser, `${marker}-line`)).toEqual(['heard.words'])
    expect(await tablesHolding(northmere.superuser, `Less waiting ${marker}`)).toEqual([])
  })

  test('the release counts a ranking like several answers, bands like single ones, and no words and no statement', async () => {
    await northmere.at(hours.finalReleaseAt)
    expect((await northmere.release('final')).ok).toBe(true)
    const cells = await northmere.superuser<{ question: string; option: string | null; count: number | null }[]>`
      select question, option, count from heard.release_cell where group_question is null`
    const counted = new Set(cells.map(({ question }) => question))
    expect(counted).toEqual(new Set(['wait', 'matters', 'years', 'since']))
    const count = (question: string, option: string | null) => cells.find((cell) => cell.question === question && cell.option === option)?.count
    // 31 ranked: all but one have "plan" among the three, half "time" as well, so the options add up to more than the people.
    expect(Math.abs((count('matters', null) ?? 0) - 31)).toBeLessThan(5)
    expect(Math.abs((count('matters', 'plan') ?? 0) - 30)).toBeLessThan(5)
    expect(Math.abs((count('matters', 'time') ?? 0) - 16)).toBeLessThan(5)
    // 20 said a month, 10 did not know: who does not know is in no band and not in the base.
    expect(Math.abs((count('since', null) ?? 0) - 21)).toBeLessThan(5)
    expect(Math.abs((count('since', 'lately') ?? 0) - 21)).toBeLessThan(5)
    expect(cells.some(({ question, option }) => question === 'since' && option === 'unknown')).toBe(false)
  })

  test('the bands of a situation make the groups of the final release', async () => {
    const groups = await northmere.superuser<{ of: string }[]>`
      select distinct group_question || ' ' || group_option as of from heard.release_cell where group_question is not null order by 1`
    expect(groups.map(({ of }) => of)).toEqual(['years older', 'years oldest', 'years young'])
  })
})
