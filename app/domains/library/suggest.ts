import { frameworkQuestions, questionOf } from '~/domains/framework/framework'
import type { VisitKind, Weakness } from '~/domains/inspections/visit'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { libraryQuestions } from './content'
import { asSurveyQuestion, type LibraryQuestion, topics } from './library-question'

/** A survey that a tired parent finishes: ten minutes. */
const most = 12

/** The topics that the name of an area of weakness speaks of. */
export function topicsOf(weaknessName: string): string[] {
  const said = ` ${(weaknessName.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []).join(' ')}`
  return topics.filter(({ saidAs }) => saidAs.some((words) => said.includes(` ${words}`))).map(({ key }) => key)
}

/**
 * The first draft of a parents' survey (117, 126): for each weakness what its name speaks of, then what every visit
 * asks, by A, B and C, and the child's situation last. A weakness of which no topic speaks gets nothing: it is for the
 * inspector to write.
 */
export function suggestFor(kind: VisitKind, weaknesses: readonly Weakness[]): SurveyQuestion[] {
  const parents = libraryQuestions.filter(({ audience }) => audience === 'parents')
  const situations = parents.filter(({ question }) => question.about === 'situation').slice(0, 3)
  const core = parents.filter((each) => each.core === 'always' || each.core === kind)
  const room = most - situations.length
  const chosen = new Map<LibraryQuestion, number | null>()

  const roomForCore = Math.min(core.length, Math.max(0, room - weaknesses.length))
  for (const question of core.slice(0, roomForCore)) chosen.set(question, null)
  const offers = weaknesses.map(({ number, name }) => ({ number, fitting: byFit(parents, topicsOf(name)) }))
  // Each weakness in turn, so that the first does not take all the room.
  while (offers.map((offer) => takeNext(offer, chosen, room)).includes(true));
  return inOrder([...chosen, ...situations.map((each) => [each, null] as const)])
}

interface Offer {
  number: number
  fitting: LibraryQuestion[]
}

/** Gives one weakness its next question. @returns whether there may be more to give */
function takeNext({ number, fitting }: Offer, chosen: Map<LibraryQuestion, number | null>, room: number): boolean {
  const next = fitting.find((each) => !chosen.has(each))
  if (!next || chosen.size >= room) return false
  chosen.set(next, number)
  return true
}

/** Those with most of the topics first, then by what they are about above all, then those about little else. */
function byFit(questions: readonly LibraryQuestion[], wanted: readonly string[]): LibraryQuestion[] {
  const isAboveAll = (each: LibraryQuestion) => Number(wanted.includes(each.topics[0] ?? ''))
  const shared = (each: LibraryQuestion) => each.topics.filter((topic) => wanted.includes(topic)).length
  return questions
    .filter((each) => each.question.about === 'experience' && each.core === undefined && shared(each) > 0)
    .sort(
      (one, other) =>
        shared(other) - shared(one) || isAboveAll(other) - isAboveAll(one) || one.topics.length - other.topics.length,
    )
}

function inOrder(chosen: readonly (readonly [LibraryQuestion, number | null])[]): SurveyQuestion[] {
  const placeOf = ({ question }: LibraryQuestion) =>
    question.aspect ? frameworkQuestions.indexOf(questionOf(question.aspect)) : frameworkQuestions.length
  const ordered = [...chosen].sort(
    ([one], [other]) => placeOf(one) - placeOf(other) || libraryQuestions.indexOf(one) - libraryQuestions.indexOf(other),
  )
  return withoutLooseRules(ordered.map(([each, weakness]) => asSurveyQuestion(each, weakness)))
}

/** A rule that asks about a question which is not there, or comes later, is left off: then everybody is asked. */
export function withoutLooseRules(questions: readonly SurveyQuestion[]): SurveyQuestion[] {
  const before = new Set<string>()
  return questions.map((question) => {
    const { showIf, ...always } = question
    const holds = showIf?.of.every((each) => before.has(each.question)) ?? false
    before.add(question.key)
    return holds ? question : always
  })
}
