import type { VisitParticulars } from '~/domains/inspections/visit'
import { blankAction, blankWeakness, type TypedAction, type TypedVisit } from './visit-form'

/** An area of weakness with what its statement says will be done (68). */
export interface WeaknessWithActions {
  number: number
  name: string
  actions: TypedAction[]
}

interface SetUp {
  weaknesses: WeaknessWithActions[]
  focus: string
  slug: string
  particulars: Omit<VisitParticulars, 'settings'>
}

/** What was settled, as it would be typed: for a page that changes it, and for a visit like an earlier one. */
export function asTyped({ weaknesses, focus, slug, particulars }: SetUp): TypedVisit {
  const { openMeeting, surveyLine, freepost, adviceService, childrensServices } = particulars
  return {
    weaknesses: weaknesses.map(({ number, name, actions }) => ({ name, was: String(number), actions })),
    fields: {
      focus,
      slug,
      meetingAt: openMeeting.at,
      meetingPlace: openMeeting.place,
      meetingAccess: openMeeting.access,
      lineTelephone: surveyLine.telephone,
      lineEmail: surveyLine.email ?? '',
      lineHours: surveyLine.hours,
      freepost: freepost.join('\n'),
      adviceName: adviceService.name,
      adviceTelephone: adviceService.telephone,
      adviceEmail: adviceService.email ?? '',
      adviceHours: adviceService.hours,
      childrenTelephone: childrensServices.telephone,
      childrenEmail: childrensServices.email ?? '',
      childrenHours: childrensServices.hours,
    },
  }
}

/** The form as it stands before anybody has typed; the open meeting is in the afternoon of day 1 (126). */
export function blankVisit(slug: string): TypedVisit {
  const contact = { telephone: '', email: null, hours: '' }
  const openMeeting = { at: '16:00', place: '', access: '' }
  const particulars = { openMeeting, surveyLine: contact, freepost: [], adviceService: { ...contact, name: '' }, childrensServices: contact }
  const { fields } = asTyped({ weaknesses: [], focus: '', slug, particulars })
  return { weaknesses: [{ ...blankWeakness, actions: [blankAction] }], fields }
}
