/** "one", "few"...: what CLDR calls the forms of a language. */
export type Forms = readonly string[]

const ending = /_(zero|one|two|few|many|other)$/

export const formsOf = (language: string): Forms => new Intl.PluralRules(language).resolvedOptions().pluralCategories

export const formOf = (key: string): string | undefined => ending.exec(key)?.[1]

/** The key without its form. */
export const formless = (key: string): string => key.replace(ending, '')
