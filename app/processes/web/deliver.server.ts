import { deliverMessages } from '~/domains/messages/deliver-messages.server'
import type { House } from '~/gates/house'
import { log, logFailure } from '~/platform/log.server'
import { carryBySmtp } from '~/platform/mail.server'
import { repeat } from '../child.server'

const everyMs = 2000

/** Where a mail server is set (production) letters go out; everywhere else they stay in the outbox. @returns how to stop */
export function startDelivery({ pools, origin, mode }: House, smtpUrl: string | undefined): () => Promise<void> {
  if (!smtpUrl || mode !== 'production') return async () => {}
  const carry = carryBySmtp(smtpUrl, `Heard <no-reply@${new URL(origin).hostname}>`)
  const deliver = async () => {
    const { kept } = await deliverMessages(pools.account, carry)
    if (kept > 0) log(`web: the mail server did not take ${kept} letters; they are tried again`)
  }
  return repeat(everyMs, deliver, (problem) => logFailure('delivery', problem))
}
