import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readUnits } from '~/domains/translations/queries.server'
import { writeTranslation } from '~/domains/translations/write-translation.server'
import { houseOf } from '~/gates/house'
import { refusal } from '~/gates/refusal'
import { requireTranslator } from '~/gates/translator.server'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { useWords } from '~/platform/i18n'
import { askedFor } from './asked'
import { TextForm } from './text-form'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const translator = await requireTranslator(house, request)
  const { language, room } = askedFor(params)
  const units = await readUnits(house.pools.translator, translator.token, language, room)
  const unit = units.find(({ id }) => id === params.text)
  if (!unit) throw refusal('noSuchPage')
  return { name: translator.person.name, language, unit }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const translator = await requireTranslator(house, request)
  const { language, room } = askedFor(params)
  const form = await readForm(request)
  const typed = {
    words: (form.get('words') ?? '').replaceAll('\r\n', '\n'),
    state: form.has('checked') ? ('checked' as const) : ('drafted' as const),
    of: form.get('of') ?? '',
    seen: (form.get('seen') ?? '').replaceAll('\r\n', '\n'),
  }
  const written = await writeTranslation(house.pools.translator, translator, language, room, params.text ?? '', typed)
  if (!written) throw refusal('noSuchPage')
  if (written.ok) return redirect(`${paths.translatorRoom(language, room)}?saved#${written.unit.id}`, 303)
  if ('conflict' in written) return data({ words: typed.words, conflict: written.conflict, problem: null }, 409)
  return data({ words: typed.words, conflict: null, problem: written.problem }, 422)
}

export default function TextPage() {
  const t = useWords('translations')
  const { name, language, unit } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const problem = answered?.problem ? t(`problems.${answered.problem.problem}`, answered.problem) : undefined
  return (
    <TextForm
      name={name}
      language={language}
      unit={answered?.conflict ?? unit}
      typed={answered?.words}
      problem={problem}
      isConflict={answered?.conflict != null}
    />
  )
}
