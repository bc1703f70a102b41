import { setTimeout as pause } from 'node:timers/promises'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LinkLimit } from '~/domains/people/link-limit'
import { linkMinutes, type SignInLetter, sendSignInLink } from '~/domains/people/send-sign-in-link.server'
import { parseAddress } from '~/domains/people/sign-in-address'
import { houseOf } from '~/gates/house'
import { findPerson } from '~/gates/person.server'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { useWords, wordsOf } from '~/platform/i18n'
import { Button } from '~/ui/buttons'
import { ErrorSummary } from '~/ui/fields/problem'
import { TextField } from '~/ui/fields/text'
import { StaffPage } from '../staff/staff-page'
import { SignedInAlready } from './signed-in-already'
import { workOf } from './work-of'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

const limit = new LinkLimit(linkMinutes * 60_000)

/** Longer than writing a letter takes, so that the time does not tell who is known either. */
const sameForEverybodyMs = 150

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await findPerson(houseOf(context), request)
  if (!session) return { already: null }
  const roles = [...new Set(session.holdings.map(({ role }) => role))]
  return { already: { name: session.person.name, roles, work: workOf(session) } }
}

/** Answers the same whether the address is known, so that nobody can ask who works on an inspection. */
export async function action({ request, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const typed = (await readForm(request)).get('email') ?? ''
  const parsed = parseAddress(typed)
  if (!parsed.ok) return data({ problem: parsed.problem, typed }, 422)
  const t = wordsOf('account')
  const letter: SignInLetter = {
    subject: t('letter.subject'),
    body: (name, token) => t('letter.body', { name, link: new URL(paths.signInLink(token), house.origin).href }),
  }
  // The real clock: moving the demonstration's must not lock anybody out.
  const sent = sendSignInLink(house.pools.account, parsed.email, letter, limit, Date.now())
  await Promise.all([sent, pause(sameForEverybodyMs)])
  return data({ isSent: true as const })
}

export default function SignInPage() {
  const { already } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  if (answered && 'isSent' in answered) return <Sent />
  if (already && !answered) return <SignedInAlready {...already} />
  return <Ask {...answered} />
}

function Ask({ problem, typed }: { problem?: string; typed?: string }) {
  const t = useWords('account')
  const words = problem && t(problem)
  return (
    <StaffPage title={t('signIn.title')} hasProblem={problem !== undefined}>
      {words && <ErrorSummary title={t('problems.summary')} problems={[{ id: 'email', words }]} />}
      <form method="post" noValidate>
        <TextField
          id="email"
          kind="email"
          label={t('signIn.question')}
          hint={t('signIn.hint')}
          value={typed}
          autoComplete="email"
          problem={words ? { prefix: t('problems.prefix'), words } : undefined}
        />
        <Button>{t('signIn.send')}</Button>
      </form>
    </StaffPage>
  )
}

function Sent() {
  const t = useWords('account')
  return (
    <StaffPage title={t('sent.title')} back={{ href: paths.signIn, words: t('sent.again') }}>
      <h1 className="govuk-heading-l">{t('sent.title')}</h1>
      <p>{t('sent.words')}</p>
      <p>{t('sent.most')}</p>
    </StaffPage>
  )
}
