import { expect, test } from 'vitest'
import { cameFrom, pageToGoBackTo } from './came-from'

const asked = (referer: string) => new Request('https://heard.example/settings', { headers: { Referer: referer } })

test('a page of the survey is gone back to, in whatever language it was read', () => {
  expect(pageToGoBackTo('/s/northmere/questions/7')).toBe('/s/northmere/questions/7')
  expect(pageToGoBackTo('/s/northmere/ur/questions/7?change')).toBe('/s/northmere/questions/7?change')
  expect(pageToGoBackTo('/s/northmere/pause?at=7')).toBe('/s/northmere/pause?at=7')
  expect(pageToGoBackTo('/ur/privacy')).toBe('/privacy')
})

test('nothing else is: another site, a page of staff, a code, this page', () => {
  const others = [
    null, '', '/', '/settings', '/settings?from=/s/northmere', '/exit', '/inspector', '/s/northmere/../../inspector', '//elsewhere.example/s/x',
    'https://elsewhere.example/s/northmere', '/s/northmere//elsewhere.example', '/s/\\elsewhere.example', '/s/northmere/k5kgpc3kjkqawj69',
    '/s/northmere?code=K5KGPC3KJKQAWJ69', '/s/northmere/abcdefghjkmnpqrs', '/s/northmere/questions/7?change&code=1', 'javascript:alert(1)',
  ]
  for (const each of others) expect([each, pageToGoBackTo(each)]).toEqual([each, null])
})

test('only our own pages are believed to be where somebody came from', () => {
  expect(cameFrom(asked('https://heard.example/s/northmere/check'))).toBe('/s/northmere/check')
  expect(cameFrom(asked('https://elsewhere.example/s/northmere/check'))).toBeNull()
  expect(cameFrom(asked('not an address'))).toBeNull()
  expect(cameFrom(new Request('https://heard.example/settings'))).toBeNull()
})
