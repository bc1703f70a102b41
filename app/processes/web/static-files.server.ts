import { fileURLToPath } from 'node:url'
import compression from 'compression'
import express from 'express'

/** The built files beside this bundle: those with a digest in their name for ever, the others for an hour. */
export function staticFiles() {
  const files = express.Router()
  files.use(compression())
  const folder = fileURLToPath(new URL('../client', import.meta.url))
  files.use('/assets', express.static(`${folder}/assets`, { immutable: true, maxAge: '1y', index: false, redirect: false }))
  files.use(express.static(folder, { maxAge: '1h', index: false, redirect: false }))
  return files
}
