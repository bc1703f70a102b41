import { resolve } from 'node:path'

export type Mode = 'demonstration' | 'production'

/** What the steward reads. Children get only what it hands them. */
export interface Settings {
  mode: Mode
  port: number
  dataFolder: string
  databaseUrl: string | null
  /** Everything that is derived (roles' passwords, cookie keys) comes from this; null means: make one and keep it. */
  secret: string | null
  mixerKeyFolder: string
  safeguardingKeyFolder: string
  smtpUrl: string | null
  origin: string | null
  /** False (HEARD_DEMO_FAMILIES=0): the demonstration's areas, but nobody has answered yet. */
  hasFamilies: boolean
}

const knownDefaults = ['heard', 'secret', 'changeme', 'change-me', 'development', 'demonstration']

/** @throws Error in plain words, with what to set, when production would start with anything of the demonstration */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const mode = env.HEARD_MODE ?? 'demonstration'
  if (mode !== 'demonstration' && mode !== 'production') throw new Error('HEARD_MODE is demonstration or production.')
  const dataFolder = resolve(env.HEARD_DATA ?? '.heard')
  const settings: Settings = {
    mode,
    port: readPort(env.PORT),
    dataFolder,
    databaseUrl: env.DATABASE_URL ?? null,
    secret: env.HEARD_SECRET ?? null,
    mixerKeyFolder: resolve(env.HEARD_MIXER_KEY ?? `${dataFolder}-mixer`),
    safeguardingKeyFolder: resolve(env.HEARD_SAFEGUARDING_KEY ?? `${dataFolder}-safeguarding`),
    smtpUrl: env.HEARD_SMTP_URL ?? null,
    origin: env.HEARD_ORIGIN ?? null,
    hasFamilies: env.HEARD_DEMO_FAMILIES !== '0',
  }
  if (mode === 'production') refuseDemonstration(settings, env)
  return settings
}

function refuseDemonstration(settings: Settings, env: NodeJS.ProcessEnv) {
  const { secret } = settings
  if (!secret || secret.length < 32 || knownDefaults.some((each) => secret.toLowerCase().startsWith(each))) {
    throw new Error('Production needs HEARD_SECRET: at least 32 characters of chance, kept nowhere else.')
  }
  if (!settings.databaseUrl) throw new Error('Production needs DATABASE_URL: a PostgreSQL server with backups of its own.')
  if (!settings.origin?.startsWith('https://')) throw new Error('Production needs HEARD_ORIGIN: the https address people come to.')
  if (!settings.smtpUrl) throw new Error('Production needs HEARD_SMTP_URL: sign-in links go out by e-mail.')
  if (env.HEARD_DEMO_SIGN_IN || env.HEARD_DEMO_CLOCK || env.HEARD_DEMO_FAMILIES) {
    throw new Error('Production does not start with the demonstration’s sign-in, clock or families.')
  }
}

function readPort(given: string | undefined): number {
  const port = Number(given ?? 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('PORT is a number from 0 to 65535.')
  return port
}

/** A variable that the steward must have handed over. */
export function handedOver(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is missing: this process is started by the steward.`)
  return value
}

