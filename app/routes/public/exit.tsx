import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { consentCookie, draftCookie, sentCookie } from '~/gates/cookies.server'
import { paths } from '~/paths'

/** An ordinary page that could have been open anyway. */
const elsewhere = 'https://www.bbc.co.uk/weather'

/** Forgets this browser's answers and leaves. The browser is told to drop what it kept of Heard, too. */
export function action({ request }: ActionFunctionArgs) {
  const headers = new Headers({ 'Cache-Control': 'no-store', 'Clear-Site-Data': '"cache", "storage"' })
  const slug = /\/s\/([a-z0-9-]{1,60})(?:[/?]|$)/.exec(request.headers.get('Referer') ?? '')?.[1]
  for (const name of [consentCookie, draftCookie, sentCookie]) {
    if (slug) headers.append('Set-Cookie', `${name}=; Path=${paths.survey(slug)}; Max-Age=0; HttpOnly; SameSite=Lax`)
  }
  return redirect(elsewhere, { status: 303, headers })
}

export const loader = () => redirect(paths.home, 303)
