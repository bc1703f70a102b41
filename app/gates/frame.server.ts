import type { AppLoadContext } from '@remix-run/node'
import { preferencesCookie, readPreferences } from '~/domains/preferences/preferences'
import { readCookie } from '~/platform/cookies.server'
import { houseOf, languageOf } from './house'

/** What every page is dressed in, a refused one too: the visitor's settings, the language, and whether this is a demonstration. */
export function readFrame(request: Request, context: AppLoadContext) {
  const preferences = readPreferences(readCookie(request.headers.get('Cookie'), preferencesCookie))
  return { preferences, language: languageOf(context), isDemonstration: houseOf(context).mode === 'demonstration' }
}
