import { z } from 'zod'

export const mostInvitations = 5000

/** How many codes an area asks for, for a mail-merge. */
export const invitationsForm = z.object({
  count: z.coerce.number('problems.noCount').int('problems.noCount').min(1, 'problems.noCount').max(mostInvitations, 'problems.tooMany'),
})

/** A spreadsheet for a mail-merge: one line a code, with the link that carries it. */
export function invitationsFile(links: readonly { code: string; link: string }[], headings: { code: string; link: string }): string {
  const line = (cells: string[]) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`
  return [headings, ...links].map(({ code, link }) => line([code, link])).join('')
}
