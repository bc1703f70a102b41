import type { Audience } from '~db/roles'

/**
 * Who may do what in the database. Whatever does not stand in these lists is denied, and whatever stands here is granted:
 * privileges.test.ts asks PostgreSQL about every role, table, column, verb and function.
 *
 * `select` alone is the whole table; `select(id, arrived_at)` these columns only. Which rows, the policies decide.
 */
export interface Allowed {
  tables: Record<string, string>
  functions: string[]
}

export type AllowedTo<A extends Audience | 'doorkeeper'> = Record<A, Allowed>

export const clock = 'now()'
export const whoAsks = ['current_person()', 'visits_of(role[])', 'surveys_of(role[])']
