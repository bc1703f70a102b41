import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { addQuestion } from '~/domains/drafting/add-question.server'
import { readDraft } from '~/domains/drafting/queries.server'
import { findVisit, listWeaknesses } from '~/domains/inspections/queries.server'
import { asSurveyQuestion, findInLibrary, searchLibrary, topicsOf, withoutLooseRules } from '~/domains/library/library'
import { librarySearch } from '~/domains/library/library-search'
import { houseOf } from '~/gates/house'
import { requireInspector } from '~/gates/inspector.server'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { LibraryPage } from './library-page'

export { staffHeaders as headers, staffLinks as links } from '../../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const { token, person } = await requireInspector(house, request, visitId)
  const pool = house.pools.inspector
  const [visit, draft, weaknesses] = await Promise.all([findVisit(pool, token, visitId), readDraft(pool, token, visitId), listWeaknesses(pool, token, visitId)])
  if (!visit || !draft) throw refusal('notYours')
  const { search } = new URL(request.url)
  const { about, ...asked } = librarySearch(new URLSearchParams(search))
  const weakness = weaknesses.find(({ number }) => about === `weakness-${number}`) ?? null
  const topics = weakness ? topicsOf(weakness.name) : about ? [about] : []
  const speaksOfNothing = weakness !== null && topics.length === 0
  return {
    name: person.name,
    visit: { id: visit.id, kind: visit.kind, areaName: visit.areaName },
    weaknesses,
    asked: { about, ...asked },
    search,
    weakness,
    found: speaksOfNothing ? [] : searchLibrary({ ...asked, topics }).map(({ key }) => key),
    inDraft: draft.questions.map(({ key }) => key),
  }
}

/** Puts one question into the draft, once, and goes on where the person was. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const inspector = await requireInspector(house, request, visitId)
  const pool = house.pools.inspector
  const form = await readForm(request)
  const wanted = findInLibrary(form.get('question') ?? '')
  const [draft, weaknesses] = await Promise.all([readDraft(pool, inspector.token, visitId), listWeaknesses(pool, inspector.token, visitId)])
  if (!wanted || !draft) throw refusal('noSuchPage')
  const weakness = weaknesses.find(({ number }) => String(number) === form.get('weakness')) ?? null
  if (!draft.questions.some(({ key }) => key === wanted.key)) {
    const before = draft.questions.map(({ content }) => content)
    const [question] = withoutLooseRules([...before, asSurveyQuestion(wanted, weakness?.number ?? null)]).slice(-1)
    if (question) await addQuestion(pool, inspector, visitId, question)
  }
  return redirect(`${paths.library(visitId)}${new URL(request.url).search}#q-${wanted.key}`, 303)
}

export default function Library() {
  return <LibraryPage {...useLoaderData<typeof loader>()} />
}
