import { useWords } from '~/platform/i18n'
import { usePaths } from '~/use-paths'

/** A file lands where others may find it, so that is said beside the link. */
export function SaveCopy({ slug }: { slug: string }) {
  const paths = usePaths()
  const t = useWords('survey')
  return (
    <div className="action">
      <a className="govuk-link" href={paths.copy(slug)} aria-describedby="copy-note">{t('copy.save')}</a>
      <p className="soft" id="copy-note">{t('copy.sharedPhone')}</p>
    </div>
  )
}
