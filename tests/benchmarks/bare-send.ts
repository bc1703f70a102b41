import { createServer } from 'node:http'
import postgres from 'postgres'
import { pad } from '~/platform/padding'
import { makeKeyPair, seal } from '~/platform/seal.server'

// The limit of a send: one server that seals and inserts in one statement, and nothing else. A process of its own.
const [url = '', size = '10'] = process.argv.slice(-2)
const sql = postgres(url, { max: Number(size), onnotice: () => {} })
await sql`create table if not exists bare_envelope (id uuid primary key default gen_random_uuid(), ciphertext bytea not null)`
const { publicKey } = await makeKeyPair()
const answers = { version: 1, receipt: 'bare', choices: [{ question: 'early', option: 'middle' }], words: [] }

const server = createServer((_request, response) => {
  void seal(publicKey, 'bare', pad(answers))
    .then((sealed) => sql`insert into bare_envelope (ciphertext) values (${sealed})`)
    .then(
      () => response.writeHead(303, { Location: '/thanks' }).end(),
      () => response.writeHead(500).end(),
    )
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' ? address?.port : 0)
})
process.on('disconnect', () => process.exit(0))
