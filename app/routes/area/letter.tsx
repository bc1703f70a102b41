import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { letterForm } from '~/domains/letters/letter'
import { writeLetter } from '~/domains/letters/write-letter.server'
import { requireAreaMember } from '~/gates/area-member.server'
import { houseOf } from '~/gates/house'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { useLanguage, useWords } from '~/platform/i18n'
import { momentInWords } from '~/platform/moments'
import { Button } from '~/ui/buttons'
import { ErrorSummary } from '~/ui/fields/problem'
import { TextArea, TextField } from '~/ui/fields/text'
import { typedFields } from '~/ui/fields/typed-field'
import { ActionLink } from '~/ui/navigation'
import { LetterConflict, NewerWords } from './letter-conflict'
import { LetterFrame } from './letter-frame'
import { letterKindOf, lettersOf } from './letters-kept.server'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

/** The newest version to change, or with `?version=` an older one to read and begin from again. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const member = await requireAreaMember(house, request, visitId)
  const kind = letterKindOf(params)
  const { visit, versionsOf, draftOf } = await lettersOf(house, member, visitId)
  const versions = versionsOf(kind)
  const asked = new URL(request.url).searchParams
  const shown = versions.find(({ version }) => String(version) === asked.get('version')) ?? versions[0]
  return {
    name: member.person.name,
    visit,
    kind,
    text: shown ?? draftOf(kind),
    newest: versions[0]?.version ?? 0,
    justSaved: asked.has('saved') ? (versions[0]?.version ?? null) : null,
    versions: versions.map(({ version, by, at }) => ({ version, by, at })),
  }
}

/** Each save is a new version. What somebody else saved meanwhile is shown beside what was typed, and neither is lost. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const member = await requireAreaMember(house, request, visitId)
  const kind = letterKindOf(params)
  const typed = Object.fromEntries(await readForm(request))
  const parsed = letterForm.safeParse({ subject: '', body: '', ...typed })
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return data({ field: String(issue?.path[0] ?? 'body'), problem: issue?.message ?? '', typed, newer: undefined }, 422)
  }
  const written = await writeLetter(house.pools.area, member, visitId, kind, parsed.data)
  if (!written) throw refusal('notYours')
  if (!written.ok) return data({ field: '', problem: '', typed, newer: written.newer }, 409)
  return redirect(`${paths.letter(visitId, kind)}?saved=yes`, 303)
}

export default function LetterPage() {
  const t = useWords('letters')
  const { name, visit, kind, text, newest, justSaved } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const newer = wrong?.newer
  const title = t(`kinds.${kind}.name`)
  const problems = wrong && !newer ? [{ id: wrong.field, words: t(wrong.problem) }] : []
  const field = typedFields({ prefix: t('problems.prefix'), wrong: problems, typed: wrong?.typed ?? { subject: text.subject, body: text.body } })
  // Whoever saves after having read the newer words saves over those; whoever has yet to mend a field has not read them.
  const seen = newer?.version ?? (wrong ? Number(wrong.typed.seen) || 0 : newest)
  return (
    <LetterFrame title={title} name={name} visit={visit} hasProblem={wrong !== undefined} isOne>
      <ErrorSummary title={t('problems.summary')} problems={problems} />
      <h1 className="govuk-heading-l">{title}</h1>
      {justSaved !== null && !wrong && <p role="status"><strong>{t('saved', { version: justSaved })}</strong></p>}
      <p>{t(`kinds.${kind}.about`)}</p>
      {newer && <LetterConflict visitId={visit.id} newer={newer} />}
      <form method="post" action={paths.letter(visit.id, kind)} noValidate>
        <input type="hidden" name="seen" value={seen} />
        <div className={newer && 'careful'}>
          <div>
            <TextField label={t('subject')} {...field('subject')} />
            <TextArea label={t('body')} hint={t('bodyHint')} rows={22} {...field('body')} />
          </div>
          {newer && <NewerWords newer={newer} />}
        </div>
        <Button>{t(newer ? 'conflict.saveMine' : 'save', { version: seen + 1 })}</Button>
      </form>
      <ActionLink href={paths.letterFile(visit.id, kind)}>{t('pdf')}</ActionLink>
      <ActionLink href={paths.letterSending(visit.id, kind)}>{t('sent')}</ActionLink>
      <Versions />
    </LetterFrame>
  )
}

function Versions() {
  const t = useWords('letters')
  const language = useLanguage()
  const { visit, kind, versions } = useLoaderData<typeof loader>()
  if (versions.length === 0) return <p>{t('notChanged')}</p>
  return (
    <>
      <h2 className="govuk-heading-m">{t('versions.title')}</h2>
      <ul>
        {versions.map(({ version, by, at }) => (
          <li key={version}>
            <a className="govuk-link" href={`${paths.letter(visit.id, kind)}?version=${version}`}>{t('versions.version', { version })}</a>{' '}
            <span className="soft">{t('versions.by', { name: by, moment: momentInWords(at, language) })}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
