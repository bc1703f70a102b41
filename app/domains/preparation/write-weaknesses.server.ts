import type postgres from 'postgres'
import type { WeaknessAsked } from './parse-visit'

/** Areas of weakness and their actions, numbered from 1 in the order of the form (66-68). */
export async function writeWeaknesses(sql: postgres.TransactionSql, visitId: string, asked: readonly WeaknessAsked[]): Promise<void> {
  const weaknesses = asked.map(({ name }, at) => ({ number: at + 1, name }))
  const actions = asked.flatMap((each, at) => each.actions.map((action, m) => ({ of: at + 1, number: m + 1, ...action })))
  await sql`insert into heard.weakness (visit_id, number, name)
    select ${visitId}, w.number, w.name
    from jsonb_to_recordset(${JSON.stringify(weaknesses)}::text::jsonb) as w(number int, name text)`
  await sql`insert into heard.weakness_action (visit_id, weakness_number, number, words, who, by_on)
    select ${visitId}, a.of, a.number, a.words, a.who, a."byOn"
    from jsonb_to_recordset(${JSON.stringify(actions)}::text::jsonb) as a("of" int, number int, words text, who text, "byOn" text)`
}
