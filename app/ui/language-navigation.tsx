import { directionOf, type Language, languages, ownNames } from '~/platform/languages'

interface LanguageNavigationProps {
  /** Name of the navigation for those who do not see it. */
  label: string
  here: Language
  hrefIn: (language: Language) => string
}

/** Each language by its own name, so that nobody has to read another to find theirs. */
export function LanguageNavigation({ label, here, hrefIn }: LanguageNavigationProps) {
  return (
    <nav className="languages" id="languages" aria-label={label}>
      <div className="width">
        <ul className="doors">
          {languages.map((language) => (
            <li key={language}>
              <a
                className="govuk-link"
                href={hrefIn(language)}
                hrefLang={language}
                lang={language}
                dir={directionOf(language)}
                rel="alternate"
                aria-current={language === here ? 'true' : undefined}
              >
                {ownNames[language]}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}
