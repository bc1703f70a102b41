import type { Dashboard } from '~/domains/insight/dashboard'
import { type Choice, groupQuestionsOf } from '~/domains/insight/sections'

/** What an address asks to see; anything that this survey does not have is as if it were not asked. */
export function readChoice(url: string, dashboard: Dashboard): Choice {
  const asked = new URL(url).searchParams
  const group = groupQuestionsOf(dashboard).find(({ key }) => key === asked.get('group'))
  const weakness = dashboard.weaknesses.find(({ number }) => String(number) === asked.get('weakness'))
  return { group: group?.key ?? null, weakness: weakness?.number ?? null }
}
