import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Temporal } from 'temporal-polyfill'
import { momentAt } from '~/domains/inspections/timeline'
import { requireDemonstration } from '~/gates/demonstration.server'
import { houseOf } from '~/gates/house'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { useLanguage, useWords } from '~/platform/i18n'
import { dayInWords, hourInWords } from '~/platform/moments'
import { Button } from '~/ui/buttons'
import { ErrorSummary } from '~/ui/fields/problem'
import { TextField } from '~/ui/fields/text'
import { StaffPage } from '../staff/staff-page'

/** Worth a look in Northmere's survey week. */
const moments = [
  ['surveyWeek', '2026-03-11', '10:00'],
  ['nextDay', '2026-03-12', '10:00'],
  ['beforeNoon', '2026-03-13', '11:59'],
  ['afterNoon', '2026-03-13', '12:10'],
  ['sendingOver', '2026-03-13', '13:05'],
  ['final', '2026-03-13', '18:01'],
  ['day1', '2026-03-16', '09:00'],
] as const

export function loader({ context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  requireDemonstration(house)
  return { now: house.clock.now().toString() }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  requireDemonstration(house)
  const typed = (await readForm(request)).get('moment') ?? ''
  const moment = readMoment(typed)
  if (!moment) return data({ typed }, 422)
  await house.moveClock(moment.epochMilliseconds - Date.now())
  return redirect(paths.devClock, 303)
}

/** "2026-03-13 11:59" in London. */
function readMoment(typed: string): Temporal.Instant | null {
  const [, day, time] = /^\s*(\d{4}-\d\d-\d\d)[ T]+(\d\d:\d\d)\s*$/.exec(typed) ?? []
  try {
    return day && time ? Temporal.Instant.from(momentAt(day, time)) : null
  } catch {
    return null // The thirtieth of February: no such moment.
  }
}

export default function ClockPage() {
  const t = useWords('dev')
  const language = useLanguage()
  const { now } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const problem = answered && t('clock.problem')
  return (
    <StaffPage title={t('clock.title')}>
      {problem && <ErrorSummary title={t('clock.summary')} problems={[{ id: 'moment', words: problem }]} />}
      <h1 className="govuk-heading-l">{t('clock.title')}</h1>
      <p>{t('clock.now', { day: dayInWords(now, language, true), hour: hourInWords(now, language) })}</p>
      {moments.map(([key, day, time]) => (
        <form method="post" key={key}>
          <input type="hidden" name="moment" value={`${day} ${time}`} />
          <Button kind="secondary">{t(`clock.moments.${key}`)}</Button>
        </form>
      ))}
      <form method="post" noValidate>
        <TextField
          id="moment"
          size="field"
          label={t('clock.any')}
          hint={t('clock.hint')}
          value={answered?.typed}
          problem={problem ? { prefix: t('clock.prefix'), words: problem } : undefined}
        />
        <Button>{t('clock.move')}</Button>
      </form>
    </StaffPage>
  )
}
