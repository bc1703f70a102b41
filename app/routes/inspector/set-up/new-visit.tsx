import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useAdviceInWords } from '~/domains/inspections/advice-told'
import { londonDay } from '~/domains/inspections/timeline'
import { visitKinds } from '~/domains/inspections/visit'
import { asSearch, parseStep, readStep } from '~/domains/preparation/first-step'
import { listLedAreas, readSetUp } from '~/domains/preparation/queries.server'
import { houseOf } from '~/gates/house'
import { requireAreaLead } from '~/gates/inspector.server'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { useWords } from '~/platform/i18n'
import { Button } from '~/ui/buttons'
import { RadioAnswers } from '~/ui/fields/answers'
import { Fieldset } from '~/ui/fields/fieldset'
import { ErrorSummary } from '~/ui/fields/problem'
import { Select } from '~/ui/fields/select'
import { TextField } from '~/ui/fields/text'
import { typedFields, type WrongField } from '~/ui/fields/typed-field'
import { Notice } from '~/ui/notice'
import { StaffPage } from '../../staff/staff-page'

export { staffHeaders as headers, staffLinks as links } from '../../staff/staff-page'

/** Where, which and when: all that a person has to know before everything else follows. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const lead = await requireAreaLead(house, request)
  const areas = await listLedAreas(house.pools.inspector, lead.token)
  const step = readStep(new URL(request.url).searchParams)
  const like = step.like ? await readSetUp(house.pools.inspector, lead.token, step.like) : null
  return {
    name: lead.person.name,
    areas: areas.map(({ id, name }) => ({ id, name })),
    like: like && { areaName: like.areaName, kind: like.kind },
    step: { ...step, area: step.area || (like?.areaId ?? ''), kind: step.kind || (like?.kind ?? '') },
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const lead = await requireAreaLead(house, request)
  const typed = readStep(await readForm(request))
  const areas = await listLedAreas(house.pools.inspector, lead.token)
  const parsed = parseStep(typed, areas, londonDay(house.clock.now()))
  if (!parsed.ok) return data({ typed, ...parsed }, 422)
  return redirect(paths.newVisitFollows + asSearch(typed), 303)
}

export default function NewVisitPage() {
  const t = useWords('preparation')
  const adviceInWords = useAdviceInWords()
  const { name, like, step } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const inspections = useWords('inspections')
  const problems = [
    ...(answered?.problems ?? []).map(({ id, problem }) => ({ id, words: t(`problems.${problem}`) })),
    ...(answered?.refused ?? []).slice(0, 1).map((advice) => ({ id: 'day1', words: adviceInWords(advice) })),
  ]
  return (
    <StaffPage
      title={t('new.title')} hasProblem={answered !== undefined} name={name} home={paths.inspector}
      back={{ href: paths.inspector, words: t('new.back') }}
    >
      <ErrorSummary title={t('problems.summary')} problems={problems} />
      <h1 className="govuk-heading-l">{t('new.title')}</h1>
      <p>{t('new.words')}</p>
      {like && <Notice><p>{t('new.like', { where: inspections(`visit.${like.kind}`, like) })}</p></Notice>}
      <form method="post" noValidate>
        <input type="hidden" name="like" value={step.like} />
        <Asked problems={problems} />
        <Button>{t('new.go')}</Button>
      </form>
    </StaffPage>
  )
}

function Asked({ problems }: { problems: WrongField[] }) {
  const t = useWords('preparation')
  const { areas, ...asked } = useLoaderData<typeof loader>()
  const typed = useActionData<typeof action>()?.typed ?? asked.step
  const field = typedFields({ prefix: t('problems.prefix'), wrong: problems, typed: { ...typed } })
  const days = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: t('new.day', { number: value }) }))
  return (
    <>
      <Fieldset legend={t('new.area')} {...field('area')}>
        <RadioAnswers id="area" name="area" chosen={typed.area} answers={areas.map(({ id, name }) => ({ value: id, label: name }))} />
      </Fieldset>
      <Fieldset legend={t('new.kind')} {...field('kind')}>
        <RadioAnswers
          id="kind" name="kind" chosen={typed.kind}
          answers={visitKinds.map((value) => ({ value, label: t(`new.kinds.${value}.name`), hint: t(`new.kinds.${value}.about`) }))}
        />
      </Fieldset>
      <TextField kind="date" label={t('new.day1')} hint={t('new.day1Hint')} {...field('day1')} />
      <Select id="lastDay" name="lastDay" label={t('new.lastDay')} chosen={typed.lastDay} options={[{ value: '', label: t('new.longest') }, ...days]} />
    </>
  )
}
