import { hkdfSync } from 'node:crypto'
import type { Settings } from '~/platform/env.server'
import { type Audience, audiences } from '~db/roles'
import type { Ground } from './ground.server'

export type ChildName = 'mixer' | 'releaser' | 'web'

const passedOn = ['PATH', 'HOME', 'TZ', 'LANG', 'NODE_OPTIONS', 'HEARD_MIX_EVERY_MS', 'HEARD_RELEASE_EVERY_MS', 'HEARD_POOL', 'HEARD_CROWD', 'HEARD_BEHIND_PROXY']

const ofWeb: Audience[] = audiences.filter((audience) => audience !== 'mixer' && audience !== 'releaser')

/** Each process is handed its own logins and keys, and no other's: the web process cannot open an envelope. */
export function environments(settings: Settings, { database, secret }: Ground): Record<ChildName, NodeJS.ProcessEnv> {
  const common: NodeJS.ProcessEnv = { NODE_ENV: 'production', HEARD_MODE: settings.mode }
  for (const name of passedOn) if (process.env[name] !== undefined) common[name] = process.env[name]
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'heard', purpose, 32)).toString('hex')
  const logins = Object.fromEntries(ofWeb.map((each) => [`HEARD_DB_${each.toUpperCase()}`, database.audiences[each]]))
  return {
    mixer: { ...common, HEARD_DB_MIXER: database.audiences.mixer, HEARD_MIXER_KEY: settings.mixerKeyFolder },
    releaser: { ...common, HEARD_DB_RELEASER: database.audiences.releaser },
    web: {
      ...common,
      ...logins,
      PORT: String(settings.port),
      HEARD_ORIGIN: settings.origin ?? `http://localhost:${settings.port}`,
      HEARD_COOKIE_SECRET: derive('cookies'),
      HEARD_FINGERPRINT_SECRET: derive('fingerprints'),
      HEARD_SAFEGUARDING_KEY: settings.safeguardingKeyFolder,
      ...(settings.smtpUrl && { HEARD_SMTP_URL: settings.smtpUrl }),
    },
  }
}
