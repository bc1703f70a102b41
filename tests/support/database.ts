import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { inject } from 'vitest'
import { openPool, type Pool } from '~db/client.server'
import { type PreparedDatabase, prepareDatabase } from '~db/prepare.server'
import { type Audience, audiences } from '~db/roles'
import { migrations, template, testSecret } from './cluster'

export type Pools = { [A in Audience]: Pool<A> } & { owner: Pool<'owner'> }

export interface FreshDatabase {
  urls: PreparedDatabase
  pools: Pools
  /** Sees everything, which nothing of Heard may: for hunting what should not be there. */
  superuser: postgres.Sql
  end(): Promise<void>
}

/** Any number: databases are copied one at a time, because roles belong to the whole server. */
const copying = 20_190_502

/** A copy of the migrated database, empty, with a pool for every audience. Pools connect when they are first used. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `heard_${randomUUID().replaceAll('-', '')}`
  const at = new URL(inject('cluster'))
  const server = postgres(at.href, { max: 1, onnotice: () => {} })
  at.pathname = `/${name}`
  try {
    await server`select pg_advisory_lock(${copying})`
    await server`create database ${server(name)} template ${server(template)}`
    const urls = await prepareDatabase(at.href, testSecret, migrations)
    return open(urls, at.href)
  } finally {
    await server.end()
  }
}

function open(urls: PreparedDatabase, adminUrl: string): FreshDatabase {
  const pools = {
    owner: openPool('owner', urls.owner, 2),
    ...Object.fromEntries(audiences.map((each) => [each, openPool(each, urls.audiences[each], 4)])),
  } as unknown as Pools
  const superuser = postgres(adminUrl, { max: 1, onnotice: () => {} })
  const end = async () => {
    await Promise.all([superuser.end(), ...Object.values(pools).map((pool) => pool.end())])
  }
  return { urls, pools, superuser, end }
}
