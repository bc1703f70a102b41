import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { directionOf, type Language } from '../languages'
import { fontFolders } from './fonts.server'
import letterhead from './letterhead.typ?raw'
import { type Given, inPieces } from './pieces'
import program from './typesetter.mjs?raw'

export interface Sheet {
  language: Language
  /** What a reader of the file calls it. */
  title: string
  /** Stands at the foot of each page, before its number. */
  foot: string
  /** Of the text, in points. */
  size: number
}

/** Documents kept in memory: a survey in three sizes and eight languages, with posters and letters, of two visits. */
const mostKept = 100
const idleMs = 60_000

const kept = new Map<string, Promise<Uint8Array>>()
const waiting = new Map<number, { done(pdf: Uint8Array): void; failed(problem: Error): void }>()
let thread: Worker | null = null
let idle: NodeJS.Timeout | undefined
let last = 0

/**
 * Sets a document as PDF/UA-1, in a thread that is started when it is first needed and let go when nobody prints.
 * @param template typst source, our own; it reads `given`, which holds whatever people wrote, as data
 */
export function typeset(template: string, sheet: Sheet, given: { readonly [name: string]: Given }): Promise<Uint8Array> {
  const json = JSON.stringify(inPieces({ ...given, ...sheet, direction: directionOf(sheet.language) }))
  const key = createHash('sha256').update(template).update('\0').update(json).digest('base64url')
  const known = kept.get(key)
  const pdf = known ?? setOnPaper(`${letterhead}\n${template}`, json)
  kept.delete(key)
  kept.set(key, pdf) // The last asked for stands last, so that the first is the one to go.
  if (!known) pdf.catch(() => kept.delete(key))
  const oldest = kept.size > mostKept && kept.keys().next().value
  if (oldest) kept.delete(oldest)
  return pdf
}

function setOnPaper(template: string, given: string): Promise<Uint8Array> {
  last += 1
  const number = last
  clearTimeout(idle)
  thread ??= startThread()
  thread.ref()
  thread.postMessage({ number, template, given })
  return new Promise((done, failed) => waiting.set(number, { done, failed }))
}

function startThread(): Worker {
  const started = new Worker(new URL(`data:text/javascript,${encodeURIComponent(program)}`), {
    workerData: { from: import.meta.url, fonts: fontFolders() },
  })
  started.on('message', ({ number, pdf, problem }: { number: number; pdf?: Uint8Array; problem?: string }) => {
    const asked = waiting.get(number)
    waiting.delete(number)
    if (pdf) asked?.done(pdf)
    else asked?.failed(new Error(`the document could not be set: ${problem}`))
    if (waiting.size === 0) rest(started)
  })
  started.on('error', (problem) => giveUp(started, problem))
  started.on('exit', () => giveUp(started, new Error('the typesetter stopped')))
  return started
}

/** With nothing to do it keeps no process alive, and after a while it gives its memory back. */
function rest(resting: Worker) {
  resting.unref()
  idle = setTimeout(() => {
    if (thread === resting) thread = null
    void resting.terminate()
  }, idleMs).unref()
}

function giveUp(gone: Worker, problem: Error) {
  if (thread !== gone) return
  thread = null
  for (const { failed } of waiting.values()) failed(problem)
  waiting.clear()
}
