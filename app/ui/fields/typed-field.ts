/** A form that was refused: what was typed stays, and `words` stand beside the one field that they are about. */
interface Refused {
  field: string
  typed: Record<string, string>
}

/** What each field of a form on a page of several is given. `prefix` ("Error:") is read out only. */
export function typedFields(refused: Refused | undefined, prefix: string, words: string) {
  return (id: string) => ({
    id,
    size: 'field' as const,
    value: refused?.typed[id],
    problem: refused?.field === id ? { prefix, words } : undefined,
  })
}
