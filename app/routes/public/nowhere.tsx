import { refusal } from '~/gates/refusal'

export function loader() {
  throw refusal('noSuchPage')
}

export const action = loader

export default function Nowhere() {
  return null
}
