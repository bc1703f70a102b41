import { createHash, hkdfSync, randomBytes } from 'node:crypto'
import { type Code, makeCode } from './code'

/**
 * What a pause code opens. The code is the key itself: the server keeps digests of it and cannot read a draft.
 * Each is made apart from the others, so that none leads to another.
 */
export interface DraftKeys {
  /** Where the draft lies. */
  id: Uint8Array
  /** What it is encrypted with: AES-256. */
  cipher: Uint8Array
  /** Says "this was sent" without saying what. */
  once: Uint8Array
}

export const newPauseCode = (): Code => makeCode(randomBytes(15))

export function draftKeys(code: Code, surveyId: string): DraftKeys {
  const derive = (info: string) => new Uint8Array(hkdfSync('sha256', code, surveyId, `heard ${info}`, 32))
  return { id: derive('draft'), cipher: derive('cipher'), once: derive('once') }
}

/**
 * The receipt comes from the pause code by a one-way function, so that somebody whose connection broke after sending
 * gets the very same receipt when they try again (decision 003).
 */
export function receiptOf(code: Code, surveyId: string): Code {
  return makeCode(new Uint8Array(hkdfSync('sha256', code, surveyId, 'heard receipt', 15)))
}

/** Opens the handle that tells which response a receipt covers. It is kept by nobody but whoever has the receipt. */
export function handleKey(receipt: Code, surveyId: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', receipt, surveyId, 'heard handle', 32))
}

/** All that Heard keeps of a receipt. 75 random bits need no salt or stretching. */
export function receiptHash(receipt: Code, surveyId: string): Uint8Array {
  return createHash('sha256').update(surveyId).update(receipt).digest()
}
