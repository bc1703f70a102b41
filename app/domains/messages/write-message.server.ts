import type postgres from 'postgres'

export interface Letter {
  recipient: string
  subject: string
  body: string
}

/** Puts a letter into the outbox in the deed's own transaction: it goes out if the deed happened, and only then. */
export async function writeMessage(sql: postgres.TransactionSql, { recipient, subject, body }: Letter): Promise<void> {
  await sql`insert into heard.message (recipient, subject, body, written_at)
    values (${recipient}, ${subject}, ${body}, heard.now())`
}
