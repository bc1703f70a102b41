import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** Which gates stand before which folder of app/routes. */
export const gatesOf: Record<string, string[]> = {
  account: ['requirePerson'],
  area: ['requireAreaMember', 'requireForumMember', 'requireLano'],
  calendar: ['requireCalendar'],
  dev: ['requireDemonstration'],
  inspector: ['requireInspector', 'requireLeadInspector', 'requireAreaLead'],
  safeguarding: ['requireSafeguardingOfficer'],
  translator: ['requireTranslator'],
}

/** Only the house and the address may be looked at before the gate. */
const before = ['houseOf']

export interface Door {
  /** "routes/inspector/visit.tsx" */
  file: string
  gates: readonly string[]
  /** Its address names a visit, so its gate must be told which. */
  isOfVisit: boolean
}

/** What is wrong with the loader and the action of a private door: an empty list where nothing is. */
export function ungated(door: Door, text: string): string[] {
  const source = ts.createSourceFile(door.file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  return source.statements
    .flatMap((statement) => entrancesOf(statement))
    .flatMap(({ name, body }) => {
      const wrong = body ? whatIsWrong(door, body) : 'is not written out here'
      return wrong ? [`${door.file}: its ${name} ${wrong}`] : []
    })
}

interface Entrance {
  name: string
  body: ts.Block | null
}

const isEntrance = (name: string | undefined) => name === 'loader' || name === 'action'

function entrancesOf(statement: ts.Statement): Entrance[] {
  if (ts.isFunctionDeclaration(statement) && isEntrance(statement.name?.text))
    return [{ name: statement.name?.text ?? '', body: statement.body ?? null }]
  const names = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations.map((each) => each.name.getText())
    : ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)
      ? statement.exportClause.elements.map((each) => each.name.text)
      : []
  return names.filter(isEntrance).map((name) => ({ name, body: null }))
}

function whatIsWrong(door: Door, body: ts.Block): string | null {
  for (const statement of body.statements) {
    const [first] = callsIn(statement).filter((call) => !before.includes(nameOf(call)))
    if (!first) continue
    if (!door.gates.includes(nameOf(first))) return `calls ${nameOf(first)} before a gate`
    if (!standsAlone(first, statement)) return `may walk past ${nameOf(first)}`
    if (door.isOfVisit && first.arguments.length < 3) return `does not tell ${nameOf(first)} which visit`
    return null
  }
  return 'has no gate'
}

/** In the order in which they are made: what is inside is called first. */
function callsIn(node: ts.Node): ts.CallExpression[] {
  const inside: ts.CallExpression[] = []
  node.forEachChild((child) => void inside.push(...callsIn(child)))
  return ts.isCallExpression(node) ? [...inside, node] : inside
}

const nameOf = (call: ts.CallExpression) => call.expression.getText()

/** `await gate()`, or `const x = await gate()`, as a statement of its own: no if, no else, no promise left lying. */
function standsAlone(call: ts.CallExpression, statement: ts.Statement): boolean {
  const isWaitedFor = ts.isAwaitExpression(call.parent)
  if (!isWaitedFor && isAsync(nameOf(call))) return false
  const whole = isWaitedFor ? call.parent : call
  if (ts.isExpressionStatement(whole.parent)) return whole.parent === statement
  return ts.isVariableDeclaration(whole.parent) && whole.parent.parent.parent === statement
}

const syncGates = [
  ...readFileSync('app/gates/demonstration.server.ts', 'utf8').matchAll(/export function (require\w+)/g),
].map(([, name]) => name)
const isAsync = (gate: string) => !syncGates.includes(gate)
