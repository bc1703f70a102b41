import { createHmac, timingSafeEqual } from 'node:crypto'

/** What makes a feed's address: calendar programs cannot sign in, so the address itself is the key. Base64url, 32 characters. */
export function signCalendar(secret: string, visitId: string, role: string): string {
  return createHmac('sha256', secret).update(`heard calendar|${visitId}|${role}`).digest('base64url').slice(0, 32)
}

export function isCalendarSignature(secret: string, visitId: string, role: string, signature: string): boolean {
  const expected = Buffer.from(signCalendar(secret, visitId, role))
  const given = Buffer.from(signature)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
