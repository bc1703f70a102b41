import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { differences } from '~/domains/agreement/differences'
import { type ImportPlan, planImport } from '~/domains/drafting/import-plan'
import { importQuestions } from '~/domains/drafting/import-questions.server'
import { readDraft } from '~/domains/drafting/queries.server'
import { aspectKeys } from '~/domains/framework/framework'
import { findVisit, listWeaknesses } from '~/domains/inspections/queries.server'
import type { Inspector } from '~/domains/people/session'
import { draftTranslations } from '~/domains/translations/draft-translations.server'
import { readCarried } from '~/domains/xlsform/carried'
import type { FormProblem } from '~/domains/xlsform/note'
import { readForm as readXlsform, type ReadForm } from '~/domains/xlsform/read-form'
import { readWorkbook } from '~/domains/xlsform/workbook.server'
import { type House, houseOf } from '~/gates/house'
import { requireInspector } from '~/gates/inspector.server'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { contentRoom, currentText } from '~/platform/translated-words'
import { type Answered, XlsformPage } from './xlsform-page'

export { staffHeaders as headers, staffLinks as links } from '../../staff/staff-page'

/** What the page of changes is sent in one field of a plain form, encoded as browsers do: below what the front takes. */
const mostCarried = 480 * 1024

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const { token, person } = await requireInspector(house, request, visitId)
  const pool = house.pools.inspector
  const [visit, draft] = await Promise.all([findVisit(pool, token, visitId), readDraft(pool, token, visitId)])
  if (!visit || !draft) throw refusal('notYours')
  const { searchParams } = new URL(request.url)
  const numberOf = (name: string) => Number(searchParams.get(name)) || 0
  return {
    name: person.name,
    visit: { id: visit.id, kind: visit.kind, areaName: visit.areaName },
    count: draft.questions.length,
    done: searchParams.has('added') ? { added: numberOf('added'), changed: numberOf('changed'), texts: numberOf('texts') } : null,
  }
}

/** A file is read and what it would do is shown; what was shown is then done, if nobody changed the draft meanwhile. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const inspector = await requireInspector(house, request, visitId)
  const isFile = request.headers.get('Content-Type')?.startsWith('multipart/form-data')
  return isFile ? show(house, inspector, visitId, request) : bringIn(house, inspector, visitId, request)
}

async function show({ pools, clock }: House, { token }: Inspector, visitId: string, request: Request) {
  const form = await request.formData().catch(() => null)
  const file = form?.get('file')
  const aspect = aspectKeys.find((key) => key === form?.get('aspect')) ?? 'satisfaction'
  const [draft, weaknesses] = await Promise.all([readDraft(pools.inspector, token, visitId), listWeaknesses(pools.inspector, token, visitId)])
  if (!draft) throw refusal('notYours')
  // A browser sends a file without a name where none was chosen.
  if (!(file instanceof File) || file.name === '') return refused(aspect, [{ key: 'noFile', sheet: null, row: null, about: '' }])
  const sheets = await readWorkbook(Buffer.from(await file.arrayBuffer()))
  if (!sheets) return refused(aspect, [{ key: 'notAWorkbook', sheet: null, row: null, about: '' }])
  const year = clock.now().toZonedDateTimeISO('Europe/London').year
  const read = readXlsform(sheets, { aspect, weaknesses: weaknesses.map(({ number }) => number), year })
  if (!read.ok) return refused(aspect, read.problems)
  const plan = planImport(draft.questions, read.questions)
  if (plan.problems.length > 0) return refused(aspect, plan.problems.map(({ question, problem }) => ({ key: problem, sheet: null, row: null, about: question })))
  const texts = read.texts.filter(({ language, english }) => !currentText(language, contentRoom, english))
  const carried = JSON.stringify({ questions: read.questions, texts, seen: plan.seen })
  if (encodeURIComponent(carried).length > mostCarried) return refused(aspect, [{ key: 'tooMany', sheet: null, row: null, about: '' }])
  return data({ aspect, problems: [], shown: asShown(plan, { ...read, texts }, carried), changedMeanwhile: false })
}

async function bringIn({ pools }: House, inspector: Inspector, visitId: string, request: Request) {
  const carried = readCarried((await readForm(request)).get('form') ?? '')
  if (!carried) return refused('satisfaction', [{ key: 'notAWorkbook', sheet: null, row: null, about: '' }])
  const draft = await readDraft(pools.inspector, inspector.token, visitId)
  if (!draft) throw refusal('notYours')
  const { added, changed } = planImport(draft.questions, carried.questions)
  const isDone = await importQuestions(pools.inspector, inspector, visitId, carried.questions, carried.seen)
  if (!isDone) return data({ aspect: 'satisfaction' as const, problems: [], shown: null, changedMeanwhile: true }, 409)
  const texts = await draftTranslations(pools.inspector, inspector, carried.texts)
  return redirect(`${paths.xlsform(visitId)}?added=${added.length}&changed=${changed.length}&texts=${texts}`, 303)
}

const refused = (aspect: (typeof aspectKeys)[number], problems: FormProblem[]) => data({ aspect, problems, shown: null, changedMeanwhile: false }, 422)

function asShown({ added, changed, same }: ImportPlan, { texts, warnings }: Extract<ReadForm, { ok: true }>, carried: string) {
  const before = changed.map((each) => each.before)
  const after = changed.map((each) => each.after)
  return {
    added: added.length,
    changed: changed.length,
    same,
    differences: differences(before, [...after, ...added]),
    translations: texts.length,
    warnings,
    carried,
  }
}

export default function Xlsform() {
  return <XlsformPage {...useLoaderData<typeof loader>()} answered={useActionData<typeof action>() as Answered | undefined} />
}
