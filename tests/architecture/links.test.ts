import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { paths } from '~/paths'
import { isForFamilies, languages, readAddress } from '~/platform/languages'
import { pathsIn } from '~/use-paths'
import { sourceFiles } from './files'
import { addresses, leadsTo } from './site-map'

/** No link leads there: what is shown at the front, and any address that never was. */
const unlinked = ['/refused/:key', '/*']

const links = Object.entries(paths).map(([name, path]) => ({ name, link: linkOf(path) }))

function linkOf(path: string | ((...parts: string[]) => string)): string {
  return typeof path === 'string' ? path : path('a', 'b')
}

it.each(links)('paths.$name leads to a door: $link', ({ link }) => {
  expect(leadsTo(link)?.path).toBeDefined()
})

it.each(languages)('each link of a family page in %s leads to the same door as in English', (language) => {
  for (const [name, path] of Object.entries(pathsIn[language])) {
    const [link, english] = [linkOf(path), linkOf(paths[name as keyof typeof paths])]
    expect(leadsTo(readAddress(link).bare)?.path, link).toBe(leadsTo(english)?.path)
    expect(readAddress(link).language).toBe(isForFamilies(english) ? language : 'en')
  }
})

it('every part of a link is in its address', () => {
  for (const path of Object.values(paths)) {
    if (typeof path === 'string') continue
    const parts = ['one', 'two'].slice(0, path.length)
    for (const part of parts) expect((path as (...parts: string[]) => string)(...parts)).toContain(`/${part}`)
  }
})

it('every address of the site map has a link', () => {
  const linked = links.map(({ link }) => leadsTo(link)?.path)
  expect(
    addresses.map(({ path }) => path).filter((path) => !linked.includes(path) && !unlinked.includes(path)),
  ).toEqual([])
})

it('every door of the site map is there', () => {
  expect(addresses.map(({ file }) => file).filter((file) => !existsSync(`app/${file}`))).toEqual([])
})

it('nobody writes an address by hand', () => {
  const byHand = /(?:href|action)=(?:"|\{['"`])\/(?!assets)|redirect\(['"`]\//
  const writers = sourceFiles('app').filter(
    (file) => file !== 'app/paths.ts' && byHand.test(readFileSync(file, 'utf8')),
  )
  expect(writers).toEqual([])
})

it('a link that leads nowhere is found', () => {
  expect(leadsTo('/inspector/visits')).toBeUndefined()
  expect(leadsTo('/inspector/visits/a/results?released')?.path).toBe('/inspector/visits/:visitId/results')
})
