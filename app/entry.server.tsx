import type { EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import { logFailure } from './platform/log.server'
import { ScriptAddress } from './ui/script-address'

/**
 * Pages are finished HTML: nothing is streamed and nothing is hydrated, so the framework's own hand-over to a
 * browser is left out and no inline script remains.
 */
export default function serve(request: Request, status: number, headers: Headers, context: EntryContext) {
  const finished = { ...context, serverHandoffStream: undefined } as EntryContext
  const html = renderToString(
    <ScriptAddress value={context.manifest.entry.module}>
      <RemixServer context={finished} url={request.url} />
    </ScriptAddress>,
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Response(`<!DOCTYPE html>${html}`, { status, headers })
}

/** The log learns which part of the house broke, not the address: that may hold a one-time link. */
export function handleError(error: unknown, { request }: { request: Request }) {
  if (!request.signal.aborted) logFailure(new URL(request.url).pathname.split('/')[1] ?? '', error)
}
