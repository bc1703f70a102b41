import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Settings } from '~/platform/env.server'
import { log } from '~/platform/log.server'
import { startEmbedded } from '~db/embedded.server'
import { type PreparedDatabase, prepareDatabase } from '~db/prepare.server'

export interface Ground {
  database: PreparedDatabase
  /** What roles' passwords, cookie keys and fingerprints are made from. */
  secret: string
  close(): Promise<void>
}

/** The committed migrations, seen from the bundle. */
const migrations = fileURLToPath(new URL('../../db/migrations', import.meta.url))

/** A database that is up, migrated, and has its roles; the embedded one unless DATABASE_URL names a server. */
export async function openGround(settings: Settings): Promise<Ground> {
  await mkdir(settings.dataFolder, { recursive: true })
  const secret = settings.secret ?? (await keptSecret(join(settings.dataFolder, 'secret')))
  if (settings.databaseUrl) {
    return { database: await prepareDatabase(settings.databaseUrl, secret, migrations), secret, close: async () => {} }
  }
  const embedded = await startEmbedded({ dataFolder: join(settings.dataFolder, 'postgres'), log })
  try {
    const url = new URL(embedded.url)
    url.pathname = '/heard'
    return { database: await prepareDatabase(url.href, secret, migrations), secret, close: embedded.stop }
  } catch (problem) {
    await embedded.stop()
    throw problem
  }
}

async function keptSecret(path: string): Promise<string> {
  if (!existsSync(path)) await writeFile(path, randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFile(path, 'utf8')
}
