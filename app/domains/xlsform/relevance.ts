import type { Condition, ShowIf } from '~/domains/surveys/question'

type Rule = Condition | { when: ShowIf['when']; of: Rule[] }

/**
 * Reads XLSForm's `relevant` (XPath): `${wait} = 'long' and not(selected(${help}, 'none'))`, with the names as they stand.
 * @returns null for what a show-if rule cannot say: sums, comparisons of size, "and" within "or"
 */
export function readRelevance(expression: string): ShowIf | null {
  const tokens = tokensOf(expression)
  if (!tokens) return null
  const reader = new Reader(tokens)
  const rule = reader.either()
  return rule && reader.isAtEnd ? asShowIf(rule) : null
}

/** Several rules that must all hold, as for a question within groups; null where one sentence cannot say it. */
export function bothRules(rules: readonly ShowIf[]): ShowIf | null {
  return asShowIf({ when: 'all', of: [...rules] })
}

const token = /\s*(?:\$\{\s*([\w.-]+)\s*\}|((?:\.{0,2}\/[\w.-]+)+)|'([^']*)'|"([^"]*)"|(\d+)|(!=|=|\(|\)|,)|([a-z]+))/y

interface Token {
  kind: 'name' | 'value' | 'sign'
  text: string
}

function tokensOf(expression: string): Token[] | null {
  const found: Token[] = []
  const text = expression.trim()
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const match = token.exec(text)
    if (!match) return null
    const [, name, path, single, double, number, sign, word] = match
    const value = single ?? double ?? number
    if (name ?? path) found.push({ kind: 'name', text: name ?? path?.split('/').at(-1) ?? '' })
    else if (value !== undefined) found.push({ kind: 'value', text: value })
    else found.push({ kind: 'sign', text: sign ?? word ?? '' })
  }
  return found
}

/** One token after another, looking no further than the next. Each of its readers gives null where it cannot go on. */
class Reader {
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  get isAtEnd() {
    return this.#at === this.#tokens.length
  }

  either(): Rule | null {
    return this.#joined('or', 'any', () => this.#both())
  }

  #both(): Rule | null {
    return this.#joined('and', 'all', () => this.#one())
  }

  #joined(word: string, when: ShowIf['when'], next: () => Rule | null): Rule | null {
    const of: Rule[] = []
    do {
      const rule = next()
      if (!rule) return null
      of.push(rule)
    } while (this.#take(word))
    return of.length === 1 ? (of[0] ?? null) : { when, of }
  }

  #one(): Rule | null {
    if (this.#take('(')) return this.#closed(this.either())
    if (this.#take('not')) {
      const rule = this.#take('(') ? this.#closed(this.either()) : null
      return rule && opposite(rule)
    }
    return this.#take('selected') ? this.#selected() : this.#compared()
  }

  #selected(): Rule | null {
    const question = this.#take('(') ? this.#next('name') : null
    const option = this.#take(',') ? this.#next('value') : null
    return this.#closed(condition(question, 'chosen', option))
  }

  #compared(): Rule | null {
    const option = this.#next('value')
    const question = option === null ? this.#next('name') : null
    const is = this.#take('=') ? 'chosen' : this.#take('!=') ? 'not-chosen' : null
    if (!is) return null
    return option === null ? condition(question, is, this.#next('value')) : condition(this.#next('name'), is, option)
  }

  #closed(rule: Rule | null): Rule | null {
    return rule && this.#take(')') ? rule : null
  }

  #take(sign: string): boolean {
    const { kind, text } = this.#tokens[this.#at] ?? {}
    if (kind !== 'sign' || text !== sign) return false
    this.#at += 1
    return true
  }

  #next(kind: 'name' | 'value'): string | null {
    const next = this.#tokens[this.#at]
    if (next?.kind !== kind) return null
    this.#at += 1
    return next.text
  }
}

/** "Is empty" is no option, so it makes no condition. */
function condition(question: string | null, is: Condition['is'], option: string | null): Condition | null {
  return question && option ? { question, is, option } : null
}

function opposite(rule: Rule): Rule {
  if ('question' in rule) return { ...rule, is: rule.is === 'chosen' ? 'not-chosen' : 'chosen' }
  return { when: rule.when === 'all' ? 'any' : 'all', of: rule.of.map(opposite) }
}

/** One list under one word: what is nested must join by the same word, or hold a single condition. */
function asShowIf(rule: Rule): ShowIf | null {
  if ('question' in rule) return { when: 'all', of: [rule] }
  const parts = rule.of.map(asShowIf)
  if (parts.length === 1) return parts[0] ?? null
  const of: Condition[] = []
  for (const part of parts) {
    if (!part || (part.of.length > 1 && part.when !== rule.when)) return null
    of.push(...part.of)
  }
  return of.length <= 10 ? { when: of.length > 1 ? rule.when : 'all', of } : null
}
