import { z } from 'zod'

const term = z.object({ name: z.string().min(1), startsOn: z.iso.date(), endsOn: z.iso.date() })

/** What belongs to an area and changes with the years. Inspections fall in its term time (para 14). */
export const areaParticulars = z.object({ terms: z.array(term) })

/** A term or half-term, first and last day of school, 'YYYY-MM-DD'. */
export type Term = z.infer<typeof term>
export type AreaParticulars = z.infer<typeof areaParticulars>
