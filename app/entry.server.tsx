import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import { readFrame } from './gates/frame.server'
import { sayWhatIsEnglish } from './platform/english-within'
import { logFailure } from './platform/log.server'
import { ScriptAddress } from './ui/script-address'

/**
 * Pages are finished HTML: nothing is streamed and nothing is hydrated, so the framework's own hand-over to a
 * browser is left out and no inline script remains.
 */
export default async function serve(request: Request, status: number, headers: Headers, context: EntryContext, house: AppLoadContext) {
  const { staticHandlerContext: handled } = context
  // After a refused POST no loader has run; its page has the visitor's settings all the same.
  const frame = handled.loaderData.root ?? (await readFrame(request, house, handled.matches.at(-1)?.params ?? {}))
  handled.loaderData = { ...handled.loaderData, root: frame }
  const finished = { ...context, serverHandoffStream: undefined } as EntryContext
  const html = renderToString(
    <ScriptAddress value={context.manifest.entry.module}>
      <RemixServer context={finished} url={request.url} />
    </ScriptAddress>,
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  // A page may show somebody's answers, code or name: no browser keeps it, unless its door says otherwise.
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
  return new Response(`<!DOCTYPE html>${sayWhatIsEnglish(html)}`, { status, headers })
}

/** The log learns which part of the house broke, not the address: that may hold a one-time link. */
export function handleError(error: unknown, { request }: { request: Request }) {
  if (!request.signal.aborted) logFailure(new URL(request.url).pathname.split('/')[1] ?? '', error)
}
