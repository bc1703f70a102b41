import { accessSync, constants } from 'node:fs'

export interface Browser {
  executablePath: string
  args: string[]
}

/** What keeps Chromium quiet and lets it run as root and without a graphics card. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Nothing but Heard is ever asked for: where a page leads elsewhere, the address is looked at and not opened.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * A browser for the journeys: CHROMIUM_PATH, else one of this machine, else the one that came from npm.
 * `CHROMIUM_PATH=npm` asks for that last one.
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH
  if (named === 'npm') return browserFromNpm()
  const executablePath = named || usualPlaces.find(canRun)
  return executablePath ? { executablePath, args: quiet } : browserFromNpm()
}

/** Its own switches are left out: they turn web security off. `--no-zygote` and one process fit a bare machine. */
async function browserFromNpm(): Promise<Browser> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x' // tells it to unpack the system libraries that it needs
  const { default: chromium } = await import('@sparticuz/chromium')
  chromium.setGraphicsMode = false
  return { executablePath: await chromium.executablePath(), args: [...quiet, '--headless', '--no-zygote'] }
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
