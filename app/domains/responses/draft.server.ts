import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { answers } from '~/domains/surveys/answers'
import type { DraftKeys } from './draft-keys.server'
import { pad, unpad } from '~/platform/padding'

/** Answers in progress, and the version that asked for them. */
const draft = z.object({ version: z.int(), answers })
export type Draft = z.infer<typeof draft>

const nonceBytes = 12
const tagBytes = 16

/** AES-256-GCM over padded JSON: a nonce of 12 bytes, the ciphertext, a tag of 16. */
export function encryptDraft(keys: DraftKeys, content: Draft): Uint8Array {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', keys.cipher, nonce).setAAD(keys.id)
  return Buffer.concat([nonce, cipher.update(pad(content)), cipher.final(), cipher.getAuthTag()])
}

/** Throws when the bytes are not what this key wrote. */
export function decryptDraft(keys: DraftKeys, whole: Uint8Array): Draft {
  const end = whole.length - tagBytes
  const decipher = createDecipheriv('aes-256-gcm', keys.cipher, whole.subarray(0, nonceBytes)).setAAD(keys.id)
  decipher.setAuthTag(whole.subarray(end))
  const padded = Buffer.concat([decipher.update(whole.subarray(nonceBytes, end)), decipher.final()])
  return draft.parse(unpad(new Uint8Array(padded)))
}
