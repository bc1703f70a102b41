import type { ActionFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findVisit } from '~/domains/inspections/queries.server'
import { draftLetter } from '~/domains/letters/draft-letter.server'
import { letterKinds } from '~/domains/letters/letter'
import { printLetter } from '~/domains/letters/print-letter.server'
import { findSurveyOf, listLetters, listSendings } from '~/domains/letters/queries.server'
import { recordSending } from '~/domains/letters/record-sending.server'
import { writeLetter } from '~/domains/letters/write-letter.server'
import { findSurveyToPrint } from '~/domains/paper/queries.server'
import { type AreaMember, proveAreaMember } from '~/domains/people/session'
import { action } from '~/routes/area/letter'
import { revisit } from '~db/seed/northmere'
import { revisit as southmoor } from '~db/seed/southmoor'
import { openDoors } from '~tests/support/area-house'
import { type Northmere, openNorthmere } from '~tests/support/northmere'
import { textOf } from '~tests/support/pdf'
import { proved, signedIn } from '~tests/support/staff'

const visitId = revisit.visit.id
const text = { subject: 'A visit', body: 'Dear parent or carer\n\n#1 *costs* $5 [really]', seen: 0 }
const sent = { version: 1, sentOn: '2026-03-10', toWhom: 'Families with an EHC plan', how: 'post' as const }
let northmere: Northmere
let desmond: AreaMember
let priya: AreaMember
let hollis: AreaMember

beforeAll(async () => {
  northmere = await openNorthmere()
  desmond = proved(proveAreaMember(await signedIn(northmere.pools, 'Desmond Okafor'), visitId))
  priya = proved(proveAreaMember(await signedIn(northmere.pools, 'Priya Nair'), visitId))
  // The gate turns her away; here it is taken away, and the database decides.
  hollis = (await signedIn(northmere.pools, 'Hollis Grey')) as AreaMember
})
afterAll(() => northmere.end())

describe('the letters of para 10', () => {
  test('are drafted with the focus, the survey and the meeting in them (117, 126)', async () => {
    const { area } = northmere.pools
    const visit = proved(await findVisit(area, desmond.token, visitId))
    const survey = proved(await findSurveyOf(area, desmond.token, visitId))
    for (const kind of letterKinds) {
      const { subject, body } = draftLetter(kind, visit, { ...survey, link: 'https://heard.example/s/northmere' })
      expect(`${subject}\n${body}`).not.toContain('{{')
      for (const words of [revisit.survey.focus, 'Friday 13 March at 12 noon', 'Monday 16 March at 4pm, Northmere Town Hall', 'heard.example/s/northmere'])
        expect(body).toContain(words)
    }
  })

  test('keep every version; of those who save at once one is first, and the others are shown those words and save after them', async () => {
    const { area } = northmere.pools
    const save = (n: number, seen: number) => writeLetter(area, n % 2 ? priya : desmond, visitId, 'schools', { subject: 'x', body: `Body ${n}`, seen })
    for (let waiting = Array.from({ length: 4 }, (_, n) => n), version = 1; waiting.length > 0; version += 1) {
      const written = await Promise.all(waiting.map(async (n) => ({ n, as: proved(await save(n, version - 1)) })))
      const [first, ...others] = written.filter(({ as }) => as.ok)
      expect(others).toEqual([])
      waiting = waiting.filter((n) => n !== first?.n)
      for (const { as } of written)
        expect(as).toMatchObject(as.ok ? { version } : { newer: { version, body: `Body ${first?.n}`, by: first && first.n % 2 ? 'Priya Nair' : 'Desmond Okafor' } })
    }
    const kept = (await listLetters(area, desmond.token, visitId)).filter(({ kind }) => kind === 'schools')
    expect(kept.map(({ version }) => version)).toEqual([4, 3, 2, 1])
    expect(kept.map(({ body }) => body).sort()).toEqual(['Body 0', 'Body 1', 'Body 2', 'Body 3'])
  })

  test('pressed twice, are one version', async () => {
    const again = { subject: 'x', body: 'Twice', seen: 0 }
    for (const _ of [1, 2]) expect(await writeLetter(northmere.pools.area, priya, visitId, 'open-meeting', again)).toEqual({ ok: true, version: 1 })
  })

  test('cannot be changed or taken away once they are saved', async () => {
    await writeLetter(northmere.pools.area, desmond, visitId, 'families', text)
    for (const statement of ['update heard.letter set body = $$x$$', 'delete from heard.letter', 'delete from heard.letter_sending'])
      await expect(northmere.pools.area.sql.unsafe(statement)).rejects.toThrow('permission denied')
  })

  test('say what was sent, when, how and to whom', async () => {
    const { area } = northmere.pools
    expect(await recordSending(area, desmond, visitId, 'families', sent)).toBe(true)
    expect(await recordSending(area, priya, visitId, 'families', { ...sent, how: 'online' })).toBe(true)
    expect(await recordSending(area, desmond, visitId, 'families', { ...sent, version: 99 })).toBe(false)
    const told = await listSendings(area, priya.token, visitId)
    expect(told.map(({ how, by }) => `${how} by ${by}`)).toEqual(['online by Priya Nair', 'post by Desmond Okafor'])
    expect(told[1]).toEqual({ kind: 'families', version: 1, sentOn: '2026-03-10', toWhom: 'Families with an EHC plan', how: 'post', by: 'Desmond Okafor' })
  })

  test('are read by inspectors of the visit', async () => {
    const rowan = await signedIn(northmere.pools, 'Rowan Hale')
    expect((await listLetters(northmere.pools.inspector, rowan.token, visitId)).length).toBeGreaterThan(0)
    expect((await listSendings(northmere.pools.inspector, rowan.token, visitId)).length).toBe(2)
  })

  test('are set on paper word for word, whatever was written in them', async () => {
    const told = await textOf(await printLetter(text, 'Northmere', 'https://heard.example/s/northmere'))
    expect(told).toContain('#1 *costs* $5 [really]')
  })
})

describe('somebody of another area', () => {
  test('is turned away at the gate', () => {
    expect(proveAreaMember(hollis, visitId)).toBeNull()
    expect(proveAreaMember(hollis, southmoor.visit.id)).not.toBeNull()
  })

  test('sees and writes no letter, and no survey to share, with the gate taken away', async () => {
    const { area } = northmere.pools
    const before = (await listLetters(area, desmond.token, visitId)).length
    expect(await listLetters(area, hollis.token, visitId)).toEqual([])
    expect(await listSendings(area, hollis.token, visitId)).toEqual([])
    expect(await findSurveyOf(area, hollis.token, visitId)).toBeNull()
    expect(await findSurveyToPrint(area, hollis.token, visitId)).toBeNull()
    expect(await writeLetter(area, hollis, visitId, 'families', text)).toBeNull()
    expect(await recordSending(area, hollis, visitId, 'families', sent)).toBe(false)
    expect((await listLetters(area, desmond.token, visitId)).length).toBe(before)
  })
})

test('the page of a letter answers 409 with what was typed and the newer words, and a second press saves', async () => {
  const doors = await openDoors(northmere, '2026-03-10T10:00:00Z')
  const save = (form: Record<string, string>) =>
    doors.post((args) => action({ ...args, params: { ...args.params, kind: 'open-meeting' } } as ActionFunctionArgs), visitId, desmond.token, form)
  const [newest] = (await listLetters(northmere.pools.area, desmond.token, visitId)).filter(({ kind }) => kind === 'open-meeting')
  const typed = { subject: 'Mine', body: 'My words', seen: '0' }
  expect(await save(typed)).toMatchObject({ status: 409, told: { typed, newer: { version: 1, body: newest?.body } } })
  expect(await save({ ...typed, subject: '' })).toMatchObject({ status: 422, told: { typed: { seen: '0' } } })
  expect(await save({ ...typed, seen: '1' })).toMatchObject({ status: 303 })
  const kept = (await listLetters(northmere.pools.area, desmond.token, visitId)).filter(({ kind }) => kind === 'open-meeting')
  expect(kept.map(({ body }) => body)).toEqual(['My words', newest?.body])
})

test('the area prints the version that is published', async () => {
  const survey = proved(await findSurveyToPrint(northmere.pools.area, priya.token, visitId))
  const { version, hours, ...published } = await northmere.survey()
  expect(survey.version).toEqual({ number: version.number, minutes: version.minutes, questions: version.questions })
  expect(Date.parse(survey.hours.surveyClosesAt)).toBe(Date.parse(hours.surveyClosesAt))
  expect(survey).toMatchObject({ slug: published.slug, focus: published.focus, weaknesses: published.weaknesses, isPublished: true })
  expect(survey.visit.particulars).toEqual(published.visit.particulars)
})
