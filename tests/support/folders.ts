import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of this test's own. Other accounts may pass through it: as root, PostgreSQL runs as one of them. */
export function makeFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `heard-${name}-`))
  chmodSync(folder, 0o711)
  return folder
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
