import { createTransport } from 'nodemailer'

export interface Mail {
  to: string
  subject: string
  text: string
}

/** Hands one letter to somebody who carries it; throws when they did not take it. */
export type Carrier = (mail: Mail) => Promise<void>

const slowest = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

/**
 * Letters by SMTP, as plain text: nothing in them is fetched, so nothing tells when they are read.
 * @param smtpUrl smtps://login:password@host:465, or smtp:// with STARTTLS, which is then required
 * @param from the address that they come from
 */
export function carryBySmtp(smtpUrl: string, from: string): Carrier {
  const isLocal = ['localhost', '127.0.0.1'].includes(new URL(smtpUrl).hostname)
  const transport = createTransport({ url: smtpUrl, requireTLS: !isLocal, ...slowest })
  return async ({ to, subject, text }) => {
    await transport.sendMail({ from, to, subject, text })
  }
}
