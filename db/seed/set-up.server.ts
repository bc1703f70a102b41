import { timelineOf } from '~/domains/inspections/timeline'
import { surveyQuestions } from '~/domains/surveys/question'
import type { Pool } from '../client.server'
import { area, visit, weakness } from '../schema/inspections'
import { person, roleHolding } from '../schema/people'
import { survey, surveyVersion } from '../schema/surveys'
import * as eastbrook from './eastbrook'
import * as northmere from './northmere'
import type { SeededPerson, SeededVisit } from './seeded'
import * as southmoor from './southmoor'

/**
 * Northmere, Southmoor whose people must see nothing of it, and Eastbrook that waits for its first visit. One transaction: a start that was cut short begins anew.
 * @returns false where an area is there already
 */
export async function setUpAreas(pool: Pool<'owner'>): Promise<boolean> {
  return pool.db.transaction(async (db) => {
    const [found] = await db.select({ id: area.id }).from(area).limit(1)
    if (found) return false
    await db.insert(area).values([northmere.area, southmoor.area, eastbrook.area])
    for (const each of [northmere.inspection, northmere.revisit, southmoor.revisit]) await setUpVisit(db, each)
    for (const each of [...northmere.people, ...southmoor.people, ...eastbrook.people]) await setUpPerson(db, each)
    return true
  })
}

type Database = Parameters<Parameters<Pool<'owner'>['db']['transaction']>[0]>[0]

async function setUpVisit(db: Database, seeded: SeededVisit) {
  const { focus, id, minutes, noticeNumber, questions, slug } = seeded.survey
  const hours = timelineOf(seeded.visit)
  await db.insert(visit).values(seeded.visit)
  for (const each of seeded.weaknesses) await db.insert(weakness).values({ visitId: seeded.visit.id, ...each })
  await db.insert(survey).values({
    id,
    visitId: seeded.visit.id,
    slug,
    focus,
    noticeNumber,
    currentVersion: 1,
    opensAt: new Date(hours.surveyOpensAt),
    closesAt: new Date(hours.surveyClosesAt),
    sendingEndsAt: new Date(hours.sendingEndsAt),
    finalReleaseAt: new Date(hours.finalReleaseAt),
    draftsForgottenAt: new Date(hours.draftsForgottenAt),
  })
  await db.insert(surveyVersion).values({ surveyId: id, number: 1, minutes, questions: surveyQuestions.parse(questions) })
}

async function setUpPerson(db: Database, { id, name, email, holds }: SeededPerson) {
  await db.insert(person).values({ id, name, email })
  for (const each of holds) await db.insert(roleHolding).values({ personId: id, ...each })
}
