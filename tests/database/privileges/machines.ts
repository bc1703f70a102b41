import { type AllowedTo, clock, whoAsks } from './allowed'

export const machines: AllowedTo<'mixer' | 'releaser' | 'doorkeeper'> = {
  /** Puts in; does not read answers back. */
  mixer: {
    tables: {
      choice: 'insert',
      envelope: 'select delete',
      mixing: 'select insert update',
      response: 'select(id, survey_id) insert delete',
      survey: 'select update(mixer_public_key)',
      visit: 'select(id, clock_offset_ms)',
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
      visit: 'select(id, clock_offset_ms)',
      withdrawal: 'select(survey_id) delete',
      withdrawal_handle: 'select(survey_id) delete',
    },
    functions: [clock, 'envelopes_remain(uuid)'],
  },

  /** Owns the functions of the lists, which run as it; its deletes reach a rehearsal only. Nobody logs in as it. Owning a function is being able to call it. */
  doorkeeper: {
    tables: {
      concern: 'select insert delete',
      concern_event: 'select insert delete',
      deferral: 'select(visit_id) delete',
      demo_clock: 'select update(offset_ms)',
      draft: 'select insert update delete',
      draft_change: 'select(survey_id) delete',
      draft_question: 'select(survey_id) delete',
      envelope: 'select insert delete',
      invitation: 'select delete',
      letter: 'select(id, visit_id) delete',
      letter_sending: 'select(letter_id) delete',
      message: 'insert',
      mixing: 'select delete',
      person: 'select',
      release: 'select(id, number, survey_id) delete',
      release_cell: 'select(count, group_question, option, question, release_id, survey_id) delete',
      release_key: 'select(survey_id) delete',
      release_request: 'select(survey_id) delete',
      reminder: 'select(visit_id) delete',
      response: 'select(survey_id) delete',
      review: 'select(survey_id) delete',
      review_remark: 'select(survey_id) delete',
      role_holding: 'select',
      sent_once: 'select insert delete',
      session: 'select',
      survey: 'select delete',
      survey_record: 'select(survey_id) delete',
      survey_version: 'select(number, questions, survey_id) delete',
      visit: 'select delete',
      weakness: 'select(visit_id) delete',
      weakness_action: 'select(visit_id) delete',
      withdrawal: 'select insert delete',
      withdrawal_handle: 'select(survey_id) delete',
      words: 'select(survey_id) delete',
    },
    functions: [
      clock,
      ...whoAsks,
      'areas_of(role[])',
      'colleagues()',
      'draft_discard(bytea)',
      'draft_keep(bytea, uuid, bytea, bytea)',
      'draft_read(bytea)',
      'envelopes_remain(uuid)',
      'holders(uuid, role)',
      'intake(uuid, bytea, bytea, bytea, bytea)',
      'is_rehearsal(uuid)',
      'is_translator()',
      'move_demo_clock(bigint)',
      'note_concern(uuid, concern_deed, text)',
      'open_concern(uuid, text)',
      'raise_concern(uuid, bytea, bytea)',
      'response_count(uuid)',
      'survey_now(uuid)',
      'throw_away_rehearsal(uuid)',
      'voices_heard(uuid)',
      'was_sent(uuid, bytea)',
      'withdraw(uuid, bytea, bytea)',
      'words_waiting(uuid)',
      'write_to_role(uuid, role, text, text)',
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
  weakness_action: 'select insert update delete',
}

export const ownersFunctions = [
  'groups_wait_for_the_end()',
  'hours_only_grow()',
  'published_as_agreed()',
  'tell_the_doors()',
]
