import { createHmac } from 'node:crypto'
import type { Code } from '~/domains/responses/code'

/** All that Heard keeps of a code: without the secret, which is not in the database, nobody can try codes against it. */
export function invitationHash(secret: string, surveyId: string, code: Code): Uint8Array {
  return createHmac('sha256', secret).update(`heard invitation|${surveyId}|${code}`).digest()
}
