/** What a person may set for themselves. Codes from these lists are all that the cookie can hold: never an id. */
export const preferences = {
  text: ['100', '125', '150', '200'],
  spacing: ['standard', 'wide'],
  theme: ['auto', 'standard', 'dark', 'cream', 'blue', 'contrast'],
  motion: ['auto', 'reduced'],
} as const
export type Preference = keyof typeof preferences
export type Preferences = { [P in Preference]: (typeof preferences)[P][number] }

export const preferenceNames = Object.keys(preferences) as Preference[]
export const usualPreferences: Preferences = { text: '100', spacing: 'standard', theme: 'auto', motion: 'auto' }
export const preferencesCookie = 'heard_settings'

/** Reads a form or a cookie; what is not on the lists becomes the usual, silently, because nobody typed it. */
export function asPreferences(given: Partial<Record<Preference, string>>): Preferences {
  const chosen: Record<string, string> = {}
  for (const name of preferenceNames) {
    const value = given[name]
    chosen[name] = (preferences[name] as readonly string[]).includes(value ?? '') ? (value as string) : usualPreferences[name]
  }
  return chosen as Preferences
}

/** "150.wide.dark.auto" in the order of the lists. */
export const writePreferences = (chosen: Preferences): string => preferenceNames.map((name) => chosen[name]).join('.')

export function readPreferences(cookie: string | undefined): Preferences {
  const values = (cookie ?? '').split('.')
  return asPreferences(Object.fromEntries(preferenceNames.map((name, n) => [name, values[n]])))
}

/** Attributes of <html>, and nothing else of a page, change with the settings. */
export function attributesOf(chosen: Preferences): Record<`data-${Preference}`, string> {
  return Object.fromEntries(preferenceNames.map((name) => [`data-${name}`, chosen[name]])) as Record<`data-${Preference}`, string>
}
