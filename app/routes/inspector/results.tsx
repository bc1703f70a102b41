import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FigureLegend } from '~/domains/insight/figure-drawn'
import { leansInWords } from '~/domains/insight/figure-words'
import { readDashboard } from '~/domains/insight/queries.server'
import { groupQuestionsOf, hasGroups, sectionsOf, situationsOf } from '~/domains/insight/sections'
import { picksSeveral } from '~/domains/surveys/question'
import { asPerson } from '~/domains/people/as-person.server'
import { houseOf } from '~/gates/house'
import { requireInspector } from '~/gates/inspector.server'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { useLanguage, useWords } from '~/platform/i18n'
import { momentInWords, monthInWords } from '~/platform/moments'
import { Glance } from '~/ui/figures/glance'
import { FigureHeading, KeyFigures } from '~/ui/figures/figure-row'
import { ActionLink } from '~/ui/navigation'
import { Details, Notice } from '~/ui/notice'
import { StaffPage } from '../staff/staff-page'
import { visitDoors } from '../staff/visit-doors'
import { AskedRows } from './parts/asked-rows'
import { FilterForm } from './parts/filter-form'
import { readChoice } from './parts/read-choice'
import { archOf, scaleOf, SectionOf } from './parts/section'
import { SectionTables } from './parts/section-tables'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const { token, person } = await requireInspector(house, request, visitId)
  const dashboard = await asPerson(house.pools.inspector, token, (sql) => readDashboard(sql, visitId))
  if (!dashboard) throw refusal('notYours')
  const choice = readChoice(request.url, dashboard)
  const { kind, areaName, weaknesses, releases, finalReleaseAt, earlier } = dashboard
  return {
    name: person.name,
    visit: { id: visitId, kind, areaName },
    weaknesses,
    release: releases.at(-1) ?? null,
    finalReleaseAt,
    earlier: earlier && { on: earlier.day1On, responses: earlier.releases.at(-1)?.responses ?? 0 },
    choice,
    isJustReleased: new URL(request.url).searchParams.has('released'),
    hasGroups: hasGroups(dashboard),
    groupQuestions: groupQuestionsOf(dashboard),
    sections: sectionsOf(dashboard, hasGroups(dashboard) ? choice : { ...choice, group: null }),
    situations: situationsOf(dashboard),
  }
}

export default function ResultsPage() {
  const t = useWords('inspector')
  const inspections = useWords('inspections')
  const { name, visit, release, isJustReleased } = useLoaderData<typeof loader>()
  const title = t('results.title', { where: inspections(`visit.${visit.kind}`, visit) })
  return (
    <StaffPage title={title} name={name} home={paths.inspector} nav={visitDoors(t, visit.id, 'results')}>
      {isJustReleased && <Notice><p><strong>{t('results.released')}</strong></p></Notice>}
      <h1 className="govuk-heading-l">{title}</h1>
      {release ? <Figures /> : <NothingYet />}
    </StaffPage>
  )
}

/** Kindly: when the first figures come, and where to look until then. */
function NothingYet() {
  const t = useWords('inspector')
  const language = useLanguage()
  const { visit, finalReleaseAt } = useLoaderData<typeof loader>()
  return (
    <>
      <h2 className="govuk-heading-m">{t('results.nothingTitle')}</h2>
      <p>{t('results.nothing')}</p>
      <p>{t('results.nothingFinal', { final: momentInWords(finalReleaseAt, language) })}</p>
      <ActionLink href={paths.visit(visit.id)}>{t('results.toTimetable')}</ActionLink>
    </>
  )
}

function Figures() {
  const t = useWords('inspector')
  const insight = useWords('insight')
  const { visit, earlier, choice, sections, situations } = useLoaderData<typeof loader>()
  const asked = sections.flatMap(({ aspects }) => aspects.flatMap(({ questions }) => questions))
  const rows = { visitId: visit.id, earlierOn: earlier?.on ?? null, scale: scaleOf(insight, asked) }
  const isFiltered = choice.group !== null || choice.weakness !== null
  return (
    <>
      <Head />
      <Glances />
      <Filter />
      <FigureLegend />
      {sections.map((section) => (
        <SectionOf key={section.question} section={section} isOpen={section.question === 'A' || isFiltered} {...rows} />
      ))}
      <FigureHeading id="who" title={t('results.who')} words={t('results.whoWords')} />
      <Details summary={t('results.showWho')}>
        {situations.map((each) => <AskedRows asked={each} key={each.question.key} level="h3" {...rows} />)}
        <SectionTables id="table-who" caption={t('results.who')} asked={situations} earlierOn={rows.earlierOn} />
      </Details>
    </>
  )
}

/** Which release this is, and how many answered. */
function Head() {
  const t = useWords('inspector')
  const language = useLanguage()
  const { release, finalReleaseAt, earlier } = useLoaderData<typeof loader>()
  if (!release) return null
  const moment = momentInWords(release.releasedAt, language)
  const final = momentInWords(finalReleaseAt, language)
  const figures = [
    { figure: release.responses || t('results.few'), words: t('results.responses') },
    ...(earlier && earlier.responses > 0
      ? [{ figure: earlier.responses, words: t('results.earlierResponses', { when: monthInWords(earlier.on, language) }) }]
      : []),
  ]
  return (
    <>
      <p className="figures-words figures-words--soft">{t(release.kind === 'final' ? 'results.final' : 'results.interim', { number: release.number, moment, final })}</p>
      <KeyFigures figures={figures} />
    </>
  )
}

function Glances() {
  const t = useWords('inspector')
  const framework = useWords('framework')
  const insight = useWords('insight')
  const language = useLanguage()
  const { sections, earlier } = useLoaderData<typeof loader>()
  const shapes = { badly: 'left', well: 'right', 'too-close': 'even', withheld: 'withheld' } as const
  return (
    <>
      <Glance
        cards={sections.map(({ question, leans }) => ({
          href: `#${question}`,
          name: t('results.heading', { question, name: framework(`frameworkQuestions.${question}.name`) }),
          bold: archOf[question],
          leans: leans.map((lean) => shapes[lean]),
          words: leansInWords(insight, leans),
        }))}
      />
      <p className="figures-words">{t('results.shapes')}{earlier && <> {t('results.was', { when: monthInWords(earlier.on, language) })}</>}</p>
    </>
  )
}

function Filter() {
  const t = useWords('inspector')
  const language = useLanguage()
  const { visit, groupQuestions, weaknesses, choice, hasGroups, finalReleaseAt } = useLoaderData<typeof loader>()
  return (
    <>
      <FilterForm groupQuestions={groupQuestions} weaknesses={weaknesses} choice={choice} clear={paths.results(visit.id)} />
      {choice.group !== null && !hasGroups && <Notice><p>{t('results.noGroups', { final: momentInWords(finalReleaseAt, language) })}</p></Notice>}
      {choice.group !== null && hasGroups && groupQuestions.some((question) => question.key === choice.group && picksSeveral(question)) && (
        <p>{t('results.overlap')}</p>
      )}
    </>
  )
}
