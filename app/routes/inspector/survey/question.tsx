import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addQuestion } from '~/domains/drafting/add-question.server'
import { draftProblemsOf } from '~/domains/drafting/draft-problems'
import { findTakenOut, readDraft } from '~/domains/drafting/queries.server'
import { readQuestionForm } from '~/domains/drafting/question-form'
import type { Typed } from '~/domains/drafting/typed'
import { ruleChoices } from '~/domains/drafting/rule-form'
import { typedQuestion } from '~/domains/drafting/typed-question'
import { writeQuestion } from '~/domains/drafting/write-question.server'
import { findVisit, listWeaknesses } from '~/domains/inspections/queries.server'
import { houseOf } from '~/gates/house'
import { requireInspector } from '~/gates/inspector.server'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { QuestionEditor } from './question-editor'

export { staffHeaders as headers, staffLinks as links } from '../../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '', question: key = '' } = params
  const { token, person } = await requireInspector(house, request, visitId)
  const pool = house.pools.inspector
  const [visit, draft, weaknesses] = await Promise.all([findVisit(pool, token, visitId), readDraft(pool, token, visitId), listWeaknesses(pool, token, visitId)])
  if (!visit || !draft) throw refusal('notYours')
  const standing = draft.questions.find((each) => each.key === key) ?? null
  const question = standing ?? (key === 'new' ? null : await findTakenOut(pool, token, visitId, key))
  if (!question && key !== 'new') throw refusal('noSuchPage')
  const place = standing ? draft.questions.indexOf(standing) : draft.questions.length
  const earlier = draft.questions.slice(0, place).map(({ content }) => content)
  return {
    name: person.name,
    visit: { id: visit.id, kind: visit.kind, areaName: visit.areaName },
    weaknesses,
    question,
    isTakenOut: question !== null && standing === null,
    number: place + 1,
    typed: question ? typedQuestion(question.content) : {},
    choices: ruleChoices(earlier),
    earlier,
    toMend: draftProblemsOf(draft.questions.map(({ content }) => content), key),
    justSaved: new URL(request.url).searchParams.has('saved'),
  }
}

/** Saves over the edition that the writer had read. What somebody else wrote meanwhile is shown beside it, never lost. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '', question: key = '' } = params
  const inspector = await requireInspector(house, request, visitId)
  const pool = house.pools.inspector
  const typed: Typed = Object.fromEntries(await readForm(request))
  const draft = await readDraft(pool, inspector.token, visitId)
  if (!draft) throw refusal('notYours')
  const before = draft.questions.find((each) => each.key === key) ?? (await findTakenOut(pool, inspector.token, visitId, key))
  const form = readQuestionForm(typed, before?.content ?? null)
  if (!form.ok) return data({ typed, problems: form.problems, conflict: undefined }, 422)
  if (key === 'new') {
    const added = await addQuestion(pool, inspector, visitId, form.question)
    return redirect(`${paths.draftQuestion(visitId, added ?? '')}?saved`, 303)
  }
  const written = await writeQuestion(pool, inspector, visitId, key, Number(typed.edition), form.question)
  if (!written) throw refusal('notYours')
  if (written.ok) return redirect(`${paths.draftQuestion(visitId, key)}?saved`, 303)
  // Who has been told that it was taken out (their page says edition 0), and saves all the same, puts it back.
  if (written.conflict === null && typed.edition === '0') {
    const again = await addQuestion(pool, inspector, visitId, { ...form.question, key })
    return redirect(`${paths.draftQuestion(visitId, again ?? key)}?saved`, 303)
  }
  return data({ typed, problems: [], conflict: written.conflict ?? undefined }, 409)
}

export default function Question() {
  const shown = useLoaderData<typeof loader>()
  return <QuestionEditor {...shown} answered={useActionData<typeof action>()} />
}
