import type { TFunction } from 'i18next'
import { paths } from '~/paths'
import type { Door } from '~/ui/doors'

type Here = 'visits' | 'timetable' | 'survey' | 'results'

/** The header's links on an inspector's pages about one visit. @param t the words of `inspector` */
export const visitDoors = (t: TFunction, visitId: string, here: Here): Door[] => [
  { href: paths.inspector, words: t('nav.visits'), current: here === 'visits' },
  { href: paths.visit(visitId), words: t('nav.timetable'), current: here === 'timetable' },
  { href: paths.surveyDraft(visitId), words: t('nav.survey'), current: here === 'survey' },
  { href: paths.results(visitId), words: t('nav.results'), current: here === 'results' },
]
