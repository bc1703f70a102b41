import type postgres from 'postgres'

export interface Letter {
  recipient: string
  subject: string
  body: string
}

/**
 * Puts a letter into the outbox in the deed's own transaction: it goes out if the deed happened, and only then.
 * The post keeps the real time, so that the newest letter is the newest even where the demonstration's clock went back.
 */
export async function writeMessage(sql: postgres.TransactionSql, { recipient, subject, body }: Letter): Promise<void> {
  await sql`insert into heard.message (recipient, subject, body, written_at)
    values (${recipient}, ${subject}, ${body}, clock_timestamp())`
}
