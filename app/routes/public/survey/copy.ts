import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { findDraft } from '~/domains/responses/queries.server'
import { askedQuestions } from '~/domains/surveys/show-if'
import { toldAnswer } from '~/domains/surveys/told'
import { requireConsent } from '~/gates/consent.server'
import { heldDraft } from '~/gates/cookies.server'
import { houseOf, languageOf } from '~/gates/house'
import { requireOpenSurvey } from '~/gates/survey.server'
import { paths } from '~/paths'
import { inLanguage, wordsOf } from '~/platform/i18n'

/** A person's own answers as a plain text for them to keep. Made on the way out and kept nowhere. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const survey = await requireOpenSurvey(house, params.slug)
  requireConsent(house, request, survey)
  const code = heldDraft(request)
  const draft = code && (await findDraft(house.pools.respondent, survey, code))
  const { slug, areaName, version } = survey
  if (!draft) throw redirect(paths.check(survey.slug), 303)

  const language = languageOf(context)
  const t = wordsOf('survey', language)
  const said = (text: { en: string }) => inLanguage(text, language)
  const answered = askedQuestions(version.questions, draft.answers)
    .filter(({ kind }) => kind !== 'statement')
    .map((question) => {
      const answer = draft.answers[question.key]
      const lines = answer === undefined ? [t('check.skipped')] : toldAnswer(question, answer, { language, said, t })
      return [said(question.title), ...lines].join('\n')
    })
  const text = [t('copy.title', { areaName }), t('copy.words'), ...answered, ''].join('\n\n')
  return new Response(text.replaceAll('\n', '\r\n'), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': `attachment; filename="${slug}-answers.txt"`,
      'Cache-Control': 'no-store',
    },
  })
}
