import type { IncomingMessage, ServerResponse } from 'node:http'
import { proveConsent, signConsent } from '~/domains/consent/consent.server'
import { attributesOf, preferencesCookie, readPreferences, usualPreferences, writePreferences } from '~/domains/preferences/preferences'
import { type PublishedSurvey, proveOpen } from '~/domains/surveys/published-survey'
import { nextChangeAt } from '~/domains/surveys/survey'
import { consentCookie, draftCookie } from '~/gates/cookies.server'
import { type House, nowFor } from '~/gates/house'
import { readCookie } from '~/platform/cookies.server'
import { readAddress } from '~/platform/languages'
import type { KeptPage, KeptPages } from './kept-pages.server'

type Render = (path: string, cookie: string) => Promise<Response>

const ofSurvey = /^\/s\/([a-z0-9-]{1,60})(|\/consent|\/questions\/[1-9]\d?|\/return|\/withdrawal|\/who-sees-what|\/worried|\/child-at-risk)$/
const ofHeard = /^\/(|privacy|accessibility|complaints)$/

/**
 * Answers a GET from memory where the page is the same for everybody.
 * @returns false when it is not, or when the visitor is not entitled to it: then the doors decide
 */
export async function serveSameForEverybody(
  house: House,
  pages: KeptPages,
  render: Render,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const path = request.url ?? '/'
  const cookies = request.headers.cookie
  const { bare } = readAddress(path)
  const [, slug, page] = ofSurvey.exec(bare) ?? []
  if (slug === undefined && !ofHeard.test(bare)) return false
  const survey = slug === undefined ? null : await house.surveys.find(slug)
  if (slug !== undefined && !survey) return false
  if (survey && page?.startsWith('/questions/') && !maySee(house, survey, cookies)) return false

  const settings = readPreferences(readCookie(cookies, preferencesCookie))
  const key = `${path} ${writePreferences(settings)}`
  const nowMs = house.clock.now().epochMilliseconds
  const edition = house.surveys.edition + house.translations.edition
  const kept = pages.find(key, edition, nowMs) ?? (await pages.once(`${edition} ${key}`, renderAndKeep))
  if (!kept) return false
  send(kept, request, response)
  return true

  async function renderAndKeep(): Promise<KeptPage | null> {
    const consent = survey ? `${consentCookie}=${signConsent(survey, house.cookieSecret)}` : ''
    const rendered = await render(path, consent)
    if (rendered.status !== 200) return null
    const html = dressed(await rendered.text(), attributesOf(settings))
    return pages.keep(key, edition, html, {}, survey ? changeOf(house, survey) : Number.POSITIVE_INFINITY)
  }
}

/** Blank question pages are for those who consented and have no answers yet; the proof costs no query. */
function maySee(house: House, survey: PublishedSurvey, cookies: string | undefined): boolean {
  if (readCookie(cookies, draftCookie)) return false
  if (!proveOpen(survey, nowFor(house, survey))) return false
  return proveConsent(survey, readCookie(cookies, consentCookie), house.cookieSecret) !== null
}

/** By everybody's clock, because kept pages are looked at by that one. */
function changeOf(house: House, survey: PublishedSurvey): number {
  const next = nextChangeAt(survey.hours, nowFor(house, survey))
  return next === null ? Number.POSITIVE_INFINITY : Date.parse(next) - survey.clockOffsetMs
}

/** Settings change attributes of <html>, and nothing else. */
function dressed(html: string, attributes: Record<string, string>): string {
  let opening = /<html[^>]*>/.exec(html)?.[0] ?? ''
  const plain = opening
  for (const [name, value] of Object.entries(attributes)) {
    const usual = attributesOf(usualPreferences)[name as keyof ReturnType<typeof attributesOf>]
    opening = opening.replace(`${name}="${usual}"`, `${name}="${value}"`)
  }
  return html.replace(plain, opening)
}

function send({ body, etag, headers }: KeptPage, request: IncomingMessage, response: ServerResponse) {
  const all: Record<string, string | number> = {
    ...headers,
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'private, no-cache',
    Vary: 'Accept-Encoding, Cookie',
    ETag: etag,
  }
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, all).end()
    return
  }
  const accepted = String(request.headers['accept-encoding'] ?? '')
  const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : 'identity'
  const bytes = body[encoding]
  if (encoding !== 'identity') all['Content-Encoding'] = encoding
  all['Content-Length'] = bytes.length
  response.writeHead(200, all).end(request.method === 'HEAD' ? undefined : bytes)
}
