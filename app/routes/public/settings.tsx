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
import { useWords } from '~/platform/i18n'
import { Button } from '~/ui/buttons'
import { RadioAnswers } from '~/ui/fields/answers'
import { Fieldset } from '~/ui/fields/fieldset'
import { usePaths } from '~/use-paths'
import { PublicPage } from './public-page'

const year = 365 * 24 * 60 * 60

export function loader({ request }: LoaderFunctionArgs) {
  const chosen = readPreferences(readCookie(request.headers.get('Cookie'), preferencesCookie))
  return { chosen, isSaved: new URL(request.url).searchParams.has('saved') }
}

/** One cookie of codes from fixed lists: nothing in it tells one visitor from another. */
export async function action({ request, context }: ActionFunctionArgs) {
  const chosen = asPreferences(Object.fromEntries(await readForm(request)))
  const secure = houseOf(context).origin.startsWith('https:')
  const cookie = writeCookie(preferencesCookie, writePreferences(chosen), { path: '/', maxAge: year, secure })
  return redirect(`${paths.settings}?saved`, { status: 303, headers: { 'Set-Cookie': cookie } })
}

export default function SettingsPage() {
  const paths = usePaths()
  const t = useWords('public')
  const { chosen, isSaved } = useLoaderData<typeof loader>()
  return (
    <PublicPage back={{ href: paths.home, words: t('settings.toStart') }}>
      <title>{t('settings.documentTitle')}</title>
      <h1 className="govuk-heading-l">{t('settings.title')}</h1>
      {isSaved && <p role="status"><strong>{t('settings.saved')}</strong></p>}
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
