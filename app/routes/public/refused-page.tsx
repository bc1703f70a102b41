import type { LoaderFunctionArgs } from '@remix-run/node'
import { type Refusal, type RefusalKey, refusal, refusalKeys } from '~/gates/refusal'

/** For what is refused before any door opens, and for a file, which has no page to say no on. */
export function loader({ params, context }: LoaderFunctionArgs) {
  const { refusal: key, ...more } = (context.refused as Refusal | undefined) ?? { refusal: asked(params.key) }
  throw refusal(key, more)
}

const asked = (said: string | undefined): RefusalKey => refusalKeys.find((key) => key === said) ?? 'noSuchPage'

export default function RefusedPage() {
  return null
}
