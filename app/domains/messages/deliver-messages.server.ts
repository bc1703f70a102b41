import type { Carrier } from '~/platform/mail.server'
import type { Pool } from '~db/client.server'

interface Waiting {
  id: string
  recipient: string
  subject: string
  body: string
}

/**
 * Hands over the letters that wait, oldest first, and blanks each one's body once it is taken: a link that opens a
 * session stays in the outbox no longer than it must. Two nodes never take the same letter. One that breaks off
 * between the carrier's yes and ours sends it again. After an hour nobody waits for it any more.
 * @returns how many went, and how many were not taken and wait for the next round
 */
export async function deliverMessages(pool: Pool<'account'>, carry: Carrier): Promise<{ sent: number; kept: number }> {
  await pool.sql`update heard.message set body = ''
    where sent_at is null and body <> '' and written_at < clock_timestamp() - interval '1 hour'`
  const tried: string[] = []
  let sent = 0
  for (;;) {
    const outcome = await deliverNext(pool, carry, tried)
    if (outcome === 'none') return { sent, kept: tried.length }
    if (outcome === 'sent') sent += 1
    else tried.push(outcome.kept)
  }
}

async function deliverNext(pool: Pool<'account'>, carry: Carrier, tried: string[]): Promise<'none' | 'sent' | { kept: string }> {
  return pool.sql.begin(async (sql) => {
    const [next] = await sql<Waiting[]>`
      select id, recipient, subject, body from heard.message
      where sent_at is null and body <> '' and id <> all(${tried}::uuid[])
      order by written_at limit 1 for update skip locked`
    if (!next) return 'none'
    try {
      await carry({ to: next.recipient, subject: next.subject, text: next.body })
    } catch {
      return { kept: next.id } // Counted, and tried again in the next round.
    }
    await sql`update heard.message set body = '', sent_at = clock_timestamp() where id = ${next.id}`
    return 'sent'
  }) as Promise<'none' | 'sent' | { kept: string }>
}
