import type { LoaderFunctionArgs } from '@remix-run/node'
import { printLetter } from '~/domains/letters/print-letter.server'
import { requireAreaMember } from '~/gates/area-member.server'
import { houseOf } from '~/gates/house'
import { answerPdf } from '~/platform/documents/answer-pdf.server'
import { letterKindOf, lettersOf } from './letters-kept.server'

/** A letter as PDF: the newest version, the one that `?version=` asks for, or the draft. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const member = await requireAreaMember(house, request, visitId)
  const kind = letterKindOf(params)
  const { visit, link, versionsOf, draftOf } = await lettersOf(house, member, visitId)
  const versions = versionsOf(kind)
  const asked = new URL(request.url).searchParams.get('version')
  const found = versions.find(({ version }) => String(version) === asked) ?? versions[0]
  const pdf = await printLetter(found ?? draftOf(kind), visit.areaName, link)
  return answerPdf(pdf, `${kind}-${found ? `version-${found.version}` : 'draft'}`)
}
