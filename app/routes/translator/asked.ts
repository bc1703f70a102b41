import { type TranslatedLanguage, type TranslatedRoom, translatedInto, translatedRooms } from '~/domains/translations/translation'
import { refusal } from '~/gates/refusal'

type Params = Record<string, string | undefined>

/** The language and the texts that an address names. 404 for others. */
export function askedFor({ language, room }: Params): { language: TranslatedLanguage; room: TranslatedRoom } {
  const [foundLanguage, foundRoom] = [translatedInto.find((each) => each === language), translatedRooms.find((each) => each === room)]
  if (!foundLanguage || !foundRoom) throw refusal('noSuchPage')
  return { language: foundLanguage, room: foundRoom }
}
