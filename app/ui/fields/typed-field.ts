/** What is wrong with one field, in words. */
export interface WrongField {
  id: string
  words: string
}

interface Form {
  /** "Error:", read out only. */
  prefix: string
  wrong: readonly WrongField[]
  /** What was typed, so that nothing is lost. */
  typed?: Readonly<Record<string, string>>
}

/** What each field of a form on a page of several is given: what was typed, and what is wrong beside the field that it is about. */
export function typedFields({ prefix, wrong, typed = {} }: Form) {
  return (id: string) => {
    const words = wrong.find((each) => each.id === id)?.words
    return { id, size: 'field' as const, value: typed[id], problem: words === undefined ? undefined : { prefix, words } }
  }
}
