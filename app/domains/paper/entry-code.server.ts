import { hkdfSync } from 'node:crypto'
import { type Code, makeCode } from '~/domains/responses/code'
import type { Answers } from '~/domains/surveys/answers'
import type { TypedWay } from './entry'

const derive = (from: string, salt: string, info: string, bytes: number) => new Uint8Array(hkdfSync('sha256', from, salt, info, bytes))

/**
 * What one entry is known by. It follows from the chance that came with the empty form and from what was typed: the
 * button pressed twice is one entry, and another paper typed on the same page is another.
 */
export const entryCode = (form: Code, surveyId: string, way: TypedWay, answers: Answers): Code =>
  makeCode(derive(form, surveyId, `heard entry ${digest(way, answers)}`, 15))

const digest = (way: TypedWay, answers: Answers) =>
  Buffer.from(derive(JSON.stringify([way, Object.entries(answers).sort(([one], [other]) => (one < other ? -1 : 1))]), '', 'heard entry', 32)).toString('hex')

/**
 * The pause code of an entry. Never the code that is written on the paper: so a family's pause code opens nothing at the
 * second entry, and the code on a paper opens nothing at a family's door.
 */
export const pauseCodeOf = (entry: Code, surveyId: string): Code => makeCode(derive(entry, surveyId, 'heard entry pause', 15))

/** From 0 up to 1, the same for the same entry. */
export const chanceOf = (entry: Code, surveyId: string): number =>
  new DataView(derive(entry, surveyId, 'heard entry chance', 4).buffer).getUint32(0) / 2 ** 32
