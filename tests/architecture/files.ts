import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Every file under a folder that somebody has written, with "/" on every system. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .filter((file) => !/\/(results|node_modules|build)\//.test(file))
}

/** TypeScript that runs or is tried: no declarations. */
export const sourceFiles = (...folders: string[]) =>
  folders.flatMap(filesUnder).filter((file) => /\.(tsx?|mjs)$/.test(file) && !file.endsWith('.d.ts'))
