import type { Audience } from '~db/roles'

/**
 * Who may do what in the database. Whatever does not stand here is denied, and whatever stands here is granted:
 * privileges.test.ts asks PostgreSQL about every role, table, column, verb and function.
 *
 * `select` alone is the whole table; `select(id, arrived_at)` these columns only. Which rows, the policies decide.
 */
interface Allowed {
  tables: Record<string, string>
  functions: string[]
}

const clock = 'now()'
const whoAsks = ['current_person()', 'visits_of(role[])', 'surveys_of(role[])']

export const allowed: Record<Audience | 'doorkeeper', Allowed> = {
  /** Pages that are the same for everybody. */
  public: {
    tables: { area: 'select', visit: 'select', weakness: 'select', survey: 'select', survey_version: 'select' },
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
      'intake(uuid, bytea, bytea, bytea)',
      'was_sent(uuid, bytea)',
      'withdraw(uuid, bytea, bytea)',
      'raise_concern(uuid, bytea, bytea)',
    ],
  },

  /** Signing in. */
  account: {
    tables: {
      area: 'select',
      audit_event: 'insert',
      message: 'select insert update(body, sent_at)',
      person: 'select',
      role_holding: 'select',
      session: 'select insert delete',
      sign_in_link: 'select insert update(used_at)',
      visit: 'select',
    },
    functions: [clock, 'move_demo_clock(bigint)'],
  },

  /** Released figures of their own visits; never an answer, a choice or a word. */
  inspector: {
    tables: {
      area: 'select',
      audit_event: 'insert',
      release: 'select(id, survey_id, number, kind, released_at, responses)',
      release_cell: 'select',
      release_request: 'select insert(survey_id, requested_by, requested_at)',
      survey: 'select',
      survey_version: 'select',
      visit: 'select',
      weakness: 'select',
    },
    functions: [clock, ...whoAsks, 'response_count(uuid)', 'words_waiting(uuid)'],
  },

  area: {
    tables: { area: 'select', survey: 'select', survey_version: 'select', visit: 'select', weakness: 'select' },
    functions: [clock, ...whoAsks, 'response_count(uuid)'],
  },

  /** Moderation comes later; until then only how many words wait. */
  moderator: { tables: {}, functions: [clock, ...whoAsks, 'words_waiting(uuid)'] },

  /** What was written is read through open_concern alone, which writes the reason down. */
  safeguarding: {
    tables: {
      area: 'select',
      audit_event: 'insert',
      concern: 'select(id, survey_id, arrived_at)',
      concern_event: 'select',
      survey: 'select',
      visit: 'select',
    },
    functions: [clock, ...whoAsks, 'open_concern(uuid, text)', 'note_concern(uuid, concern_deed, text)'],
  },

  /** Puts in; does not read answers back. */
  mixer: {
    tables: {
      choice: 'insert',
      envelope: 'select delete',
      mixing: 'select insert update',
      response: 'select(id, survey_id) insert delete',
      survey: 'select update(mixer_public_key)',
      withdrawal: 'select delete',
      withdrawal_handle: 'select insert delete',
      words: 'select(id, survey_id) insert delete',
    },
    functions: [clock],
  },

  /** Counts choices and publishes once; never sees words, and cannot change what was published. */
  releaser: {
    tables: {
      audit_event: 'insert',
      choice: 'select',
      draft: 'select(survey_id) delete',
      mixing: 'select',
      release: 'select insert',
      release_cell: 'select insert',
      release_key: 'select insert delete',
      release_request: 'select update(outcome)',
      response: 'select',
      sent_once: 'select(survey_id) delete',
      survey: 'select update(finally_released_at)',
      survey_version: 'select',
      withdrawal: 'select(survey_id) delete',
      withdrawal_handle: 'select(survey_id) delete',
    },
    functions: [clock, 'envelopes_remain(uuid)'],
  },

  /** Owns the functions above, which run as it. Nobody logs in as it. Owning a function is being able to call it. */
  doorkeeper: {
    tables: {
      concern: 'select insert',
      concern_event: 'select insert',
      demo_clock: 'select update(offset_ms)',
      draft: 'select insert update delete',
      envelope: 'select insert',
      mixing: 'select',
      role_holding: 'select',
      sent_once: 'select insert',
      session: 'select',
      survey: 'select',
      visit: 'select',
      withdrawal: 'select insert',
    },
    functions: [
      clock,
      ...whoAsks,
      'draft_discard(bytea)',
      'draft_keep(bytea, uuid, bytea, bytea)',
      'draft_read(bytea)',
      'envelopes_remain(uuid)',
      'intake(uuid, bytea, bytea, bytea)',
      'move_demo_clock(bigint)',
      'note_concern(uuid, concern_deed, text)',
      'open_concern(uuid, text)',
      'raise_concern(uuid, bytea, bytea)',
      'response_count(uuid)',
      'was_sent(uuid, bytea)',
      'withdraw(uuid, bytea, bytea)',
      'words_waiting(uuid)',
    ],
  },
}

/**
 * The owner makes tables, so no grant can bind it; forced row-level security does. These are the tables of whose rows
 * it may do anything at all, and with which verbs. Nothing that a respondent leaves is among them.
 */
export const ownersRows: Record<string, string> = {
  area: 'select insert update delete',
  demo_clock: 'select insert update delete',
  person: 'select insert update delete',
  role_holding: 'select insert update delete',
  survey: 'select insert update delete',
  survey_version: 'select insert',
  visit: 'select insert update delete',
  weakness: 'select insert update delete',
}

export const ownersFunctions = ['groups_wait_for_the_end()', 'tell_the_doors()']
