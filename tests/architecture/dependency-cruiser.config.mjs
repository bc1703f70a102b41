import { fileURLToPath } from 'node:url'
import { rule, tests } from './wall.mjs'
import { wallsOfDoors } from './walls-of-doors.mjs'
import { wallsOfRooms } from './walls-of-rooms.mjs'

const top = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')

/** The walls of the house, as rules for imports. */
export default {
  forbidden: [
    ...wallsOfRooms,
    ...wallsOfDoors,
    rule(
      'tests-stay-outside',
      'what runs knows no test',
      { path: '^(app|db)/', pathNot: tests },
      { path: `^tests/|${tests}` },
    ),
    rule(
      'nothing-missing',
      'every import leads somewhere',
      {},
      { couldNotResolve: true, pathNot: '^virtual:' },
    ),
    rule(
      'no-circles',
      'nothing needs itself to run',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule(
      'no-circles-of-types',
      'not even types go round, but for the page that is told what the root has loaded',
      { pathNot: '^app/root\\.tsx$' },
      { circular: true, viaOnly: { pathNot: '^app/root\\.tsx$' } },
    ),
  ],
  options: {
    baseDir: top,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['[.](scss|json|md|sql)$', '[?](url|raw)$', '^build/'] },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: `${top}/tsconfig.json` },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
