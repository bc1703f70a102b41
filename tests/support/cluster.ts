import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '~db/embedded.server'
import { prepareDatabase } from '~db/prepare.server'
import { makeFolder, removeFolder } from './folders'

declare module 'vitest' {
  interface ProvidedContext {
    /** The superuser's address of the run's one PostgreSQL. */
    cluster: string
    /** The folder of its files, for tests that read what a thief of the disk would. */
    clusterFolder: string
  }
}

export const testSecret = 'tests'
export const template = 'heard_template'
export const migrations = fileURLToPath(new URL('../../db/migrations', import.meta.url))

/** One real PostgreSQL for all tests of a run, and one migrated database that each test file copies. */
export default async function startCluster(project: TestProject) {
  const folder = makeFolder('tests')
  const server = await startEmbedded({ dataFolder: folder, log: () => {} })
  const made = new URL(server.url)
  made.pathname = `/${template}`
  await prepareDatabase(made.href, testSecret, migrations).catch(async (problem) => {
    await server.stop()
    throw problem
  })
  project.provide('cluster', server.url)
  project.provide('clusterFolder', folder)
  return async () => {
    await server.stop()
    removeFolder(folder)
  }
}
