import type { TFunction } from 'i18next'
import { paths } from '~/paths'
import type { Door } from '~/ui/doors'

type Here = 'visits' | 'timetable' | 'questions' | 'paper' | 'share'

/** The header's links on the area's pages about one visit. @param t the words of `area` */
export const areaDoors = (t: TFunction, visitId: string, here: Here): Door[] => [
  { href: paths.area, words: t('nav.visits'), current: here === 'visits' },
  { href: paths.areaVisit(visitId), words: t('nav.timetable'), current: here === 'timetable' },
  { href: paths.areaQuestions(visitId), words: t('nav.questions'), current: here === 'questions' },
  { href: paths.shareKit(visitId), words: t('nav.share'), current: here === 'share' },
  { href: paths.paper(visitId), words: t('nav.paper'), current: here === 'paper', only: 'forum' },
]
