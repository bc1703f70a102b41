import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { type Code, readCode } from '~/domains/responses/code'
import { signConsent } from '~/domains/consent/consent.server'
import type { PublishedSurvey } from '~/domains/surveys/published-survey'
import { paths } from '~/paths'
import { readCookie, writeCookie } from '~/platform/cookies.server'
import type { House } from './house'

export const consentCookie = 'heard_consent'
export const draftCookie = 'heard_draft'
export const sentCookie = 'heard_sent'
export const invitationCookie = 'heard_invitation'

/** Ten minutes: long enough to copy a receipt from a page that was reloaded, short enough for a borrowed phone. */
export const receiptSeconds = 600

const on = (house: House, survey: PublishedSurvey) => ({
  path: paths.survey(survey.slug),
  secure: house.origin.startsWith('https:'),
})

export const giveConsent = (house: House, survey: PublishedSurvey) =>
  writeCookie(consentCookie, signConsent(survey, house.cookieSecret), on(house, survey))

export const holdDraft = (house: House, survey: PublishedSurvey, code: Code) =>
  writeCookie(draftCookie, code, on(house, survey))

export const dropDraft = (house: House, survey: PublishedSurvey) =>
  writeCookie(draftCookie, '', { ...on(house, survey), maxAge: 0 })

export const dropReceipt = (house: House, survey: PublishedSurvey) =>
  writeCookie(sentCookie, '', { ...on(house, survey), maxAge: 0 })

/** The draft's key that this browser holds, if it holds one. */
export function heldDraft(request: Request): Code | null {
  const read = readCode(readCookie(request.headers.get('Cookie'), draftCookie) ?? '')
  return read.ok ? read.code : null
}

/** An empty one forgets it. */
export const holdInvitation = (house: House, survey: PublishedSurvey, code: Code | null) =>
  writeCookie(invitationCookie, code ?? '', { ...on(house, survey), ...(code === null && { maxAge: 0 }) })

/** The code from a letter that this browser came with, if it came with one. */
export function heldInvitation(request: Request): Code | null {
  const read = readCode(readCookie(request.headers.get('Cookie'), invitationCookie) ?? '')
  return read.ok ? read.code : null
}

/** The receipt travels to the next page sealed in a cookie, because an address is written down in too many places. */
export const showOnce = (house: House, survey: PublishedSurvey, receipt: Code) =>
  writeCookie(sentCookie, sealCode(house, survey, receipt), { ...on(house, survey), maxAge: receiptSeconds })

export const heldReceipt = (house: House, survey: PublishedSurvey, request: Request) =>
  openCode(house, survey, readCookie(request.headers.get('Cookie'), sentCookie))

export function sealCode(house: House, survey: PublishedSurvey, code: Code): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', receiptKey(house, survey), nonce)
  return Buffer.concat([nonce, cipher.update(code, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url')
}

export function openCode(house: House, survey: PublishedSurvey, held: string | undefined): Code | null {
  const sealed = Buffer.from(held ?? '', 'base64url')
  if (sealed.length < 29) return null
  try {
    const decipher = createDecipheriv('aes-256-gcm', receiptKey(house, survey), sealed.subarray(0, 12))
    decipher.setAuthTag(sealed.subarray(-16))
    const opened = Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]).toString('utf8')
    const read = readCode(opened)
    return read.ok ? read.code : null
  } catch {
    return null // Made with another secret, or changed: the same as none.
  }
}

const receiptKey = (house: House, survey: PublishedSurvey) =>
  new Uint8Array(hkdfSync('sha256', house.cookieSecret, survey.id, 'heard receipt cookie', 32))
