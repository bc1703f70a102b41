import { expect, it } from 'vitest'
import { invitationsFile, invitationsForm } from './invitation'

it('an area asks for at least one code and for no more than a mail-merge needs', () => {
  const problem = (count: unknown) => invitationsForm.safeParse({ count }).error?.issues[0]?.message
  expect(problem('250')).toBeUndefined()
  expect(['0', '-1', '2.5', 'many', ''].map(problem)).toEqual(Array(5).fill('problems.noCount'))
  expect(problem('5001')).toBe('problems.tooMany')
})

it('a spreadsheet reads each code as text, with its link beside it', () => {
  const file = invitationsFile([{ code: '0123', link: 'https://x.example/s/n?code=0123' }], { code: 'Code', link: 'Link' })
  expect(file).toBe('"Code","Link"\r\n"0123","https://x.example/s/n?code=0123"\r\n')
})
