import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type Door, gatesOf, ungated } from './doors'
import { addresses } from './site-map'

/** Public by nature: nobody could sign in behind a gate, and how figures are made safe is said to everybody. */
const open = [
  'routes/account/sign-in.tsx',
  'routes/account/sign-in-link.tsx',
  'routes/inspector/figures-made-safe.tsx',
]

const privateDoors = addresses
  .filter(({ file }) => !file.startsWith('routes/public/') && !open.includes(file))
  .map(
    ({ file, path }): Door => ({
      file,
      gates: gatesOf[file.split('/')[1] ?? ''] ?? [],
      isOfVisit: path.includes(':visitId'),
    }),
  )

it.each(privateDoors)('every loader and action of $file begins with its gate', (door) => {
  expect(door.gates, 'a new folder of doors needs its gates in doors.ts').not.toEqual([])
  expect(ungated(door, readFileSync(`app/${door.file}`, 'utf8'))).toEqual([])
})

const door: Door = { file: 'routes/inspector/visit.tsx', gates: ['requireInspector'], isOfVisit: true }
const asked = 'requireInspector(house, request, params.visitId)'
const loader = (...lines: string[]) =>
  `export async function loader({ request, params, context }) {\n${lines.join('\n')}\n}`

it.each([
  ['reads before its gate', loader('const visit = await findVisit(params.visitId)', `await ${asked}`)],
  ['has no gate', loader('return null')],
  ['asks only sometimes', loader('const house = houseOf(context)', `if (params.visitId) await ${asked}`)],
  [
    'asks only sometimes, in one line',
    loader('const house = houseOf(context)', `params.visitId && (await ${asked})`),
  ],
  [
    'does not wait for the answer',
    loader('const house = houseOf(context)', `${asked}`, 'return findVisit()'),
  ],
  ['asks after a reader', loader(`const [a, b] = await Promise.all([findVisit(), ${asked}])`)],
  ['asks in passing', loader(`return findVisit(await ${asked})`)],
  ['stands before another visit than its own', loader('await requireInspector(house, request)')],
  ['stands before other people', loader('await requirePerson(house, request, params.visitId)')],
  ['borrows the loader of another door', "export { loader } from './visits'"],
  ['hides its loader in a constant', 'export const loader = makeLoader()'],
])('a door that %s is found', (_, text) => {
  expect(ungated(door, text)).toHaveLength(1)
})

it('a door that asks first is told nothing', () => {
  const text = loader(
    'const house = houseOf(context)',
    `const { token } = await ${asked}`,
    'return findVisit(token)',
  )
  expect(ungated(door, text)).toEqual([])
})
