-- Who may do what. Written by hand: a role may do nothing that this file does not grant.
-- tests/database/privileges.test.ts walks every role, table, function and verb against one list.

grant usage on schema heard to heard_public, heard_respondent, heard_account, heard_inspector, heard_area,
  heard_moderator, heard_safeguarding, heard_mixer, heard_releaser, heard_doorkeeper;
grant create on schema heard to heard_doorkeeper;--> statement-breakpoint

do $$
declare t record;
begin
  for t in select tablename from pg_tables where schemaname = 'heard' loop
    execute format('alter table heard.%I enable row level security', t.tablename);
    execute format('alter table heard.%I force row level security', t.tablename);
  end loop;
end $$;--> statement-breakpoint

-- The clock -------------------------------------------------------------------------------------------------

create function heard.now() returns timestamptz language sql stable security definer set search_path = heard, pg_temp as $$
  select clock_timestamp() + coalesce((select offset_ms from heard.demo_clock), 0) * interval '1 millisecond'
$$;--> statement-breakpoint

-- Moves only a clock that the demonstration has set up; in production there is no row to move.
create function heard.move_demo_clock(to_offset_ms bigint) returns boolean
language plpgsql security definer set search_path = heard, pg_temp as $$
begin
  update heard.demo_clock set offset_ms = to_offset_ms;
  perform pg_notify('heard_changed', 'clock') where found;
  return found;
end $$;--> statement-breakpoint

-- Who is asking -----------------------------------------------------------------------------------------------

-- The session's own token, not a person's id: somebody who forges an id opens nothing.
create function heard.current_person() returns uuid language sql stable security definer set search_path = heard, pg_temp as $$
  select person_id from heard.session
  where token_hash = sha256(convert_to(coalesce(current_setting('heard.session', true), ''), 'utf8'))
    and expires_at > heard.now()
$$;--> statement-breakpoint

create function heard.visits_of(variadic as_roles heard.role[]) returns setof uuid
language sql stable security definer set search_path = heard, pg_temp as $$
  select v.id from heard.role_holding h
  join heard.visit v on v.id = h.visit_id or v.area_id = h.area_id
  where h.person_id = heard.current_person() and h.role = any(as_roles)
$$;--> statement-breakpoint

create function heard.surveys_of(variadic as_roles heard.role[]) returns setof uuid
language sql stable security definer set search_path = heard, pg_temp as $$
  select s.id from heard.survey s where s.visit_id in (select heard.visits_of(variadic as_roles))
$$;--> statement-breakpoint

-- The respondent's door -----------------------------------------------------------------------------------------

create function heard.draft_read(of_draft bytea) returns bytea language sql stable security definer set search_path = heard, pg_temp as $$
  select ciphertext from heard.draft where id = of_draft
$$;--> statement-breakpoint

-- Keeps a draft only where nobody changed it meanwhile (two tabs): `was` is what the writer had read, or null.
create function heard.draft_keep(of_draft bytea, of_survey uuid, was bytea, becomes bytea) returns boolean
language plpgsql security definer set search_path = heard, pg_temp as $$
begin
  if not exists (select from heard.survey s where s.id = of_survey and s.finally_released_at is null
                 and heard.now() >= s.opens_at and heard.now() < s.sending_ends_at) then
    return false;
  end if;
  if was is null then
    insert into heard.draft (id, survey_id, ciphertext) values (of_draft, of_survey, becomes) on conflict do nothing;
  else
    update heard.draft set ciphertext = becomes where id = of_draft and survey_id = of_survey and ciphertext = was;
  end if;
  return found;
end $$;--> statement-breakpoint

create function heard.draft_discard(of_draft bytea) returns void language sql security definer set search_path = heard, pg_temp as $$
  delete from heard.draft where id = of_draft
$$;--> statement-breakpoint

-- The whole of an intake in one durable statement: what is acknowledged after it cannot be lost or stand twice.
create function heard.intake(of_survey uuid, once bytea, sealed bytea, of_draft bytea) returns text
language plpgsql security definer set search_path = heard, pg_temp as $$
begin
  if not exists (select from heard.survey s where s.id = of_survey and s.finally_released_at is null
                 and heard.now() >= s.opens_at and heard.now() < s.sending_ends_at) then
    return 'ended';
  end if;
  insert into heard.sent_once (survey_id, hash) values (of_survey, once) on conflict do nothing;
  if not found then
    delete from heard.draft where id = of_draft;
    return 'already';
  end if;
  insert into heard.envelope (survey_id, ciphertext) values (of_survey, sealed);
  delete from heard.draft where id = of_draft;
  return 'kept';
end $$;--> statement-breakpoint

-- For somebody whose connection broke after sending: only the holder of the pause code can ask.
create function heard.was_sent(of_survey uuid, once bytea) returns boolean
language sql stable security definer set search_path = heard, pg_temp as $$
  select exists (select from heard.sent_once o where o.survey_id = of_survey and o.hash = once)
$$;--> statement-breakpoint

-- Says nothing of whether the receipt exists.
create function heard.withdraw(of_survey uuid, receipt bytea, key_of_handle bytea) returns text
language plpgsql security definer set search_path = heard, pg_temp as $$
begin
  if not exists (select from heard.survey s where s.id = of_survey and s.finally_released_at is null
                 and heard.now() >= s.opens_at and heard.now() < s.final_release_at) then
    return 'ended';
  end if;
  insert into heard.withdrawal (survey_id, receipt_hash, handle_key) values (of_survey, receipt, key_of_handle)
  on conflict do nothing;
  return 'kept';
end $$;--> statement-breakpoint

create function heard.raise_concern(of_survey uuid, copy bytea, print bytea) returns void
language sql security definer set search_path = heard, pg_temp as $$
  insert into heard.concern (survey_id, sealed, fingerprint, arrived_at)
  values (of_survey, copy, print, date_trunc('hour', heard.now())) on conflict do nothing
$$;--> statement-breakpoint

-- Safeguarding officers -------------------------------------------------------------------------------------------

-- The only way to what was written: a look without a recorded reason does not exist.
create function heard.open_concern(of_concern uuid, reason text) returns bytea
language plpgsql security definer set search_path = heard, pg_temp as $$
declare copy bytea;
begin
  select sealed into copy from heard.concern
  where id = of_concern and survey_id in (select heard.surveys_of('safeguarding-officer'));
  if copy is null or length(trim(reason)) = 0 then return null; end if;
  insert into heard.concern_event (concern_id, person_id, deed, note, at)
  values (of_concern, heard.current_person(), 'opened', reason, heard.now());
  return copy;
end $$;--> statement-breakpoint

create function heard.note_concern(of_concern uuid, what heard.concern_deed, words text) returns boolean
language plpgsql security definer set search_path = heard, pg_temp as $$
begin
  insert into heard.concern_event (concern_id, person_id, deed, note, at)
  select c.id, heard.current_person(), what, words, heard.now() from heard.concern c
  where c.id = of_concern and what <> 'opened' and c.survey_id in (select heard.surveys_of('safeguarding-officer'))
    and (what = 'acknowledged' or length(trim(words)) > 0)
    -- Nobody acts on what they have not read themselves.
    and exists (select from heard.concern_event e
                where e.concern_id = c.id and e.deed = 'opened' and e.person_id = heard.current_person());
  return found;
end $$;--> statement-breakpoint

-- Counts that may be shown --------------------------------------------------------------------------------------

-- Mixed responses, rounded down to 5; it moves only when the mixer has run.
create function heard.response_count(of_survey uuid) returns integer
language sql stable security definer set search_path = heard, pg_temp as $$
  select m.present / 5 * 5 from heard.mixing m
  where m.survey_id = of_survey and m.survey_id in
    (select heard.surveys_of('lead-inspector', 'inspector', 'cqc-inspector', 'lano', 'pcf', 'administrator'))
$$;--> statement-breakpoint

create function heard.words_waiting(of_survey uuid) returns integer
language sql stable security definer set search_path = heard, pg_temp as $$
  select m.words / 5 * 5 from heard.mixing m
  where m.survey_id = of_survey and m.survey_id in
    (select heard.surveys_of('lead-inspector', 'inspector', 'cqc-inspector', 'moderator'))
$$;--> statement-breakpoint

-- The final release waits until the mixer has emptied the box.
create function heard.envelopes_remain(of_survey uuid) returns boolean
language sql stable security definer set search_path = heard, pg_temp as $$
  select exists (select from heard.envelope e where e.survey_id = of_survey)
      or exists (select from heard.withdrawal w where w.survey_id = of_survey)
$$;--> statement-breakpoint

-- What no code may get past ---------------------------------------------------------------------------------------

alter table heard.release_cell add constraint rounded_or_withheld
  check ((count is null) <> (withheld is null) and (count is null or (count >= 0 and count % 5 = 0)));
alter table heard.release_cell add constraint whole_group check ((group_question is null) = (group_option is null));
alter table heard.release add constraint responses_rounded check (responses % 5 = 0);
alter table heard.envelope add constraint padded check (octet_length(ciphertext) in (4144, 16432, 65584));
alter table heard.withdrawal_handle add constraint same_length check (octet_length(sealed) = 300);
alter table heard.draft add constraint padded check (octet_length(ciphertext) in (4124, 16412, 65564));--> statement-breakpoint

create function heard.groups_wait_for_the_end() returns trigger language plpgsql set search_path = heard, pg_temp as $$
begin
  if exists (select from fresh f join heard.release r on r.id = f.release_id
             where f.group_question is not null and r.kind = 'interim') then
    raise exception 'an interim release holds totals only';
  end if;
  return null;
end $$;--> statement-breakpoint
create trigger groups_wait_for_the_end after insert on heard.release_cell
  referencing new table as fresh for each statement execute function heard.groups_wait_for_the_end();--> statement-breakpoint

create function heard.tell_the_doors() returns trigger language plpgsql set search_path = heard, pg_temp as $$
begin
  perform pg_notify('heard_changed', tg_table_name);
  return null;
end $$;--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['area', 'visit', 'weakness', 'survey', 'survey_version'] loop
    execute format('create trigger tell_the_doors after insert or update or delete on heard.%I
                    for each statement execute function heard.tell_the_doors()', t);
  end loop;
end $$;--> statement-breakpoint

-- Who may call what ---------------------------------------------------------------------------------------------------

revoke all on all functions in schema heard from public;
grant execute on function heard.now() to heard_owner, heard_public, heard_respondent, heard_account, heard_inspector,
  heard_area, heard_moderator, heard_safeguarding, heard_mixer, heard_releaser;
grant execute on function heard.move_demo_clock(bigint) to heard_account;
grant execute on function heard.draft_read(bytea), heard.draft_keep(bytea, uuid, bytea, bytea), heard.draft_discard(bytea),
  heard.intake(uuid, bytea, bytea, bytea), heard.was_sent(uuid, bytea), heard.withdraw(uuid, bytea, bytea),
  heard.raise_concern(uuid, bytea, bytea)
  to heard_respondent;
grant execute on function heard.current_person(), heard.visits_of(heard.role[]), heard.surveys_of(heard.role[])
  to heard_inspector, heard_area, heard_safeguarding, heard_moderator;
grant execute on function heard.open_concern(uuid, text), heard.note_concern(uuid, heard.concern_deed, text) to heard_safeguarding;
grant execute on function heard.response_count(uuid) to heard_inspector, heard_area;
grant execute on function heard.words_waiting(uuid) to heard_inspector, heard_moderator;
grant execute on function heard.envelopes_remain(uuid) to heard_releaser;--> statement-breakpoint

-- The doorkeeper's own reach: what its functions need, and no more ---------------------------------------------------

grant select on heard.demo_clock, heard.session, heard.role_holding, heard.visit, heard.survey, heard.mixing,
  heard.envelope, heard.withdrawal to heard_doorkeeper;
grant update (offset_ms) on heard.demo_clock to heard_doorkeeper;
grant select, insert, update, delete on heard.draft to heard_doorkeeper;
grant select, insert on heard.sent_once, heard.concern_event, heard.concern to heard_doorkeeper;
grant insert on heard.envelope, heard.withdrawal to heard_doorkeeper;--> statement-breakpoint
do $$
declare t text; f record;
begin
  foreach t in array array['demo_clock', 'session', 'role_holding', 'visit', 'survey', 'mixing', 'envelope', 'withdrawal',
                           'draft', 'sent_once', 'concern', 'concern_event'] loop
    execute format('create policy doorkeeper on heard.%I to heard_doorkeeper using (true) with check (true)', t);
  end loop;
  for f in select p.oid::regprocedure as signature from pg_proc p
           where p.pronamespace = 'heard'::regnamespace and p.prosecdef loop
    execute format('alter function %s owner to heard_doorkeeper', f.signature);
  end loop;
end $$;--> statement-breakpoint
revoke create on schema heard from heard_doorkeeper;--> statement-breakpoint

-- Who may see and write which rows ----------------------------------------------------------------------------------------

-- The owner sets up visits, surveys and people; it has no policy on what respondents leave.
do $$
declare t text;
begin
  foreach t in array array['area', 'visit', 'weakness', 'survey', 'person', 'role_holding', 'demo_clock'] loop
    execute format('create policy owner on heard.%I to heard_owner using (true) with check (true)', t);
  end loop;
end $$;--> statement-breakpoint
create policy owner_writes_once on heard.survey_version for insert to heard_owner with check (true);
create policy owner_reads on heard.survey_version for select to heard_owner using (true);--> statement-breakpoint

grant select on heard.area, heard.visit, heard.weakness, heard.survey, heard.survey_version to heard_public;
create policy public on heard.survey for select to heard_public using (true);
create policy public on heard.survey_version for select to heard_public using (true);
create policy public on heard.visit for select to heard_public using (id in (select visit_id from heard.survey));
create policy public on heard.weakness for select to heard_public using (visit_id in (select visit_id from heard.survey));
create policy public on heard.area for select to heard_public using (id in (select area_id from heard.visit));--> statement-breakpoint

grant select on heard.person, heard.role_holding to heard_account;
grant select, insert, delete on heard.session to heard_account;
grant select, insert on heard.sign_in_link, heard.message to heard_account;
grant update (used_at) on heard.sign_in_link to heard_account;
grant update (body, sent_at) on heard.message to heard_account;
grant select on heard.visit, heard.area to heard_account;
do $$
declare t text;
begin
  foreach t in array array['person', 'role_holding', 'session', 'sign_in_link', 'message', 'visit', 'area'] loop
    execute format('create policy account on heard.%I to heard_account using (true) with check (true)', t);
  end loop;
end $$;--> statement-breakpoint

grant select on heard.area, heard.visit, heard.weakness, heard.survey, heard.survey_version, heard.release_cell, heard.release_request
  to heard_inspector;
grant select (id, survey_id, number, kind, released_at, responses) on heard.release to heard_inspector;
grant insert (survey_id, requested_by, requested_at) on heard.release_request to heard_inspector;
grant select on heard.area, heard.visit, heard.weakness, heard.survey, heard.survey_version to heard_area;
grant select on heard.area, heard.visit, heard.survey, heard.concern_event to heard_safeguarding;
grant select (id, survey_id, arrived_at) on heard.concern to heard_safeguarding;--> statement-breakpoint
do $$
declare
  kind record;
begin
  for kind in select * from (values
    ('heard_inspector', '''lead-inspector'', ''inspector'', ''cqc-inspector'''),
    ('heard_area', '''lano'', ''pcf'''),
    ('heard_safeguarding', '''safeguarding-officer''')
  ) as k(role, roles) loop
    execute format('create policy %1$s on heard.visit for select to %1$s using (id in (select heard.visits_of(%2$s)))', kind.role, kind.roles);
    execute format('create policy %1$s on heard.survey for select to %1$s using (visit_id in (select heard.visits_of(%2$s)))', kind.role, kind.roles);
    execute format('create policy %1$s on heard.area for select to %1$s using (id in (select area_id from heard.visit))', kind.role);
  end loop;
end $$;--> statement-breakpoint
create policy heard_inspector on heard.weakness for select to heard_inspector using (visit_id in (select id from heard.visit));
create policy heard_area on heard.weakness for select to heard_area using (visit_id in (select id from heard.visit));
create policy heard_inspector on heard.survey_version for select to heard_inspector using (survey_id in (select id from heard.survey));
create policy heard_area on heard.survey_version for select to heard_area using (survey_id in (select id from heard.survey));
create policy heard_inspector on heard.release for select to heard_inspector
  using (survey_id in (select heard.surveys_of('lead-inspector', 'inspector', 'cqc-inspector')));
create policy heard_inspector on heard.release_cell for select to heard_inspector
  using (survey_id in (select heard.surveys_of('lead-inspector', 'inspector', 'cqc-inspector')));
create policy heard_inspector_reads on heard.release_request for select to heard_inspector
  using (survey_id in (select heard.surveys_of('lead-inspector', 'inspector', 'cqc-inspector')));
create policy heard_inspector_asks on heard.release_request for insert to heard_inspector
  with check (requested_by = heard.current_person() and survey_id in (select heard.surveys_of('lead-inspector')));
create policy heard_safeguarding on heard.concern for select to heard_safeguarding
  using (survey_id in (select heard.surveys_of('safeguarding-officer')));
create policy heard_safeguarding on heard.concern_event for select to heard_safeguarding
  using (concern_id in (select id from heard.concern));--> statement-breakpoint

-- The mixer puts in; it does not read answers back.
grant select on heard.survey, heard.mixing to heard_mixer;
grant update (mixer_public_key) on heard.survey to heard_mixer;
grant select, delete on heard.envelope, heard.withdrawal to heard_mixer;
grant insert on heard.response, heard.choice, heard.words, heard.mixing to heard_mixer;
grant select, insert, delete on heard.withdrawal_handle to heard_mixer;
grant select (id, survey_id), delete on heard.response, heard.words to heard_mixer;
grant update on heard.mixing to heard_mixer;
do $$
declare t text;
begin
  foreach t in array array['survey', 'mixing', 'envelope', 'withdrawal', 'response', 'choice', 'words', 'withdrawal_handle'] loop
    execute format('create policy mixer on heard.%I to heard_mixer using (true) with check (true)', t);
  end loop;
end $$;--> statement-breakpoint

-- The releaser counts choices and publishes; it never sees words. A release is written once: no update, no delete.
grant select on heard.survey, heard.survey_version, heard.response, heard.choice, heard.mixing to heard_releaser;
grant update (finally_released_at) on heard.survey to heard_releaser;
grant select, insert, delete on heard.release_key to heard_releaser;
grant select, insert on heard.release, heard.release_cell to heard_releaser;
grant select on heard.release_request to heard_releaser;
grant update (outcome) on heard.release_request to heard_releaser;
grant select (survey_id), delete on heard.sent_once, heard.draft, heard.withdrawal_handle, heard.withdrawal to heard_releaser;
do $$
declare t text;
begin
  foreach t in array array['survey', 'survey_version', 'response', 'choice', 'mixing', 'release_key', 'release', 'release_cell',
                           'release_request', 'sent_once', 'draft', 'withdrawal_handle', 'withdrawal'] loop
    execute format('create policy releaser on heard.%I to heard_releaser using (true) with check (true)', t);
  end loop;
end $$;--> statement-breakpoint

-- Staff's deeds are written down and stay: nobody may change or remove them.
grant insert on heard.audit_event to heard_account, heard_inspector, heard_safeguarding, heard_releaser;
create policy everybody_writes on heard.audit_event for insert
  to heard_account, heard_inspector, heard_safeguarding, heard_releaser with check (true);
