import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { isRouteErrorResponse, Links, Meta, Outlet, useRouteError, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { attributesOf, usualPreferences } from '~/domains/preferences/preferences'
import { readFrame } from '~/gates/frame.server'
import type { Refusal } from '~/gates/refusal'
import { directionOf, InLanguage, type Language } from '~/platform/i18n'
import { RefusedPage } from '~/routes/public/refused'
import { EnhancementScript } from '~/ui/script-address'
import styles from '~/ui/styles/heard.scss?url'
import arabic from '~/ui/styles/scripts/arabic.scss?url'
import bengali from '~/ui/styles/scripts/bengali.scss?url'
import gurmukhi from '~/ui/styles/scripts/gurmukhi.scss?url'
import nastaliq from '~/ui/styles/scripts/nastaliq.scss?url'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

/** Typefaces of other scripts, loaded only with the language that is written in them. */
const scripts: Partial<Record<Language, string>> = { ur: nastaliq, pa: gurmukhi, bn: bengali, ar: arabic }

export function loader({ request, context, params }: LoaderFunctionArgs) {
  return readFrame(request, context, params)
}

export function Layout({ children }: { children: ReactNode }) {
  const { preferences = usualPreferences, language = 'en' } = useRouteLoaderData<typeof loader>('root') ?? {}
  const script = scripts[language]
  return (
    <html lang={language} dir={directionOf(language)} {...attributesOf(preferences)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
        {script && <link rel="stylesheet" href={script} />}
        <EnhancementScript />
      </head>
      <body className="govuk-template__body">
        <InLanguage language={language}>{children}</InLanguage>
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

/** A gate that says no throws its reason; anything else is broken and says only that. */
export function ErrorBoundary() {
  const error = useRouteError()
  const refused: Refusal = isRouteErrorResponse(error) && error.data?.refusal ? error.data : { refusal: fallback(error) }
  return <RefusedPage {...refused} />
}

const fallback = (error: unknown) => (isRouteErrorResponse(error) && error.status === 404 ? 'noSuchPage' : 'broken')
