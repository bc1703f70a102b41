import { createHash, randomBytes } from 'node:crypto'

/** 256 bits of chance, as they stand in a link or a cookie. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** All that the database keeps of a token; policies compute the same. */
export const tokenHash = (token: string): Uint8Array => createHash('sha256').update(token).digest()
