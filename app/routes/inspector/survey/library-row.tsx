import { secondsFor } from '~/domains/drafting/minutes'
import { questionOf } from '~/domains/framework/framework'
import type { Weakness } from '~/domains/inspections/visit'
import { asSurveyQuestion, findInLibrary } from '~/domains/library/library'
import type { LibraryQuestion } from '~/domains/library/library-question'
import { shownOptions } from '~/domains/surveys/question'
import { readingAge } from '~/domains/surveys/reading-age'
import { ShowIfSentence } from '~/domains/surveys/show-if-sentence'
import { paths } from '~/paths'
import { useWords } from '~/platform/i18n'
import { Facts } from '~/ui/facts'
import { ActionLink } from '~/ui/navigation'
import { Details } from '~/ui/notice'
import { Status } from '~/ui/status'

interface LibraryRowProps {
  visitId: string
  kept: LibraryQuestion
  search: string
  /** The area of weakness that it is added for. */
  weakness: Weakness | null
  inDraft: readonly string[]
}

/** One question: what it is at a glance, what there is to know before asking it, and the way into the draft. */
export function LibraryRow({ visitId, kept, search, weakness, inDraft }: LibraryRowProps) {
  const t = useWords('library')
  const { key, question } = kept
  return (
    <li id={`q-${key}`} tabIndex={-1}>
      <h3 className="govuk-heading-s">{question.title.en}</h3>
      {question.hint && <p>{question.hint.en}</p>}
      <p className="soft"><Belongs kept={kept} /></p>
      <Details summary={<>{t('row.more')}<About kept={kept} /></>}><More kept={kept} inDraft={inDraft} /></Details>
      {inDraft.includes(key) ? (
        <>
          <p><Status state="done">{t('row.inDraft')}</Status></p>
          <ActionLink href={paths.draftQuestion(visitId, key)}>{t('row.edit')}<About kept={kept} /></ActionLink>
        </>
      ) : (
        <form method="post" action={`${paths.library(visitId)}${search}`}>
          <input type="hidden" name="question" value={key} />
          {weakness && <input type="hidden" name="weakness" value={weakness.number} />}
          <button className="govuk-button govuk-button--secondary" type="submit">{t('row.add')}<About kept={kept} /></button>
        </form>
      )}
    </li>
  )
}

/** Says which question a button or a summary is about, to those who hear the page. */
const About = ({ kept }: { kept: LibraryQuestion }) => <span className="govuk-visually-hidden"> “{kept.question.title.en}”</span>

/** "For parents and carers. Scale of five. A: Needs found in good time. Reading age 8. About 15 seconds." */
function Belongs({ kept }: { kept: LibraryQuestion }) {
  const { audience, aspects, question } = kept
  const t = useWords('library')
  const drafting = useWords('drafting')
  const framework = useWords('framework')
  const age = readingAge(`${question.title.en} ${question.hint?.en ?? ''}`)
  const parts = [
    t(`audiences.${audience}`),
    drafting(`kinds.${question.kind}`),
    ...(aspects.length === 0 ? [t('row.situation')] : aspects.map((aspect) => `${questionOf(aspect)}: ${framework(`aspects.${aspect}.name`)}`)),
    t('row.length', { age, seconds: Math.round(secondsFor(asSurveyQuestion(kept, null))) }),
  ]
  return <>{parts.join('. ')}</>
}

function More({ kept, inDraft }: { kept: LibraryQuestion; inDraft: readonly string[] }) {
  const t = useWords('library')
  const framework = useWords('framework')
  const { question, easy, groups, crucial, why, cannotShow, version } = kept
  const asked = asSurveyQuestion(kept, null)
  const { together, apart } = shownOptions(asked)
  const others = (question.showIf?.of ?? []).flatMap((each) => findInLibrary(each.question) ?? [])
  const missing = others.some((each) => !inDraft.includes(each.key))
  const facts = [
    { label: t('row.why'), words: why },
    { label: t('row.cannotShow'), words: cannotShow },
    { label: t('row.easy'), words: [easy.title, easy.hint].filter(Boolean).join(' ') },
    { label: t('row.answers'), words: [...together, ...apart].map(({ label }) => label.en).join(' · ') },
    { label: t('row.rule'), words: question.showIf && <><ShowIfSentence question={asked} among={others.map((each) => asSurveyQuestion(each, null))} />{missing && ` ${t('row.ruleMissing')}`}</> },
    { label: t('row.groups'), words: groups.map((group) => framework(`circumstances.${group}.name`)).join(' · ') },
    { label: t('row.crucial'), words: crucial.map((each) => t(`crucial.${each}`)).join(' · ') },
    { label: t('row.version'), words: t('row.versionWords', { version }) },
  ]
  return <Facts facts={facts.filter(({ words }) => words)} />
}
