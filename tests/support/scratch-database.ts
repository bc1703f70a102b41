import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openPool, type Pool } from '~db/client.server'
import { startEmbedded } from '~db/embedded.server'
import { type PreparedDatabase, prepareDatabase } from '~db/prepare.server'
import type { Audience } from '~db/roles'

export interface ScratchDatabase {
  urls: PreparedDatabase
  pool<A extends Audience>(audience: A): Pool<A>
  owner: Pool<'owner'>
  /** Stops everything that was started and leaves nothing behind. */
  end(): Promise<void>
}

/** The real PostgreSQL in a folder of its own, migrated, empty, with every audience's login. */
export async function openScratchDatabase(): Promise<ScratchDatabase> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'heard-scratch-'))
  const server = await startEmbedded({ dataFolder, log: () => {} })
  const at = new URL(server.url)
  at.pathname = '/heard'
  const urls = await prepareDatabase(at.href, 'scratch', fileURLToPath(new URL('../../db/migrations', import.meta.url)))
  const owner = openPool('owner', urls.owner)
  const pools: Pool[] = [owner]
  return {
    urls,
    owner,
    pool: (audience) => {
      const pool = openPool(audience, urls.audiences[audience])
      pools.push(pool)
      return pool
    },
    end: async () => {
      await Promise.all(pools.map((pool) => pool.end()))
      await server.stop()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
