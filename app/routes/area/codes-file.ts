import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { invitationsFile, invitationsForm } from '~/domains/invitations/invitation'
import { makeInvitations } from '~/domains/invitations/make-invitations.server'
import { requireAreaMember } from '~/gates/area-member.server'
import { houseOf } from '~/gates/house'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { wordsOf } from '~/platform/i18n'

/** Codes are made by a press, never by an address that somebody kept. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { visitId = '' } = params
  await requireAreaMember(houseOf(context), request, visitId)
  return redirect(paths.codes(visitId), 303)
}

/** The file itself, made on the way out and kept nowhere. What cannot be made is said on the page of codes. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const member = await requireAreaMember(house, request, visitId)
  const typed = (await readForm(request)).get('count') ?? ''
  const asked = invitationsForm.safeParse({ count: typed })
  if (!asked.success) return redirect(`${paths.codes(visitId)}?count=${encodeURIComponent(typed.slice(0, 20))}`, 303)
  const made = await makeInvitations(house.pools.area, member, visitId, asked.data.count, house.cookieSecret)
  if (!made) throw refusal('notYours')
  const t = wordsOf('invitations')
  const links = made.codes.map((code) => ({ code, link: `${house.origin}${paths.survey(made.slug)}?code=${code}` }))
  return new Response(invitationsFile(links, { code: t('file.code'), link: t('file.link') }), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${made.slug}-codes.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}
