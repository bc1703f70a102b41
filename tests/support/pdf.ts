import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The words of a PDF in reading order, with single spaces, as a screen reader would meet them; headers and feet too. */
export async function textOf(pdf: Uint8Array): Promise<string> {
  const opened = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= opened.numPages; number += 1) {
    const { items } = await (await opened.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''))
  }
  await opened.loadingTask.destroy()
  return pages.join(' ').replace(/\s+/g, ' ').trim()
}
