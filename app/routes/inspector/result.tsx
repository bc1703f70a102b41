import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { questionOf } from '~/domains/framework/framework'
import { FigureDrawn, FigureLegend, SidesHead, Totals } from '~/domains/insight/figure-drawn'
import { ChoiceTabled, ScalesTabled } from '~/domains/insight/figures-tabled'
import type { Figure } from '~/domains/insight/figure'
import { baseInWords, sentenceOf } from '~/domains/insight/figure-words'
import { readDashboard } from '~/domains/insight/queries.server'
import { askedOf, groupQuestionsOf, hasGroups } from '~/domains/insight/sections'
import { asksForWords, picksSeveral } from '~/domains/surveys/question'
import { ShowIfSentence } from '~/domains/surveys/show-if-sentence'
import { asPerson } from '~/domains/people/as-person.server'
import { houseOf } from '~/gates/house'
import { requireInspector } from '~/gates/inspector.server'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { inLanguage, useLanguage, useWords } from '~/platform/i18n'
import { momentInWords, monthInWords } from '~/platform/moments'
import { FigureHead, FigureRow } from '~/ui/figures/figure-row'
import { Mark } from '~/ui/mark'
import { Notice } from '~/ui/notice'
import { StaffPage } from '../staff/staff-page'
import { visitDoors } from '../staff/visit-doors'
import { FilterForm } from './parts/filter-form'
import { readChoice } from './parts/read-choice'
import { archOf, scaleOf } from './parts/section'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const { token, person } = await requireInspector(house, request, visitId)
  const dashboard = await asPerson(house.pools.inspector, token, (sql) => readDashboard(sql, visitId))
  if (!dashboard) throw refusal('notYours')
  const question = dashboard.questions.find(({ key, kind }) => key === params.question && kind !== 'statement')
  if (!question) throw refusal('noSuchPage')
  const choice = { ...readChoice(request.url, dashboard), weakness: null }
  const { kind, areaName, finalReleaseAt, earlier } = dashboard
  return {
    name: person.name,
    visit: { id: visitId, kind, areaName },
    finalReleaseAt,
    earlierOn: earlier?.day1On ?? null,
    choice,
    hasGroups: hasGroups(dashboard),
    groupQuestions: groupQuestionsOf(dashboard),
    /** Those that its rule speaks of. */
    depends: dashboard.questions.filter(({ key }) => question.showIf?.of.some((condition) => condition.question === key)),
    asked: askedOf(dashboard, question, hasGroups(dashboard) ? choice.group : null),
  }
}

export default function ResultPage() {
  const t = useWords('inspector')
  const insight = useWords('insight')
  const language = useLanguage()
  const { name, visit, asked } = useLoaderData<typeof loader>()
  const { question, figure } = asked
  const title = inLanguage(question.title, language)
  return (
    <StaffPage
      title={title}
      name={name}
      home={paths.inspector}
      nav={visitDoors(t, visit.id, 'results')}
      back={{ href: paths.results(visit.id), words: t('result.back') }}
    >
      <Title />
      {asksForWords(question) ? <p>{t('result.wordsWait')}</p> : (
        <>
          <p><strong>{sentenceOf(insight, language, question, figure)}</strong> <Likely figure={figure} /> {t('result.chose')}</p>
          {question.about === 'experience' && <Filter />}
          <FigureLegend />
          <Rows />
          <Tables />
        </>
      )}
    </StaffPage>
  )
}

function Title() {
  const t = useWords('inspector')
  const framework = useWords('framework')
  const language = useLanguage()
  const { asked, depends } = useLoaderData<typeof loader>()
  const { question } = asked
  const { aspect, weakness } = question
  const under = aspect && questionOf(aspect)
  const values = { question: under, name: under && framework(`frameworkQuestions.${under}.name`), number: weakness }
  const where = under ? t(weakness === null ? 'result.where' : 'result.whereWeakness', values) : t('result.situation')
  return (
    <div className="figure-title">
      <Mark size={56} bold={under ? archOf[under] : undefined} />
      <div>
        <p className="soft">{where}</p>
        <h1 className="govuk-heading-l">{inLanguage(question.title, language)}</h1>
        {question.showIf && <p className="soft"><ShowIfSentence question={question} among={depends} /></p>}
      </div>
    </div>
  )
}

function Likely({ figure }: { figure: Figure }) {
  const t = useWords('inspector')
  const interval = figure.kind === 'scale' ? figure.well.interval : null
  return interval && <>{t('result.likely', { low: interval[0], high: interval[1] })}</>
}

function Filter() {
  const t = useWords('inspector')
  const language = useLanguage()
  const { visit, asked, groupQuestions, choice, hasGroups, finalReleaseAt } = useLoaderData<typeof loader>()
  return (
    <>
      <FilterForm groupQuestions={groupQuestions} choice={choice} clear={paths.result(visit.id, asked.question.key)} />
      {choice.group !== null && !hasGroups && <Notice><p>{t('results.noGroups', { final: momentInWords(finalReleaseAt, language) })}</p></Notice>}
    </>
  )
}

/** Everyone now, everyone at the earlier inspection, then each group, on one scale. */
function Rows() {
  const t = useWords('inspector')
  const insight = useWords('insight')
  const inspections = useWords('inspections')
  const language = useLanguage()
  const { visit, asked, groupQuestions, choice, earlierOn } = useLoaderData<typeof loader>()
  const { question, figure, earlier, groups } = asked
  const scale = scaleOf(insight, [asked])
  const kind = inspections(`kinds.${visit.kind}`)
  const group = groupQuestions.find(({ key }) => key === choice.group)
  const row = (name: string, of: Figure, note?: string) => (
    <FigureRow key={name} level="p" name={name} note={note} totals={<Totals figure={of} />} base={baseInWords(insight, of)}>
      <FigureDrawn question={question} figure={of} scale={scale} />
    </FigureRow>
  )
  return (
    <>
      {question.kind === 'scale' && <FigureHead><SidesHead scale={scale} /></FigureHead>}
      {row(t('result.everyoneNow', { kind }), figure)}
      {earlier && earlierOn && row(t('result.everyoneEarlier', { when: monthInWords(earlierOn, language) }), earlier, t('result.same'))}
      {groups.length > 0 && group && (
        <>
          <h2 className="govuk-heading-m figure-group">{t('result.byGroup', { group: inLanguage(group.name, language).toLowerCase(), kind })}</h2>
          {picksSeveral(group) && <p>{t('results.overlap')}</p>}
          {groups.map((each) => row(inLanguage(each.option.label, language), each.figure))}
        </>
      )}
    </>
  )
}

function Tables() {
  const t = useWords('inspector')
  const inspections = useWords('inspections')
  const insight = useWords('insight')
  const language = useLanguage()
  const { visit, asked, earlierOn } = useLoaderData<typeof loader>()
  const { question, figure, earlier, groups } = asked
  const rows = [
    { who: t('result.everyoneNow', { kind: inspections(`kinds.${visit.kind}`) }), figure },
    ...(earlier && earlierOn ? [{ who: t('result.everyoneEarlier', { when: monthInWords(earlierOn, language) }), figure: earlier }] : []),
    ...groups.map((each) => ({ who: inLanguage(each.option.label, language), figure: each.figure })),
  ]
  const caption = t('result.table')
  return question.kind === 'scale'
    ? <ScalesTabled id="figures" caption={caption} head={insight('table.whoOne')} rows={rows} />
    : <ChoiceTabled id="figures" caption={caption} question={question} columns={rows} />
}
