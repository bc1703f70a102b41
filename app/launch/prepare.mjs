import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { alone, hashOf, onceFor, top } from './files.mjs'

const sources = ['app', 'db', 'locales', 'public', 'remix.config.js', 'package-lock.json', 'tsconfig.json']
const lowest = [20, 19]

/** A problem that a person can put right: its message says how, and no stack is shown. */
export class Stop extends Error {}

/**
 * Installs what is missing and builds what is older than the sources, telling what it does. Needs nothing but Node 20 and npm.
 * @returns the path of the Node that Heard runs with
 */
export async function prepare({ build = true } = {}) {
  checkNode()
  return alone('.heard-preparing', async () => {
    await install()
    const node = findNode()
    if (build) await buildHeard(node)
    return node
  }, say)
}

export function say(line) {
  process.stdout.write(`${line}\n`)
}

/** Runs a program in the top folder, showing what it says; resolves with its exit code. */
export function run(program, args, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd: top, stdio: 'inherit', ...options })
    child.on('error', fail)
    child.on('exit', (code) => done(code ?? 1))
  })
}

/** npm and the build may be silent for long: a sign of life every quarter of a minute. */
async function withSigns(work) {
  const began = Date.now()
  const signs = setInterval(() => say(`  still at it (${Math.round((Date.now() - began) / 1000)} seconds)`), 15_000)
  return work.finally(() => clearInterval(signs))
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > lowest[0] || (major === lowest[0] && minor >= lowest[1])) return
  throw new Stop(`Heard needs Node ${lowest.join('.')} or newer; this is ${process.versions.node}. Get one at https://nodejs.org and try again.`)
}

/** `npm install`, not `npm ci`: ci refuses a lock file that was made on another kind of machine. */
async function install() {
  await onceFor('node_modules/.heard-installed', hashOf(['package-lock.json']), async () => {
    say('Installing the packages. This takes a minute or two, once.')
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    const args = ['install', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--no-save', '--loglevel=error']
    const code = await withSigns(run(npm, args, { shell: process.platform === 'win32' }))
    if (code === 0) return
    throw new Stop('The packages could not be installed: npm says above why. Is this machine online, and may it reach the npm registry? Then try again; nothing has to be removed first.')
  })
}

/** Heard runs on Node 24, which came with the packages; where there is none for this machine, ours must be new enough. */
function findNode() {
  const linked = join(top, 'node_modules', '.bin', 'node')
  if (existsSync(linked)) return realpathSync(linked)
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const packaged = join(top, 'node_modules', `node-${platform}-${process.arch}`, 'bin', name)
  if (existsSync(packaged)) return packaged
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath
  throw new Stop('No Node 24 comes from npm for this machine. Install Node 22 or newer yourself and try again.')
}

async function buildHeard(node) {
  await onceFor('build/.heard-built', hashOf(sources), async () => {
    say('Building the pages. This takes half a minute, whenever something changed.')
    const remix = ['node_modules/@remix-run/dev/dist/cli.js', 'vite:build', '--config', 'remix.config.js', '--logLevel', 'error']
    const env = { ...process.env, NODE_ENV: 'production' }
    if ((await withSigns(run(node, remix, { env }))) === 0) return
    throw new Stop('The build failed: the reason is above. If you changed nothing, remove the folder node_modules and try again.')
  })
}
