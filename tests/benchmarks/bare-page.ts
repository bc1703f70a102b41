import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

// The limit of a page: node:http and the same bytes, and nothing else. Runs as a process of its own.
const bytes = readFileSync(process.argv.at(-1) ?? '')
const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'gzip', 'Content-Length': bytes.length }
const server = createServer((_request, response) => {
  response.writeHead(200, headers).end(bytes)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' ? address?.port : 0)
})
process.on('disconnect', () => process.exit(0))
