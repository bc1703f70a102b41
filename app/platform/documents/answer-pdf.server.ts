/** A PDF that the browser opens, and saves under `name`. Nothing on the way keeps it, unless `keep` says otherwise. */
export const answerPdf = (pdf: Uint8Array, name: string, keep = 'no-store') =>
  new Response(Buffer.from(pdf), {
    headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': `inline; filename="${name}.pdf"`, 'Cache-Control': keep },
  })
