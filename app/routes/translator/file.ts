import type { LoaderFunctionArgs } from '@remix-run/node'
import { asFile, writeJson } from '~/domains/translations/exchange'
import { readUnits } from '~/domains/translations/queries.server'
import { writeXliff } from '~/domains/translations/xliff.server'
import { houseOf } from '~/gates/house'
import { refusal } from '~/gates/refusal'
import { requireTranslator } from '~/gates/translator.server'
import { askedFor } from './asked'

const formats = {
  xliff: { write: writeXliff, type: 'application/xliff+xml', ending: 'xlf' },
  json: { write: writeJson, type: 'application/json', ending: 'json' },
}

/** All texts of a room in one language, for a translator's own program. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const translator = await requireTranslator(house, request)
  const { language, room } = askedFor(params)
  const format = Object.entries(formats).find(([name]) => name === params.format)?.[1]
  if (!format) throw refusal('noSuchPage')
  const units = await readUnits(house.pools.translator, translator.token, language, room)
  const headers = {
    'Content-Type': `${format.type}; charset=utf-8`,
    'Content-Disposition': `attachment; filename="heard-${language}-${room}.${format.ending}"`,
    'Cache-Control': 'no-store',
  }
  return new Response(format.write(asFile(language, room, units)), { headers })
}
