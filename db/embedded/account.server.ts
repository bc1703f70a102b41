import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** The operating system's account that PostgreSQL runs as. */
export interface Account {
  uid: number
  gid: number
}

const nobody = 65534

/**
 * PostgreSQL refuses to run as root. Root hands it to the owner of an existing cluster, else to `nobody`;
 * everybody else runs it as themselves (null).
 */
export function accountFor(cluster: string): Account | null {
  if (process.getuid?.() !== 0) return null
  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return unprivileged()
}

/** initdb looks its own name up, so the id needs a line in /etc/passwd. */
function unprivileged(): Account {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'))
  const line = lines.find(([, , uid]) => Number(uid) === nobody) ?? lines.find(([name]) => name === 'nobody')
  if (!line) {
    throw new Error('PostgreSQL cannot run as root, and this machine has no account called "nobody". Start Heard as an ordinary user.')
  }
  return { uid: Number(line[2]), gid: Number(line[3]) }
}

/** True where every folder above the path lets other accounts through. */
export function othersReach(path: string): boolean {
  const above = dirname(path)
  if (above === path) return true
  const folder = statSync(above, { throwIfNoEntry: false })
  return (!folder || (folder.mode & 0o001) !== 0) && othersReach(above)
}
