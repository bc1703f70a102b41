/** @returns the value of one cookie of a request, or undefined. No decoding: Heard's cookies hold plain characters. */
export function readCookie(header: string | null | undefined, name: string): string | undefined {
  if (!header) return undefined
  for (const part of header.split(';')) {
    const at = part.indexOf('=')
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim()
  }
  return undefined
}

interface CookieOptions {
  path: string
  /** Seconds; without it the cookie goes when the browser closes. 0 removes it. */
  maxAge?: number
  secure: boolean
}

/** Never readable by a script, never sent along from another site except by following a link. */
export function writeCookie(name: string, value: string, { path, maxAge, secure }: CookieOptions): string {
  const parts = [`${name}=${value}`, `Path=${path}`, 'HttpOnly', 'SameSite=Lax']
  if (maxAge !== undefined) parts.push(`Max-Age=${maxAge}`)
  if (secure) parts.push('Secure')
  return parts.join('; ')
}
