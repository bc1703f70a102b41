import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readJson } from '~/domains/translations/exchange'
import { type ImportProblem, importTranslations } from '~/domains/translations/import-translations.server'
import { readXliff } from '~/domains/translations/xliff.server'
import { houseOf } from '~/gates/house'
import { requireTranslator } from '~/gates/translator.server'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { ownNames, useWords } from '~/platform/i18n'
import { Button } from '~/ui/buttons'
import { ErrorSummary } from '~/ui/fields/problem'
import { TextArea } from '~/ui/fields/text'
import { StaffPage } from '../staff/staff-page'
import { askedFor } from './asked'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const translator = await requireTranslator(houseOf(context), request)
  return { name: translator.person.name, ...askedFor(params) }
}

type Refused = { key: string; problem: ImportProblem['problem'] | 'empty' | 'notRead' | 'otherRoom'; blanks: string }[]

export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const translator = await requireTranslator(house, request)
  const { language, room } = askedFor(params)
  const typed = (await readForm(request)).get('file')?.trim() ?? ''
  const refused = (problems: Refused) => data({ typed, problems }, 422)
  const whole = (problem: Refused[number]['problem']) => refused([{ key: '', problem, blanks: '' }])
  if (typed === '') return whole('empty')
  const file = typed.startsWith('<') ? readXliff(typed) : readJson(typed)
  if (!file) return whole('notRead')
  if (file.language !== language || file.room !== room) return whole('otherRoom')
  const brought = await importTranslations(house.pools.translator, translator, file)
  if (!brought.ok) return refused(brought.problems)
  return redirect(`${paths.translatorRoom(language, room)}?changed=${brought.changed}`, 303)
}

export default function ImportPage() {
  const t = useWords('translations')
  const { name, language, room } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const problems = (answered?.problems ?? []).map(({ key, problem, blanks }) => {
    const words = t(`problems.${problem}`, { blanks })
    return key === '' ? words : t('problems.of', { key, problem: words })
  })
  const title = t('bringIn.title', { language: ownNames[language], room: t(`rooms.${room}`) })
  const back = { href: paths.translatorRoom(language, room), words: t('text.back') }
  return (
    <StaffPage title={title} hasProblem={problems.length > 0} name={name} home={paths.translator} back={back}>
      {problems.length > 0 && <ErrorSummary title={t('problems.summary')} problems={[{ id: 'file', words: problems[0] }]} />}
      <h1 className="govuk-heading-l">{title}</h1>
      <form method="post" noValidate>
        <TextArea
          id="file" size="field" rows={12} label={t('bringIn.label')} hint={t('bringIn.hint')} value={answered?.typed}
          before={problems.length > 1 && <><p>{t('bringIn.nothing')}</p><ul>{problems.map((words) => <li key={words}>{words}</li>)}</ul></>}
          problem={problems[0] ? { prefix: t('problems.prefix'), words: problems[0] } : undefined}
        />
        <Button>{t('bringIn.go')}</Button>
      </form>
    </StaffPage>
  )
}
