import { createHmac } from 'node:crypto'

/** Counts are published as multiples of this. */
export const roundingBase = 5
/** How far a count may lie from the figure that is published for it. */
export const roundingReach = roundingBase - 1

const two64 = 1n << 64n
const two256 = 1n << 256n

/**
 * Keyed random rounding (anonymity.md, release 4): x' = 5*floor(x/5) + 5*[u < (x mod 5)/5],
 * u = HMAC-SHA256(key, sum || n) / 2^256, both as eight bytes, the first byte highest. Unbiased, variance at most 6. The same
 * records meet the same chance in every release and every table, so that asking again averages nothing away.
 * @param count how many records
 * @param recordKeys the sum of their record keys; taken mod 2^64
 */
export function roundCount(key: Uint8Array, count: number, recordKeys: bigint): number {
  const over = count % roundingBase
  const floor = count - over
  // Compared as whole numbers, for a float would lose most of the 256 bits.
  return chance(key, count, recordKeys) * BigInt(roundingBase) < BigInt(over) * two256 ? floor + roundingBase : floor
}

function chance(key: Uint8Array, count: number, recordKeys: bigint): bigint {
  const message = Buffer.alloc(16)
  message.writeBigUInt64BE(((recordKeys % two64) + two64) % two64, 0)
  message.writeBigUInt64BE(BigInt(count), 8)
  return BigInt(`0x${createHmac('sha256', key).update(message).digest('hex')}`)
}

/** Rounded down to 5, for the number of responses that anyone may see; fewer than 10 reads as 0. */
export function floorResponses(count: number): number {
  return count < 10 ? 0 : count - (count % roundingBase)
}
