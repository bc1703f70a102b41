import { binariesFor } from './embedded/binaries.server'
import { claimHome } from './embedded/claim.server'
import { initialise } from './embedded/cluster.server'
import { openHome } from './embedded/home.server'
import { adopt, isRunning, launch, type Server, shutDown } from './embedded/server.server'

export interface Embedded {
  /** The superuser's address, for making roles and databases only. It stays the same when the server had to be restarted. */
  url: string
  /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
  stop(): Promise<void>
}

interface EmbeddedOptions {
  /** An absolute folder that may be missing. The cluster, its password and its log live in it. */
  dataFolder: string
  log: (line: string) => void
}

const watchEvery = 250

/**
 * Runs the real PostgreSQL that comes with the packages, on 127.0.0.1 and a free port, and keeps it running:
 * an orphan of an earlier start is taken over, one that dies is started again at the same address.
 * Throws an Error in plain words when another Heard uses the folder, or PostgreSQL cannot run here.
 */
export async function startEmbedded({ dataFolder, log }: EmbeddedOptions): Promise<Embedded> {
  const home = openHome(dataFolder)
  const giveUpClaim = await claimHome(home)
  try {
    const binaries = binariesFor(home)
    await initialise(home, binaries, log)
    const server = (await adopt(home, log)) ?? (await launch(home, binaries))
    const stopWatching = keepRunning(server, () => launch(home, binaries, server.port), log)
    const stop = async () => {
      await stopWatching()
      await shutDown(home, binaries)
      giveUpClaim()
    }
    return { url: server.url, stop: once(stop) }
  } catch (problem) {
    giveUpClaim()
    throw problem
  }
}

function keepRunning(first: Server, restart: () => Promise<Server>, log: (line: string) => void) {
  let server = first
  let restarting: Promise<void> | null = null
  const startAgain = async () => {
    log('The database stopped by itself. Starting it again.')
    try {
      server = await restart()
    } catch (problem) {
      log(problem instanceof Error ? problem.message : String(problem))
    }
    restarting = null
  }
  const watch = setInterval(() => {
    if (!restarting && !isRunning(server)) restarting = startAgain()
  }, watchEvery)
  watch.unref()
  return async () => {
    clearInterval(watch)
    await restarting
  }
}

function once(deed: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null
  return () => {
    done ??= deed()
    return done
  }
}
