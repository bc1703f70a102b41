import { readFileSync } from 'node:fs'
import { anyOf, rule, tests } from './wall.mjs'

const siteMap = readFileSync(new URL('../../app/routes.ts', import.meta.url), 'utf8')
const doors = [...siteMap.matchAll(/'(routes\/[^']+)'/g)].map(([, file]) => `app/${file}`)

/** Remix stays at the door, looks and services know nobody, a door does not open onto a door. */
export const wallsOfDoors = [
  rule(
    'remix-at-the-door',
    'Remix and Express are known to doors, gates, the frame of the page and the web process',
    {
      path: '^app/',
      pathNot: [
        tests,
        '^app/(routes|gates)/',
        '^app/(root|entry\\.server|entry\\.client)\\.tsx$',
        '^app/(routes|env\\.d|virtual\\.d)\\.ts$',
        '^app/processes/web',
      ],
    },
    { path: '^node_modules/(@remix-run|express)/' },
  ),
  rule(
    'ui-knows-nobody',
    'looks know no room, gate, door or database',
    { path: '^app/ui/', pathNot: tests },
    {
      path: '^(app|db)/',
      pathNot: '^app/(ui|platform)/',
    },
  ),
  rule(
    'platform-knows-nobody',
    'services know no room',
    { path: '^app/platform/', pathNot: tests },
    {
      path: '^(app|db)/',
      pathNot: '^app/platform/',
    },
  ),
  rule(
    'gates-stand-before-rooms',
    'a gate knows rooms and the platform, no door and no looks',
    { path: '^app/gates/' },
    {
      path: '^app/',
      pathNot: ['^app/(gates|domains|platform)/', '^app/paths\\.ts$'],
    },
  ),
  rule(
    'no-door-onto-a-door',
    'a door does not open onto a door',
    { path: '^app/(?!routes\\.ts)', pathNot: tests },
    { path: anyOf(doors) },
  ),
  rule(
    'a-door-has-its-own-parts',
    'a door shares parts with its own kind, and the staff share one frame',
    { path: '^app/routes/([^/]+)/' },
    { path: '^app/routes/', pathNot: ['^app/routes/$1/', '^app/routes/staff/'] },
  ),
  rule(
    'a-door-runs-no-process',
    'a door knows no process',
    { path: '^app/(routes|gates)/' },
    { path: '^app/processes/' },
  ),
]
