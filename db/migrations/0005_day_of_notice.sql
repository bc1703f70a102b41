ALTER TABLE "heard"."visit" ADD COLUMN "notified_on" text;
--> statement-breakpoint
-- The area and its forum meet a visit on the day of notice (7, 114, 116), or when something of it is shared with them before.
grant update (notified_on) on heard.visit to heard_inspector;
grant create on schema heard to heard_doorkeeper;
create policy doorkeeper on heard.review for select to heard_doorkeeper using (true);
set local role heard_doorkeeper;
create or replace function heard.visits_of(variadic as_roles heard.role[]) returns setof uuid
language sql stable security definer set search_path = heard, pg_temp as $$
  select v.id from heard.role_holding h
  join heard.visit v on v.id = h.visit_id or v.area_id = h.area_id
  where h.person_id = heard.current_person() and h.role = any(as_roles)
    and (h.role not in ('lano', 'pcf') or v.notified_on is null
         or v.notified_on <= to_char(heard.now() at time zone 'Europe/London', 'YYYY-MM-DD')
         or exists (select from heard.review r join heard.survey s on s.id = r.survey_id where s.visit_id = v.id))
$$;
reset role;
revoke create on schema heard from heard_doorkeeper;
