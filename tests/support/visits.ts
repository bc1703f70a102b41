import type { VisitParticulars } from '~/domains/inspections/visit'
import { visitSettings } from '~/domains/inspections/visit'

/** A plain re-visit's particulars; tests name only the setting that they are about. */
export function particulars(settings: Partial<VisitParticulars['settings']> = {}): VisitParticulars {
  return {
    settings: { ...visitSettings.parse({}), ...settings },
    openMeeting: { at: '16:00', place: 'Northmere Town Hall', access: 'Step-free' },
    surveyLine: { telephone: '01632 960 118', email: null, hours: 'Monday to Friday, 9am to 5pm' },
    freepost: ['Freepost HEARD'],
    adviceService: { name: 'Northmere Advice', telephone: '01632 960 140', email: null, hours: 'Weekdays' },
    childrensServices: { telephone: '01632 960 199', email: null, hours: 'Day and night' },
  }
}
