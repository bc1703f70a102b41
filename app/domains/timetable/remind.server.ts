import type { Temporal } from 'temporal-polyfill'
import type { Stage } from '~/domains/inspections/stages'
import { londonDay } from '~/domains/inspections/timeline'
import { addWorkingDays } from '~/domains/inspections/working-days'
import { writeMessage } from '~/domains/messages/write-message.server'
import type { Pool } from '~db/client.server'
import { type CalendarRole, calendarRoles, isTurnOf } from './calendar'
import { type CalendarVisit, listVisitsSince, stagesNow } from './queries.server'

export interface Reminder {
  visit: CalendarVisit
  stage: Stage
}

/**
 * Writes to whoever's turn comes on the next working day, once for each step and role, however many nodes run.
 * @returns how many letters were written
 */
export async function remindOfTurns(pool: Pool<'account'>, now: Temporal.Instant, letter: (of: Reminder) => { subject: string; body: string }): Promise<number> {
  const today = londonDay(now)
  const tomorrow = addWorkingDays(today, 1)
  let written = 0
  for (const visit of await listVisitsSince(pool, addWorkingDays(today, -60))) {
    const due = stagesNow(visit, now).filter(({ on }) => on > today && on <= tomorrow)
    for (const stage of due) {
      for (const role of calendarRoles.filter((each) => isTurnOf(each, stage))) written += await remind(pool, { visit, stage }, role, letter)
    }
  }
  return written
}

function remind(pool: Pool<'account'>, of: Reminder, role: CalendarRole, letter: (of: Reminder) => { subject: string; body: string }) {
  const { visit, stage } = of
  return pool.sql.begin(async (sql) => {
    const [first] = await sql`
      insert into heard.reminder (visit_id, stage, role, stage_on, sent_at) values (${visit.id}, ${stage.key}, ${role}, ${stage.on}, heard.now())
      on conflict do nothing returning role`
    if (!first) return 0
    const people = await sql<{ email: string }[]>`
      select distinct p.email from heard.role_holding h join heard.person p on p.id = h.person_id
      where h.role = ${role} and (h.visit_id = ${visit.id} or h.area_id = ${visit.areaId})`
    for (const { email } of people) await writeMessage(sql, { recipient: email, ...letter(of) })
    return people.length
  })
}
