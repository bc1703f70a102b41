import { useRouteLoaderData } from '@remix-run/react'
import { paths } from '~/paths'
import { useWords } from '~/platform/i18n'
import type { loader as rootLoader } from '~/root'
import { Doors } from '~/ui/doors'

type Here = 'draft' | 'library' | 'xlsform' | 'preview' | 'agreement' | 'publication' | 'hours'

/** Between the pages about one visit's survey, from the first question to the closing hour. */
export function SurveyDoors({ visitId, here }: { visitId: string; here: Here }) {
  const t = useWords('drafting')
  const root = useRouteLoaderData<typeof rootLoader>('root')
  const doors = [
    { at: 'draft', href: paths.surveyDraft(visitId) },
    { at: 'library', href: paths.library(visitId) },
    { at: 'xlsform', href: paths.xlsform(visitId) },
    { at: 'preview', href: paths.surveyPreview(visitId) },
    { at: 'agreement', href: paths.agreement(visitId) },
    ...(root?.leadsTo.includes('lead') ? ([{ at: 'publication', href: paths.publication(visitId) }, { at: 'hours', href: paths.surveyHours(visitId) }] as const) : []),
  ] as const
  return <Doors label={t('doors.label')} doors={doors.map(({ at, href }) => ({ href, words: t(`doors.${at}`), current: at === here }))} />
}
