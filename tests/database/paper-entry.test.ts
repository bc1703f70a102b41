import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chanceOf, entryCode, pauseCodeOf } from '~/domains/paper/entry-code.server'
import { isForSecondEntry, readEntry } from '~/domains/paper/entry'
import type { Code } from '~/domains/responses/code'
import { newPauseCode } from '~/domains/responses/draft-keys.server'
import { keepAnswer } from '~/domains/responses/keep-draft.server'
import { findDraft } from '~/domains/responses/queries.server'
import * as enteredDoor from '~/routes/area/paper-entered'
import * as paperDoor from '~/routes/area/paper'
import * as secondDoor from '~/routes/area/second-entry'
import { revisit } from '~db/seed/northmere'
import { type Doors, openDoors } from '~tests/support/area-house'
import { openHandles } from '~tests/support/handles'
import { tablesHolding } from '~tests/support/hunt'
import { families, hours, marker, type Northmere, openNorthmere, surveyId, wednesday } from '~tests/support/northmere'
import { signedIn } from '~tests/support/staff'

const visitId = revisit.visit.id
const { questions } = revisit.survey
const paper = { way: 'paper', agreed: 'yes', 'q-needs-spotted-early': '5', 'q-while-waiting': '2 1', 'q-one-thing': `What would help is ${marker}.` }
const chosen = [
  { question: 'needs-spotted-early', option: 'very-badly' },
  { question: 'way', option: 'paper' },
  { question: 'while-waiting', option: 'kept-in-touch' },
  { question: 'while-waiting', option: 'told-how-long' },
]
let northmere: Northmere
let doors: Doors
let priya: string
let hollis: string

beforeAll(async () => {
  northmere = await openNorthmere()
  doors = await openDoors(northmere, wednesday)
  priya = (await signedIn(northmere.pools, 'Priya Nair')).token
  hollis = (await signedIn(northmere.pools, 'Hollis Grey')).token
})
afterAll(() => northmere.end())

const rows = async (table: string) => Number((await northmere.superuser.unsafe(`select count(*) from heard.${table}`))[0]?.count)

/** The chance of an empty form that lets this paper go, or makes it wait. */
function formFor(typed: Record<string, string>, waits: boolean): { form: Code; entry: Code } {
  for (;;) {
    const form = newPauseCode()
    const entry = entryCode(form, surveyId, 'paper', readEntry(questions, typed).answers)
    if (isForSecondEntry('paper', chanceOf(entry, surveyId)) === waits) return { form, entry }
  }
}

describe('a paper that came back', () => {
  const { form, entry } = formFor(paper, false)

  test('is sent once, however often the button is pressed, and no code of it is handed out', async () => {
    const before = await rows('envelope')
    const first = await doors.post(paperDoor.action, visitId, priya, { ...paper, form })
    const again = await doors.post(paperDoor.action, visitId, priya, { ...paper, form })
    expect([first.status, again.status]).toEqual([303, 303])
    expect(await rows('envelope')).toBe(before + 1)
    const cookie = first.headers.get('Set-Cookie')?.split(';')[0]
    expect((await doors.get(enteredDoor.loader, visitId, priya, cookie)).told.entered).toEqual({ as: 'paper', code: '' })
    const emptied = await doors.get(paperDoor.loader, visitId, priya)
    expect(emptied.headers.get('Set-Cookie')).toContain('heard_entered=; ')
    expect((await doors.get(enteredDoor.loader, visitId, priya)).status).toBe(303)
  })

  test('another paper, typed on the same page, is another response', async () => {
    const before = await rows('envelope')
    const other = { ...paper, way: 'telephone', 'q-needs-spotted-early': '1', form }
    const called = await doors.post(paperDoor.action, visitId, priya, other)
    expect(await rows('envelope')).toBe(before + 1)
    const cookie = called.headers.get('Set-Cookie')?.split(';')[0]
    expect((await doors.get(enteredDoor.loader, visitId, priya, cookie)).told.entered).toMatchObject({ as: 'call', code: expect.stringMatching(/^[0-9A-Z]{16}$/) })
  })

  test('leaves no deed of whoever typed it, and none of its codes anywhere', async () => {
    const deeds = await northmere.superuser<{ deed: string }[]>`select deed from heard.audit_event`
    expect(new Set(deeds.map(({ deed }) => deed))).toEqual(new Set(['signed-in']))
    for (const code of [entry, pauseCodeOf(entry, surveyId), form]) expect(await tablesHolding(northmere.superuser, code)).toEqual([])
    expect(await tablesHolding(northmere.superuser, marker)).toEqual([])
  })

  test('is mixed and released like any other, with the way it came beside its choices', async () => {
    for (const each of families(118, 21)) await northmere.send(each)
    await doors.at(hours.sendingEndsAt)
    expect(await northmere.mix()).toEqual({ taken: 120, unreadable: 0 })
    const code = pauseCodeOf(entry, surveyId)
    const handle = (await openHandles(northmere.superuser, surveyId, [code])).get(code)
    const kept = await northmere.superuser`
      select question, option from heard.choice where replace(response_id::text, '-', '') = ${handle?.response ?? ''} order by 1, 2`
    expect([...kept]).toEqual(chosen)
    expect(await tablesHolding(northmere.superuser, marker)).toEqual(['heard.words'])
    const ways = await northmere.superuser`select option, count(*)::int from heard.choice where question = 'way' group by 1 order by 1`
    expect([...ways]).toEqual([{ option: 'online', count: 118 }, { option: 'paper', count: 1 }, { option: 'telephone', count: 1 }])
    await northmere.at(hours.finalReleaseAt)
    expect((await northmere.release('final')).ok).toBe(true)
    expect(await northmere.superuser`select from heard.release_cell where question = 'way' or group_question = 'way'`).toHaveLength(0)
  })
})

describe('at the doors of a survey week', () => {
  let open: Northmere
  let at: Doors
  let today: string

  beforeAll(async () => {
    open = await openNorthmere()
    at = await openDoors(open, wednesday)
    today = (await signedIn(open.pools, 'Priya Nair')).token
    hollis = (await signedIn(open.pools, 'Hollis Grey')).token
  })
  afterAll(() => open.end())
  const waiting = async () => Number((await open.superuser`select count(*) from heard.envelope`)[0]?.count)
  const enter = (typed: Record<string, string>, form = newPauseCode()) => at.post(paperDoor.action, visitId, today, { ...typed, form })
  const again = (typed: Record<string, string>) => at.post(secondDoor.action, visitId, today, typed)

  test('the area’s own officer never sees a raw response, so they do not type either', async () => {
    const desmond = (await signedIn(open.pools, 'Desmond Okafor')).token
    for (const { loader } of [paperDoor, enteredDoor, secondDoor]) expect((await at.get(loader, visitId, desmond)).status).toBe(403)
    for (const { action } of [paperDoor, secondDoor]) expect((await at.post(action, visitId, desmond, paper)).status).toBe(403)
  })

  test('another area’s people are turned away, at each page and each form', async () => {
    for (const { loader } of [paperDoor, enteredDoor, secondDoor]) expect((await at.get(loader, visitId, hollis)).status).toBe(403)
    for (const { action } of [paperDoor, secondDoor]) expect((await at.post(action, visitId, hollis, paper)).status).toBe(403)
    expect(await waiting()).toBe(0)
  })

  test.each([
    ['no way', { ...paper, way: '' }, ['way problems.noWay']],
    ['a way of its own', { ...paper, way: 'online' }, ['way problems.noWay']],
    ['no agreement (33)', { ...paper, agreed: '' }, ['agreed problems.noAgreement']],
    ['an unknown number', { ...paper, 'q-needs-spotted-early': '8' }, ['q-needs-spotted-early problems.noSuchNumber']],
    ['two where one is allowed', { ...paper, 'q-needs-spotted-early': '1 2' }, ['q-needs-spotted-early problems.onlyOne']],
    ['“none” beside others', { ...paper, 'q-while-waiting': '1 7' }, ['q-while-waiting problems.apartWithOthers']],
    ['too many words', { ...paper, 'q-one-thing': 'x'.repeat(2000) }, ['q-one-thing problems.tooLong']],
    ['nothing at all', { way: 'paper', agreed: 'yes' }, ['answers problems.nothing']],
  ])('%s: 422, with everything as typed', async (_, typed, problems) => {
    const { status, told } = await enter(typed)
    expect(status).toBe(422)
    expect(told.problems.map(({ at: where, key }: { at: string; key: string }) => `${where} ${key}`)).toEqual(problems)
    expect(told.typed).toMatchObject(typed)
    expect(await waiting()).toBe(0)
  })

  test('a paper that waits is a draft, is sent when the second entry agrees, and then stands once', async () => {
    const { form, entry } = formFor(paper, true)
    await enter(paper, form)
    expect(await waiting()).toBe(0)
    expect((await again({ ...paper, code: entry })).status).toBe(303)
    expect(await waiting()).toBe(1)
    expect(await findDraft(open.pools.respondent, await open.survey(), pauseCodeOf(entry, surveyId))).toBeNull()
    expect((await again({ ...paper, code: entry })).status).toBe(303)
    expect(await waiting()).toBe(1)
  })

  test('where two entries differ both are shown, and nothing is sent before it is decided', async () => {
    const { form, entry } = formFor(paper, true)
    await enter(paper, form)
    const before = await waiting()
    const other = { ...paper, 'q-needs-spotted-early': '4', code: entry }
    const shown = await again(other)
    expect(shown.told.differences).toMatchObject({
      keys: ['needs-spotted-early'], first: { 'needs-spotted-early': 'very-badly' }, second: { 'needs-spotted-early': 'quite-badly' },
    })
    const undecided = await again({ ...other, settle: 'yes' })
    expect([undecided.status, undecided.told.problems[0].at]).toEqual([422, 'right-needs-spotted-early'])
    expect(await waiting()).toBe(before)
    expect((await again({ ...other, settle: 'yes', 'right-needs-spotted-early': 'first' })).status).toBe(303)
    expect(await waiting()).toBe(before + 1)
  })

  test('a code that was mistyped, or a family’s own pause code, opens nothing', async () => {
    const code = newPauseCode()
    await keepAnswer(open.pools.respondent, await open.consented(), await open.survey(), code, 'support', 'neither')
    expect((await again({ ...paper, code })).told.problems).toMatchObject([{ at: 'code', key: 'problems.noFirst' }])
    expect((await again({ ...paper, code: code.slice(1) })).told.problems).toMatchObject([{ at: 'code', key: 'problems.codeShort' }])
  })

  test('words that cannot wait go to the officers, also from a paper that waits', async () => {
    const worrying = { ...paper, 'q-one-thing': 'My uncle hits me and I am afraid to go home.' }
    await enter(worrying, formFor(worrying, true).form)
    expect(await open.superuser`select from heard.concern`).toHaveLength(1)
  })

  test('once sending has ended nothing is taken in', async () => {
    const { form, entry } = formFor(paper, true)
    await enter(paper, form)
    const before = await waiting()
    await at.at(hours.sendingEndsAt)
    today = (await signedIn(open.pools, 'Priya Nair')).token // the session of Wednesday is over by now
    expect((await enter(paper)).status).toBe(409)
    expect((await again({ ...paper, code: entry })).status).toBe(409)
    expect(await waiting()).toBe(before)
  })
})
