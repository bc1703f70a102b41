import { Temporal } from 'temporal-polyfill'
import { statementTimelineOf } from './statement'
import { londonDay, type Moment, momentAt, type Timeline } from './timeline'
import type { Visit, VisitKind } from './visit'
import type { Day } from './working-days'

/** In the order in which they usually come; each has its words in locales/<lang>/inspections.json. */
export const stageKeys = [
  'notified',
  'forumTold',
  'evidence',
  'youngPeoplesQuestions',
  'planning',
  'moreAsked',
  'surveyOpens',
  'answering',
  'finalRelease',
  'arrival',
  'openMeeting',
  'gathering',
  'feedback',
  'factualCheck',
  'finalLetter',
  'published',
  'statementDue',
  'fitnessReviewed',
  'resubmitted',
  'supportReviews',
  'revisitDue',
] as const
export type StageKey = (typeof stageKeys)[number]

/** Whose turn it is. */
export const owners = ['inspectors', 'area', 'forum', 'families', 'government', 'heard'] as const
export type Owner = (typeof owners)[number]

/** `at` and `untilAt` are null where only the day counts; `para` is null where the rule is Heard's own. */
export interface Stage {
  key: StageKey
  on: Day
  at: Moment | null
  untilOn: Day | null
  untilAt: Moment | null
  state: 'done' | 'now' | 'next'
  para: number | null
  owes: readonly Owner[]
}

type Placed = Omit<Stage, 'state'>

/** What a visit's timetable follows from, beside its days. */
interface Timetabled {
  kind: VisitKind
  particulars: Pick<Visit['particulars'], 'settings'>
}

/**
 * A visit's timetable for a page: what is done, what is now, what comes next, who owes it, and by which paragraph. With
 * it what follows an inspection that asks for a written statement of action.
 */
export function stagesOf({ kind, particulars: { settings } }: Timetabled, timeline: Timeline, now: Temporal.Instant): Stage[] {
  const statement = kind === 'inspection' && settings.statementRequired ? stagesOfStatement(timeline.finalLetterOn) : []
  return inOrder([...stagesOfVisit(kind, timeline), ...statement], now)
}

function stagesOfVisit(kind: VisitKind, timeline: Timeline): Placed[] {
  const isRevisit = kind === 're-visit'
  const shared = timeline.youngPeoplesQuestionsSharedOn
  return [
    onDay('notified', timeline.notifiedOn, isRevisit ? 114 : 7, ['inspectors']),
    onDay('forumTold', timeline.notifiedOn, isRevisit ? 116 : 12, ['inspectors']),
    onDay('evidence', timeline.evidenceDueOn, isRevisit ? 118 : 10, ['area', 'forum']),
    ...(shared ? [onDay('youngPeoplesQuestions', shared, 115, ['inspectors'])] : []),
    onDay('planning', timeline.planningFromOn, isRevisit ? 118 : 10, ['inspectors', 'area'], timeline.dayBeforeOn),
    ...(isRevisit ? [onDay('moreAsked', timeline.moreAskedFromOn, 123, ['inspectors', 'area'], timeline.dayBeforeOn)] : []),
    atMoment('surveyOpens', timeline.surveyOpensAt, isRevisit ? 122 : null, ['heard']),
    atMoment('answering', timeline.surveyOpensAt, isRevisit ? 126 : null, ['families'], timeline.surveyClosesAt),
    atMoment('finalRelease', timeline.finalReleaseAt, null, ['heard']),
    onDay('arrival', timeline.day1On, isRevisit ? 127 : 20, ['inspectors', 'area', 'forum']),
    atMoment('openMeeting', timeline.openMeetingAt, isRevisit ? 126 : 12, ['inspectors', 'families']),
    onDay('gathering', timeline.evidenceFromOn, isRevisit ? 125 : 20, ['inspectors'], timeline.lastDayOn),
    onDay('feedback', timeline.feedbackOn, isRevisit ? 128 : 28, ['inspectors']),
    onDay('factualCheck', timeline.draftLetterOn, isRevisit ? 132 : 58, ['area'], timeline.factualCheckEndsOn),
    onDay('finalLetter', timeline.finalLetterOn, isRevisit ? 133 : 59, ['inspectors']),
    onDay('published', timeline.publishedOn, isRevisit ? 133 : 59, ['inspectors']),
  ]
}

function stagesOfStatement(receivedOn: Day): Placed[] {
  const statement = statementTimelineOf(receivedOn)
  return [
    onDay('statementDue', statement.statementDueOn, 66, ['area']),
    onDay('fitnessReviewed', statement.fitnessReviewedOn, 111, ['inspectors']),
    onDay('resubmitted', statement.resubmittedOn, 111, ['area']),
    ...statement.supportReviewsOn.map((on) => onDay('supportReviews', on, 111, ['government', 'area'])),
    onDay('revisitDue', statement.revisitBy, 106, ['inspectors']),
  ]
}

const inOrder = (placed: Placed[], now: Temporal.Instant): Stage[] =>
  placed
    .sort((a, b) => Temporal.Instant.compare(startOf(a), startOf(b)))
    .map((stage) => ({ ...stage, state: stateAt(stage, now) }))

function onDay(key: StageKey, on: Day, para: number, owes: Owner[], untilOn: Day | null = null): Placed {
  return { key, on, at: null, untilOn, untilAt: null, para, owes }
}

function atMoment(key: StageKey, at: Moment, para: number | null, owes: Owner[], untilAt: Moment | null = null): Placed {
  return { key, on: londonDay(at), at, untilOn: untilAt && londonDay(untilAt), untilAt, para, owes }
}

function stateAt(stage: Placed, now: Temporal.Instant): Stage['state'] {
  if (Temporal.Instant.compare(now, startOf(stage)) < 0) return 'next'
  return Temporal.Instant.compare(now, endOf(stage)) < 0 ? 'now' : 'done'
}

/** The first moment of a stage: its hour, or midnight in London where only the day counts. */
export function startOf(stage: Pick<Stage, 'at' | 'on'>): Moment {
  return stage.at ?? momentAt(stage.on, '00:00')
}

/** The first moment after it. */
export function endOf(stage: Pick<Stage, 'at' | 'on' | 'untilAt' | 'untilOn'>): Moment {
  if (stage.untilAt ?? stage.at) return (stage.untilAt ?? stage.at) as Moment
  return momentAt(dayAfter(stage.untilOn ?? stage.on), '00:00')
}

export const dayAfter = (day: Day): Day => Temporal.PlainDate.from(day).add({ days: 1 }).toString()
