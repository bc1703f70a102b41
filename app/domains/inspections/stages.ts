import { Temporal } from 'temporal-polyfill'
import { londonDay, type Moment, momentAt, type Timeline } from './timeline'
import type { VisitKind } from './visit'
import type { Day } from './working-days'

/** In the order in which they come; each has its words in locales/<lang>/inspections.json. */
export const stageKeys = [
  'notified',
  'evidence',
  'youngPeoplesQuestions',
  'surveyOpens',
  'answering',
  'finalRelease',
  'openMeeting',
  'gathering',
  'feedback',
  'factualCheck',
  'finalLetter',
  'published',
] as const
export type StageKey = (typeof stageKeys)[number]

/** `at` and `untilAt` are null where only the day counts; `para` is null where the rule is Heard's own. */
export interface Stage {
  key: StageKey
  on: Day
  at: Moment | null
  untilOn: Day | null
  untilAt: Moment | null
  state: 'done' | 'now' | 'next'
  para: number | null
}

type Placed = Omit<Stage, 'state'>

/** A visit's timetable for a page: what is done, what is now, what comes next, and by which paragraph. */
export function stagesOf(kind: VisitKind, timeline: Timeline, now: Temporal.Instant): Stage[] {
  const isRevisit = kind === 're-visit'
  const shared = timeline.youngPeoplesQuestionsSharedOn
  const placed: Placed[] = [
    onDay('notified', timeline.notifiedOn, isRevisit ? 114 : 7),
    onDay('evidence', timeline.evidenceDueOn, isRevisit ? 118 : 10),
    ...(shared ? [onDay('youngPeoplesQuestions', shared, 115)] : []),
    atMoment('surveyOpens', timeline.surveyOpensAt, isRevisit ? 122 : null),
    atMoment('answering', timeline.surveyOpensAt, isRevisit ? 126 : null, timeline.surveyClosesAt),
    atMoment('finalRelease', timeline.finalReleaseAt, null),
    atMoment('openMeeting', timeline.openMeetingAt, isRevisit ? 126 : 12),
    onDay('gathering', timeline.evidenceFromOn, isRevisit ? 125 : 20, timeline.lastDayOn),
    onDay('feedback', timeline.feedbackOn, isRevisit ? 128 : 28),
    onDay('factualCheck', timeline.draftLetterOn, isRevisit ? 132 : 58, timeline.factualCheckEndsOn),
    onDay('finalLetter', timeline.finalLetterOn, isRevisit ? 133 : 59),
    onDay('published', timeline.publishedOn, isRevisit ? 133 : 59),
  ]
  return placed
    .sort((a, b) => Temporal.Instant.compare(startOf(a), startOf(b)))
    .map((stage) => ({ ...stage, state: stateAt(stage, now) }))
}

function onDay(key: StageKey, on: Day, para: number, untilOn: Day | null = null): Placed {
  return { key, on, at: null, untilOn, untilAt: null, para }
}

function atMoment(key: StageKey, at: Moment, para: number | null, untilAt: Moment | null = null): Placed {
  return { key, on: londonDay(at), at, untilOn: untilAt && londonDay(untilAt), untilAt, para }
}

function stateAt(stage: Placed, now: Temporal.Instant): Stage['state'] {
  if (Temporal.Instant.compare(now, startOf(stage)) < 0) return 'next'
  return Temporal.Instant.compare(now, endOf(stage)) < 0 ? 'now' : 'done'
}

function startOf(stage: Placed): Moment {
  return stage.at ?? momentAt(stage.on, '00:00')
}

function endOf(stage: Placed): Moment {
  if (stage.untilAt ?? stage.at) return (stage.untilAt ?? stage.at) as Moment
  return momentAt(
    Temporal.PlainDate.from(stage.untilOn ?? stage.on)
      .add({ days: 1 })
      .toString(),
    '00:00',
  )
}
