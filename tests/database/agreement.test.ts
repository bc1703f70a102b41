import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agreeVersion } from '~/domains/agreement/agree-version.server'
import { answerRemark } from '~/domains/agreement/answer-remark.server'
import { readAgreement } from '~/domains/agreement/queries.server'
import { remarkOn } from '~/domains/agreement/remark-on.server'
import { shareDraft } from '~/domains/agreement/share-draft.server'
import { addQuestion } from '~/domains/drafting/add-question.server'
import { copyPublished } from '~/domains/drafting/copy-published.server'
import { readDraft } from '~/domains/drafting/queries.server'
import { momentAt } from '~/domains/inspections/timeline'
import { type ForumMember, type Inspector, type LeadInspector, proveForumMember, proveLeadInspector } from '~/domains/people/session'
import { publishVersion } from '~/domains/publication/publish-version.server'
import { setClock } from '~/processes/steward/demo-clock.server'
import { revisit } from '~db/seed/northmere'
import { setUpAreas } from '~db/seed/set-up.server'
import { type FreshDatabase, freshDatabase } from '~tests/support/database'
import { proved, signedIn } from '~tests/support/staff'

const visitId = revisit.visit.id
const letter = { subject: 'A letter', body: 'Words.' }
const sharing = { answerByOn: '2026-03-05', letter }
const key = 'needs-spotted-early'
let database: FreshDatabase
let rowan: LeadInspector
let priya: ForumMember

beforeAll(async () => {
  database = await freshDatabase()
  await setUpAreas(database.pools.owner)
  await setClock(database.pools.owner.sql, momentAt('2026-03-03', '10:00'))
  rowan = proved(proveLeadInspector(await signedIn(database.pools, 'Rowan Hale'), visitId))
  priya = proved(proveForumMember(await signedIn(database.pools, 'Priya Nair'), visitId))
  await copyPublished(database.pools.inspector, rowan as unknown as Inspector, visitId)
})
afterAll(() => database.end())

const share = () => shareDraft(database.pools.inspector, rowan, visitId, sharing)
const agreement = async (who: { token: string } = priya) => readAgreement(database.pools.area, who.token, visitId)
const remark = (member = priya) =>
  remarkOn(database.pools.area, member, visitId, key, { kind: 'proposes', words: 'Spotted is odd.', proposedTitle: 'How soon were your child’s needs noticed?', proposedHint: '' }, letter)
const publish = (version: number, reason: string | null) => publishVersion(database.pools.inspector, rowan, visitId, { version, reason, letter })
const titleIn = (questions: { key: string; title: { en: string } }[] | undefined) => questions?.find((each) => each.key === key)?.title.en

describe('from a draft to an agreed version (122)', () => {
  test('what was not shared is not to be read; what was, is, by this area’s forum alone', async () => {
    expect((await agreement())?.shared).toEqual([])
    expect(await share()).toEqual({ ok: true, version: 2 })
    expect((await agreement())?.shared.map(({ version }) => version)).toEqual([2])
    const hollis = await signedIn(database.pools, 'Hollis Grey')
    expect(proveForumMember(hollis, visitId)).toBeNull()
    expect(await agreement(hollis)).toBeNull()
    expect(await remark(hollis as ForumMember)).toBe(false)
    const seen = await database.pools.area.sql.begin(async (sql) => {
      await sql`select set_config('heard.session', ${hollis.token}, true)`
      return [await sql`select * from heard.survey_version where survey_id = ${revisit.survey.id}`, await sql`select * from heard.review_remark`, await sql`select * from heard.review`]
    })
    expect(seen.map(({ length }) => length)).toEqual([0, 0, 0])
  })

  test('the same draft is not shared twice', async () => {
    expect(await share()).toEqual({ ok: false, reason: 'unchanged' })
  })

  test('the officer of the area reads along and does not speak for families, in the database either', async () => {
    const desmond = await signedIn(database.pools, 'Desmond Okafor')
    expect(proveForumMember(desmond, visitId)).toBeNull()
    expect((await agreement(desmond))?.shared).toHaveLength(1)
    await expect(remark(desmond as ForumMember)).rejects.toThrow('row-level security')
    expect(await agreeVersion(database.pools.area, desmond as ForumMember, visitId, 2, letter)).toBe(false)
  })

  test('words that are taken up stand in the draft, and the next version says so', async () => {
    expect(await remark()).toBe(true)
    const [waiting] = proved(await agreement()).remarks
    expect(await answerRemark(database.pools.inspector, rowan, visitId, waiting?.id ?? '', { accepted: true, answer: '' }, letter)).toBe(true)
    const draft = proved(await readDraft(database.pools.inspector, rowan.token, visitId))
    expect(titleIn(draft.questions.map(({ content }) => content))).toBe('How soon were your child’s needs noticed?')
    expect(await share()).toEqual({ ok: true, version: 3 })
    expect(titleIn(proved(await agreement()).shared[1]?.questions)).toBe('How well were your child’s needs spotted early?')
  })

  test('whoever agrees agrees to the version that they saw, and then it is locked', async () => {
    expect(await agreeVersion(database.pools.area, priya, visitId, 2, letter)).toBe(false)
    expect(await agreeVersion(database.pools.area, priya, visitId, 3, letter)).toBe(true)
    expect(await remark()).toBe(false)
    const change = database.pools.inspector.sql`update heard.survey_version set minutes = 1`
    await expect(change).rejects.toThrow('permission denied')
  })

  test('everybody was told at each turn, and the record says who did what', async () => {
    const letters = await database.superuser<{ recipient: string }[]>`select recipient from heard.message`
    expect(new Set(letters.map(({ recipient }) => recipient))).toEqual(new Set(['priya.nair@northmere-forum.example', 'rowan.hale@ofsted.example']))
    expect(proved(await agreement()).record.map(({ deed, version, by }) => `${by} ${deed} ${version}`)).toEqual([
      'Priya Nair agreed 3',
      'Rowan Hale shared 3',
      'Rowan Hale shared 2',
    ])
  })
})

describe('publication', () => {
  test('an agreed version is published', async () => {
    expect(await publish(3, null)).toBe(true)
    const [survey] = await database.superuser`select current_version from heard.survey where visit_id = ${visitId}`
    expect(survey?.current_version).toBe(3)
  })

  test('an earlier one never comes back', async () => {
    expect(await publish(2, 'We liked it better.')).toBe(false)
  })

  test('without agreement the database wants a recorded reason', async () => {
    const draft = proved(await readDraft(database.pools.inspector, rowan.token, visitId))
    const [first] = draft.questions
    await addQuestion(database.pools.inspector, rowan as unknown as Inspector, visitId, proved(first?.content ?? null))
    expect(await share()).toEqual({ ok: true, version: 4 })
    await expect(publish(4, null)).rejects.toThrow('agreed, or with a recorded reason')
    expect(await publish(4, 'The forum did not answer by 5 March.')).toBe(true)
    expect(proved(await agreement()).record[0]).toMatchObject({ deed: 'published-without-agreement', words: 'The forum did not answer by 5 March.' })
  })
})
