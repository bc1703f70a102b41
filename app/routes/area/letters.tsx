import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { letterKinds } from '~/domains/letters/letter'
import { SendingsTable } from '~/domains/letters/sendings-table'
import { requireAreaMember } from '~/gates/area-member.server'
import { houseOf } from '~/gates/house'
import { paths } from '~/paths'
import { useLanguage, useWords } from '~/platform/i18n'
import { momentInWords } from '~/platform/moments'
import { ActionLink } from '~/ui/navigation'
import { LetterFrame } from './letter-frame'
import { lettersOf } from './letters-kept.server'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const member = await requireAreaMember(house, request, visitId)
  const { visit, sendings, versionsOf } = await lettersOf(house, member, visitId)
  const letters = letterKinds.map((kind) => {
    const [newest] = versionsOf(kind)
    return { kind, newest: newest && { version: newest.version, by: newest.by, at: newest.at }, sent: sendings.filter((each) => each.kind === kind).length }
  })
  return { name: member.person.name, visit, letters, sendings }
}

/** The letters of para 10 that the area sends on, and what is recorded of them. */
export default function LettersPage() {
  const t = useWords('letters')
  const language = useLanguage()
  const { name, visit, letters, sendings } = useLoaderData<typeof loader>()
  return (
    <LetterFrame title={t('title')} name={name} visit={visit}>
      <h1 className="govuk-heading-l">{t('title')}</h1>
      <p>{t('what')} <span className="soft">{t('para')}</span></p>
      {letters.map(({ kind, newest, sent }) => (
        <section key={kind}>
          <h2 className="govuk-heading-m">{t(`kinds.${kind}.name`)}</h2>
          <p>{t(`kinds.${kind}.about`)}</p>
          <p>
            {newest ? t('newest', { version: newest.version, name: newest.by, moment: momentInWords(newest.at, language) }) : t('notChanged')}{' '}
            {sent > 0 ? t('sentTimes', { count: sent }) : t('notSent')}
          </p>
          <ActionLink href={paths.letter(visit.id, kind)}>{t('change')}<About words={t(`kinds.${kind}.name`)} /></ActionLink>
          <ActionLink href={paths.letterFile(visit.id, kind)}>{t('pdf')}<About words={t(`kinds.${kind}.name`)} /></ActionLink>
          <ActionLink href={paths.letterSending(visit.id, kind)}>{t('sent')}<About words={t(`kinds.${kind}.name`)} /></ActionLink>
        </section>
      ))}
      <h2 className="govuk-heading-m" id="sendings">{t('sendings.title')}</h2>
      <SendingsTable sendings={sendings} />
    </LetterFrame>
  )
}

const About = ({ words }: { words: string }) => <span className="govuk-visually-hidden">: {words}</span>
