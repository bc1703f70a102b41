import { afterAll, beforeAll, expect, test } from 'vitest'
import { addQuestion } from '~/domains/drafting/add-question.server'
import { copyPublished } from '~/domains/drafting/copy-published.server'
import { draftProblems } from '~/domains/drafting/draft-problems'
import { moveQuestion } from '~/domains/drafting/move-question.server'
import { findTakenOut, readDraft } from '~/domains/drafting/queries.server'
import { removeQuestion } from '~/domains/drafting/remove-question.server'
import { undoChange } from '~/domains/drafting/undo-change.server'
import { writeQuestion } from '~/domains/drafting/write-question.server'
import { momentAt } from '~/domains/inspections/timeline'
import { type Inspector, proveInspector } from '~/domains/people/session'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { setClock } from '~/processes/steward/demo-clock.server'
import { revisit } from '~db/seed/northmere'
import { setUpAreas } from '~db/seed/set-up.server'
import { revisit as southmoor } from '~db/seed/southmoor'
import { type FreshDatabase, freshDatabase } from '~tests/support/database'
import { aScale, aSeveral, aSingle } from '~tests/support/questions'
import { proved, signedIn } from '~tests/support/staff'

const visitId = revisit.visit.id
let database: FreshDatabase
let rowan: Inspector
let imogen: Inspector

beforeAll(async () => {
  database = await freshDatabase()
  await setUpAreas(database.pools.owner)
  await setClock(database.pools.owner.sql, momentAt('2026-02-20', '10:00'))
  rowan = proved(proveInspector(await signedIn(database.pools, 'Rowan Hale'), visitId))
  imogen = proved(proveInspector(await signedIn(database.pools, 'Imogen Frost'), visitId))
})
afterAll(() => database.end())

const draft = async (who = rowan) => proved(await readDraft(database.pools.inspector, who.token, visitId))
const keys = async () => (await draft()).questions.map(({ key }) => key)
const titled = (question: SurveyQuestion, en: string) => ({ ...question, title: { en } })
const write = (who: Inspector, key: string, edition: number, content: SurveyQuestion) =>
  writeQuestion(database.pools.inspector, who, visitId, key, edition, content)

test('two inspectors add at once, and neither’s question is lost', async () => {
  const { inspector } = database.pools
  await Promise.all([addQuestion(inspector, rowan, visitId, aScale), addQuestion(inspector, imogen, visitId, aSingle)])
  expect((await keys()).sort()).toEqual([aScale.key, aSingle.key].sort())
  expect(await addQuestion(inspector, rowan, visitId, aScale)).toBe(`${aScale.key}-2`)
})

test('who writes over what somebody else has just written is shown theirs, and nothing is lost', async () => {
  const edition = (await draft()).questions.find(({ key }) => key === aScale.key)?.edition ?? 0
  const [hers, his] = await Promise.all([
    write(imogen, aScale.key, edition, titled(aScale, 'Hers?')),
    write(rowan, aScale.key, edition, titled(aScale, 'His?')),
  ])
  const outcomes = [proved(hers), proved(his)]
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  const lost = outcomes.find((each) => !each.ok)
  const stands = (await draft()).questions.find(({ key }) => key === aScale.key)?.content.title.en
  expect(lost && !lost.ok && lost.conflict?.content.title.en).toBe(stands)
})

test('moving a question does not disturb whoever is writing at it', async () => {
  const before = (await draft()).questions
  const last = proved(before.at(-1) ?? null)
  await moveQuestion(database.pools.inspector, imogen, visitId, last.key, 'up')
  expect((await keys()).at(-1)).not.toBe(last.key)
  expect((await write(rowan, last.key, last.edition, titled(last.content, 'Still mine?')))?.ok).toBe(true)
})

test('a question goes all the way up and down, and the ends hold', async () => {
  await addQuestion(database.pools.inspector, rowan, visitId, aSeveral)
  const move = (to: 'up' | 'down') => moveQuestion(database.pools.inspector, rowan, visitId, aSeveral.key, to)
  for (let n = 0; n < 12; n += 1) await move('up')
  expect((await keys())[0]).toBe(aSeveral.key)
  for (let n = 0; n < 12; n += 1) await move('down')
  expect((await keys()).at(-1)).toBe(aSeveral.key)
  expect(await move('down')).toBe(false)
})

test('undo takes back the last change, whoever made it, and then the one before', async () => {
  const before = (await draft()).questions.map(({ key, content }) => [key, content.title.en])
  await removeQuestion(database.pools.inspector, imogen, visitId, aScale.key)
  await addQuestion(database.pools.inspector, rowan, visitId, titled(aSingle, 'Another?'))
  await undoChange(database.pools.inspector, rowan, visitId)
  await undoChange(database.pools.inspector, rowan, visitId)
  expect((await draft()).questions.map(({ key, content }) => [key, content.title.en])).toEqual(before)
})

test('a draft is for this visit’s inspectors: the forum and other areas’ inspectors find nothing, in the database either', async () => {
  const odette = (await signedIn(database.pools, 'Odette Lane')) as Inspector
  expect(proveInspector(odette, visitId)).toBeNull()
  expect(await readDraft(database.pools.inspector, odette.token, visitId)).toBeNull()
  expect(await addQuestion(database.pools.inspector, odette, visitId, aScale)).toBeNull()
  await expect(database.pools.area.sql`select * from heard.draft_question`).rejects.toThrow('permission denied')
})

test('a question that was taken out is found as it was, until it is put back', async () => {
  const { inspector } = database.pools
  const [first] = (await draft()).questions
  const key = first?.key ?? ''
  expect(await findTakenOut(inspector, rowan.token, visitId, key)).toBeNull()
  await removeQuestion(inspector, imogen, visitId, key)
  expect(await write(rowan, key, first?.edition ?? 0, aScale)).toEqual({ ok: false, conflict: null })
  expect(await findTakenOut(inspector, rowan.token, visitId, key)).toMatchObject({ key, content: first?.content, changedBy: 'Imogen Frost' })
  await undoChange(inspector, rowan, visitId)
  expect(await findTakenOut(inspector, rowan.token, visitId, key)).toBeNull()
})

test('the published questions begin a draft once, and it is written down who took them', async () => {
  const { inspector } = database.pools
  const odette = proved(proveInspector((await signedIn(database.pools, 'Odette Lane')) as Inspector, southmoor.visit.id))
  expect(await copyPublished(inspector, odette, southmoor.visit.id)).toBe(true)
  expect(await copyPublished(inspector, odette, southmoor.visit.id)).toBe(false)
  const copied = proved(await readDraft(inspector, odette.token, southmoor.visit.id)).questions.map(({ content }) => content)
  expect(copied).toEqual(southmoor.survey.questions)
  expect(draftProblems(copied)).toEqual([])
  expect(await copyPublished(inspector, odette, visitId)).toBeNull()
  expect(await database.superuser`select about from heard.audit_event where deed = 'copied-published'`).toEqual([{ about: southmoor.survey.id }])
})
