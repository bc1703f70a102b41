import type { House } from './house'
import { refusal } from './refusal'

/** In production these pages do not exist: 404, like any address that never was. */
export function requireDemonstration(house: House): void {
  if (house.mode !== 'demonstration') throw refusal('noSuchPage')
}
