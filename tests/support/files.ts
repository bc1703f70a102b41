import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Every file below a folder. One that goes while we look is passed over. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
}

/** Reads files as bytes, as a thief of the disk would. @returns which of the canaries stand in which file */
export function foundInFiles(folder: string, canaries: readonly (string | Uint8Array)[]): { file: string; canary: string }[] {
  return filesBelow(folder).flatMap((file) => {
    const bytes = bytesOf(file)
    return canaries
      .filter((canary) => bytes.includes(Buffer.from(canary)))
      .map((canary) => ({ file: file.slice(folder.length + 1), canary: Buffer.from(canary).toString('latin1') }))
  })
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    return Buffer.alloc(0)
  }
}
