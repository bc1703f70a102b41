import type postgres from 'postgres'

/** What staff do and Heard writes down. What families do is never in it. */
export type AuditedDeed =
  | 'agreed-version'
  | 'answered-remark'
  | 'asked-for-deferral'
  | 'asked-for-link'
  | 'asked-for-release'
  | 'copied-published'
  | 'decided-deferral'
  | 'changed-day-1'
  | 'changed-particulars'
  | 'changed-settings'
  | 'extended-survey'
  | 'imported-questions'
  | 'imported-translations'
  | 'made-invitations'
  | 'made-rehearsal'
  | 'moved-rehearsal-clock'
  | 'paused-survey'
  | 'published-survey'
  | 'recorded-sending'
  | 'remarked-on-question'
  | 'resumed-survey'
  | 'set-up-visit'
  | 'shared-draft'
  | 'threw-away-rehearsal'
  | 'signed-in'
  | 'signed-out'
  | 'wrote-letter'
  | 'wrote-translation'

/** Written in the deed's own transaction: there is no deed without it, and nobody can change or remove it. */
export async function recordDeed(sql: postgres.TransactionSql, personId: string, deed: AuditedDeed, about = ''): Promise<void> {
  await sql`insert into heard.audit_event (person_id, deed, about, at) values (${personId}, ${deed}, ${about}, heard.now())`
}
