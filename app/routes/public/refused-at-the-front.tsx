import type { LoaderFunctionArgs } from '@remix-run/node'
import { type RefusalKey, refusal, refusalKeys } from '~/gates/refusal'

/** Only the front of the house comes here, for the pages that it shows before any door opens. */
export function loader({ params }: LoaderFunctionArgs) {
  const key = refusalKeys.find((each) => each === params.key) as RefusalKey | undefined
  throw refusal(key ?? 'noSuchPage')
}

export default function RefusedAtTheFront() {
  return null
}
