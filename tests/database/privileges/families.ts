import { type AllowedTo, clock } from './allowed'

export const families: AllowedTo<'public' | 'respondent'> = {
  /** Pages that are the same for everybody. */
  public: {
    tables: { area: 'select', visit: 'select', weakness: 'select', survey: 'select', survey_version: 'select', translation: 'select' },
    functions: [clock],
  },

  /** The parents' door: it can hand things in and get its own draft back. It can look at nothing. */
  respondent: {
    tables: {},
    functions: [
      clock,
      'draft_read(bytea)',
      'draft_keep(bytea, uuid, bytea, bytea)',
      'draft_discard(bytea)',
      'intake(uuid, bytea, bytea, bytea, bytea)',
      'was_sent(uuid, bytea)',
      'withdraw(uuid, bytea, bytea)',
      'raise_concern(uuid, bytea, bytea)',
    ],
  },
}
