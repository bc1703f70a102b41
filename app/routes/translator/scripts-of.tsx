import type { TranslatedLanguage } from '~/domains/translations/translation'
import { scriptStyles } from '~/ui/styles/script-styles'
import apart from './scripts.scss?url'

/** The typefaces of the languages that a page shows beside its English, and no others: some are large. */
export function ScriptsOf({ languages }: { languages: readonly TranslatedLanguage[] }) {
  const styles = languages.flatMap((language) => scriptStyles[language] ?? [])
  if (styles.length === 0) return null
  return [...styles, apart].map((href) => (
    // The last has a precedence of its own, so that it stays the last.
    <link key={href} rel="stylesheet" href={href} precedence={href === apart ? 'scripts-apart' : 'script'} />
  ))
}
