import type { RouteConfigEntry } from '@remix-run/route-config'
import routes from '~/routes'

export interface Address {
  /** "/inspector/visits/:visitId" */
  path: string
  /** "routes/inspector/visit.tsx" */
  file: string
}

/** Every address of the site map with the door behind it. */
export const addresses: Address[] = flat(routes as RouteConfigEntry[], '')

export function leadsTo(link: string): Address | undefined {
  const { pathname } = new URL(link, 'https://heard.example')
  return addresses.find(({ path }) => path !== '/*' && patternOf(path).test(pathname))
}

const patternOf = (path: string) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`)

function flat(entries: readonly RouteConfigEntry[], above: string): Address[] {
  return entries.flatMap(({ path = '', file, children }) => {
    const here = path === '' ? above : `${above}/${path}`
    return [{ path: here || '/', file }, ...flat(children ?? [], here)]
  })
}
