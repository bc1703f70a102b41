import type { IncomingMessage } from 'node:http'
import type { RefusalKey } from '~/gates/refusal'

/** A form with two long texts, percent-encoded, is well below this. */
export const largestForm = 512 * 1024

/** One door takes a file, behind sign-in: a spreadsheet of questions. */
const largestFile = 2 * 1024 * 1024
const takesFiles = /^\/inspector\/visits\/[\w-]+\/survey\/xlsform(?:\?|$)/

/**
 * What is refused before any door opens. Cross-site requests are told by what the browser says of itself, so that
 * pages need no token and can be the same for everybody.
 */
export function refusedAtTheFront(request: IncomingMessage, ownOrigin: (host: string) => string): RefusalKey | null {
  const method = request.method ?? 'GET'
  if (method === 'GET' || method === 'HEAD') return null
  if (method !== 'POST') return 'wrongKind'
  if (!isOwn(request, ownOrigin)) return 'anotherSite'
  const { 'content-length': length, 'content-type': type = '', 'transfer-encoding': chunked } = request.headers
  const isFile = takesFiles.test(request.url ?? '') && type.startsWith('multipart/form-data;')
  if (isFile && Number(length ?? 0) > largestFile) return 'fileTooMuch'
  if ((!isFile && Number(length ?? 0) > largestForm) || (chunked && !length)) return 'tooMuch'
  if (Number(length ?? 0) > 0 && !isFile && !type.startsWith('application/x-www-form-urlencoded')) return 'wrongKind'
  return null
}

function isOwn({ headers }: IncomingMessage, ownOrigin: (host: string) => string): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  // Older browsers name only the origin; a request without either comes from no page.
  if (headers.origin !== undefined) return headers.origin === ownOrigin(headers.host ?? '')
  return true
}

/** Sent with everything. Pages need nothing inline, so nothing inline is allowed. */
export const securityHeaders: Record<string, string> = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
    "base-uri 'none'; frame-ancestors 'none'; form-action 'self' https://www.bbc.co.uk",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
}
