import type { SurveyQuestion } from '~/domains/surveys/question'
import { useWords } from '~/platform/i18n'
import { Button } from '~/ui/buttons'
import { TextArea, TextField } from '~/ui/fields/text'
import { Details } from '~/ui/notice'
import type { Wrong } from './remark-wrong'

interface RemarkFormsProps {
  question: SurveyQuestion
  number: number
  wrong?: Wrong
}

/** Right as it is, a comment, or other words: three small forms, the longer two folded away until they are wanted. */
export function RemarkForms({ question, number, wrong }: RemarkFormsProps) {
  const t = useWords('agreement')
  const about = <span className="govuk-visually-hidden"> {t('remark.about', { number })}</span>
  const at = (field: string) => ({
    id: `${question.key}-${field}`,
    name: field,
    size: 'field' as const,
    value: wrong?.typed[field],
    problem: wrong?.field === field ? { prefix: t('problems.prefix'), words: t(wrong.problem) } : undefined,
  })
  const commented = wrong?.typed.kind === 'comments'
  const proposed = wrong?.typed.kind === 'proposes'
  return (
    <>
      <form method="post" noValidate>
        <input type="hidden" name="question" value={question.key} />
        <Button kind="secondary" name="kind" value="agrees">{t('remark.right')}{about}</Button>
      </form>
      <Details summary={<>{t('remark.comment')}{about}</>} open={commented}>
        <form method="post" noValidate>
          <input type="hidden" name="question" value={question.key} />
          <TextArea label={t('remark.commentLabel')} rows={4} {...(proposed ? { ...at('words'), id: `${question.key}-comment`, value: undefined, problem: undefined } : at('words'))} />
          <Button kind="secondary" name="kind" value="comments">{t('remark.send')}{about}</Button>
        </form>
      </Details>
      <Details summary={<>{t('remark.propose')}{about}</>} open={proposed}>
        <form method="post" noValidate>
          <input type="hidden" name="question" value={question.key} />
          <TextArea label={t('remark.titleLabel')} rows={3} {...at('proposedTitle')} value={wrong?.typed.proposedTitle ?? question.title.en} />
          <TextField label={t('remark.hintLabel')} {...at('proposedHint')} value={wrong?.typed.proposedHint ?? question.hint?.en} />
          <TextArea label={t('remark.whyLabel')} rows={3} {...at('words')} id={`${question.key}-why`} value={proposed ? wrong?.typed.words : undefined} />
          <Button kind="secondary" name="kind" value="proposes">{t('remark.sendProposal')}{about}</Button>
        </form>
      </Details>
    </>
  )
}
