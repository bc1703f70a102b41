import { hkdfSync } from 'node:crypto'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { type Audience, audiences, doorkeeper, loginRole } from './roles'

export interface PreparedDatabase {
  owner: string
  audiences: Record<Audience, string>
}

const quiet = { onnotice: () => {} }

/** Any number: everybody who prepares a database of Heard takes the same lock first. */
const preparing = 20_190_501

/**
 * Makes the roles and the database where they are missing, then migrates.
 * @param adminUrl a login that may create roles and databases; its path names the database
 * @param secret what the roles' passwords are made from, so that no list of them is kept
 * @returns a URL for the owner and one for each audience
 */
export async function prepareDatabase(adminUrl: string, secret: string, migrations: string): Promise<PreparedDatabase> {
  const urlOf = (role: string) => withLogin(adminUrl, role, passwordOf(secret, role))
  const prepared: PreparedDatabase = {
    owner: urlOf(loginRole('owner')),
    audiences: Object.fromEntries(audiences.map((a) => [a, urlOf(loginRole(a))])) as Record<Audience, string>,
  }
  await createDatabase(adminUrl)
  const admin = postgres(adminUrl, { max: 1, ...quiet })
  try {
    // Four processes that start at once must not race: migrations run under an advisory lock.
    await admin`select pg_advisory_lock(${preparing})`
    await createRoles(admin, secret)
    await applyMigrations(prepared.owner, migrations)
  } finally {
    await admin.end()
  }
  return prepared
}

async function createDatabase(adminUrl: string) {
  const name = decodeURIComponent(new URL(adminUrl).pathname.slice(1))
  const server = postgres(withDatabase(adminUrl, 'postgres'), { max: 1, ...quiet })
  try {
    const [found] = await server`select 1 from pg_database where datname = ${name}`
    if (!found) await server`create database ${server(name)}`.catch(unlessThere)
  } finally {
    await server.end()
  }
}

/** Roles belong to the whole server, so another database of Heard may have made them already. */
async function createRoles(admin: postgres.Sql, secret: string) {
  for (const role of [loginRole('owner'), ...audiences.map(loginRole)]) {
    await admin.unsafe(`create role ${role} login`).catch(unlessThere)
    await admin.unsafe(`alter role ${role} with login noinherit password '${passwordOf(secret, role)}'`)
  }
  await admin.unsafe(`create role ${doorkeeper} nologin noinherit`).catch(unlessThere)
  await admin.unsafe(`grant ${doorkeeper} to ${loginRole('owner')} with set true`)
  const [database] = await admin<[{ name: string }]>`select current_database() as name`
  await admin`revoke all on database ${admin(database.name)} from public`
  await admin`revoke create on schema public from public`
  await admin`grant create, connect, temporary on database ${admin(database.name)} to ${admin(loginRole('owner'))}`
  for (const audience of audiences) {
    await admin`grant connect on database ${admin(database.name)} to ${admin(loginRole(audience))}`
  }
}

async function applyMigrations(ownerUrl: string, folder: string) {
  const owner = postgres(ownerUrl, { max: 1, ...quiet })
  try {
    await migrate(drizzle(owner), { migrationsFolder: folder })
  } finally {
    await owner.end()
  }
}

/** 42710, 42P04 and 23505: somebody else made it a moment ago, which is as good. */
function unlessThere(error: unknown) {
  const code = (error as { code?: string }).code
  if (code !== '42710' && code !== '42P04' && code !== '23505') throw error
}

const passwordOf = (secret: string, role: string) =>
  Buffer.from(hkdfSync('sha256', secret, 'heard database', role, 24)).toString('hex')

function withLogin(url: string, username: string, password: string) {
  const changed = new URL(url)
  changed.username = username
  changed.password = password
  return changed.href
}

function withDatabase(url: string, name: string) {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}
