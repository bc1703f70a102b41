CREATE TYPE "heard"."remark_kind" AS ENUM('agrees', 'comments', 'proposes');--> statement-breakpoint
CREATE TYPE "heard"."letter_kind" AS ENUM('families', 'schools', 'open-meeting');--> statement-breakpoint
CREATE TYPE "heard"."survey_deed" AS ENUM('shared', 'agreed', 'published', 'published-without-agreement', 'paused', 'resumed', 'extended');--> statement-breakpoint
CREATE TYPE "heard"."language" AS ENUM('pl', 'ro', 'ur', 'pa', 'bn', 'ar', 'so');--> statement-breakpoint
CREATE TYPE "heard"."translation_state" AS ENUM('drafted', 'checked');--> statement-breakpoint
ALTER TYPE "heard"."role" ADD VALUE 'translator';--> statement-breakpoint
CREATE TABLE "heard"."review" (
	"survey_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"shared_by" uuid NOT NULL,
	"shared_at" timestamp with time zone NOT NULL,
	"answer_by_on" text NOT NULL,
	"agreed_by" uuid,
	"agreed_at" timestamp with time zone,
	CONSTRAINT "review_survey_id_version_pk" PRIMARY KEY("survey_id","version")
);
--> statement-breakpoint
CREATE TABLE "heard"."review_remark" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"survey_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"question" text NOT NULL,
	"kind" "heard"."remark_kind" NOT NULL,
	"words" text NOT NULL,
	"proposed_title" text,
	"proposed_hint" text,
	"person_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"accepted" boolean,
	"answer" text,
	"answered_by" uuid,
	"answered_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "heard"."draft_change" (
	"survey_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"key" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"person_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"undone" boolean DEFAULT false NOT NULL,
	CONSTRAINT "draft_change_survey_id_number_pk" PRIMARY KEY("survey_id","number")
);
--> statement-breakpoint
CREATE TABLE "heard"."draft_question" (
	"survey_id" uuid NOT NULL,
	"key" text NOT NULL,
	"position" integer NOT NULL,
	"content" jsonb NOT NULL,
	"edition" integer NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "draft_question_survey_id_key_pk" PRIMARY KEY("survey_id","key")
);
--> statement-breakpoint
CREATE TABLE "heard"."weakness_action" (
	"visit_id" uuid NOT NULL,
	"weakness_number" integer NOT NULL,
	"number" integer NOT NULL,
	"words" text NOT NULL,
	"who" text NOT NULL,
	"by_on" text NOT NULL,
	CONSTRAINT "weakness_action_visit_id_weakness_number_number_pk" PRIMARY KEY("visit_id","weakness_number","number")
);
--> statement-breakpoint
CREATE TABLE "heard"."invitation" (
	"survey_id" uuid NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "invitation_survey_id_hash_pk" PRIMARY KEY("survey_id","hash")
);
--> statement-breakpoint
CREATE TABLE "heard"."letter" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"visit_id" uuid NOT NULL,
	"kind" "heard"."letter_kind" NOT NULL,
	"version" integer NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "letter_visit_id_kind_version_unique" UNIQUE("visit_id","kind","version")
);
--> statement-breakpoint
CREATE TABLE "heard"."letter_sending" (
	"letter_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"sent_on" text NOT NULL,
	"to_whom" text NOT NULL,
	"how" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "letter_sending_letter_id_number_pk" PRIMARY KEY("letter_id","number")
);
--> statement-breakpoint
CREATE TABLE "heard"."survey_record" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"survey_id" uuid NOT NULL,
	"deed" "heard"."survey_deed" NOT NULL,
	"version" integer,
	"words" text NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "heard"."deferral" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"visit_id" uuid NOT NULL,
	"new_day1_on" text NOT NULL,
	"reason" text NOT NULL,
	"requested_by" uuid NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"granted" boolean,
	"decision" text,
	"decided_by" uuid,
	"decided_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "heard"."reminder" (
	"visit_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"role" "heard"."role" NOT NULL,
	"stage_on" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reminder_visit_id_stage_role_stage_on_pk" PRIMARY KEY("visit_id","stage","role","stage_on")
);
--> statement-breakpoint
CREATE TABLE "heard"."translation" (
	"language" "heard"."language" NOT NULL,
	"room" text NOT NULL,
	"key" text NOT NULL,
	"words" text NOT NULL,
	"of" text NOT NULL,
	"state" "heard"."translation_state" NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "translation_language_room_key_pk" PRIMARY KEY("language","room","key")
);
--> statement-breakpoint
ALTER TABLE "heard"."survey" ALTER COLUMN "current_version" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "heard"."area" ADD COLUMN "particulars" jsonb DEFAULT '{"terms":[]}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "heard"."visit" ADD COLUMN "is_rehearsal" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "heard"."visit" ADD COLUMN "clock_offset_ms" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "heard"."survey" ADD COLUMN "paused_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "heard"."survey" ADD COLUMN "paused_words" text;--> statement-breakpoint
ALTER TABLE "heard"."review" ADD CONSTRAINT "review_shared_by_person_id_fk" FOREIGN KEY ("shared_by") REFERENCES "heard"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."review" ADD CONSTRAINT "review_agreed_by_person_id_fk" FOREIGN KEY ("agreed_by") REFERENCES "heard"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."review" ADD CONSTRAINT "review_survey_id_version_survey_version_survey_id_number_fk" FOREIGN KEY ("survey_id","version") REFERENCES "heard"."survey_version"("survey_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."review_remark" ADD CONSTRAINT "review_remark_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "heard"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."review_remark" ADD CONSTRAINT "review_remark_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "heard"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."review_remark" ADD CONSTRAINT "review_remark_survey_id_version_review_survey_id_version_fk" FOREIGN KEY ("survey_id","version") REFERENCES "heard"."review"("survey_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."draft_change" ADD CONSTRAINT "draft_change_survey_id_survey_id_fk" FOREIGN KEY ("survey_id") REFERENCES "heard"."survey"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."draft_change" ADD CONSTRAINT "draft_change_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "heard"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."draft_question" ADD CONSTRAINT "draft_question_survey_id_survey_id_fk" FOREIGN KEY ("survey_id") REFERENCES "heard"."survey"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."draft_question" ADD CONSTRAINT "draft_question_changed_by_person_id_fk" FOREIGN KEY ("changed_by") REFERENCES "heard"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."weakness_action" ADD CONSTRAINT "weakness_action_visit_id_weakness_number_weakness_visit_id_number_fk" FOREIGN KEY ("visit_id","weakness_number") REFERENCES "heard"."weakness"("visit_id","number") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."invitation" ADD CONSTRAINT "invitation_survey_id_survey_id_fk" FOREIGN KEY ("survey_id") REFERENCES "heard"."survey"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."letter" ADD CONSTRAINT "letter_visit_id_visit_id_fk" FOREIGN KEY ("visit_id") REFERENCES "heard"."visit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."letter" ADD CONSTRAINT "letter_written_by_person_id_fk" FOREIGN KEY ("written_by") REFERENCES "heard"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."letter_sending" ADD CONSTRAINT "letter_sending_letter_id_letter_id_fk" FOREIGN KEY ("letter_id") REFERENCES "heard"."letter"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."letter_sending" ADD CONSTRAINT "letter_sending_recorded_by_person_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "heard"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."survey_record" ADD CONSTRAINT "survey_record_survey_id_survey_id_fk" FOREIGN KEY ("survey_id") REFERENCES "heard"."survey"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."survey_record" ADD CONSTRAINT "survey_record_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "heard"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."deferral" ADD CONSTRAINT "deferral_visit_id_visit_id_fk" FOREIGN KEY ("visit_id") REFERENCES "heard"."visit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."deferral" ADD CONSTRAINT "deferral_requested_by_person_id_fk" FOREIGN KEY ("requested_by") REFERENCES "heard"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."deferral" ADD CONSTRAINT "deferral_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "heard"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."reminder" ADD CONSTRAINT "reminder_visit_id_visit_id_fk" FOREIGN KEY ("visit_id") REFERENCES "heard"."visit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard"."translation" ADD CONSTRAINT "translation_changed_by_person_id_fk" FOREIGN KEY ("changed_by") REFERENCES "heard"."person"("id") ON DELETE no action ON UPDATE no action;