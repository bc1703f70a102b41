import type { RawCell } from '~/domains/insight/tables'
import { tableId } from '~/domains/insight/tables'
import { type Group, tablesOf, type TablePlan } from '~/domains/insight/table-plan'
import { type Answers, asFormValues } from '~/domains/surveys/answers'
import { chanceFrom } from '~db/seed/chance'
import { revisitQuestions } from '~db/seed/northmere-questions'
import { madeAnswers } from '~db/seed/responses'

export const northmereQuestions = revisitQuestions

/** Somebody's answers with the random number that drives the rounding. */
export interface KeyedAnswers {
  answers: Answers
  recordKey: bigint
}

export function keyed(answers: Answers, seed: number): KeyedAnswers {
  const chance = chanceFrom(seed)
  const word = () => BigInt(Math.floor(chance.share() * 2 ** 32))
  return { answers, recordKey: (word() << 32n) | word() }
}

/** Made-up families of Northmere, the same for the same seed. */
export function northmereAnswers(count: number, seed: number): KeyedAnswers[] {
  return madeAnswers('re-visit', northmereQuestions, count, seed).map((answers, n) => keyed(answers, seed * 100_003 + n))
}

/** Counts in memory what the releaser counts in the database. */
export function countAnswers(plan: TablePlan, responses: readonly KeyedAnswers[]): RawCell[] {
  const cells = new Map<string, RawCell>()
  const tables = plan.questions.map(({ question }) => ({
    question,
    planned: tablesOf(plan, 'final').filter((table) => table.question === question),
  }))
  const add = (question: string, group: Group | null, option: string | null, recordKey: bigint) => {
    const id = `${tableId({ question, group })}#${option ?? ''}`
    const cell = cells.get(id) ?? { question, group, option, count: 0, recordKeys: 0n }
    cells.set(id, { ...cell, count: cell.count + 1, recordKeys: cell.recordKeys + recordKey })
  }
  for (const { answers, recordKey } of responses) {
    for (const { question, planned } of tables) {
      const chosen = asFormValues(answers[question]).filter((each) => planned[0]?.options.includes(each))
      if (chosen.length === 0) continue
      for (const { group } of planned) {
        if (group && !asFormValues(answers[group.question]).includes(group.option)) continue
        for (const option of [null, ...chosen]) add(question, group, option, recordKey)
      }
    }
  }
  return [...cells.values()]
}
