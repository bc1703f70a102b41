import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { londonDay } from '~/domains/inspections/timeline'
import { sendingForm, waysOfSending } from '~/domains/letters/letter'
import { recordSending } from '~/domains/letters/record-sending.server'
import { requireAreaMember } from '~/gates/area-member.server'
import { houseOf } from '~/gates/house'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { useWords } from '~/platform/i18n'
import { Button } from '~/ui/buttons'
import { RadioAnswers } from '~/ui/fields/answers'
import { Fieldset } from '~/ui/fields/fieldset'
import { ErrorSummary } from '~/ui/fields/problem'
import { TextField } from '~/ui/fields/text'
import { typedFields } from '~/ui/fields/typed-field'
import { ActionLink } from '~/ui/navigation'
import { LetterFrame } from './letter-frame'
import { letterKindOf, lettersOf } from './letters-kept.server'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const member = await requireAreaMember(house, request, visitId)
  const kind = letterKindOf(params)
  const { visit, versionsOf } = await lettersOf(house, member, visitId)
  return { name: member.person.name, visit, kind, versions: versionsOf(kind).map(({ version }) => version), today: londonDay(house.clock.now()) }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const member = await requireAreaMember(house, request, visitId)
  const kind = letterKindOf(params)
  const typed = Object.fromEntries(await readForm(request))
  const parsed = sendingForm(londonDay(house.clock.now())).safeParse({ version: '', sentOn: '', toWhom: '', ...typed })
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return data({ field: String(issue?.path[0] ?? 'version'), problem: issue?.message ?? '', typed }, 422)
  }
  const recorded = await recordSending(house.pools.area, member, visitId, kind, parsed.data)
  if (!recorded) return data({ field: 'version', problem: 'problems.noVersion', typed }, 422)
  return redirect(`${paths.letters(visitId)}#sendings`, 303)
}

/** When, how and to whom, as the area says it. */
export default function LetterSendingPage() {
  const t = useWords('letters')
  const { name, visit, kind, versions, today } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const about = t(`kinds.${kind}.name`)
  const problems = wrong ? [{ id: wrong.field, words: t(wrong.problem) }] : []
  const typed: Record<string, string> = wrong?.typed ?? { version: String(versions[0]), sentOn: today }
  const field = typedFields({ prefix: t('problems.prefix'), wrong: problems, typed })
  return (
    <LetterFrame title={t('sending.title')} name={name} visit={visit} hasProblem={wrong !== undefined} isOne>
      <ErrorSummary title={t('problems.summary')} problems={problems} />
      <h1 className="govuk-heading-l">{t('sending.title')}</h1>
      <p>{about}</p>
      {versions.length === 0 ? (
        <>
          <p>{t('sending.saveFirst')}</p>
          <ActionLink href={paths.letter(visit.id, kind)}>{t('change')}</ActionLink>
        </>
      ) : (
        <form method="post" noValidate>
          <Fieldset legend={t('sending.version')} {...field('version')}>
            <RadioAnswers
              id="version" name="version" chosen={typed.version}
              answers={versions.map((version) => ({ value: String(version), label: t('versions.version', { version }) }))}
            />
          </Fieldset>
          <TextField kind="date" label={t('sending.sentOn')} {...field('sentOn')} />
          <Fieldset legend={t('sending.how')} {...field('how')}>
            <RadioAnswers id="how" name="how" chosen={typed.how} answers={waysOfSending.map((way) => ({ value: way, label: t(`ways.${way}`) }))} />
          </Fieldset>
          <TextField label={t('sending.toWhom')} hint={t('sending.toWhomHint')} {...field('toWhom')} />
          <Button>{t('sending.record')}</Button>
        </form>
      )}
    </LetterFrame>
  )
}
