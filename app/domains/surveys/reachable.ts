import { placesOf } from './kinds/ranking'
import { asksForChoices, type Condition, picksSeveral, type SurveyQuestion } from './question'

/** What must be chosen, and what must not, of each question. */
interface Wanted {
  chosen: ReadonlyMap<string, ReadonlySet<string>>
  refused: ReadonlyMap<string, ReadonlySet<string>>
}

/** More tries than any rule that a person can read needs; one that takes more is called unreachable, so that it is made simpler. */
const mostTries = 20_000

/**
 * Whether some answers lead to a question. Works backwards: what its rule wants chosen must be asked too, and no
 * question may have to give two answers at once. What is wanted not to be chosen can always be left out.
 */
export function isReachable(questions: readonly SurveyQuestion[], wanted: SurveyQuestion): boolean {
  const places = new Map(questions.map((question, place) => [question.key, { question, place }]))
  let tries = 0

  /** Whether all of these conditions, each with the place of the question that sets it, can be met together. */
  function canMeet(waiting: readonly [Condition, number][], met: Wanted): boolean {
    tries += 1
    if (tries > mostTries) return false
    const [first, ...others] = waiting
    if (!first) return true
    const [condition, asker] = first
    const asked = places.get(condition.question)
    const isBehind = asked !== undefined && asked.place < asker
    // What comes later has not been chosen yet, whatever is chosen then.
    if (!isBehind) return condition.is === 'not-chosen' && canMeet(others, met)
    if (condition.is === 'not-chosen') {
      const isChosen = met.chosen.get(condition.question)?.has(condition.option)
      return !isChosen && canMeet(others, withOne(met, 'refused', condition))
    }
    const now = withOne(met, 'chosen', condition)
    if (!canChoose(asked.question, now)) return false
    const isNew = !met.chosen.has(condition.question)
    return isNew ? canAsk(asked.question, asked.place, others, now) : canMeet(others, now)
  }

  function canAsk({ showIf }: SurveyQuestion, place: number, others: readonly [Condition, number][], met: Wanted): boolean {
    if (!showIf) return canMeet(others, met)
    const conditions = showIf.of.map((condition): [Condition, number] => [condition, place])
    if (showIf.when === 'all') return canMeet([...conditions, ...others], met)
    return conditions.some((condition) => canMeet([condition, ...others], met))
  }

  const nothing: Wanted = { chosen: new Map(), refused: new Map() }
  return canAsk(wanted, places.get(wanted.key)?.place ?? 0, [], nothing) && tries <= mostTries

  function canChoose(question: SurveyQuestion, { chosen, refused }: Wanted): boolean {
    const options = [...(chosen.get(question.key) ?? [])]
    const offered = question.options.filter(({ key }) => options.includes(key))
    if (!asksForChoices(question) || offered.length !== options.length) return false
    if (options.some((option) => refused.get(question.key)?.has(option))) return false
    if (options.length === 1) return true
    const most = question.kind === 'ranking' ? placesOf(question) : picksSeveral(question) ? options.length : 1
    return options.length <= most && offered.every(({ apart }) => !apart)
  }
}

function withOne(met: Wanted, which: keyof Wanted, { question, option }: Condition): Wanted {
  const options = new Set(met[which].get(question)).add(option)
  return { ...met, [which]: new Map(met[which]).set(question, options) }
}
