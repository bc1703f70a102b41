import { readFileSync } from 'node:fs'
import { startEmbedded } from '~db/embedded.server'
import { migrations } from '../support/cluster'
import { makeFolder, removeFolder } from '../support/folders'
import { startHeard } from '../support/server'
import { benchDashboards } from './dashboards'
import { benchPages } from './pages'
import { benchSends } from './sends'
import { printTable, type Row } from './table'

/**
 * `npm run bench`: ratios, each against a bare limit measured in the same run on this machine. Nothing is asserted:
 * a time depends on the machine. All traffic stays on the loopback, is bounded, and ends by itself.
 * `npm run bench -- 1000 100000` chooses the numbers of responses.
 */
const sizes = process.argv.slice(2).map(Number).filter((size) => size > 0)
const rows: Row[] = []
const folder = makeFolder('bench')
const scratch = await startEmbedded({ dataFolder: folder, log: () => {} })
const bareUrl = new URL(scratch.url)
bareUrl.pathname = '/postgres'
try {
  for (const pool of [10, 2]) {
    const heard = await startHeard({ env: { HEARD_POOL: String(pool), HEARD_CROWD: '1000000' } })
    try {
      if (pool === 10) rows.push(...(await benchPages(heard)))
      rows.push(...(await benchSends(heard, bareUrl.href, pool)))
      if (pool === 10) rows.push({ what: 'peak memory of all of Heard', ours: `${peakMemory(heard.pid)} MB`, limit: '', ratio: null, note: 'four processes, without PostgreSQL' })
    } finally {
      await heard.stop()
    }
  }
  rows.push(...(await benchDashboards(scratch.url, migrations, sizes.length > 0 ? sizes : [1000, 100_000, 1_000_000])))
} finally {
  await scratch.stop()
  removeFolder(folder)
  printTable(rows)
}

/** The steward's and its children's high-water marks; where the system does not tell, 0. */
function peakMemory(steward: number): number {
  try {
    const children = readFileSync(`/proc/${steward}/task/${steward}/children`, 'utf8').trim().split(' ')
    const peak = (pid: string) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
    // PostgreSQL's own server is a child of the steward, too, and keeps its memory shared among its processes.
    const ours = children.filter((pid) => readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('node'))
    return Math.round([String(steward), ...ours].reduce((sum, pid) => sum + peak(pid), 0) / 1024)
  } catch {
    return 0
  }
}
