import { type AllowedTo, clock, whoAsks } from './allowed'

const colleagues = ['colleagues()', 'write_to_role(uuid, role, text, text)']

export const staff: AllowedTo<'account' | 'inspector' | 'area' | 'moderator' | 'safeguarding' | 'translator'> = {
  /** Signing in. */
  account: {
    tables: {
      area: 'select',
      audit_event: 'insert',
      message: 'select insert update(body, sent_at)',
      person: 'select',
      reminder: 'select insert',
      role_holding: 'select',
      session: 'select insert delete',
      sign_in_link: 'select insert update(used_at)',
      survey: 'select',
      visit: 'select',
    },
    functions: [clock, 'move_demo_clock(bigint)'],
  },

  /** They set up, write and publish; of answers, released figures of their own visits, never a choice or a word. */
  inspector: {
    tables: {
      area: 'select',
      audit_event: 'insert',
      deferral: 'select update(granted, decision, decided_by, decided_at)',
      draft_change: 'select insert update(undone)',
      draft_question: 'select insert update delete',
      letter: 'select',
      letter_sending: 'select',
      person: 'select(id, name)',
      release: 'select(id, survey_id, number, kind, released_at, responses)',
      release_cell: 'select',
      release_request: 'select insert(survey_id, requested_by, requested_at)',
      review: 'select insert',
      review_remark: 'select update(accepted, answer, answered_by, answered_at)',
      survey:
        'select insert update(focus, current_version, opens_at, closes_at, sending_ends_at, final_release_at, drafts_forgotten_at, paused_at, paused_words)',
      survey_record: 'select insert',
      survey_version: 'select insert',
      translation: 'insert',
      visit: 'select insert update(day1_on, particulars, clock_offset_ms, notified_on)',
      weakness: 'select insert update(name) delete',
      weakness_action: 'select insert delete',
    },
    functions: [
      clock,
      ...whoAsks,
      ...colleagues,
      'areas_of(role[])',
      'holders(uuid, role)',
      'is_rehearsal(uuid)',
      'response_count(uuid)',
      'survey_now(uuid)',
      'throw_away_rehearsal(uuid)',
      'words_waiting(uuid)',
    ],
  },

  /** The LANO and the PCF: what was shared with them, what they say of it, and what they send on. */
  area: {
    tables: {
      area: 'select',
      audit_event: 'insert',
      deferral: 'select insert',
      invitation: 'insert',
      letter: 'select insert',
      letter_sending: 'select insert',
      person: 'select(id, name)',
      review: 'select update(agreed_by, agreed_at)',
      review_remark: 'select insert',
      survey: 'select',
      survey_record: 'select insert',
      survey_version: 'select',
      visit: 'select',
      weakness: 'select',
      weakness_action: 'select',
    },
    functions: [clock, ...whoAsks, ...colleagues, 'response_count(uuid)', 'voices_heard(uuid)'],
  },

  /** Every text that families read, and nothing that anybody answered. */
  translator: {
    tables: {
      area: 'select',
      audit_event: 'insert',
      survey: 'select',
      survey_version: 'select',
      translation: 'select insert update(words, of, state, changed_by, changed_at)',
      visit: 'select',
      weakness: 'select',
    },
    functions: [clock, 'current_person()', 'is_translator()'],
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
}
