import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { deliverMessages } from '~/domains/messages/deliver-messages.server'
import { writeMessage } from '~/domains/messages/write-message.server'
import { type Mail, carryBySmtp } from '~/platform/mail.server'
import { type FreshDatabase, freshDatabase } from '~tests/support/database'

let database: FreshDatabase

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.end())
beforeEach(() => database.superuser`delete from heard.message`)

const write = (recipient: string) =>
  database.pools.account.sql.begin((sql) => writeMessage(sql, { recipient, subject: 'Your link', body: 'https://heard.example/sign-in/secret' }))
const kept = () => database.superuser<{ body: string; isSent: boolean }[]>`
  select body, sent_at is not null as "isSent" from heard.message order by written_at`

it('a letter is handed over once, and what it said is blanked', async () => {
  await write('rowan.hale@ofsted.example')
  const carried: Mail[] = []
  const carry = async (mail: Mail) => void carried.push(mail)
  expect(await deliverMessages(database.pools.account, carry)).toEqual({ sent: 1, kept: 0 })
  expect(await deliverMessages(database.pools.account, carry)).toEqual({ sent: 0, kept: 0 })
  expect(carried).toEqual([{ to: 'rowan.hale@ofsted.example', subject: 'Your link', text: 'https://heard.example/sign-in/secret' }])
  expect(await kept()).toMatchObject([{ body: '', isSent: true }])
})

it('two nodes that deliver at once do not send a letter twice', async () => {
  for (let n = 0; n < 6; n += 1) await write(`person${n}@ofsted.example`)
  const carried: string[] = []
  const carry = async ({ to }: Mail) => {
    await new Promise((done) => setTimeout(done, 5))
    carried.push(to)
  }
  await Promise.all([1, 2, 3].map(() => deliverMessages(database.pools.account, carry)))
  await deliverMessages(database.pools.account, carry)
  expect(carried.sort()).toEqual([0, 1, 2, 3, 4, 5].map((n) => `person${n}@ofsted.example`))
})

it('a letter that nobody takes waits, and holds up no other', async () => {
  await write('gone@ofsted.example')
  await write('rowan.hale@ofsted.example')
  const carry = async ({ to }: Mail) => {
    if (to.startsWith('gone')) throw new Error('550 no such letter box')
  }
  expect(await deliverMessages(database.pools.account, carry)).toEqual({ sent: 1, kept: 1 })
  expect((await kept()).map(({ isSent }) => isSent)).toEqual([false, true])
})

it('after an hour a letter that never went says nothing any more', async () => {
  await write('gone@ofsted.example')
  await database.superuser`update heard.message set written_at = written_at - interval '61 minutes'`
  expect(await deliverMessages(database.pools.account, async () => {})).toEqual({ sent: 0, kept: 0 })
  expect(await kept()).toMatchObject([{ body: '', isSent: false }])
})

it('by SMTP it goes as plain text, whole, to the one address', async () => {
  const { server, port, said } = await postOffice()
  await carryBySmtp(`smtp://127.0.0.1:${port}`, 'Heard <no-reply@heard.example>')({ to: 'rowan.hale@ofsted.example', subject: 'Your link', text: 'https://heard.example/sign-in/secret' })
  server.close()
  const whole = said.join('')
  expect(whole).toContain('RCPT TO:<rowan.hale@ofsted.example>')
  expect(whole).toContain('Content-Type: text/plain')
  expect(whole).toContain('https://heard.example/sign-in/secret')
})

/** As much of a mail server as one letter needs. */
async function postOffice(): Promise<{ server: Server; port: number; said: string[] }> {
  const said: string[] = []
  const server = createServer((socket) => {
    let isLetter = false
    socket.write('220 post office\r\n')
    socket.on('data', (bytes) => {
      const text = bytes.toString()
      said.push(text)
      if (isLetter && text.endsWith('\r\n.\r\n')) isLetter = false
      else if (isLetter) return
      if (text.startsWith('DATA')) isLetter = true
      socket.write(text.startsWith('DATA') ? '354 go on\r\n' : text.startsWith('QUIT') ? '221 bye\r\n' : '250 ok\r\n')
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { server, port: (server.address() as { port: number }).port, said }
}
