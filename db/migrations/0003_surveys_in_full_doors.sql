-- Who may do what with the tables of 0002, by hand as in 0001.

do $$
declare t text;
begin
  foreach t in array array['weakness_action', 'deferral', 'reminder', 'draft_question', 'draft_change', 'review', 'review_remark',
                           'survey_record', 'invitation', 'translation', 'letter', 'letter_sending'] loop
    execute format('alter table heard.%I enable row level security', t);
    execute format('alter table heard.%I force row level security', t);
  end loop;
end $$;--> statement-breakpoint
grant usage on schema heard to heard_translator;
grant create on schema heard to heard_doorkeeper;--> statement-breakpoint

-- A rehearsal has a clock of its own ------------------------------------------------------------------------------

create function heard.survey_now(of_survey uuid) returns timestamptz
language sql stable security definer set search_path = heard, pg_temp as $$
  select heard.now() + coalesce((select v.clock_offset_ms from heard.survey s join heard.visit v on v.id = s.visit_id
                                 where s.id = of_survey), 0) * interval '1 millisecond'
$$;--> statement-breakpoint

create function heard.is_rehearsal(of_survey uuid) returns boolean
language sql stable security definer set search_path = heard, pg_temp as $$
  select exists (select from heard.survey s join heard.visit v on v.id = s.visit_id where s.id = of_survey and v.is_rehearsal)
$$;--> statement-breakpoint

-- What respondents do, by that clock, and never while a survey is paused ---------------------------------------------

set local role heard_doorkeeper;
create or replace function heard.draft_keep(of_draft bytea, of_survey uuid, was bytea, becomes bytea) returns boolean
language plpgsql security definer set search_path = heard, pg_temp as $$
begin
  if not exists (select from heard.survey s where s.id = of_survey and s.finally_released_at is null
                 and heard.survey_now(s.id) >= s.opens_at and heard.survey_now(s.id) < s.sending_ends_at) then
    return false;
  end if;
  if was is null then
    insert into heard.draft (id, survey_id, ciphertext) values (of_draft, of_survey, becomes) on conflict do nothing;
  else
    update heard.draft set ciphertext = becomes where id = of_draft and survey_id = of_survey and ciphertext = was;
  end if;
  return found;
end $$;
drop function heard.intake(uuid, bytea, bytea, bytea);
create or replace function heard.withdraw(of_survey uuid, receipt bytea, key_of_handle bytea) returns text
language plpgsql security definer set search_path = heard, pg_temp as $$
begin
  if not exists (select from heard.survey s where s.id = of_survey and s.finally_released_at is null
                 and heard.survey_now(s.id) >= s.opens_at and heard.survey_now(s.id) < s.final_release_at) then
    return 'ended';
  end if;
  insert into heard.withdrawal (survey_id, receipt_hash, handle_key) values (of_survey, receipt, key_of_handle)
  on conflict do nothing;
  return 'kept';
end $$;
reset role;--> statement-breakpoint

-- Who was invited by a code uses it up in the same statement: a thousand at once with one code, and one is kept.
create function heard.intake(of_survey uuid, once bytea, sealed bytea, of_draft bytea, invited bytea) returns text
language plpgsql security definer set search_path = heard, pg_temp as $$
declare asked heard.survey;
begin
  select * into asked from heard.survey s where s.id = of_survey and s.finally_released_at is null
    and heard.survey_now(s.id) >= s.opens_at and heard.survey_now(s.id) < s.sending_ends_at;
  if asked.id is null then return 'ended'; end if;
  if asked.paused_at is not null then return 'paused'; end if;
  insert into heard.sent_once (survey_id, hash) values (of_survey, once) on conflict do nothing;
  if not found then
    delete from heard.draft where id = of_draft;
    return 'already';
  end if;
  if invited is not null then
    delete from heard.invitation i where i.survey_id = of_survey and i.hash = invited;
    if not found then
      delete from heard.sent_once o where o.survey_id = of_survey and o.hash = once;
      return 'used';
    end if;
  end if;
  insert into heard.envelope (survey_id, ciphertext) values (of_survey, sealed);
  delete from heard.draft where id = of_draft;
  return 'kept';
end $$;--> statement-breakpoint

-- Who is asking -------------------------------------------------------------------------------------------------

create function heard.areas_of(variadic as_roles heard.role[]) returns setof uuid
language sql stable security definer set search_path = heard, pg_temp as $$
  select h.area_id from heard.role_holding h
  where h.person_id = heard.current_person() and h.role = any(as_roles) and h.area_id is not null
$$;--> statement-breakpoint

create function heard.is_translator() returns boolean
language plpgsql stable security definer set search_path = heard, pg_temp as $$
begin
  return exists (select from heard.role_holding h where h.person_id = heard.current_person() and h.role::text = 'translator');
end $$;--> statement-breakpoint

-- Whoever holds a role in one of the asker's areas: their names stand on the record, their addresses nowhere.
create function heard.colleagues() returns setof uuid
language sql stable security definer set search_path = heard, pg_temp as $$
  with held as (
    select h.person_id, coalesce(h.area_id, v.area_id) as area_id
    from heard.role_holding h left join heard.visit v on v.id = h.visit_id
  )
  select distinct theirs.person_id from held mine join held theirs using (area_id) where mine.person_id = heard.current_person()
$$;--> statement-breakpoint

-- A letter to everybody who holds a role for a visit. The writer learns how many, and no address.
create function heard.write_to_role(of_visit uuid, to_role heard.role, subject text, body text) returns integer
language plpgsql security definer set search_path = heard, pg_temp as $$
declare written integer;
begin
  if not exists (
    select from heard.role_holding h join heard.visit v on v.id = h.visit_id or v.area_id = h.area_id
    where v.id = of_visit and h.person_id = heard.current_person()
  ) then
    return 0;
  end if;
  insert into heard.message (recipient, subject, body, written_at)
  select distinct p.email, write_to_role.subject, write_to_role.body, clock_timestamp()
  from heard.role_holding h
  join heard.visit v on v.id = h.visit_id or v.area_id = h.area_id
  join heard.person p on p.id = h.person_id
  where v.id = of_visit and h.role = to_role and not v.is_rehearsal;
  get diagnostics written = row_count;
  return written;
end $$;--> statement-breakpoint

-- How many hold a role for a visit: whether officers are on call, and not who.
create function heard.holders(of_visit uuid, of_role heard.role) returns integer
language sql stable security definer set search_path = heard, pg_temp as $$
  select count(distinct h.person_id)::int from heard.role_holding h
  join heard.visit v on v.id = h.visit_id or v.area_id = h.area_id
  where v.id = of_visit and h.role = of_role
    and v.id in (select heard.visits_of('lead-inspector', 'inspector', 'cqc-inspector'))
$$;--> statement-breakpoint

-- What no code may get past ---------------------------------------------------------------------------------------

-- Once a survey is open its hours only grow, and what was finally released stays as it is.
create function heard.hours_only_grow() returns trigger language plpgsql set search_path = heard, pg_temp as $$
begin
  if old.finally_released_at is not null then
    raise exception 'a survey that was finally released does not change';
  end if;
  if old.current_version is not null and heard.survey_now(old.id) >= old.opens_at
     and (new.opens_at <> old.opens_at or new.closes_at < old.closes_at or new.sending_ends_at < old.sending_ends_at
          or new.final_release_at < old.final_release_at or new.drafts_forgotten_at < old.drafts_forgotten_at) then
    raise exception 'the hours of an open survey can only be lengthened';
  end if;
  return new;
end $$;--> statement-breakpoint
create trigger hours_only_grow before update of opens_at, closes_at, sending_ends_at, final_release_at, drafts_forgotten_at
  on heard.survey for each row execute function heard.hours_only_grow();--> statement-breakpoint

-- The PCF agreed (122), or somebody wrote down why it was not waited for.
create function heard.published_as_agreed() returns trigger language plpgsql set search_path = heard, pg_temp as $$
begin
  if new.current_version is distinct from old.current_version and not heard.is_rehearsal(new.id)
     and not exists (select from heard.review r where r.survey_id = new.id and r.version = new.current_version
                     and r.agreed_at is not null)
     and not exists (select from heard.survey_record d where d.survey_id = new.id and d.version = new.current_version
                     and d.deed = 'published-without-agreement' and length(trim(d.words)) > 0) then
    raise exception 'a version is published when it is agreed, or with a recorded reason';
  end if;
  return new;
end $$;--> statement-breakpoint
create trigger published_as_agreed before update of current_version on heard.survey
  for each row execute function heard.published_as_agreed();--> statement-breakpoint

do $$
declare t text;
begin
  foreach t in array array['translation', 'review'] loop
    execute format('create trigger tell_the_doors after insert or update or delete on heard.%I
                    for each statement execute function heard.tell_the_doors()', t);
  end loop;
end $$;--> statement-breakpoint

-- A rehearsal leaves nothing behind; nothing but a rehearsal can be thrown away.
create function heard.throw_away_rehearsal(of_visit uuid) returns boolean
language plpgsql security definer set search_path = heard, pg_temp as $$
declare
  gone uuid[];
  t text;
begin
  if not exists (select from heard.visit v where v.id = of_visit and v.is_rehearsal
                 and v.id in (select heard.visits_of('lead-inspector'))) then
    return false;
  end if;
  select coalesce(array_agg(s.id), '{}') into gone from heard.survey s where s.visit_id = of_visit;
  delete from heard.concern_event e where e.concern_id in (select c.id from heard.concern c where c.survey_id = any(gone));
  foreach t in array array['response', 'words', 'withdrawal_handle', 'withdrawal', 'envelope', 'sent_once', 'draft', 'mixing',
                           'release_cell', 'release', 'release_key', 'release_request', 'concern', 'draft_change',
                           'draft_question', 'review_remark', 'review', 'survey_record', 'invitation', 'survey_version'] loop
    execute format('delete from heard.%I where survey_id = any($1)', t) using gone;
  end loop;
  delete from heard.survey s where s.id = any(gone);
  delete from heard.letter_sending l where l.letter_id in (select id from heard.letter where visit_id = of_visit);
  foreach t in array array['letter', 'deferral', 'reminder', 'weakness_action', 'weakness'] loop
    execute format('delete from heard.%I where visit_id = $1', t) using of_visit;
  end loop;
  delete from heard.visit v where v.id = of_visit;
  return true;
end $$;--> statement-breakpoint

-- Whose voices are missing: of the last release, how many chose each answer about the child's situation, and nothing that
-- the rules of release withheld or that is below ten. For those who share the survey, and can still reach a group.
create function heard.voices_heard(of_survey uuid) returns table (question text, option text, count integer)
language sql stable security definer set search_path = heard, pg_temp as $$
  select c.question, c.option, case when c.count >= 10 then c.count end
  from heard.release_cell c
  where c.survey_id = of_survey and c.survey_id in (select heard.surveys_of('lano', 'pcf'))
    and c.group_question is null and c.option is not null
    and c.release_id = (select r.id from heard.release r where r.survey_id = of_survey order by r.number desc limit 1)
    and c.question in (
      select q ->> 'key' from heard.survey s
      join heard.survey_version v on v.survey_id = s.id and v.number = s.current_version, jsonb_array_elements(v.questions) q
      where s.id = of_survey and q ->> 'about' = 'situation')
$$;--> statement-breakpoint

-- Who may call what -------------------------------------------------------------------------------------------------

do $$
declare f record;
begin
  for f in select p.oid::regprocedure as signature from pg_proc p where p.pronamespace = 'heard'::regnamespace
           and p.proname in ('survey_now', 'is_rehearsal', 'intake', 'areas_of', 'is_translator', 'colleagues', 'write_to_role',
                             'hours_only_grow', 'published_as_agreed', 'throw_away_rehearsal', 'voices_heard', 'holders') loop
    execute format('revoke all on function %s from public', f.signature);
  end loop;
end $$;
grant execute on function heard.intake(uuid, bytea, bytea, bytea, bytea) to heard_respondent;
grant execute on function heard.survey_now(uuid) to heard_inspector;
grant execute on function heard.is_rehearsal(uuid) to heard_inspector;
grant execute on function heard.areas_of(heard.role[]) to heard_inspector;
grant execute on function heard.colleagues(), heard.write_to_role(uuid, heard.role, text, text) to heard_inspector, heard_area;
grant execute on function heard.throw_away_rehearsal(uuid), heard.holders(uuid, heard.role) to heard_inspector;
grant execute on function heard.voices_heard(uuid) to heard_area;
grant execute on function heard.is_translator() to heard_translator;
set local role heard_doorkeeper;
grant execute on function heard.now(), heard.current_person() to heard_translator;
reset role;--> statement-breakpoint

-- The doorkeeper's reach ----------------------------------------------------------------------------------------------

grant select on heard.person to heard_doorkeeper;
grant insert on heard.message to heard_doorkeeper;
grant select, delete on heard.invitation to heard_doorkeeper;
grant delete on heard.sent_once to heard_doorkeeper;
create policy doorkeeper on heard.person for select to heard_doorkeeper using (true);
create policy doorkeeper on heard.message for insert to heard_doorkeeper with check (true);
create policy doorkeeper on heard.invitation to heard_doorkeeper using (true) with check (true);--> statement-breakpoint
grant select (id, number) on heard.release to heard_doorkeeper;
grant select (release_id, question, group_question, option, count) on heard.release_cell to heard_doorkeeper;
grant select (number, questions) on heard.survey_version to heard_doorkeeper;
create policy doorkeeper on heard.release for select to heard_doorkeeper using (true);
create policy doorkeeper on heard.release_cell for select to heard_doorkeeper using (true);
create policy doorkeeper on heard.survey_version for select to heard_doorkeeper using (true);
grant select (survey_id), delete on heard.response, heard.words, heard.withdrawal_handle, heard.release_cell, heard.release,
  heard.release_key, heard.release_request, heard.draft_change, heard.draft_question, heard.review_remark, heard.review,
  heard.survey_record, heard.survey_version to heard_doorkeeper;
grant delete on heard.withdrawal, heard.envelope, heard.mixing, heard.concern, heard.concern_event, heard.survey, heard.visit
  to heard_doorkeeper;
grant select (id, visit_id), delete on heard.letter to heard_doorkeeper;
grant select (letter_id), delete on heard.letter_sending to heard_doorkeeper;
grant select (visit_id), delete on heard.deferral, heard.reminder, heard.weakness_action, heard.weakness to heard_doorkeeper;
do $$
declare t text;
begin
  foreach t in array array['response', 'words', 'withdrawal_handle', 'release_cell', 'release', 'release_key', 'release_request',
                           'draft_change', 'draft_question', 'review_remark', 'review', 'survey_record', 'survey_version'] loop
    execute format('create policy rehearsals_go on heard.%I to heard_doorkeeper using (heard.is_rehearsal(survey_id))', t);
  end loop;
  foreach t in array array['letter', 'deferral', 'reminder', 'weakness_action', 'weakness'] loop
    execute format('create policy rehearsals_go on heard.%I to heard_doorkeeper
                    using (visit_id in (select id from heard.visit where is_rehearsal))', t);
  end loop;
end $$;
create policy rehearsals_go on heard.letter_sending to heard_doorkeeper using (letter_id in (select id from heard.letter));
-- What the doorkeeper could always see it may now delete, but only of a rehearsal.
create policy only_rehearsals_go on heard.withdrawal as restrictive for delete to heard_doorkeeper using (heard.is_rehearsal(survey_id));
create policy only_rehearsals_go on heard.envelope as restrictive for delete to heard_doorkeeper using (heard.is_rehearsal(survey_id));
create policy only_rehearsals_go on heard.mixing as restrictive for delete to heard_doorkeeper using (heard.is_rehearsal(survey_id));
create policy only_rehearsals_go on heard.concern as restrictive for delete to heard_doorkeeper using (heard.is_rehearsal(survey_id));
create policy only_rehearsals_go on heard.concern_event as restrictive for delete to heard_doorkeeper
  using (concern_id in (select c.id from heard.concern c where heard.is_rehearsal(c.survey_id)));
create policy only_rehearsals_go on heard.survey as restrictive for delete to heard_doorkeeper using (heard.is_rehearsal(id));
create policy only_rehearsals_go on heard.visit as restrictive for delete to heard_doorkeeper using (is_rehearsal);--> statement-breakpoint
do $$
declare f record;
begin
  for f in select p.oid::regprocedure as signature from pg_proc p
           where p.pronamespace = 'heard'::regnamespace and p.prosecdef and p.proowner <> 'heard_doorkeeper'::regrole loop
    execute format('alter function %s owner to heard_doorkeeper', f.signature);
  end loop;
end $$;
revoke create on schema heard from heard_doorkeeper;--> statement-breakpoint

-- Who may see and write which rows ----------------------------------------------------------------------------------------

do $$
declare t text;
begin
  foreach t in array array['weakness_action'] loop
    execute format('create policy owner on heard.%I to heard_owner using (true) with check (true)', t);
  end loop;
end $$;--> statement-breakpoint

-- Families meet what is published, and nothing that is still being written.
drop policy public on heard.survey;
create policy public on heard.survey for select to heard_public using (current_version is not null);
drop policy public on heard.survey_version;
create policy public on heard.survey_version for select to heard_public
  using (exists (select from heard.survey s where s.id = survey_id and s.current_version = number));
grant select on heard.translation to heard_public;
create policy public on heard.translation for select to heard_public using (true);--> statement-breakpoint

grant select, insert on heard.reminder to heard_account;
grant select on heard.survey to heard_account;
create policy account on heard.reminder to heard_account using (true) with check (true);
create policy account on heard.survey for select to heard_account using (true);--> statement-breakpoint

-- What mixes and releases goes by each survey's own clock.
grant select (id, clock_offset_ms) on heard.visit to heard_mixer, heard_releaser;
create policy mixer on heard.visit for select to heard_mixer using (true);
create policy releaser on heard.visit for select to heard_releaser using (true);--> statement-breakpoint

-- Inspectors set up and write; the lead alone decides what becomes public.
grant insert, update (day1_on, particulars, clock_offset_ms) on heard.visit to heard_inspector;
grant insert, update (name), delete on heard.weakness to heard_inspector;
grant select, insert, delete on heard.weakness_action to heard_inspector;
grant insert, update (focus, current_version, opens_at, closes_at, sending_ends_at, final_release_at, drafts_forgotten_at,
                      paused_at, paused_words) on heard.survey to heard_inspector;
grant insert on heard.survey_version, heard.review, heard.survey_record, heard.draft_change, heard.draft_question to heard_inspector;
grant select, update, delete on heard.draft_question to heard_inspector;
grant select, update (undone) on heard.draft_change to heard_inspector;
grant select on heard.review, heard.review_remark, heard.survey_record, heard.deferral, heard.letter, heard.letter_sending to heard_inspector;
grant update (accepted, answer, answered_by, answered_at) on heard.review_remark to heard_inspector;
grant update (granted, decision, decided_by, decided_at) on heard.deferral to heard_inspector;
grant select (id, name) on heard.person to heard_inspector;--> statement-breakpoint

create policy heard_inspector_leads on heard.area for select to heard_inspector using (id in (select heard.areas_of('lead-inspector')));
create policy heard_inspector_sets_up on heard.visit for insert to heard_inspector
  with check (area_id in (select heard.areas_of('lead-inspector')));
create policy heard_inspector_changes on heard.visit for update to heard_inspector
  using (id in (select heard.visits_of('lead-inspector'))) with check (id in (select heard.visits_of('lead-inspector')));
create policy heard_inspector_sets_up on heard.survey for insert to heard_inspector
  with check (visit_id in (select heard.visits_of('lead-inspector')));
create policy heard_inspector_changes on heard.survey for update to heard_inspector
  using (visit_id in (select heard.visits_of('lead-inspector'))) with check (visit_id in (select heard.visits_of('lead-inspector')));
do $$
declare t text;
begin
  foreach t in array array['weakness', 'weakness_action'] loop
    execute format('create policy heard_inspector_writes on heard.%I to heard_inspector
      using (visit_id in (select heard.visits_of(''lead-inspector''))) with check (visit_id in (select heard.visits_of(''lead-inspector'')))', t);
  end loop;
  foreach t in array array['survey_version', 'review', 'survey_record'] loop
    execute format('create policy heard_inspector_writes on heard.%I for insert to heard_inspector
      with check (survey_id in (select heard.surveys_of(''lead-inspector'')))', t);
  end loop;
  foreach t in array array['review', 'review_remark', 'survey_record'] loop
    execute format('create policy heard_inspector on heard.%I for select to heard_inspector using (survey_id in (select id from heard.survey))', t);
  end loop;
  foreach t in array array['draft_question', 'draft_change'] loop
    execute format('create policy heard_inspector_writes on heard.%I to heard_inspector
      using (survey_id in (select id from heard.survey)) with check (survey_id in (select id from heard.survey))', t);
  end loop;
  foreach t in array array['deferral', 'letter'] loop
    execute format('create policy heard_inspector on heard.%I for select to heard_inspector using (visit_id in (select id from heard.visit))', t);
  end loop;
end $$;
create policy heard_inspector on heard.letter_sending for select to heard_inspector using (letter_id in (select id from heard.letter));
create policy heard_inspector_answers on heard.review_remark for update to heard_inspector
  using (survey_id in (select heard.surveys_of('lead-inspector'))) with check (survey_id in (select heard.surveys_of('lead-inspector')));
create policy heard_inspector_decides on heard.deferral for update to heard_inspector
  using (visit_id in (select heard.visits_of('lead-inspector'))) with check (visit_id in (select heard.visits_of('lead-inspector')));
create policy heard_inspector on heard.person for select to heard_inspector using (id in (select heard.colleagues()));--> statement-breakpoint

-- The area's people: what was shared with them, what they say of it, and what they send on.
grant select on heard.weakness_action, heard.review, heard.review_remark, heard.survey_record, heard.deferral, heard.letter,
  heard.letter_sending to heard_area;
grant insert on heard.review_remark, heard.survey_record, heard.deferral, heard.letter, heard.letter_sending, heard.invitation,
  heard.audit_event to heard_area;
grant update (agreed_by, agreed_at) on heard.review to heard_area;
grant select (id, name) on heard.person to heard_area;--> statement-breakpoint

do $$
declare t text;
begin
  foreach t in array array['weakness_action', 'deferral', 'letter'] loop
    execute format('create policy heard_area on heard.%I for select to heard_area using (visit_id in (select id from heard.visit))', t);
  end loop;
  foreach t in array array['review', 'review_remark', 'survey_record'] loop
    execute format('create policy heard_area on heard.%I for select to heard_area using (survey_id in (select id from heard.survey))', t);
  end loop;
  foreach t in array array['review_remark', 'survey_record'] loop
    execute format('create policy heard_area_writes on heard.%I for insert to heard_area
      with check (person_id = heard.current_person() and survey_id in (select heard.surveys_of(''pcf'')))', t);
  end loop;
end $$;
create policy heard_area_agrees on heard.review for update to heard_area
  using (survey_id in (select heard.surveys_of('pcf'))) with check (agreed_by = heard.current_person());
create policy heard_area_asks on heard.deferral for insert to heard_area
  with check (requested_by = heard.current_person() and visit_id in (select heard.visits_of('lano')));
create policy heard_area_writes on heard.letter for insert to heard_area
  with check (written_by = heard.current_person() and visit_id in (select id from heard.visit));
create policy heard_area on heard.letter_sending for select to heard_area using (letter_id in (select id from heard.letter));
create policy heard_area_writes on heard.letter_sending for insert to heard_area
  with check (recorded_by = heard.current_person() and letter_id in (select id from heard.letter));
create policy heard_area_writes on heard.invitation for insert to heard_area with check (survey_id in (select id from heard.survey));
create policy heard_area on heard.person for select to heard_area using (id in (select heard.colleagues()));
create policy area_writes on heard.audit_event for insert to heard_area with check (true);--> statement-breakpoint
-- The area sees a version when it was shared, or published.
drop policy heard_area on heard.survey_version;
create policy heard_area on heard.survey_version for select to heard_area
  using (survey_id in (select id from heard.survey) and (
    exists (select from heard.review r where r.survey_id = survey_version.survey_id and r.version = survey_version.number)
    or exists (select from heard.survey s where s.id = survey_version.survey_id and s.current_version = survey_version.number)));--> statement-breakpoint

-- Translators: every text that families will read, and nothing that anybody answered.
grant select on heard.survey, heard.survey_version, heard.visit, heard.area, heard.weakness to heard_translator;
grant select, insert, update (words, of, state, changed_by, changed_at) on heard.translation to heard_translator;
grant insert on heard.audit_event to heard_translator;
do $$
declare t text;
begin
  foreach t in array array['survey', 'survey_version', 'visit', 'area', 'weakness'] loop
    execute format('create policy heard_translator on heard.%I for select to heard_translator using (heard.is_translator())', t);
  end loop;
end $$;
-- What comes with an inspector's questions is a draft, and never over other words.
grant insert on heard.translation to heard_inspector;
create policy heard_inspector_drafts on heard.translation for insert to heard_inspector
  with check (room = 'questions' and state = 'drafted' and changed_by = heard.current_person() and exists (select from heard.visit));
create policy heard_translator_reads on heard.translation for select to heard_translator using (heard.is_translator());
create policy heard_translator_writes on heard.translation for insert to heard_translator
  with check (heard.is_translator() and changed_by = heard.current_person());
create policy heard_translator_changes on heard.translation for update to heard_translator
  using (heard.is_translator()) with check (changed_by = heard.current_person());
create policy translator_writes on heard.audit_event for insert to heard_translator with check (true);
