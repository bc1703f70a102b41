import { proveTranslator, type Translator } from '~/domains/people/session'
import type { House } from './house'
import { requirePerson } from './person.server'
import { refusal } from './refusal'

/** 403 for everybody who does not translate. */
export async function requireTranslator(house: House, request: Request): Promise<Translator> {
  const translator = proveTranslator(await requirePerson(house, request))
  if (!translator) throw refusal('notYours')
  return translator
}
