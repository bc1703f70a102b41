import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { isRouteErrorResponse, Links, Meta, Outlet, useRouteError, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { attributesOf, usualPreferences } from '~/domains/preferences/preferences'
import { readFrame } from '~/gates/frame.server'
import type { Refusal } from '~/gates/refusal'
import { directionOf, InLanguage } from '~/platform/i18n'
import { RefusedPage } from '~/routes/public/refused'
import { EnhancementScript } from '~/ui/script-address'
import styles from '~/ui/styles/heard.scss?url'
import { scriptStyles } from '~/ui/styles/script-styles'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export function loader({ request, context, params }: LoaderFunctionArgs) {
  return readFrame(request, context, params)
}

export function Layout({ children }: { children: ReactNode }) {
  const { preferences = usualPreferences, language = 'en' } = useRouteLoaderData<typeof loader>('root') ?? {}
  const script = scriptStyles[language]
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
