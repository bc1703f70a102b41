/** The sizes that anybody sees, so that a length says nothing of what was written. */
export const paddedSizes = [4, 16, 64].map((kib) => kib * 1024)

const lengthBytes = 4

/** @returns the JSON of `content` in the smallest of 4, 16 and 64 KiB. Throws RangeError when it does not fit. */
export function pad(content: unknown): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify(content))
  const size = paddedSizes.find((each) => each >= json.length + lengthBytes)
  if (size === undefined) throw new RangeError('larger than the largest padded size')
  const padded = new Uint8Array(size)
  new DataView(padded.buffer).setUint32(0, json.length)
  padded.set(json, lengthBytes)
  return padded
}

export function unpad(padded: Uint8Array): unknown {
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0)
  return JSON.parse(new TextDecoder().decode(padded.subarray(lengthBytes, lengthBytes + length)))
}
