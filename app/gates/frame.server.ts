import type { AppLoadContext } from '@remix-run/node'
import { proveForumMember, proveLeadInspector } from '~/domains/people/session'
import { preferencesCookie, readPreferences } from '~/domains/preferences/preferences'
import { isRehearsal } from '~/domains/surveys/queries.server'
import { readCookie } from '~/platform/cookies.server'
import { type House, houseOf, languageOf } from './house'
import { findPerson } from './person.server'

type Params = Record<string, string | undefined>

/**
 * What every page is dressed in, a refused one too: the visitor's settings, the language, and whether this is a
 * demonstration or a rehearsal.
 */
export async function readFrame(request: Request, context: AppLoadContext, params: Params) {
  const preferences = readPreferences(readCookie(request.headers.get('Cookie'), preferencesCookie))
  const house = houseOf(context)
  return {
    preferences,
    language: languageOf(context),
    isDemonstration: house.mode === 'demonstration',
    isRehearsal: await isOfRehearsal(house, params),
    leadsTo: await leadingTo(house, request, params),
  }
}

/** Which links of a visit's pages would open: each door has its own gate all the same. */
async function leadingTo(house: House, request: Request, { visitId }: Params) {
  const session = visitId === undefined ? null : await findPerson(house, request)
  if (!session || visitId === undefined) return []
  return [
    ...(proveForumMember(session, visitId) ? ['forum' as const] : []),
    ...(proveLeadInspector(session, visitId) ? ['lead' as const] : []),
  ]
}

async function isOfRehearsal(house: House, { slug, visitId }: Params): Promise<boolean> {
  if (slug !== undefined) return (await house.surveys.find(slug))?.isRehearsal ?? false
  return visitId !== undefined && isRehearsal(house.pools.public, visitId)
}
