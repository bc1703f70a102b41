import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** What a receipt covers. The row that holds it is sealed with a key that only the receipt makes: the disk alone tells nothing. */
export interface WithdrawalHandle {
  response: string
  words: string[]
}

const idBytes = 16
/** More boxes for words than any survey has, so that every handle has the same length. */
const mostWords = 16
const nonceBytes = 12
const tagBytes = 16

/** @returns 300 bytes: a nonce, the ids, a tag (AES-256-GCM) */
export function sealHandle(key: Uint8Array, { response, words }: WithdrawalHandle): Buffer {
  if (words.length > mostWords) throw new RangeError(`a response has more than ${mostWords} texts`)
  const ids = Buffer.alloc(idBytes * (1 + mostWords))
  for (const [place, id] of [response, ...words].entries()) Buffer.from(id.replaceAll('-', ''), 'hex').copy(ids, place * idBytes)
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  return Buffer.concat([nonce, cipher.update(ids), cipher.final(), cipher.getAuthTag()])
}

/** Throws when the key is not the one that sealed it. */
export function openHandle(key: Uint8Array, sealed: Uint8Array): WithdrawalHandle {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes))
  decipher.setAuthTag(sealed.subarray(-tagBytes))
  const ids = Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()]).toString('hex')
  const [response = '', ...words] = ids.match(/.{32}/g) ?? []
  return { response, words: words.filter((id) => !/^0+$/.test(id)) }
}
