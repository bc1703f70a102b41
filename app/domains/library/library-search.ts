import { z } from 'zod'
import { aspectKeys } from '~/domains/framework/framework'
import { audiences } from './library-question'

const search = z.object({
  words: z.string().trim().max(100).optional().catch(undefined),
  aspect: z.enum(aspectKeys).optional().catch(undefined),
  audience: z.enum(audiences).optional().catch(undefined),
  /** A topic, or "weakness-2": whatever the name of that area of weakness speaks of. */
  about: z.string().regex(/^[a-z0-9-]{1,40}$/).optional().catch(undefined),
})

export type AskedOfLibrary = z.infer<typeof search>

/** Reads the search form. What is not in its lists counts as not asked. The survey is the parents', so they come first. */
export function librarySearch(form: URLSearchParams): AskedOfLibrary {
  const asked = search.parse(Object.fromEntries(form))
  return form.has('audience') ? asked : { ...asked, audience: 'parents' }
}
