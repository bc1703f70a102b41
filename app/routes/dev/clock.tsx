import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { momentAt } from '~/domains/inspections/timeline'
import { endSession } from '~/domains/people/end-session.server'
import type { Session } from '~/domains/people/session'
import { startSession } from '~/domains/people/start-session.server'
import { requireDemonstration } from '~/gates/demonstration.server'
import { type House, houseOf } from '~/gates/house'
import { findPerson, holdSession } from '~/gates/person.server'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { useLanguage, useWords } from '~/platform/i18n'
import { momentInWords } from '~/platform/moments'
import { Button } from '~/ui/buttons'
import { ErrorSummary } from '~/ui/fields/problem'
import { TextField } from '~/ui/fields/text'
import { StaffPage } from '../staff/staff-page'
import { momentsToSee, readMoment } from './moments'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  requireDemonstration(house)
  const session = await findPerson(house, request)
  return { now: house.clock.now().toString(), name: session?.person.name }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  requireDemonstration(house)
  const typed = (await readForm(request)).get('moment') ?? ''
  const moment = readMoment(typed)
  if (!moment) return data({ typed }, 422)
  const session = await findPerson(house, request)
  await house.moveClock(moment.epochMilliseconds - Date.now())
  const headers = session ? { 'Set-Cookie': await stayIn(house, session) } : undefined
  return redirect(paths.devClock, { status: 303, headers })
}

/** Twelve hours of the demonstration pass at a press; whoever pressed is not signed out by it. */
async function stayIn(house: House, { person, token }: Session): Promise<string> {
  const renewed = await startSession(house.pools.account, person.id)
  await endSession(house.pools.account, token)
  return holdSession(house, renewed)
}

export default function ClockPage() {
  const t = useWords('dev')
  const language = useLanguage()
  const { now, name } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const problem = answered && t('clock.problem')
  return (
    <StaffPage title={t('clock.title')} hasProblem={answered !== undefined} name={name}>
      {problem && <ErrorSummary title={t('clock.summary')} problems={[{ id: 'moment', words: problem }]} />}
      <h1 className="govuk-heading-l">{t('clock.title')}</h1>
      <p>{t('clock.now', { now: momentInWords(now, language) })}</p>
      <ul className="rows">{momentsToSee.map((moment) => <MomentToSee key={moment[0]} moment={moment} />)}</ul>
      <form method="post" noValidate>
        <TextField
          id="moment"
          size="field"
          label={t('clock.any')}
          hint={t('clock.hint')}
          value={answered?.typed}
          problem={problem ? { prefix: t('clock.prefix'), words: problem } : undefined}
        />
        <Button kind="secondary">{t('clock.move')}</Button>
      </form>
    </StaffPage>
  )
}

function MomentToSee({ moment: [key, day, time] }: { moment: (typeof momentsToSee)[number] }) {
  const t = useWords('dev')
  const at = momentInWords(momentAt(day, time), useLanguage())
  return (
    <li className="rows__row">
      <div>
        <h2>{t(`clock.moments.${key}.title`)}</h2>
        <p className="rows__about">{t(`clock.moments.${key}.words`)}</p>
      </div>
      <form method="post">
        <input type="hidden" name="moment" value={`${day} ${time}`} />
        <Button kind="secondary">{at}</Button>
      </form>
    </li>
  )
}
