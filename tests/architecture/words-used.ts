import ts from 'typescript'

/** Stands in a key for what only the running program knows. */
export const anything = '*'

export interface Use {
  /** "app/routes/account/sign-in.tsx:40" */
  where: string
  /** Rooms that `t` may be of; empty where it cannot be told. */
  rooms: string[]
  /** "check.title", or "stages.*.name". */
  key: string
  /** What is handed over for the blanks; null where it cannot be told. */
  values: string[] | null
}

export interface Read {
  uses: Use[]
  /** Every text and every beginning of a text in the source: keys that are handed on as data. */
  texts: Set<string>
}

/** Reads which words the program says, with the compiler's own knowledge of what each text may be. */
export function readUses(program: ts.Program, isOurs: (file: string) => boolean): Read {
  const sources = program.getSourceFiles().filter(({ fileName }) => isOurs(fileName))
  const reader = new Reader(program.getTypeChecker(), sources)
  for (const source of sources) reader.visit(source)
  return { uses: reader.uses, texts: reader.texts }
}

class Reader {
  readonly uses: Use[] = []
  readonly texts = new Set<string>()
  readonly #checker: ts.TypeChecker
  readonly #calls = new Map<ts.Symbol, ts.CallExpression[]>()

  constructor(checker: ts.TypeChecker, sources: readonly ts.SourceFile[]) {
    this.#checker = checker
    for (const source of sources) this.#noteCalls(source)
  }

  visit(node: ts.Node): void {
    if (ts.isStringLiteralLike(node)) this.texts.add(node.text)
    if (ts.isTemplateHead(node) && node.text !== '') this.texts.add(node.text + anything)
    if (ts.isCallExpression(node) && this.#isWords(node.expression)) this.#noteUse(node)
    node.forEachChild((child) => this.visit(child))
  }

  #noteUse(call: ts.CallExpression) {
    const [key, values] = call.arguments
    if (!key) return
    const source = call.getSourceFile()
    const where = `${source.fileName.replace(/^.*\/(?=app\/)/, '')}:${source.getLineAndCharacterOfPosition(call.getStart()).line + 1}`
    const rooms = this.#roomsOf(call.expression)
    for (const each of this.#textsOf(key))
      this.uses.push({ where, rooms, key: each, values: this.#namesIn(values) })
  }

  #isWords(callee: ts.Expression): boolean {
    return this.#checker.getTypeAtLocation(callee).getSymbol()?.name === 'TFunction'
  }

  /** What a text may be: literals, both sides of a choice, every member of a union; "*" for the rest. */
  #textsOf(node: ts.Expression): string[] {
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return this.#textsOf(node.expression)
    if (ts.isConditionalExpression(node))
      return [...this.#textsOf(node.whenTrue), ...this.#textsOf(node.whenFalse)]
    if (ts.isTemplateExpression(node)) return this.#textsOfTemplate(node)
    const type = this.#checker.getTypeAtLocation(node)
    const members = type.isUnion() ? type.types : [type]
    return members.every((each) => each.isStringLiteral())
      ? members.map((each) => (each as ts.StringLiteralType).value)
      : [anything]
  }

  /** Where two parts vary, only some pairs are meant: the second is anything. */
  #textsOfTemplate({ head, templateSpans }: ts.TemplateExpression): string[] {
    return templateSpans.reduce(
      (texts, { expression, literal }) => {
        const between = texts.length > 1 ? [anything] : this.#textsOf(expression)
        return texts.flatMap((text) => between.map((each) => text + each + literal.text))
      },
      [head.text],
    )
  }

  /** `const t = useWords('survey')`, or what the callers of this function hand over as `t`. */
  #roomsOf(callee: ts.Expression, depth = 0): string[] {
    if (ts.isCallExpression(callee)) return this.#roomOfCall(callee)
    const declaration = this.#checker.getSymbolAtLocation(callee)?.valueDeclaration
    if (!declaration || depth > 4) return []
    if (ts.isVariableDeclaration(declaration) && declaration.initializer)
      return this.#roomsOf(declaration.initializer, depth + 1)
    if (!ts.isParameter(declaration)) return []
    const at = declaration.parent.parameters.indexOf(declaration)
    const callers = this.#callsOf(declaration.parent).map(({ arguments: given }) => given[at])
    const rooms = callers.map((given) => (given ? this.#roomsOf(given, depth + 1) : []))
    return rooms.some(({ length }) => length === 0) ? [] : [...new Set(rooms.flat())]
  }

  #roomOfCall(call: ts.CallExpression): string[] {
    const isOfRoom = ['useWords', 'wordsOf'].includes(call.expression.getText())
    const rooms = isOfRoom && call.arguments[0] ? this.#textsOf(call.arguments[0]) : []
    return rooms.includes(anything) ? [] : rooms
  }

  #callsOf(of: ts.SignatureDeclaration): ts.CallExpression[] {
    const named = of.name ?? (ts.isVariableDeclaration(of.parent) ? of.parent.name : undefined)
    const symbol = named && this.#checker.getSymbolAtLocation(named)
    return (symbol && this.#calls.get(symbol)) ?? []
  }

  #noteCalls(node: ts.Node): void {
    if (ts.isCallExpression(node)) {
      const named = this.#checker.getSymbolAtLocation(node.expression)
      const symbol =
        named && named.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(named) : named
      if (symbol) this.#calls.set(symbol, [...(this.#calls.get(symbol) ?? []), node])
    }
    node.forEachChild((child) => this.#noteCalls(child))
  }

  #namesIn(values: ts.Expression | undefined): string[] | null {
    if (!values) return []
    const type = this.#checker.getNonNullableType(this.#checker.getTypeAtLocation(values))
    if (type.isUnion() || type.getStringIndexType() || type.flags & ts.TypeFlags.Any) return null
    return type.getProperties().map(({ name }) => name)
  }
}
