import { z } from 'zod'

const address = z.email().max(254)

/** @returns the address in small letters, or the problem's key in locales/<lang>/account.json */
export function parseAddress(typed: string): { ok: true; email: string } | { ok: false; problem: 'problems.addressMissing' | 'problems.addressOdd' } {
  const trimmed = typed.trim().toLowerCase()
  if (trimmed === '') return { ok: false, problem: 'problems.addressMissing' }
  return address.safeParse(trimmed).success ? { ok: true, email: trimmed } : { ok: false, problem: 'problems.addressOdd' }
}
