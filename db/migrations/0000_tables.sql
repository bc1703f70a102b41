CREATE SCHEMA "heard";
--> statement-breakpoint
CREATE TYPE "heard"."release_kind" AS ENUM('interim', 'final');--> statement-breakpoint
CREATE TYPE "heard"."visit_kind" AS ENUM('inspection', 're-visit');--> statement-breakpoint
CREATE TYPE "heard"."role" AS ENUM('lead-inspector', 'inspector', 'cqc-inspector', 'lano', 'pcf', 'moderator', 'safeguarding-officer', 'administrator');--> statement-breakpoint
CREATE TYPE "heard"."concern_deed" AS ENUM('opened', 'acknowledged', 'recorded');--> statement-breakpoint
CREATE TABLE "heard"."release" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"survey_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" "heard"."release_kind" NOT NULL,
	"released_at" timestamp with time zone NOT NULL,
	"responses" integer NOT NULL,
	"mixed" integer NOT NULL,
	"certificate" jsonb NOT NULL,
	CONSTRAINT "release_survey_id_number_unique" UNIQUE("survey_id","number")
);
--> statement-breakpoint
CREATE TABLE "heard"."release_cell" (
	"release_id" uuid NOT NULL,
	"survey_id" uuid NOT NULL,
	"question" text NOT NULL,
	"group_question" text,
	"group_option" text,
	"option" text,
	"count" integer,
	"withheld" text,
	CONSTRAINT "release_cell_release_id_question_group_question_group_option_option_unique" UNIQUE NULLS NOT DISTINCT("release_id","question","group_question","group_option","option")
);
--> statement-breakpoint
CREATE TABLE "heard"."release_key" (
	"survey_id" uuid PRIMARY KEY NOT NULL,
	"key" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "heard"."release_request" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"survey_id" uuid NOT NULL,
	"requested_by" uuid NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"outcome" text
);
--> statement-breakpoint
CREATE TABLE "heard"."area" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "heard"."visit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"kind" "heard"."visit_kind" NOT NULL,
	"day1_on" text NOT NULL,
	"particulars" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "heard"."weakness" (
	"visit_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "weakness_visit_id_number_pk" PRIMARY KEY("visit_id","number")
);
--> statement-breakpoint
CREATE TABLE "heard"."person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	CONSTRAINT "person_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "heard"."role_holding" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"role" "heard"."role" NOT NULL,
	"visit_id" uuid,
	"area_id" uuid,
	CONSTRAINT "for_one_visit_or_one_area" CHECK (num_nonnulls("heard"."role_holding"."visit_id", "heard"."role_holding"."area_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "heard"."session" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "heard"."sign_in_link" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "heard"."audit_event" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid,
	"deed" text NOT NULL,
	"about" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "heard"."demo_clock" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"offset_ms" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "heard"."message" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "heard"."choice" (
	"response_id" uuid NOT NULL,
	"question" text NOT NULL,
	"option" text NOT NULL,
	CONSTRAINT "choice_response_id_question_option_pk" PRIMARY KEY("response_id","question","option")
);
--> statement-breakpoint
CREATE TABLE "heard"."draft" (
	"id" "bytea" PRIMARY KEY NOT NULL,
	"survey_id" uuid NOT NULL,
	"ciphertext" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "heard"."envelope" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"survey_id" uuid NOT NULL,
	"ciphertext" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "heard"."mixing" (
	"survey_id" uuid PRIMARY KEY NOT NULL,
	"mixed" integer NOT NULL,
	"present" integer NOT NULL,
	"words" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "heard"."response" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"survey_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"record_key" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "heard"."sent_once" (
	"survey_id" uuid NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "sent_once_survey_id_hash_pk" PRIMARY KEY("survey_id","hash")
);
--> statement-breakpoint
CREATE TABLE "heard"."withdrawal" (
	"survey_id" uuid NOT NULL,
	"receipt_hash" "bytea" NOT NULL,
	"handle_key" "bytea" NOT NULL,
	CONSTRAINT "withdrawal_survey_id_receipt_hash_pk" PRIMARY KEY("survey_id","receipt_hash")
);
--> statement-breakpoint
CREATE TABLE "heard"."withdrawal_handle" (
	"survey_id" uuid NOT NULL,
	"receipt_hash" "bytea" NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "withdrawal_handle_survey_id_receipt_hash_pk" PRIMARY KEY("survey_id","receipt_hash")
);
--> statement-breakpoint
CREATE TABLE "heard"."words" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"survey_id" uuid NOT NULL,
	"question" text NOT NULL,
	"body" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "heard"."concern" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"survey_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	"fingerprint" "bytea" NOT NULL,
	"arrived_at" timestamp with time zone NOT NULL,
	CONSTRAINT "concern_fingerprint_unique" UNIQUE("fingerprint")
);
--> statement-breakpoint
CREATE TABLE "heard"."concern_event" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"concern_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"deed" "heard"."concern_deed" NOT NULL,
	"note" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "heard"."survey" (
	"id" uuid PRIMARY KEY NOT NULL,
	"visit_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"focus" text NOT NULL,
	"notice_number" integer NOT NULL,
	"current_version" integer NOT NULL,
	"opens_at" timestamp with time zone NOT NULL,
	"closes_at" timestamp with time zone NOT NULL,
	"sending_ends_at" timestamp with time zone NOT NULL,
	"final_release_at" timestamp with time zone NOT NULL,
	"drafts_forgotten_at" timestamp with time zone NOT NULL,
	"finally_released_at" timestamp with time zone,
	"mixer_public_key" "bytea",
	CONSTRAINT "survey_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "heard"."survey_version" (
	"survey_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"minutes" integer NOT NULL,
	"questions" jsonb NOT NULL,
	CONSTRAINT "survey_version_survey_id_number_pk" PRIMARY KEY("survey_id","number")
);
--> statement-breakpoint
ALTER TABLE "heard"."release" ADD CONSTRAINT "release_survey_id_survey_id_fk" FOREIGN KEY ("survey_id") REFERENCES "heard"."survey"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."release_cell" ADD CONSTRAINT "release_cell_release_id_release_id_fk" FOREIGN KEY ("release_id") REFERENCES "heard"."release"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."release_cell" ADD CONSTRAINT "release_cell_survey_id_survey_id_fk" FOREIGN KEY ("survey_id") REFERENCES "heard"."survey"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."release_key" ADD CONSTRAINT "release_key_survey_id_survey_id_fk" FOREIGN KEY ("survey_id") REFERENCES "heard"."survey"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."release_request" ADD CONSTRAINT "release_request_survey_id_survey_id_fk" FOREIGN KEY ("survey_id") REFERENCES "heard"."survey"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."release_request" ADD CONSTRAINT "release_request_requested_by_person_id_fk" FOREIGN KEY ("requested_by") REFERENCES "heard"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."visit" ADD CONSTRAINT "visit_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "heard"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."weakness" ADD CONSTRAINT "weakness_visit_id_visit_id_fk" FOREIGN KEY ("visit_id") REFERENCES "heard"."visit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."role_holding" ADD CONSTRAINT "role_holding_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "heard"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."role_holding" ADD CONSTRAINT "role_holding_visit_id_visit_id_fk" FOREIGN KEY ("visit_id") REFERENCES "heard"."visit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."role_holding" ADD CONSTRAINT "role_holding_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "heard"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."session" ADD CONSTRAINT "session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "heard"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."sign_in_link" ADD CONSTRAINT "sign_in_link_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "heard"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."audit_event" ADD CONSTRAINT "audit_event_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "heard"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."choice" ADD CONSTRAINT "choice_response_id_response_id_fk" FOREIGN KEY ("response_id") REFERENCES "heard"."response"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."draft" ADD CONSTRAINT "draft_survey_id_survey_id_fk" FOREIGN KEY ("survey_id") REFERENCES "heard"."survey"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."envelope" ADD CONSTRAINT "envelope_survey_id_survey_id_fk" FOREIGN KEY ("survey_id") REFERENCES "heard"."survey"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."mixing" ADD CONSTRAINT "mixing_survey_id_survey_id_fk" FOREIGN KEY ("survey_id") REFERENCES "heard"."survey"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."response" ADD CONSTRAINT "response_survey_id_survey_id_fk" FOREIGN KEY ("survey_id") REFERENCES "heard"."survey"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."sent_once" ADD CONSTRAINT "sent_once_survey_id_survey_id_fk" FOREIGN KEY ("survey_id") REFERENCES "heard"."survey"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."withdrawal" ADD CONSTRAINT "withdrawal_survey_id_survey_id_fk" FOREIGN KEY ("survey_id") REFERENCES "heard"."survey"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."withdrawal_handle" ADD CONSTRAINT "withdrawal_handle_survey_id_survey_id_fk" FOREIGN KEY ("survey_id") REFERENCES "heard"."survey"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."words" ADD CONSTRAINT "words_survey_id_survey_id_fk" FOREIGN KEY ("survey_id") REFERENCES "heard"."survey"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."concern" ADD CONSTRAINT "concern_survey_id_survey_id_fk" FOREIGN KEY ("survey_id") REFERENCES "heard"."survey"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."concern_event" ADD CONSTRAINT "concern_event_concern_id_concern_id_fk" FOREIGN KEY ("concern_id") REFERENCES "heard"."concern"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."concern_event" ADD CONSTRAINT "concern_event_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "heard"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."survey" ADD CONSTRAINT "survey_visit_id_visit_id_fk" FOREIGN KEY ("visit_id") REFERENCES "heard"."visit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."survey_version" ADD CONSTRAINT "survey_version_survey_id_survey_id_fk" FOREIGN KEY ("survey_id") REFERENCES "heard"."survey"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "release_cell_release_id_index" ON "heard"."release_cell" USING btree ("release_id");--> statement-breakpoint
CREATE INDEX "envelope_survey_id_index" ON "heard"."envelope" USING btree ("survey_id");--> statement-breakpoint
CREATE INDEX "response_survey_id_index" ON "heard"."response" USING btree ("survey_id");--> statement-breakpoint
CREATE INDEX "words_survey_id_index" ON "heard"."words" USING btree ("survey_id");