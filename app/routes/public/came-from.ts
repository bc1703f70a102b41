import { isForFamilies, readAddress } from '~/platform/languages'

// No name of a page is as long as a code, so that no code fits; of what follows a "?" only a place in the survey.
const page = /^\/(?:s\/[a-z0-9-]{1,60}(?:\/[a-z-]{1,15}(?:\/[1-9]\d?)?)?|privacy|accessibility|complaints)(?:\?(?:change(?:=\d{1,2})?|at=(?:\d{1,2}|check)))?$/

/**
 * A page of families to go back to, as the site map has it; null for anything else, whoever wrote it.
 * The first page is none: a link to it is always there.
 */
export function pageToGoBackTo(address: string | null): string | null {
  const { bare } = readAddress(address ?? '')
  return isForFamilies(bare) && page.test(bare) ? bare : null
}

/** The page that the visitor came from, if it is one of ours: the browser says so to our own pages alone (Referrer-Policy). */
export function cameFrom(request: Request): string | null {
  const referer = request.headers.get('Referer')
  if (!referer || !URL.canParse(referer)) return null
  const { host, pathname, search } = new URL(referer)
  return host === new URL(request.url).host ? pageToGoBackTo(pathname + search) : null
}
