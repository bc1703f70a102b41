/**
 * A short digest of a text, to tell whether the English is still what was translated. FNV-1a over two lanes, because
 * nobody gains by forging it and it must run where there is no node:crypto.
 * @returns 12 hexadecimal digits
 */
export function digestOfWords(text: string): string {
  let [low, high] = [0x811c9dc5, 0x01000193]
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ (unit + at), 0x85ebca6b)
  }
  return hex(low, 8) + hex(high ^ (high >>> 13), 8).slice(0, 4)
}

const hex = (lane: number, digits: number) => (lane >>> 0).toString(16).padStart(digits, '0')
