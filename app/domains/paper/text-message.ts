/** The letters of GSM 03.38 (3GPP TS 23.038), each sent as one unit; those of the second list take two. */
const single =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const double = '^{}\\[~]|€\f'

/**
 * How long a text is for those who pay for it: telephone networks send 160 units in one message, or 153 in each of
 * several; any letter outside GSM's own makes that 70 and 67 (3GPP TS 23.040).
 */
export function textMessageLength(text: string): { characters: number; messages: number } {
  const characters = [...text].length
  const isPlain = [...text].every((letter) => single.includes(letter) || double.includes(letter))
  const units = isPlain ? [...text].reduce((sum, letter) => sum + (double.includes(letter) ? 2 : 1), 0) : text.length
  const [one, each] = isPlain ? [160, 153] : [70, 67]
  return { characters, messages: units <= one ? 1 : Math.ceil(units / each) }
}
