import { typeset } from '~/platform/documents/documents.server'
import { qrOf } from '~/platform/documents/qr.server'
import { wordsOf } from '~/platform/words'
import { type LetterText, paragraphsOf } from './letter'
import template from './letter.typ?raw'

/** A letter as PDF, as the area wrote it, with the way to the survey under it. */
export async function printLetter({ subject, body }: LetterText, areaName: string, link: string): Promise<Uint8Array> {
  const t = wordsOf('letters')
  const shown = link.replace(/^https?:\/\//, '')
  return typeset(template, { language: 'en', title: subject, foot: areaName, size: 12 }, {
    paragraphs: paragraphsOf(body),
    link: shown,
    qr: await qrOf(link),
    picture: t('picture', { link: shown }),
    scan: t('scan'),
  })
}
