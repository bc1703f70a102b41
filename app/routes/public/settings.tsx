import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  asPreferences,
  preferenceNames,
  preferences,
  preferencesCookie,
  readPreferences,
  writePreferences,
} from '~/domains/preferences/preferences'
import { houseOf } from '~/gates/house'
import { paths } from '~/paths'
import { readCookie, writeCookie } from '~/platform/cookies.server'
import { readForm } from '~/platform/forms.server'
import { inPathLanguage, useLanguage, useWords } from '~/platform/i18n'
import { Button, ButtonLink } from '~/ui/buttons'
import { RadioAnswers } from '~/ui/fields/answers'
import { Fieldset } from '~/ui/fields/fieldset'
import { usePaths } from '~/use-paths'
import { cameFrom, pageToGoBackTo } from './came-from'
import { PublicPage } from './public-page'

const year = 365 * 24 * 60 * 60

/** Where somebody came from goes into the address at once, so that it is still there after saving, and in another language. */
export function loader({ request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams
  const before = asked.has('from') ? null : cameFrom(request)
  if (before) throw redirect(settingsFrom(before), 303)
  const chosen = readPreferences(readCookie(request.headers.get('Cookie'), preferencesCookie))
  return { chosen, isSaved: asked.has('saved'), from: pageToGoBackTo(asked.get('from')) }
}

/** One cookie of codes from fixed lists: nothing in it tells one visitor from another. */
export async function action({ request, context }: ActionFunctionArgs) {
  const chosen = asPreferences(Object.fromEntries(await readForm(request)))
  const secure = houseOf(context).origin.startsWith('https:')
  const cookie = writeCookie(preferencesCookie, writePreferences(chosen), { path: '/', maxAge: year, secure })
  const from = pageToGoBackTo(new URL(request.url).searchParams.get('from'))
  const saved = from ? `${settingsFrom(from)}&saved` : `${paths.settings}?saved`
  return redirect(saved, { status: 303, headers: { 'Set-Cookie': cookie } })
}

const settingsFrom = (page: string) => `${paths.settings}?from=${encodeURIComponent(page)}`

export default function SettingsPage() {
  const paths = usePaths()
  const t = useWords('public')
  const survey = useWords('survey')
  const language = useLanguage()
  const { chosen, isSaved, from } = useLoaderData<typeof loader>()
  const before = from && inPathLanguage(from, language)
  return (
    <PublicPage back={before ? { href: before } : { href: paths.home, words: t('settings.toStart') }}>
      <title>{t('settings.documentTitle')}</title>
      <h1 className="govuk-heading-l">{t('settings.title')}</h1>
      {isSaved && <p role="status"><strong>{t('settings.saved')}</strong></p>}
      {isSaved && before && <ButtonLink href={before}>{survey('pause.carryOn')}</ButtonLink>}
      <form method="post">
        {preferenceNames.map((name) => (
          <Fieldset key={name} id={name} legend={t(`settings.${name}.legend`)} size="field">
            <RadioAnswers
              id={name}
              name={name}
              chosen={chosen[name]}
              answers={preferences[name].map((value) => ({ value, label: t(`settings.${name}.${value}`) }))}
            />
          </Fieldset>
        ))}
        <Button>{t('settings.save')}</Button>
      </form>
      <p>{t('settings.cookie')}</p>
    </PublicPage>
  )
}
