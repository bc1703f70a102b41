import { createHash, randomBytes } from 'node:crypto'

/** 256 bits of chance, written for an address or a cookie. */
export const makeToken = () => randomBytes(32).toString('base64url')

/** All that is kept of a token. heard.current_person() makes the same digest. */
export const digestOf = (token: string): Uint8Array => createHash('sha256').update(token, 'utf8').digest()

/** A token has this shape or is none: what else somebody types is not looked up. */
export const isToken = (text: string | undefined): text is string => /^[\w-]{43}$/.test(text ?? '')
