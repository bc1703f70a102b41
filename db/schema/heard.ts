import { customType, pgSchema } from 'drizzle-orm/pg-core'

/** Everything that Heard keeps lives in one schema, so that one test can walk all of it. */
export const heard = pgSchema('heard')

export const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' })
