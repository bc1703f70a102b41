import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { keepAnswer } from '~/domains/responses/keep-draft.server'
import { discardDraft } from '~/domains/responses/discard-draft.server'
import { receiptOf } from '~/domains/responses/draft-keys.server'
import { withdrawResponse } from '~/domains/responses/withdraw-response.server'
import { foundInFiles } from '~tests/support/files'
import { tablesHolding } from '~tests/support/hunt'
import { hours, type Northmere, openNorthmere, surveyId, wednesday } from '~tests/support/northmere'
import {
  byOrder,
  byTransaction,
  handlesOf,
  heardRows,
  heardTraces,
  naiveRows,
  naiveTraces,
  pairsInFiles,
  receiptsHash,
  secretsOf,
  sendNaively,
  sendToHeard,
  watch,
  type Watched,
  wordsToChoices,
} from './linking'
import { isFullRun, luck, type Outcome, printOutcomes, success } from './outcomes'

const watched = watch(isFullRun ? 400 : 60)
const naivelyWatched = watch(watched.length)
const outcomes: Outcome[] = []
let northmere: Northmere
let batches: number

beforeAll(async () => {
  northmere = await openNorthmere()
  await sendNaively(northmere.superuser, naivelyWatched)
  batches = await sendToHeard(northmere, watched)
})
afterAll(async () => {
  printOutcomes('From the stolen database', outcomes)
  await northmere.end()
})

const noted = (outcome: Outcome) => {
  outcomes.push(outcome)
  return success(outcome)
}
const overall = 1 / watched.length
/** A batch is what an answer hides in: who knows in which batch it came guesses among that many. */
const inBatch = () => batches / watched.length

function isNoBetterThanChance(outcome: Outcome) {
  expect(noted(outcome)).toBeLessThanOrEqual(outcome.chance + luck(outcome))
}

test('order in the file names everybody in a naive table, and in Heard no more than a batch', async () => {
  const { superuser } = northmere
  expect(noted(byOrder('naive', naivelyWatched, await naiveRows(superuser), overall))).toBe(1)
  isNoBetterThanChance(byOrder('Heard', watched, await heardRows(superuser), inBatch()))
})

test('the transaction names everybody in a naive table, even after VACUUM FULL FREEZE, and in Heard no more than a batch', async () => {
  const { superuser } = northmere
  await superuser`vacuum (full, freeze) naive.code`
  await superuser`vacuum (full, freeze) naive.answer`
  const cracked = byTransaction('naive', naivelyWatched, await naiveTraces(superuser), await naiveRows(superuser), overall)
  expect(noted(cracked)).toBe(1)
  isNoBetterThanChance(byTransaction('Heard', watched, await heardTraces(superuser, watched), await heardRows(superuser), inBatch()))
})

test('the place of words says nothing about whose choices stand beside them', async () => {
  isNoBetterThanChance(await wordsToChoices(northmere, watched, inBatch()))
})

test('what was deleted is still read in a naive design’s files; a draft or an envelope of Heard’s cannot be', async () => {
  const attack = 'read deleted answers in files and WAL'
  await northmere.superuser`delete from naive.answer`
  await northmere.superuser`vacuum full naive.answer`
  expect(noted(await inFiles(attack, 'naive', naivelyWatched.slice(0, 20), wordsOf))).toBe(1)

  await northmere.at(wednesday)
  const thrownAway = watch(20)
  const takenBack = watch(20)
  const survey = await northmere.survey()
  const { respondent } = northmere.pools
  for (const { code, words } of thrownAway) {
    await keepAnswer(respondent, await northmere.consented(), survey, code, 'one-thing', words)
    await discardDraft(respondent, survey, code)
  }
  for (const { code, words } of takenBack) {
    await northmere.send({ 'one-thing': words }, code)
    await withdrawResponse(respondent, survey, receiptOf(code, surveyId))
  }
  await northmere.at(hours.sendingEndsAt)
  await northmere.mix()
  expect(noted(await inFiles(attack, 'Heard, draft thrown away', thrownAway, wordsOf))).toBe(0)
  expect(noted(await inFiles(attack, 'Heard, taken back before mixing', takenBack, wordsOf))).toBe(0)
})

test('pause codes, receipts and drafts’ keys stand in no file', async () => {
  const attack = 'find a pause code, receipt or key'
  expect(noted(await inFiles(attack, 'naive', naivelyWatched.slice(0, 20), ({ code }) => [code]))).toBe(1)
  expect(noted(await inFiles(attack, 'Heard', watched.slice(0, 20), secretsOf))).toBe(0)
})

// Deleted rows stay in old pages and WAL until these are overwritten. What a thief finds there of a handle is a receipt's
// hash, which tells whoever holds that receipt that its sender took part; what the handle joined is sealed.
test('after the final release no row leads from a receipt to anything, though old files may', async () => {
  const handles = await handlesOf(northmere.superuser, watched)
  await northmere.at(hours.finalReleaseAt)
  expect((await northmere.release('final')).ok).toBe(true)
  for (const each of watched.slice(0, 3)) expect(await tablesHolding(northmere.superuser, receiptsHash(each))).toEqual([])
  const design = 'Heard, after the final release'
  noted(await inFiles('the disk and somebody’s receipt', design, watched.slice(0, 20), (each) => [receiptsHash(each)]))
  expect(handles.length).toBeGreaterThan(19)
  expect(noted({ ...pairsInFiles(inject('clusterFolder'), handles.slice(0, 20)), design })).toBe(0)
})

const wordsOf = ({ words }: Watched) => [words]

async function inFiles(attack: string, design: string, wanted: readonly Watched[], canariesOf: (each: Watched) => (string | Uint8Array)[]) {
  await northmere.superuser`checkpoint`
  const canaries = wanted.map(canariesOf)
  const found = new Set(foundInFiles(inject('clusterFolder'), canaries.flat()).map(({ canary }) => canary))
  const right = canaries.filter((each) => each.some((canary) => found.has(Buffer.from(canary).toString('latin1')))).length
  return { attack, design, right, tried: wanted.length, chance: 0 }
}
