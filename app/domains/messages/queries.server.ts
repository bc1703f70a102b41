import type { Pool } from '~db/client.server'

export interface Message {
  recipient: string
  subject: string
  body: string
}

/** The newest fifty, for the demonstration's outbox. */
export async function listMessages(pool: Pool<'account'>): Promise<Message[]> {
  return pool.sql<Message[]>`select recipient, subject, body from heard.message order by written_at desc limit 50`
}
