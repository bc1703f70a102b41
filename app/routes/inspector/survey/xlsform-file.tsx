import type { LoaderFunctionArgs } from '@remix-run/node'
import { readDraft } from '~/domains/drafting/queries.server'
import { findVisit } from '~/domains/inspections/queries.server'
import { writeWorkbook } from '~/domains/xlsform/workbook.server'
import { writeForm } from '~/domains/xlsform/write-form'
import { houseOf } from '~/gates/house'
import { requireInspector } from '~/gates/inspector.server'
import { refusal } from '~/gates/refusal'
import { wordsOf } from '~/platform/i18n'
import { contentRoom, currentText } from '~/platform/translated-words'

/** The draft as it stands, as an XLSForm, made on the way out and kept nowhere. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const { token } = await requireInspector(house, request, visitId)
  const pool = house.pools.inspector
  const [visit, draft] = await Promise.all([findVisit(pool, token, visitId), readDraft(pool, token, visitId)])
  if (!visit || !draft) throw refusal('notYours')
  const bytes = await writeWorkbook(
    writeForm({
      title: wordsOf('inspections')(`visit.${visit.kind}`, { areaName: visit.areaName }),
      id: draft.slug,
      // Programs want a version that grows: the second at which it was made.
      version: house.clock.now().toString().replace(/\D/g, '').slice(0, 14),
      questions: draft.questions.map(({ content }) => content),
      translate: (language, english) => currentText(language, contentRoom, english)?.words ?? null,
    }),
  )
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename="${draft.slug}-questions.xlsx"`,
      'Cache-Control': 'no-store',
    },
  })
}
