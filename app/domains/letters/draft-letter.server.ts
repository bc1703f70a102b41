import type { HeldVisit } from '~/domains/inspections/queries.server'
import { timelineOf } from '~/domains/inspections/timeline'
import { dayInWords, hourInWords, momentInWords } from '~/platform/moments'
import { wordsOf } from '~/platform/words'
import type { LetterKind, LetterText } from './letter'

/** @property opensAt, closesAt moments; `link` the survey's own page */
interface SurveyTold {
  focus: string
  opensAt: string
  closesAt: string
  link: string
}

/** The draft that the area may adapt (10). The focus stands in every notice of survey and meeting (117, 126). */
export function draftLetter(kind: LetterKind, visit: HeldVisit, survey: SurveyTold): LetterText {
  const t = wordsOf('letters')
  const timeline = timelineOf(visit)
  const { openMeeting, surveyLine, adviceService } = visit.particulars
  const values = {
    areaName: visit.areaName,
    what: t(`visit.${visit.kind}`),
    focus: survey.focus,
    link: survey.link,
    opens: momentInWords(survey.opensAt, 'en'),
    closes: momentInWords(survey.closesAt, 'en'),
    arrive: dayInWords(timeline.day1On, 'en', true),
    meeting: `${dayInWords(timeline.openMeetingAt, 'en')} at ${hourInWords(timeline.openMeetingAt, 'en')}, ${openMeeting.place}`,
    access: openMeeting.access,
    telephone: surveyLine.telephone,
    hours: surveyLine.hours,
    advice: `${adviceService.name}, ${adviceService.telephone}`,
  }
  return { subject: t(`drafts.${kind}.subject`, values), body: t(`drafts.${kind}.body`, values) }
}
