import { index, prefix, type RouteConfig, route } from '@remix-run/route-config'

/** The site map: a URL that is not on this page does not exist. */
export default [
  index('routes/public/home.tsx'),
  route('settings', 'routes/public/settings.tsx'),
  route('privacy', 'routes/public/privacy.tsx'),
  route('accessibility', 'routes/public/accessibility.tsx'),
  route('complaints', 'routes/public/complaints.tsx'),
  route('exit', 'routes/public/exit.tsx'),

  ...prefix('s/:slug', [
    index('routes/public/survey/start.tsx'),
    route('consent', 'routes/public/survey/consent.tsx'),
    route('questions/:number', 'routes/public/survey/question.tsx'),
    route('pause', 'routes/public/survey/pause.tsx'),
    route('return', 'routes/public/survey/return.tsx'),
    route('discard', 'routes/public/survey/discard.tsx'),
    route('check', 'routes/public/survey/check.tsx'),
    route('thanks', 'routes/public/survey/thanks.tsx'),
    route('another-child', 'routes/public/survey/another-child.tsx'),
    route('withdrawal', 'routes/public/survey/withdrawal.tsx'),
    route('who-sees-what', 'routes/public/survey/who-sees-what.tsx'),
    route('worried', 'routes/public/survey/worried.tsx'),
    route('child-at-risk', 'routes/public/survey/child-at-risk.tsx'),
  ]),

  route('sign-in', 'routes/account/sign-in.tsx'),
  route('sign-in/:token', 'routes/account/sign-in-link.tsx'),
  route('work', 'routes/account/work.tsx'),
  route('sign-out', 'routes/account/sign-out.tsx'),

  ...prefix('inspector', [
    index('routes/inspector/visits.tsx'),
    route('figures-made-safe', 'routes/inspector/figures-made-safe.tsx'),
    route('visits/:visitId', 'routes/inspector/visit.tsx'),
    route('visits/:visitId/agreement', 'routes/inspector/survey/agreement.tsx'),
    route('visits/:visitId/hours', 'routes/inspector/survey/hours.tsx'),
    route('visits/:visitId/publication', 'routes/inspector/survey/publication.tsx'),
    route('visits/:visitId/release-requests', 'routes/inspector/release-request.tsx'),
    route('visits/:visitId/results', 'routes/inspector/results.tsx'),
    route('visits/:visitId/results/:question', 'routes/inspector/result.tsx'),
  ]),
  ...prefix('area', [
    index('routes/area/visits.tsx'),
    route('visits/:visitId', 'routes/area/visit.tsx'),
    route('visits/:visitId/questions', 'routes/area/questions.tsx'),
  ]),
  ...prefix('safeguarding', [
    index('routes/safeguarding/queue.tsx'),
    route('concerns/:concernId', 'routes/safeguarding/concern.tsx'),
  ]),
  ...prefix('dev', [
    route('clock', 'routes/dev/clock.tsx'),
    route('sign-in-as', 'routes/dev/sign-in-as.tsx'),
    route('outbox', 'routes/dev/outbox.tsx'),
  ]),
  route('refused/:key', 'routes/public/refused-at-the-front.tsx'),
  route('*', 'routes/public/nowhere.tsx'),
] satisfies RouteConfig
