import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`media_id\` text,
  	\`language\` text,
  	\`accessible\` integer,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_attachments_order_idx\` ON \`articles_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_attachments_parent_id_idx\` ON \`articles_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_attachments_media_idx\` ON \`articles_attachments\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_attachments_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles_attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_attachments_locales_locale_parent_id_unique\` ON \`articles_attachments_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_live_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_live_in_order_idx\` ON \`articles_live_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_live_in_parent_idx\` ON \`articles_live_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_live_in_value_idx\` ON \`articles_live_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`articles_missing_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_missing_in_order_idx\` ON \`articles_missing_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_missing_in_parent_idx\` ON \`articles_missing_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_missing_in_value_idx\` ON \`articles_missing_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`articles_behind_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_behind_in_order_idx\` ON \`articles_behind_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_behind_in_parent_idx\` ON \`articles_behind_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_behind_in_value_idx\` ON \`articles_behind_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`source_id\` text,
  	\`date_published\` text,
  	\`owner_region_id\` text,
  	\`source_locale\` text,
  	\`review_by\` text,
  	\`responsible_unit\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_image_idx\` ON \`articles\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_source_idx\` ON \`articles\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_owner_region_idx\` ON \`articles\` (\`owner_region_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_review_by_idx\` ON \`articles\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`articles_locales\` (
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`lead\` text,
  	\`image_caption\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_slug_idx\` ON \`articles_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_locales_locale_parent_id_unique\` ON \`articles_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	\`customer_groups_id\` text,
  	\`articles_id\` text,
  	\`contacts_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`customer_groups_id\`) REFERENCES \`customer_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_topics_id_idx\` ON \`articles_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_customer_groups_id_idx\` ON \`articles_rels\` (\`customer_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_articles_id_idx\` ON \`articles_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_contacts_id_idx\` ON \`articles_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`media_id\` text,
  	\`language\` text,
  	\`accessible\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_attachments_order_idx\` ON \`_articles_v_version_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_attachments_parent_id_idx\` ON \`_articles_v_version_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_attachments_media_idx\` ON \`_articles_v_version_attachments\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_attachments_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v_version_attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_articles_v_version_attachments_locales_locale_parent_id_uni\` ON \`_articles_v_version_attachments_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_live_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_live_in_order_idx\` ON \`_articles_v_version_live_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_live_in_parent_idx\` ON \`_articles_v_version_live_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_live_in_value_idx\` ON \`_articles_v_version_live_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_missing_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_missing_in_order_idx\` ON \`_articles_v_version_missing_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_missing_in_parent_idx\` ON \`_articles_v_version_missing_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_missing_in_value_idx\` ON \`_articles_v_version_missing_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_behind_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_behind_in_order_idx\` ON \`_articles_v_version_behind_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_behind_in_parent_idx\` ON \`_articles_v_version_behind_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_behind_in_value_idx\` ON \`_articles_v_version_behind_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_image_id\` text,
  	\`version_source_id\` text,
  	\`version_date_published\` text,
  	\`version_owner_region_id\` text,
  	\`version_source_locale\` text,
  	\`version_review_by\` text,
  	\`version_responsible_unit\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_source_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_image_idx\` ON \`_articles_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_source_idx\` ON \`_articles_v\` (\`version_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_owner_region_idx\` ON \`_articles_v\` (\`version_owner_region_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_review_by_idx\` ON \`_articles_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_deleted_at_idx\` ON \`_articles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_snapshot_idx\` ON \`_articles_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_published_locale_idx\` ON \`_articles_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_autosave_idx\` ON \`_articles_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_locales\` (
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_lead\` text,
  	\`version_image_caption\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_articles_v_locales_locale_parent_id_unique\` ON \`_articles_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	\`customer_groups_id\` text,
  	\`articles_id\` text,
  	\`contacts_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`customer_groups_id\`) REFERENCES \`customer_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_topics_id_idx\` ON \`_articles_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_customer_groups_id_idx\` ON \`_articles_v_rels\` (\`customer_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_articles_id_idx\` ON \`_articles_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_contacts_id_idx\` ON \`_articles_v_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE TABLE \`events_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_languages_order_idx\` ON \`events_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_languages_parent_idx\` ON \`events_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_live_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_live_in_order_idx\` ON \`events_live_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_live_in_parent_idx\` ON \`events_live_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_live_in_value_idx\` ON \`events_live_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`events_missing_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_missing_in_order_idx\` ON \`events_missing_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_missing_in_parent_idx\` ON \`events_missing_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_missing_in_value_idx\` ON \`events_missing_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`events_behind_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_behind_in_order_idx\` ON \`events_behind_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_behind_in_parent_idx\` ON \`events_behind_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_behind_in_value_idx\` ON \`events_behind_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`start_date\` text,
  	\`end_date\` text,
  	\`status\` text DEFAULT 'scheduled',
  	\`place_address_postal_code\` text,
  	\`place_address_map_url\` text,
  	\`online_url\` text,
  	\`registration_url\` text,
  	\`registration_email\` text,
  	\`registration_deadline\` text,
  	\`price_charge\` text,
  	\`organiser_id\` text,
  	\`owner_region_id\` text,
  	\`source_locale\` text,
  	\`review_by\` text,
  	\`responsible_unit\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organiser_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`events_image_idx\` ON \`events\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`events_start_date_idx\` ON \`events\` (\`start_date\`);`)
  await db.run(sql`CREATE INDEX \`events_end_date_idx\` ON \`events\` (\`end_date\`);`)
  await db.run(sql`CREATE INDEX \`events_organiser_idx\` ON \`events\` (\`organiser_id\`);`)
  await db.run(sql`CREATE INDEX \`events_owner_region_idx\` ON \`events\` (\`owner_region_id\`);`)
  await db.run(sql`CREATE INDEX \`events_review_by_idx\` ON \`events\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`events_locales\` (
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`place_name\` text,
  	\`place_address_street_address\` text,
  	\`place_address_address_locality\` text,
  	\`place_address_accessibility\` text,
  	\`price_note\` text,
  	\`accessibility\` text,
  	\`audience\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_slug_idx\` ON \`events_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_locales_locale_parent_id_unique\` ON \`events_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`customer_groups_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`customer_groups_id\`) REFERENCES \`customer_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_customer_groups_id_idx\` ON \`events_rels\` (\`customer_groups_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_languages_order_idx\` ON \`_events_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_languages_parent_idx\` ON \`_events_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_live_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_live_in_order_idx\` ON \`_events_v_version_live_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_live_in_parent_idx\` ON \`_events_v_version_live_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_live_in_value_idx\` ON \`_events_v_version_live_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_missing_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_missing_in_order_idx\` ON \`_events_v_version_missing_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_missing_in_parent_idx\` ON \`_events_v_version_missing_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_missing_in_value_idx\` ON \`_events_v_version_missing_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_behind_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_behind_in_order_idx\` ON \`_events_v_version_behind_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_behind_in_parent_idx\` ON \`_events_v_version_behind_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_behind_in_value_idx\` ON \`_events_v_version_behind_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_image_id\` text,
  	\`version_start_date\` text,
  	\`version_end_date\` text,
  	\`version_status\` text DEFAULT 'scheduled',
  	\`version_place_address_postal_code\` text,
  	\`version_place_address_map_url\` text,
  	\`version_online_url\` text,
  	\`version_registration_url\` text,
  	\`version_registration_email\` text,
  	\`version_registration_deadline\` text,
  	\`version_price_charge\` text,
  	\`version_organiser_id\` text,
  	\`version_owner_region_id\` text,
  	\`version_source_locale\` text,
  	\`version_review_by\` text,
  	\`version_responsible_unit\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organiser_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_image_idx\` ON \`_events_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_start_date_idx\` ON \`_events_v\` (\`version_start_date\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_end_date_idx\` ON \`_events_v\` (\`version_end_date\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_organiser_idx\` ON \`_events_v\` (\`version_organiser_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_owner_region_idx\` ON \`_events_v\` (\`version_owner_region_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_review_by_idx\` ON \`_events_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_snapshot_idx\` ON \`_events_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_published_locale_idx\` ON \`_events_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_autosave_idx\` ON \`_events_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_locales\` (
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_place_name\` text,
  	\`version_place_address_street_address\` text,
  	\`version_place_address_address_locality\` text,
  	\`version_place_address_accessibility\` text,
  	\`version_price_note\` text,
  	\`version_accessibility\` text,
  	\`version_audience\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_locales_locale_parent_id_unique\` ON \`_events_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`customer_groups_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`customer_groups_id\`) REFERENCES \`customer_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_customer_groups_id_idx\` ON \`_events_v_rels\` (\`customer_groups_id\`);`)
  await db.run(sql`CREATE TABLE \`services_channels_phone_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day_of_week\` text,
  	\`opens\` text,
  	\`closes\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services_channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_channels_phone_hours_order_idx\` ON \`services_channels_phone_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_channels_phone_hours_parent_id_idx\` ON \`services_channels_phone_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_channels_phone_hours_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services_channels_phone_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`services_channels_phone_hours_locales_locale_parent_id_uniqu\` ON \`services_channels_phone_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_channels_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day_of_week\` text,
  	\`opens\` text,
  	\`closes\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services_channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_channels_hours_order_idx\` ON \`services_channels_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_channels_hours_parent_id_idx\` ON \`services_channels_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_channels_hours_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services_channels_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`services_channels_hours_locales_locale_parent_id_unique\` ON \`services_channels_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_channels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text,
  	\`phone_number\` text,
  	\`email\` text,
  	\`address_postal_code\` text,
  	\`address_map_url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_channels_order_idx\` ON \`services_channels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_channels_parent_id_idx\` ON \`services_channels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_channels_locales\` (
  	\`name\` text,
  	\`description\` text,
  	\`url\` text,
  	\`phone_charge\` text,
  	\`address_street_address\` text,
  	\`address_address_locality\` text,
  	\`address_accessibility\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services_channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`services_channels_locales_locale_parent_id_unique\` ON \`services_channels_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_languages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`level\` text DEFAULT 'full',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_languages_order_idx\` ON \`services_languages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_languages_parent_id_idx\` ON \`services_languages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_exceptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_exceptions_order_idx\` ON \`services_exceptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_exceptions_parent_id_idx\` ON \`services_exceptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_exceptions_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services_exceptions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`services_exceptions_locales_locale_parent_id_unique\` ON \`services_exceptions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_live_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_live_in_order_idx\` ON \`services_live_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_live_in_parent_idx\` ON \`services_live_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_live_in_value_idx\` ON \`services_live_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`services_missing_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_missing_in_order_idx\` ON \`services_missing_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_missing_in_parent_idx\` ON \`services_missing_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_missing_in_value_idx\` ON \`services_missing_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`services_behind_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_behind_in_order_idx\` ON \`services_behind_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_behind_in_parent_idx\` ON \`services_behind_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_behind_in_value_idx\` ON \`services_behind_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`services\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`price_charge\` text,
  	\`responsible_id\` text,
  	\`ptv_id\` text,
  	\`owner_region_id\` text,
  	\`source_locale\` text,
  	\`review_by\` text,
  	\`responsible_unit\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`responsible_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`services_image_idx\` ON \`services\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`services_responsible_idx\` ON \`services\` (\`responsible_id\`);`)
  await db.run(sql`CREATE INDEX \`services_ptv_id_idx\` ON \`services\` (\`ptv_id\`);`)
  await db.run(sql`CREATE INDEX \`services_owner_region_idx\` ON \`services\` (\`owner_region_id\`);`)
  await db.run(sql`CREATE INDEX \`services_review_by_idx\` ON \`services\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`services_updated_at_idx\` ON \`services\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`services_created_at_idx\` ON \`services\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`services_deleted_at_idx\` ON \`services\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`services__status_idx\` ON \`services\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`services_locales\` (
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`audience\` text,
  	\`requirements\` text,
  	\`how_to_apply\` text,
  	\`action_label\` text,
  	\`action_url\` text,
  	\`benefit_effects\` text,
  	\`price_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_slug_idx\` ON \`services_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`services_locales_locale_parent_id_unique\` ON \`services_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`contacts_id\` text,
  	\`customer_groups_id\` text,
  	\`topics_id\` text,
  	\`life_situations_id\` text,
  	\`municipalities_id\` text,
  	\`organisations_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`customer_groups_id\`) REFERENCES \`customer_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_situations_id\`) REFERENCES \`life_situations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_rels_order_idx\` ON \`services_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_parent_idx\` ON \`services_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_path_idx\` ON \`services_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_contacts_id_idx\` ON \`services_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_customer_groups_id_idx\` ON \`services_rels\` (\`customer_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_topics_id_idx\` ON \`services_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_life_situations_id_idx\` ON \`services_rels\` (\`life_situations_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_municipalities_id_idx\` ON \`services_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_organisations_id_idx\` ON \`services_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_channels_phone_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`day_of_week\` text,
  	\`opens\` text,
  	\`closes\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v_version_channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_channels_phone_hours_order_idx\` ON \`_services_v_version_channels_phone_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_channels_phone_hours_parent_id_idx\` ON \`_services_v_version_channels_phone_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_channels_phone_hours_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v_version_channels_phone_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_services_v_version_channels_phone_hours_locales_locale_pare\` ON \`_services_v_version_channels_phone_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_channels_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`day_of_week\` text,
  	\`opens\` text,
  	\`closes\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v_version_channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_channels_hours_order_idx\` ON \`_services_v_version_channels_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_channels_hours_parent_id_idx\` ON \`_services_v_version_channels_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_channels_hours_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v_version_channels_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_services_v_version_channels_hours_locales_locale_parent_id_\` ON \`_services_v_version_channels_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_channels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`type\` text,
  	\`phone_number\` text,
  	\`email\` text,
  	\`address_postal_code\` text,
  	\`address_map_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_channels_order_idx\` ON \`_services_v_version_channels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_channels_parent_id_idx\` ON \`_services_v_version_channels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_channels_locales\` (
  	\`name\` text,
  	\`description\` text,
  	\`url\` text,
  	\`phone_charge\` text,
  	\`address_street_address\` text,
  	\`address_address_locality\` text,
  	\`address_accessibility\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v_version_channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_services_v_version_channels_locales_locale_parent_id_unique\` ON \`_services_v_version_channels_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_languages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`level\` text DEFAULT 'full',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_languages_order_idx\` ON \`_services_v_version_languages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_languages_parent_id_idx\` ON \`_services_v_version_languages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_exceptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_exceptions_order_idx\` ON \`_services_v_version_exceptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_exceptions_parent_id_idx\` ON \`_services_v_version_exceptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_exceptions_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v_version_exceptions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_services_v_version_exceptions_locales_locale_parent_id_uniq\` ON \`_services_v_version_exceptions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_live_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_live_in_order_idx\` ON \`_services_v_version_live_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_live_in_parent_idx\` ON \`_services_v_version_live_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_live_in_value_idx\` ON \`_services_v_version_live_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_missing_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_missing_in_order_idx\` ON \`_services_v_version_missing_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_missing_in_parent_idx\` ON \`_services_v_version_missing_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_missing_in_value_idx\` ON \`_services_v_version_missing_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_behind_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_behind_in_order_idx\` ON \`_services_v_version_behind_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_behind_in_parent_idx\` ON \`_services_v_version_behind_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_behind_in_value_idx\` ON \`_services_v_version_behind_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_services_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_image_id\` text,
  	\`version_price_charge\` text,
  	\`version_responsible_id\` text,
  	\`version_ptv_id\` text,
  	\`version_owner_region_id\` text,
  	\`version_source_locale\` text,
  	\`version_review_by\` text,
  	\`version_responsible_unit\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_responsible_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_parent_idx\` ON \`_services_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_image_idx\` ON \`_services_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_responsible_idx\` ON \`_services_v\` (\`version_responsible_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_ptv_id_idx\` ON \`_services_v\` (\`version_ptv_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_owner_region_idx\` ON \`_services_v\` (\`version_owner_region_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_review_by_idx\` ON \`_services_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_updated_at_idx\` ON \`_services_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_created_at_idx\` ON \`_services_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_deleted_at_idx\` ON \`_services_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version__status_idx\` ON \`_services_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_created_at_idx\` ON \`_services_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_updated_at_idx\` ON \`_services_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_snapshot_idx\` ON \`_services_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_published_locale_idx\` ON \`_services_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_latest_idx\` ON \`_services_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_autosave_idx\` ON \`_services_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_locales\` (
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_audience\` text,
  	\`version_requirements\` text,
  	\`version_how_to_apply\` text,
  	\`version_action_label\` text,
  	\`version_action_url\` text,
  	\`version_benefit_effects\` text,
  	\`version_price_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_slug_idx\` ON \`_services_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_services_v_locales_locale_parent_id_unique\` ON \`_services_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`contacts_id\` text,
  	\`customer_groups_id\` text,
  	\`topics_id\` text,
  	\`life_situations_id\` text,
  	\`municipalities_id\` text,
  	\`organisations_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`customer_groups_id\`) REFERENCES \`customer_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_situations_id\`) REFERENCES \`life_situations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_rels_order_idx\` ON \`_services_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_parent_idx\` ON \`_services_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_path_idx\` ON \`_services_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_contacts_id_idx\` ON \`_services_v_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_customer_groups_id_idx\` ON \`_services_v_rels\` (\`customer_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_topics_id_idx\` ON \`_services_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_life_situations_id_idx\` ON \`_services_v_rels\` (\`life_situations_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_municipalities_id_idx\` ON \`_services_v_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_organisations_id_idx\` ON \`_services_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`service_paths_steps_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`target_url\` text,
  	\`need\` text DEFAULT 'optional',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_paths_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_paths_steps_links_order_idx\` ON \`service_paths_steps_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`service_paths_steps_links_parent_id_idx\` ON \`service_paths_steps_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_paths_steps_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_paths_steps_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`service_paths_steps_links_locales_locale_parent_id_unique\` ON \`service_paths_steps_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_paths_steps_branches\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path_id\` text,
  	\`step\` text,
  	FOREIGN KEY (\`path_id\`) REFERENCES \`service_paths\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_paths_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_paths_steps_branches_order_idx\` ON \`service_paths_steps_branches\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`service_paths_steps_branches_parent_id_idx\` ON \`service_paths_steps_branches\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`service_paths_steps_branches_path_idx\` ON \`service_paths_steps_branches\` (\`path_id\`);`)
  await db.run(sql`CREATE TABLE \`service_paths_steps_branches_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_paths_steps_branches\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`service_paths_steps_branches_locales_locale_parent_id_unique\` ON \`service_paths_steps_branches_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_paths_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`actor_id\` text,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_paths_steps_order_idx\` ON \`service_paths_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`service_paths_steps_parent_id_idx\` ON \`service_paths_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`service_paths_steps_actor_idx\` ON \`service_paths_steps\` (\`actor_id\`);`)
  await db.run(sql`CREATE TABLE \`service_paths_steps_locales\` (
  	\`title\` text,
  	\`slug\` text,
  	\`you_do\` text,
  	\`we_do\` text,
  	\`duration\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_paths_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_paths_steps_slug_idx\` ON \`service_paths_steps_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`service_paths_steps_locales_locale_parent_id_unique\` ON \`service_paths_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_paths_live_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_paths_live_in_order_idx\` ON \`service_paths_live_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`service_paths_live_in_parent_idx\` ON \`service_paths_live_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`service_paths_live_in_value_idx\` ON \`service_paths_live_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`service_paths_missing_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_paths_missing_in_order_idx\` ON \`service_paths_missing_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`service_paths_missing_in_parent_idx\` ON \`service_paths_missing_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`service_paths_missing_in_value_idx\` ON \`service_paths_missing_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`service_paths_behind_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_paths_behind_in_order_idx\` ON \`service_paths_behind_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`service_paths_behind_in_parent_idx\` ON \`service_paths_behind_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`service_paths_behind_in_value_idx\` ON \`service_paths_behind_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`service_paths\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`customer_group_id\` text,
  	\`owner_region_id\` text,
  	\`source_locale\` text,
  	\`review_by\` text,
  	\`responsible_unit\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`customer_group_id\`) REFERENCES \`customer_groups\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`service_paths_image_idx\` ON \`service_paths\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`service_paths_customer_group_idx\` ON \`service_paths\` (\`customer_group_id\`);`)
  await db.run(sql`CREATE INDEX \`service_paths_owner_region_idx\` ON \`service_paths\` (\`owner_region_id\`);`)
  await db.run(sql`CREATE INDEX \`service_paths_review_by_idx\` ON \`service_paths\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`service_paths_updated_at_idx\` ON \`service_paths\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`service_paths_created_at_idx\` ON \`service_paths\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`service_paths_deleted_at_idx\` ON \`service_paths\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`service_paths__status_idx\` ON \`service_paths\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`service_paths_locales\` (
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`lead\` text,
  	\`intro\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_paths_slug_idx\` ON \`service_paths_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`service_paths_locales_locale_parent_id_unique\` ON \`service_paths_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_paths_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`articles_id\` text,
  	\`service_paths_id\` text,
  	\`theme_sites_id\` text,
  	\`pages_id\` text,
  	\`jobs_id\` text,
  	\`events_id\` text,
  	\`organisations_id\` text,
  	\`contacts_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_paths_id\`) REFERENCES \`service_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`theme_sites_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`jobs_id\`) REFERENCES \`jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_paths_rels_order_idx\` ON \`service_paths_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`service_paths_rels_parent_idx\` ON \`service_paths_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`service_paths_rels_path_idx\` ON \`service_paths_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`service_paths_rels_services_id_idx\` ON \`service_paths_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`service_paths_rels_articles_id_idx\` ON \`service_paths_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`service_paths_rels_service_paths_id_idx\` ON \`service_paths_rels\` (\`service_paths_id\`);`)
  await db.run(sql`CREATE INDEX \`service_paths_rels_theme_sites_id_idx\` ON \`service_paths_rels\` (\`theme_sites_id\`);`)
  await db.run(sql`CREATE INDEX \`service_paths_rels_pages_id_idx\` ON \`service_paths_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`service_paths_rels_jobs_id_idx\` ON \`service_paths_rels\` (\`jobs_id\`);`)
  await db.run(sql`CREATE INDEX \`service_paths_rels_events_id_idx\` ON \`service_paths_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`service_paths_rels_organisations_id_idx\` ON \`service_paths_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`service_paths_rels_contacts_id_idx\` ON \`service_paths_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_paths_v_version_steps_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`target_url\` text,
  	\`need\` text DEFAULT 'optional',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_paths_v_version_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_paths_v_version_steps_links_order_idx\` ON \`_service_paths_v_version_steps_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_version_steps_links_parent_id_idx\` ON \`_service_paths_v_version_steps_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_paths_v_version_steps_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_paths_v_version_steps_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_service_paths_v_version_steps_links_locales_locale_parent_i\` ON \`_service_paths_v_version_steps_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_paths_v_version_steps_branches\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`path_id\` text,
  	\`step\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`path_id\`) REFERENCES \`service_paths\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_paths_v_version_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_paths_v_version_steps_branches_order_idx\` ON \`_service_paths_v_version_steps_branches\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_version_steps_branches_parent_id_idx\` ON \`_service_paths_v_version_steps_branches\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_version_steps_branches_path_idx\` ON \`_service_paths_v_version_steps_branches\` (\`path_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_paths_v_version_steps_branches_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_paths_v_version_steps_branches\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_service_paths_v_version_steps_branches_locales_locale_paren\` ON \`_service_paths_v_version_steps_branches_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_paths_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`actor_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_paths_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_paths_v_version_steps_order_idx\` ON \`_service_paths_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_version_steps_parent_id_idx\` ON \`_service_paths_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_version_steps_actor_idx\` ON \`_service_paths_v_version_steps\` (\`actor_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_paths_v_version_steps_locales\` (
  	\`title\` text,
  	\`slug\` text,
  	\`you_do\` text,
  	\`we_do\` text,
  	\`duration\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_paths_v_version_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_paths_v_version_steps_slug_idx\` ON \`_service_paths_v_version_steps_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_service_paths_v_version_steps_locales_locale_parent_id_uniq\` ON \`_service_paths_v_version_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_paths_v_version_live_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_service_paths_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_paths_v_version_live_in_order_idx\` ON \`_service_paths_v_version_live_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_version_live_in_parent_idx\` ON \`_service_paths_v_version_live_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_version_live_in_value_idx\` ON \`_service_paths_v_version_live_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_service_paths_v_version_missing_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_service_paths_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_paths_v_version_missing_in_order_idx\` ON \`_service_paths_v_version_missing_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_version_missing_in_parent_idx\` ON \`_service_paths_v_version_missing_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_version_missing_in_value_idx\` ON \`_service_paths_v_version_missing_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_service_paths_v_version_behind_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_service_paths_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_paths_v_version_behind_in_order_idx\` ON \`_service_paths_v_version_behind_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_version_behind_in_parent_idx\` ON \`_service_paths_v_version_behind_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_version_behind_in_value_idx\` ON \`_service_paths_v_version_behind_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_service_paths_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_image_id\` text,
  	\`version_customer_group_id\` text,
  	\`version_owner_region_id\` text,
  	\`version_source_locale\` text,
  	\`version_review_by\` text,
  	\`version_responsible_unit\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service_paths\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_customer_group_id\`) REFERENCES \`customer_groups\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_paths_v_parent_idx\` ON \`_service_paths_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_version_version_image_idx\` ON \`_service_paths_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_version_version_customer_group_idx\` ON \`_service_paths_v\` (\`version_customer_group_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_version_version_owner_region_idx\` ON \`_service_paths_v\` (\`version_owner_region_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_version_version_review_by_idx\` ON \`_service_paths_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_version_version_updated_at_idx\` ON \`_service_paths_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_version_version_created_at_idx\` ON \`_service_paths_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_version_version_deleted_at_idx\` ON \`_service_paths_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_version_version__status_idx\` ON \`_service_paths_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_created_at_idx\` ON \`_service_paths_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_updated_at_idx\` ON \`_service_paths_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_snapshot_idx\` ON \`_service_paths_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_published_locale_idx\` ON \`_service_paths_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_latest_idx\` ON \`_service_paths_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_autosave_idx\` ON \`_service_paths_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_service_paths_v_locales\` (
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_lead\` text,
  	\`version_intro\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_paths_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_paths_v_version_version_slug_idx\` ON \`_service_paths_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_service_paths_v_locales_locale_parent_id_unique\` ON \`_service_paths_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_paths_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`articles_id\` text,
  	\`service_paths_id\` text,
  	\`theme_sites_id\` text,
  	\`pages_id\` text,
  	\`jobs_id\` text,
  	\`events_id\` text,
  	\`organisations_id\` text,
  	\`contacts_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_service_paths_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_paths_id\`) REFERENCES \`service_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`theme_sites_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`jobs_id\`) REFERENCES \`jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_paths_v_rels_order_idx\` ON \`_service_paths_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_rels_parent_idx\` ON \`_service_paths_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_rels_path_idx\` ON \`_service_paths_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_rels_services_id_idx\` ON \`_service_paths_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_rels_articles_id_idx\` ON \`_service_paths_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_rels_service_paths_id_idx\` ON \`_service_paths_v_rels\` (\`service_paths_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_rels_theme_sites_id_idx\` ON \`_service_paths_v_rels\` (\`theme_sites_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_rels_pages_id_idx\` ON \`_service_paths_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_rels_jobs_id_idx\` ON \`_service_paths_v_rels\` (\`jobs_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_rels_events_id_idx\` ON \`_service_paths_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_rels_organisations_id_idx\` ON \`_service_paths_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_paths_v_rels_contacts_id_idx\` ON \`_service_paths_v_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE TABLE \`jobs_live_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`jobs_live_in_order_idx\` ON \`jobs_live_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`jobs_live_in_parent_idx\` ON \`jobs_live_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`jobs_live_in_value_idx\` ON \`jobs_live_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`jobs_missing_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`jobs_missing_in_order_idx\` ON \`jobs_missing_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`jobs_missing_in_parent_idx\` ON \`jobs_missing_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`jobs_missing_in_value_idx\` ON \`jobs_missing_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`jobs_behind_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`jobs_behind_in_order_idx\` ON \`jobs_behind_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`jobs_behind_in_parent_idx\` ON \`jobs_behind_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`jobs_behind_in_value_idx\` ON \`jobs_behind_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`jobs\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`employer\` text,
  	\`image_id\` text,
  	\`date_posted\` text,
  	\`valid_through\` text,
  	\`openings\` numeric DEFAULT 1,
  	\`work_time\` text,
  	\`duration\` text,
  	\`occupation\` text,
  	\`apply_url\` text,
  	\`source\` text DEFAULT 'manual',
  	\`attribution\` text,
  	\`owner_region_id\` text,
  	\`source_locale\` text,
  	\`review_by\` text,
  	\`responsible_unit\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`jobs_image_idx\` ON \`jobs\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`jobs_valid_through_idx\` ON \`jobs\` (\`valid_through\`);`)
  await db.run(sql`CREATE INDEX \`jobs_owner_region_idx\` ON \`jobs\` (\`owner_region_id\`);`)
  await db.run(sql`CREATE INDEX \`jobs_review_by_idx\` ON \`jobs\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`jobs_updated_at_idx\` ON \`jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`jobs_created_at_idx\` ON \`jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`jobs_deleted_at_idx\` ON \`jobs\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`jobs__status_idx\` ON \`jobs\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`jobs_locales\` (
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`jobs_slug_idx\` ON \`jobs_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`jobs_locales_locale_parent_id_unique\` ON \`jobs_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`jobs_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`municipalities_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`jobs_rels_order_idx\` ON \`jobs_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`jobs_rels_parent_idx\` ON \`jobs_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`jobs_rels_path_idx\` ON \`jobs_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`jobs_rels_municipalities_id_idx\` ON \`jobs_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`_jobs_v_version_live_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_jobs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_jobs_v_version_live_in_order_idx\` ON \`_jobs_v_version_live_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_jobs_v_version_live_in_parent_idx\` ON \`_jobs_v_version_live_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_jobs_v_version_live_in_value_idx\` ON \`_jobs_v_version_live_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_jobs_v_version_missing_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_jobs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_jobs_v_version_missing_in_order_idx\` ON \`_jobs_v_version_missing_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_jobs_v_version_missing_in_parent_idx\` ON \`_jobs_v_version_missing_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_jobs_v_version_missing_in_value_idx\` ON \`_jobs_v_version_missing_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_jobs_v_version_behind_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_jobs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_jobs_v_version_behind_in_order_idx\` ON \`_jobs_v_version_behind_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_jobs_v_version_behind_in_parent_idx\` ON \`_jobs_v_version_behind_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_jobs_v_version_behind_in_value_idx\` ON \`_jobs_v_version_behind_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_jobs_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_employer\` text,
  	\`version_image_id\` text,
  	\`version_date_posted\` text,
  	\`version_valid_through\` text,
  	\`version_openings\` numeric DEFAULT 1,
  	\`version_work_time\` text,
  	\`version_duration\` text,
  	\`version_occupation\` text,
  	\`version_apply_url\` text,
  	\`version_source\` text DEFAULT 'manual',
  	\`version_attribution\` text,
  	\`version_owner_region_id\` text,
  	\`version_source_locale\` text,
  	\`version_review_by\` text,
  	\`version_responsible_unit\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`jobs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_jobs_v_parent_idx\` ON \`_jobs_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_jobs_v_version_version_image_idx\` ON \`_jobs_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_jobs_v_version_version_valid_through_idx\` ON \`_jobs_v\` (\`version_valid_through\`);`)
  await db.run(sql`CREATE INDEX \`_jobs_v_version_version_owner_region_idx\` ON \`_jobs_v\` (\`version_owner_region_id\`);`)
  await db.run(sql`CREATE INDEX \`_jobs_v_version_version_review_by_idx\` ON \`_jobs_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_jobs_v_version_version_updated_at_idx\` ON \`_jobs_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_jobs_v_version_version_created_at_idx\` ON \`_jobs_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_jobs_v_version_version_deleted_at_idx\` ON \`_jobs_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_jobs_v_version_version__status_idx\` ON \`_jobs_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_jobs_v_created_at_idx\` ON \`_jobs_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_jobs_v_updated_at_idx\` ON \`_jobs_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_jobs_v_snapshot_idx\` ON \`_jobs_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_jobs_v_published_locale_idx\` ON \`_jobs_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_jobs_v_latest_idx\` ON \`_jobs_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_jobs_v_autosave_idx\` ON \`_jobs_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_jobs_v_locales\` (
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_jobs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_jobs_v_version_version_slug_idx\` ON \`_jobs_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_jobs_v_locales_locale_parent_id_unique\` ON \`_jobs_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_jobs_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`municipalities_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_jobs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_jobs_v_rels_order_idx\` ON \`_jobs_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_jobs_v_rels_parent_idx\` ON \`_jobs_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_jobs_v_rels_path_idx\` ON \`_jobs_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_jobs_v_rels_municipalities_id_idx\` ON \`_jobs_v_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_live_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_live_in_order_idx\` ON \`pages_live_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_live_in_parent_idx\` ON \`pages_live_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_live_in_value_idx\` ON \`pages_live_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`pages_missing_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_missing_in_order_idx\` ON \`pages_missing_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_missing_in_parent_idx\` ON \`pages_missing_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_missing_in_value_idx\` ON \`pages_missing_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`pages_behind_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_behind_in_order_idx\` ON \`pages_behind_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_behind_in_parent_idx\` ON \`pages_behind_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_behind_in_value_idx\` ON \`pages_behind_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`owner_region_id\` text,
  	\`source_locale\` text,
  	\`review_by\` text,
  	\`responsible_unit\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_image_idx\` ON \`pages\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_owner_region_idx\` ON \`pages\` (\`owner_region_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_review_by_idx\` ON \`pages\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_slug_idx\` ON \`pages_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`pages_id\` text,
  	\`theme_sites_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`theme_sites_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_rels_order_idx\` ON \`pages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_parent_idx\` ON \`pages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_path_idx\` ON \`pages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_pages_id_idx\` ON \`pages_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_theme_sites_id_idx\` ON \`pages_rels\` (\`theme_sites_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_live_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_live_in_order_idx\` ON \`_pages_v_version_live_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_live_in_parent_idx\` ON \`_pages_v_version_live_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_live_in_value_idx\` ON \`_pages_v_version_live_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_missing_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_missing_in_order_idx\` ON \`_pages_v_version_missing_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_missing_in_parent_idx\` ON \`_pages_v_version_missing_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_missing_in_value_idx\` ON \`_pages_v_version_missing_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_behind_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_behind_in_order_idx\` ON \`_pages_v_version_behind_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_behind_in_parent_idx\` ON \`_pages_v_version_behind_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_behind_in_value_idx\` ON \`_pages_v_version_behind_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_image_id\` text,
  	\`version_owner_region_id\` text,
  	\`version_source_locale\` text,
  	\`version_review_by\` text,
  	\`version_responsible_unit\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_image_idx\` ON \`_pages_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_owner_region_idx\` ON \`_pages_v\` (\`version_owner_region_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_review_by_idx\` ON \`_pages_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_locales\` (
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`pages_id\` text,
  	\`theme_sites_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`theme_sites_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_order_idx\` ON \`_pages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_parent_idx\` ON \`_pages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_path_idx\` ON \`_pages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_pages_id_idx\` ON \`_pages_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_theme_sites_id_idx\` ON \`_pages_v_rels\` (\`theme_sites_id\`);`)
  await db.run(sql`CREATE TABLE \`theme_sites_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`theme_sites_blocks_text_order_idx\` ON \`theme_sites_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_blocks_text_parent_id_idx\` ON \`theme_sites_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_blocks_text_path_idx\` ON \`theme_sites_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`theme_sites_blocks_text_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`theme_sites_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`theme_sites_blocks_text_locales_locale_parent_id_unique\` ON \`theme_sites_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`theme_sites_blocks_services\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`theme_sites_blocks_services_order_idx\` ON \`theme_sites_blocks_services\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_blocks_services_parent_id_idx\` ON \`theme_sites_blocks_services\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_blocks_services_path_idx\` ON \`theme_sites_blocks_services\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`theme_sites_blocks_services_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`theme_sites_blocks_services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`theme_sites_blocks_services_locales_locale_parent_id_unique\` ON \`theme_sites_blocks_services_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`theme_sites_blocks_articles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`theme_sites_blocks_articles_order_idx\` ON \`theme_sites_blocks_articles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_blocks_articles_parent_id_idx\` ON \`theme_sites_blocks_articles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_blocks_articles_path_idx\` ON \`theme_sites_blocks_articles\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`theme_sites_blocks_articles_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`theme_sites_blocks_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`theme_sites_blocks_articles_locales_locale_parent_id_unique\` ON \`theme_sites_blocks_articles_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`theme_sites_blocks_jobs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`theme_sites_blocks_jobs_order_idx\` ON \`theme_sites_blocks_jobs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_blocks_jobs_parent_id_idx\` ON \`theme_sites_blocks_jobs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_blocks_jobs_path_idx\` ON \`theme_sites_blocks_jobs\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`theme_sites_blocks_jobs_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`theme_sites_blocks_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`theme_sites_blocks_jobs_locales_locale_parent_id_unique\` ON \`theme_sites_blocks_jobs_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`theme_sites_blocks_organisations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`theme_sites_blocks_organisations_order_idx\` ON \`theme_sites_blocks_organisations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_blocks_organisations_parent_id_idx\` ON \`theme_sites_blocks_organisations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_blocks_organisations_path_idx\` ON \`theme_sites_blocks_organisations\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`theme_sites_blocks_organisations_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`theme_sites_blocks_organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`theme_sites_blocks_organisations_locales_locale_parent_id_un\` ON \`theme_sites_blocks_organisations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`theme_sites_blocks_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`theme_sites_blocks_contacts_order_idx\` ON \`theme_sites_blocks_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_blocks_contacts_parent_id_idx\` ON \`theme_sites_blocks_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_blocks_contacts_path_idx\` ON \`theme_sites_blocks_contacts\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`theme_sites_blocks_contacts_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`theme_sites_blocks_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`theme_sites_blocks_contacts_locales_locale_parent_id_unique\` ON \`theme_sites_blocks_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`theme_sites_blocks_links_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`target_url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`theme_sites_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`theme_sites_blocks_links_links_order_idx\` ON \`theme_sites_blocks_links_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_blocks_links_links_parent_id_idx\` ON \`theme_sites_blocks_links_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`theme_sites_blocks_links_links_locales\` (
  	\`label\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`theme_sites_blocks_links_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`theme_sites_blocks_links_links_locales_locale_parent_id_uniq\` ON \`theme_sites_blocks_links_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`theme_sites_blocks_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`theme_sites_blocks_links_order_idx\` ON \`theme_sites_blocks_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_blocks_links_parent_id_idx\` ON \`theme_sites_blocks_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_blocks_links_path_idx\` ON \`theme_sites_blocks_links\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`theme_sites_blocks_links_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`theme_sites_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`theme_sites_blocks_links_locales_locale_parent_id_unique\` ON \`theme_sites_blocks_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`theme_sites_blocks_figures_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`amount\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`theme_sites_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`theme_sites_blocks_figures_figures_order_idx\` ON \`theme_sites_blocks_figures_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_blocks_figures_figures_parent_id_idx\` ON \`theme_sites_blocks_figures_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`theme_sites_blocks_figures_figures_locales\` (
  	\`label\` text,
  	\`value\` text,
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`theme_sites_blocks_figures_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`theme_sites_blocks_figures_figures_locales_locale_parent_id_\` ON \`theme_sites_blocks_figures_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`theme_sites_blocks_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`theme_sites_blocks_figures_order_idx\` ON \`theme_sites_blocks_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_blocks_figures_parent_id_idx\` ON \`theme_sites_blocks_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_blocks_figures_path_idx\` ON \`theme_sites_blocks_figures\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`theme_sites_blocks_figures_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`theme_sites_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`theme_sites_blocks_figures_locales_locale_parent_id_unique\` ON \`theme_sites_blocks_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`theme_sites_live_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`theme_sites_live_in_order_idx\` ON \`theme_sites_live_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_live_in_parent_idx\` ON \`theme_sites_live_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_live_in_value_idx\` ON \`theme_sites_live_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`theme_sites_missing_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`theme_sites_missing_in_order_idx\` ON \`theme_sites_missing_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_missing_in_parent_idx\` ON \`theme_sites_missing_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_missing_in_value_idx\` ON \`theme_sites_missing_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`theme_sites_behind_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`theme_sites_behind_in_order_idx\` ON \`theme_sites_behind_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_behind_in_parent_idx\` ON \`theme_sites_behind_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_behind_in_value_idx\` ON \`theme_sites_behind_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`theme_sites\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`theme_light_deep\` text,
  	\`theme_light_brand\` text,
  	\`theme_light_wash\` text,
  	\`theme_light_tint\` text,
  	\`theme_dark_deep\` text,
  	\`theme_dark_brand\` text,
  	\`theme_dark_wash\` text,
  	\`theme_dark_tint\` text,
  	\`theme_accent\` text,
  	\`owner_region_id\` text,
  	\`source_locale\` text,
  	\`review_by\` text,
  	\`responsible_unit\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`theme_sites_image_idx\` ON \`theme_sites\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_owner_region_idx\` ON \`theme_sites\` (\`owner_region_id\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_review_by_idx\` ON \`theme_sites\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_updated_at_idx\` ON \`theme_sites\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_created_at_idx\` ON \`theme_sites\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_deleted_at_idx\` ON \`theme_sites\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites__status_idx\` ON \`theme_sites\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`theme_sites_locales\` (
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`lead\` text,
  	\`intro\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`theme_sites_slug_idx\` ON \`theme_sites_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`theme_sites_locales_locale_parent_id_unique\` ON \`theme_sites_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`theme_sites_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`theme_sites_texts_order_parent\` ON \`theme_sites_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_texts_locale_parent\` ON \`theme_sites_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`theme_sites_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`articles_id\` text,
  	\`municipalities_id\` text,
  	\`organisations_id\` text,
  	\`contacts_id\` text,
  	\`service_paths_id\` text,
  	\`theme_sites_id\` text,
  	\`pages_id\` text,
  	\`jobs_id\` text,
  	\`events_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_paths_id\`) REFERENCES \`service_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`theme_sites_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`jobs_id\`) REFERENCES \`jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`theme_sites_rels_order_idx\` ON \`theme_sites_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_rels_parent_idx\` ON \`theme_sites_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_rels_path_idx\` ON \`theme_sites_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_rels_services_id_idx\` ON \`theme_sites_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_rels_articles_id_idx\` ON \`theme_sites_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_rels_municipalities_id_idx\` ON \`theme_sites_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_rels_organisations_id_idx\` ON \`theme_sites_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_rels_contacts_id_idx\` ON \`theme_sites_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_rels_service_paths_id_idx\` ON \`theme_sites_rels\` (\`service_paths_id\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_rels_theme_sites_id_idx\` ON \`theme_sites_rels\` (\`theme_sites_id\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_rels_pages_id_idx\` ON \`theme_sites_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_rels_jobs_id_idx\` ON \`theme_sites_rels\` (\`jobs_id\`);`)
  await db.run(sql`CREATE INDEX \`theme_sites_rels_events_id_idx\` ON \`theme_sites_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`_theme_sites_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_theme_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_blocks_text_order_idx\` ON \`_theme_sites_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_blocks_text_parent_id_idx\` ON \`_theme_sites_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_blocks_text_path_idx\` ON \`_theme_sites_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_theme_sites_v_blocks_text_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_theme_sites_v_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_theme_sites_v_blocks_text_locales_locale_parent_id_unique\` ON \`_theme_sites_v_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_theme_sites_v_blocks_services\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_theme_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_blocks_services_order_idx\` ON \`_theme_sites_v_blocks_services\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_blocks_services_parent_id_idx\` ON \`_theme_sites_v_blocks_services\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_blocks_services_path_idx\` ON \`_theme_sites_v_blocks_services\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_theme_sites_v_blocks_services_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_theme_sites_v_blocks_services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_theme_sites_v_blocks_services_locales_locale_parent_id_uniq\` ON \`_theme_sites_v_blocks_services_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_theme_sites_v_blocks_articles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_theme_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_blocks_articles_order_idx\` ON \`_theme_sites_v_blocks_articles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_blocks_articles_parent_id_idx\` ON \`_theme_sites_v_blocks_articles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_blocks_articles_path_idx\` ON \`_theme_sites_v_blocks_articles\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_theme_sites_v_blocks_articles_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_theme_sites_v_blocks_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_theme_sites_v_blocks_articles_locales_locale_parent_id_uniq\` ON \`_theme_sites_v_blocks_articles_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_theme_sites_v_blocks_jobs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_theme_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_blocks_jobs_order_idx\` ON \`_theme_sites_v_blocks_jobs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_blocks_jobs_parent_id_idx\` ON \`_theme_sites_v_blocks_jobs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_blocks_jobs_path_idx\` ON \`_theme_sites_v_blocks_jobs\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_theme_sites_v_blocks_jobs_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_theme_sites_v_blocks_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_theme_sites_v_blocks_jobs_locales_locale_parent_id_unique\` ON \`_theme_sites_v_blocks_jobs_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_theme_sites_v_blocks_organisations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_theme_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_blocks_organisations_order_idx\` ON \`_theme_sites_v_blocks_organisations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_blocks_organisations_parent_id_idx\` ON \`_theme_sites_v_blocks_organisations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_blocks_organisations_path_idx\` ON \`_theme_sites_v_blocks_organisations\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_theme_sites_v_blocks_organisations_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_theme_sites_v_blocks_organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_theme_sites_v_blocks_organisations_locales_locale_parent_id\` ON \`_theme_sites_v_blocks_organisations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_theme_sites_v_blocks_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_theme_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_blocks_contacts_order_idx\` ON \`_theme_sites_v_blocks_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_blocks_contacts_parent_id_idx\` ON \`_theme_sites_v_blocks_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_blocks_contacts_path_idx\` ON \`_theme_sites_v_blocks_contacts\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_theme_sites_v_blocks_contacts_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_theme_sites_v_blocks_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_theme_sites_v_blocks_contacts_locales_locale_parent_id_uniq\` ON \`_theme_sites_v_blocks_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_theme_sites_v_blocks_links_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`target_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_theme_sites_v_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_blocks_links_links_order_idx\` ON \`_theme_sites_v_blocks_links_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_blocks_links_links_parent_id_idx\` ON \`_theme_sites_v_blocks_links_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_theme_sites_v_blocks_links_links_locales\` (
  	\`label\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_theme_sites_v_blocks_links_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_theme_sites_v_blocks_links_links_locales_locale_parent_id_u\` ON \`_theme_sites_v_blocks_links_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_theme_sites_v_blocks_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_theme_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_blocks_links_order_idx\` ON \`_theme_sites_v_blocks_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_blocks_links_parent_id_idx\` ON \`_theme_sites_v_blocks_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_blocks_links_path_idx\` ON \`_theme_sites_v_blocks_links\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_theme_sites_v_blocks_links_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_theme_sites_v_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_theme_sites_v_blocks_links_locales_locale_parent_id_unique\` ON \`_theme_sites_v_blocks_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_theme_sites_v_blocks_figures_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`amount\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_theme_sites_v_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_blocks_figures_figures_order_idx\` ON \`_theme_sites_v_blocks_figures_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_blocks_figures_figures_parent_id_idx\` ON \`_theme_sites_v_blocks_figures_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_theme_sites_v_blocks_figures_figures_locales\` (
  	\`label\` text,
  	\`value\` text,
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_theme_sites_v_blocks_figures_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_theme_sites_v_blocks_figures_figures_locales_locale_parent_\` ON \`_theme_sites_v_blocks_figures_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_theme_sites_v_blocks_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_theme_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_blocks_figures_order_idx\` ON \`_theme_sites_v_blocks_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_blocks_figures_parent_id_idx\` ON \`_theme_sites_v_blocks_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_blocks_figures_path_idx\` ON \`_theme_sites_v_blocks_figures\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_theme_sites_v_blocks_figures_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_theme_sites_v_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_theme_sites_v_blocks_figures_locales_locale_parent_id_uniqu\` ON \`_theme_sites_v_blocks_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_theme_sites_v_version_live_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_theme_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_version_live_in_order_idx\` ON \`_theme_sites_v_version_live_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_version_live_in_parent_idx\` ON \`_theme_sites_v_version_live_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_version_live_in_value_idx\` ON \`_theme_sites_v_version_live_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_theme_sites_v_version_missing_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_theme_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_version_missing_in_order_idx\` ON \`_theme_sites_v_version_missing_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_version_missing_in_parent_idx\` ON \`_theme_sites_v_version_missing_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_version_missing_in_value_idx\` ON \`_theme_sites_v_version_missing_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_theme_sites_v_version_behind_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_theme_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_version_behind_in_order_idx\` ON \`_theme_sites_v_version_behind_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_version_behind_in_parent_idx\` ON \`_theme_sites_v_version_behind_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_version_behind_in_value_idx\` ON \`_theme_sites_v_version_behind_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_theme_sites_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_image_id\` text,
  	\`version_theme_light_deep\` text,
  	\`version_theme_light_brand\` text,
  	\`version_theme_light_wash\` text,
  	\`version_theme_light_tint\` text,
  	\`version_theme_dark_deep\` text,
  	\`version_theme_dark_brand\` text,
  	\`version_theme_dark_wash\` text,
  	\`version_theme_dark_tint\` text,
  	\`version_theme_accent\` text,
  	\`version_owner_region_id\` text,
  	\`version_source_locale\` text,
  	\`version_review_by\` text,
  	\`version_responsible_unit\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_parent_idx\` ON \`_theme_sites_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_version_version_image_idx\` ON \`_theme_sites_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_version_version_owner_region_idx\` ON \`_theme_sites_v\` (\`version_owner_region_id\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_version_version_review_by_idx\` ON \`_theme_sites_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_version_version_updated_at_idx\` ON \`_theme_sites_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_version_version_created_at_idx\` ON \`_theme_sites_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_version_version_deleted_at_idx\` ON \`_theme_sites_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_version_version__status_idx\` ON \`_theme_sites_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_created_at_idx\` ON \`_theme_sites_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_updated_at_idx\` ON \`_theme_sites_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_snapshot_idx\` ON \`_theme_sites_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_published_locale_idx\` ON \`_theme_sites_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_latest_idx\` ON \`_theme_sites_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_autosave_idx\` ON \`_theme_sites_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_theme_sites_v_locales\` (
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_lead\` text,
  	\`version_intro\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_theme_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_version_version_slug_idx\` ON \`_theme_sites_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_theme_sites_v_locales_locale_parent_id_unique\` ON \`_theme_sites_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_theme_sites_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_theme_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_texts_order_parent\` ON \`_theme_sites_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_texts_locale_parent\` ON \`_theme_sites_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_theme_sites_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`articles_id\` text,
  	\`municipalities_id\` text,
  	\`organisations_id\` text,
  	\`contacts_id\` text,
  	\`service_paths_id\` text,
  	\`theme_sites_id\` text,
  	\`pages_id\` text,
  	\`jobs_id\` text,
  	\`events_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_theme_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_paths_id\`) REFERENCES \`service_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`theme_sites_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`jobs_id\`) REFERENCES \`jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_rels_order_idx\` ON \`_theme_sites_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_rels_parent_idx\` ON \`_theme_sites_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_rels_path_idx\` ON \`_theme_sites_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_rels_services_id_idx\` ON \`_theme_sites_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_rels_articles_id_idx\` ON \`_theme_sites_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_rels_municipalities_id_idx\` ON \`_theme_sites_v_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_rels_organisations_id_idx\` ON \`_theme_sites_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_rels_contacts_id_idx\` ON \`_theme_sites_v_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_rels_service_paths_id_idx\` ON \`_theme_sites_v_rels\` (\`service_paths_id\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_rels_theme_sites_id_idx\` ON \`_theme_sites_v_rels\` (\`theme_sites_id\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_rels_pages_id_idx\` ON \`_theme_sites_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_rels_jobs_id_idx\` ON \`_theme_sites_v_rels\` (\`jobs_id\`);`)
  await db.run(sql`CREATE INDEX \`_theme_sites_v_rels_events_id_idx\` ON \`_theme_sites_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`notices_live_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_live_in_order_idx\` ON \`notices_live_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`notices_live_in_parent_idx\` ON \`notices_live_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_live_in_value_idx\` ON \`notices_live_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`notices_missing_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_missing_in_order_idx\` ON \`notices_missing_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`notices_missing_in_parent_idx\` ON \`notices_missing_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_missing_in_value_idx\` ON \`notices_missing_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`notices_behind_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_behind_in_order_idx\` ON \`notices_behind_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`notices_behind_in_parent_idx\` ON \`notices_behind_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_behind_in_value_idx\` ON \`notices_behind_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`severity\` text DEFAULT 'info',
  	\`link_target_url\` text,
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`owner_region_id\` text,
  	\`source_locale\` text,
  	\`review_by\` text,
  	\`responsible_unit\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`owner_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_owner_region_idx\` ON \`notices\` (\`owner_region_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_review_by_idx\` ON \`notices\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_deleted_at_idx\` ON \`notices\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`notices__status_idx\` ON \`notices\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`notices_locales\` (
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`html\` text,
  	\`link_label\` text,
  	\`link_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_slug_idx\` ON \`notices_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`notices_locales_locale_parent_id_unique\` ON \`notices_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`notices_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text,
  	\`services_id\` text,
  	\`service_paths_id\` text,
  	\`theme_sites_id\` text,
  	\`pages_id\` text,
  	\`jobs_id\` text,
  	\`events_id\` text,
  	\`organisations_id\` text,
  	\`contacts_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_paths_id\`) REFERENCES \`service_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`theme_sites_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`jobs_id\`) REFERENCES \`jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_rels_order_idx\` ON \`notices_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_parent_idx\` ON \`notices_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_path_idx\` ON \`notices_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_articles_id_idx\` ON \`notices_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_services_id_idx\` ON \`notices_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_service_paths_id_idx\` ON \`notices_rels\` (\`service_paths_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_theme_sites_id_idx\` ON \`notices_rels\` (\`theme_sites_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_pages_id_idx\` ON \`notices_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_jobs_id_idx\` ON \`notices_rels\` (\`jobs_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_events_id_idx\` ON \`notices_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_organisations_id_idx\` ON \`notices_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_contacts_id_idx\` ON \`notices_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v_version_live_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_notices_v_version_live_in_order_idx\` ON \`_notices_v_version_live_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_live_in_parent_idx\` ON \`_notices_v_version_live_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_live_in_value_idx\` ON \`_notices_v_version_live_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v_version_missing_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_notices_v_version_missing_in_order_idx\` ON \`_notices_v_version_missing_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_missing_in_parent_idx\` ON \`_notices_v_version_missing_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_missing_in_value_idx\` ON \`_notices_v_version_missing_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v_version_behind_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_notices_v_version_behind_in_order_idx\` ON \`_notices_v_version_behind_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_behind_in_parent_idx\` ON \`_notices_v_version_behind_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_behind_in_value_idx\` ON \`_notices_v_version_behind_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_severity\` text DEFAULT 'info',
  	\`version_link_target_url\` text,
  	\`version_starts_at\` text,
  	\`version_ends_at\` text,
  	\`version_owner_region_id\` text,
  	\`version_source_locale\` text,
  	\`version_review_by\` text,
  	\`version_responsible_unit\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_notices_v_parent_idx\` ON \`_notices_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_owner_region_idx\` ON \`_notices_v\` (\`version_owner_region_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_review_by_idx\` ON \`_notices_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_updated_at_idx\` ON \`_notices_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_created_at_idx\` ON \`_notices_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_deleted_at_idx\` ON \`_notices_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version__status_idx\` ON \`_notices_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_created_at_idx\` ON \`_notices_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_updated_at_idx\` ON \`_notices_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_snapshot_idx\` ON \`_notices_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_published_locale_idx\` ON \`_notices_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_latest_idx\` ON \`_notices_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_autosave_idx\` ON \`_notices_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v_locales\` (
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_html\` text,
  	\`version_link_label\` text,
  	\`version_link_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_slug_idx\` ON \`_notices_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_notices_v_locales_locale_parent_id_unique\` ON \`_notices_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text,
  	\`services_id\` text,
  	\`service_paths_id\` text,
  	\`theme_sites_id\` text,
  	\`pages_id\` text,
  	\`jobs_id\` text,
  	\`events_id\` text,
  	\`organisations_id\` text,
  	\`contacts_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_paths_id\`) REFERENCES \`service_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`theme_sites_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`jobs_id\`) REFERENCES \`jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_notices_v_rels_order_idx\` ON \`_notices_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_rels_parent_idx\` ON \`_notices_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_rels_path_idx\` ON \`_notices_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_rels_articles_id_idx\` ON \`_notices_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_rels_services_id_idx\` ON \`_notices_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_rels_service_paths_id_idx\` ON \`_notices_v_rels\` (\`service_paths_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_rels_theme_sites_id_idx\` ON \`_notices_v_rels\` (\`theme_sites_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_rels_pages_id_idx\` ON \`_notices_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_rels_jobs_id_idx\` ON \`_notices_v_rels\` (\`jobs_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_rels_events_id_idx\` ON \`_notices_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_rels_organisations_id_idx\` ON \`_notices_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_rels_contacts_id_idx\` ON \`_notices_v_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE TABLE \`media_variants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`format\` text NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`mime_type\` text NOT NULL,
  	\`bytes\` numeric NOT NULL,
  	\`width\` numeric NOT NULL,
  	\`height\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`media_variants_order_idx\` ON \`media_variants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`media_variants_parent_id_idx\` ON \`media_variants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_variants_sha256_idx\` ON \`media_variants\` (\`sha256\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`decorative\` integer DEFAULT false,
  	\`credit\` text,
  	\`licence\` text,
  	\`owner_region_id\` text NOT NULL,
  	\`stored_file_sha256\` text,
  	\`stored_file_mime_type\` text,
  	\`stored_file_bytes\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumbnail_url\` text,
  	\`sizes_thumbnail_width\` numeric,
  	\`sizes_thumbnail_height\` numeric,
  	\`sizes_thumbnail_mime_type\` text,
  	\`sizes_thumbnail_filesize\` numeric,
  	\`sizes_thumbnail_filename\` text,
  	FOREIGN KEY (\`owner_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_owner_region_idx\` ON \`media\` (\`owner_region_id\`);`)
  await db.run(sql`CREATE INDEX \`media_stored_file_stored_file_sha256_idx\` ON \`media\` (\`stored_file_sha256\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`media\` (\`sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`target_url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_links_order_idx\` ON \`organisations_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_links_parent_id_idx\` ON \`organisations_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_links_locales\` (
  	\`label\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_links_locales_locale_parent_id_unique\` ON \`organisations_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_live_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_live_in_order_idx\` ON \`organisations_live_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_live_in_parent_idx\` ON \`organisations_live_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_live_in_value_idx\` ON \`organisations_live_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`organisations_missing_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_missing_in_order_idx\` ON \`organisations_missing_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_missing_in_parent_idx\` ON \`organisations_missing_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_missing_in_value_idx\` ON \`organisations_missing_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`organisations_behind_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_behind_in_order_idx\` ON \`organisations_behind_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_behind_in_parent_idx\` ON \`organisations_behind_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_behind_in_value_idx\` ON \`organisations_behind_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text,
  	\`business_id\` text,
  	\`logo_id\` text,
  	\`image_id\` text,
  	\`parent_id\` text,
  	\`owner_region_id\` text,
  	\`source_locale\` text,
  	\`review_by\` text,
  	\`responsible_unit\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_logo_idx\` ON \`organisations\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_image_idx\` ON \`organisations\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_parent_idx\` ON \`organisations\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_owner_region_idx\` ON \`organisations\` (\`owner_region_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_review_by_idx\` ON \`organisations\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_deleted_at_idx\` ON \`organisations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`organisations_locales\` (
  	\`name\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_slug_idx\` ON \`organisations_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_locales_locale_parent_id_unique\` ON \`organisations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text,
  	\`services_id\` text,
  	\`service_paths_id\` text,
  	\`theme_sites_id\` text,
  	\`pages_id\` text,
  	\`jobs_id\` text,
  	\`events_id\` text,
  	\`organisations_id\` text,
  	\`contacts_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_paths_id\`) REFERENCES \`service_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`theme_sites_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`jobs_id\`) REFERENCES \`jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_rels_order_idx\` ON \`organisations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_parent_idx\` ON \`organisations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_path_idx\` ON \`organisations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_articles_id_idx\` ON \`organisations_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_services_id_idx\` ON \`organisations_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_service_paths_id_idx\` ON \`organisations_rels\` (\`service_paths_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_theme_sites_id_idx\` ON \`organisations_rels\` (\`theme_sites_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_pages_id_idx\` ON \`organisations_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_jobs_id_idx\` ON \`organisations_rels\` (\`jobs_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_events_id_idx\` ON \`organisations_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_organisations_id_idx\` ON \`organisations_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_contacts_id_idx\` ON \`organisations_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`target_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_links_order_idx\` ON \`_organisations_v_version_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_links_parent_id_idx\` ON \`_organisations_v_version_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_links_locales\` (
  	\`label\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v_version_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_organisations_v_version_links_locales_locale_parent_id_uniq\` ON \`_organisations_v_version_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_live_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_live_in_order_idx\` ON \`_organisations_v_version_live_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_live_in_parent_idx\` ON \`_organisations_v_version_live_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_live_in_value_idx\` ON \`_organisations_v_version_live_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_missing_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_missing_in_order_idx\` ON \`_organisations_v_version_missing_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_missing_in_parent_idx\` ON \`_organisations_v_version_missing_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_missing_in_value_idx\` ON \`_organisations_v_version_missing_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_behind_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_behind_in_order_idx\` ON \`_organisations_v_version_behind_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_behind_in_parent_idx\` ON \`_organisations_v_version_behind_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_behind_in_value_idx\` ON \`_organisations_v_version_behind_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_type\` text,
  	\`version_business_id\` text,
  	\`version_logo_id\` text,
  	\`version_image_id\` text,
  	\`version_parent_id\` text,
  	\`version_owner_region_id\` text,
  	\`version_source_locale\` text,
  	\`version_review_by\` text,
  	\`version_responsible_unit\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_logo_idx\` ON \`_organisations_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_image_idx\` ON \`_organisations_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_parent_idx\` ON \`_organisations_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_owner_region_idx\` ON \`_organisations_v\` (\`version_owner_region_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_review_by_idx\` ON \`_organisations_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_deleted_at_idx\` ON \`_organisations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version__status_idx\` ON \`_organisations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_snapshot_idx\` ON \`_organisations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_published_locale_idx\` ON \`_organisations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_idx\` ON \`_organisations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_autosave_idx\` ON \`_organisations_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_locales\` (
  	\`version_name\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_slug_idx\` ON \`_organisations_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_organisations_v_locales_locale_parent_id_unique\` ON \`_organisations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text,
  	\`services_id\` text,
  	\`service_paths_id\` text,
  	\`theme_sites_id\` text,
  	\`pages_id\` text,
  	\`jobs_id\` text,
  	\`events_id\` text,
  	\`organisations_id\` text,
  	\`contacts_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_paths_id\`) REFERENCES \`service_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`theme_sites_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`jobs_id\`) REFERENCES \`jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_order_idx\` ON \`_organisations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_parent_idx\` ON \`_organisations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_path_idx\` ON \`_organisations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_articles_id_idx\` ON \`_organisations_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_services_id_idx\` ON \`_organisations_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_service_paths_id_idx\` ON \`_organisations_v_rels\` (\`service_paths_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_theme_sites_id_idx\` ON \`_organisations_v_rels\` (\`theme_sites_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_pages_id_idx\` ON \`_organisations_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_jobs_id_idx\` ON \`_organisations_v_rels\` (\`jobs_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_events_id_idx\` ON \`_organisations_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_organisations_id_idx\` ON \`_organisations_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_contacts_id_idx\` ON \`_organisations_v_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE TABLE \`contacts_phones_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day_of_week\` text,
  	\`opens\` text,
  	\`closes\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contacts_phones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_phones_hours_order_idx\` ON \`contacts_phones_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contacts_phones_hours_parent_id_idx\` ON \`contacts_phones_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contacts_phones_hours_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contacts_phones_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`contacts_phones_hours_locales_locale_parent_id_unique\` ON \`contacts_phones_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contacts_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_phones_order_idx\` ON \`contacts_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contacts_phones_parent_id_idx\` ON \`contacts_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contacts_phones_locales\` (
  	\`charge\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contacts_phones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`contacts_phones_locales_locale_parent_id_unique\` ON \`contacts_phones_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contacts_languages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`level\` text DEFAULT 'full',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_languages_order_idx\` ON \`contacts_languages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contacts_languages_parent_id_idx\` ON \`contacts_languages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contacts_live_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_live_in_order_idx\` ON \`contacts_live_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contacts_live_in_parent_idx\` ON \`contacts_live_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`contacts_live_in_value_idx\` ON \`contacts_live_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`contacts_missing_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_missing_in_order_idx\` ON \`contacts_missing_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contacts_missing_in_parent_idx\` ON \`contacts_missing_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`contacts_missing_in_value_idx\` ON \`contacts_missing_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`contacts_behind_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_behind_in_order_idx\` ON \`contacts_behind_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contacts_behind_in_parent_idx\` ON \`contacts_behind_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`contacts_behind_in_value_idx\` ON \`contacts_behind_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`contacts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text,
  	\`email\` text,
  	\`address_postal_code\` text,
  	\`address_map_url\` text,
  	\`image_id\` text,
  	\`owner_region_id\` text,
  	\`source_locale\` text,
  	\`review_by\` text,
  	\`responsible_unit\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_organisation_idx\` ON \`contacts\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`contacts_image_idx\` ON \`contacts\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`contacts_owner_region_idx\` ON \`contacts\` (\`owner_region_id\`);`)
  await db.run(sql`CREATE INDEX \`contacts_review_by_idx\` ON \`contacts\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`contacts_updated_at_idx\` ON \`contacts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contacts_created_at_idx\` ON \`contacts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`contacts_deleted_at_idx\` ON \`contacts\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`contacts__status_idx\` ON \`contacts\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`contacts_locales\` (
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`address_street_address\` text,
  	\`address_address_locality\` text,
  	\`address_accessibility\` text,
  	\`response_time\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_slug_idx\` ON \`contacts_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`contacts_locales_locale_parent_id_unique\` ON \`contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contacts_v_version_phones_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`day_of_week\` text,
  	\`opens\` text,
  	\`closes\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_contacts_v_version_phones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_phones_hours_order_idx\` ON \`_contacts_v_version_phones_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_phones_hours_parent_id_idx\` ON \`_contacts_v_version_phones_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contacts_v_version_phones_hours_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_contacts_v_version_phones_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_contacts_v_version_phones_hours_locales_locale_parent_id_un\` ON \`_contacts_v_version_phones_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contacts_v_version_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_contacts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_phones_order_idx\` ON \`_contacts_v_version_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_phones_parent_id_idx\` ON \`_contacts_v_version_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contacts_v_version_phones_locales\` (
  	\`charge\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_contacts_v_version_phones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_contacts_v_version_phones_locales_locale_parent_id_unique\` ON \`_contacts_v_version_phones_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contacts_v_version_languages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`level\` text DEFAULT 'full',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_contacts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_languages_order_idx\` ON \`_contacts_v_version_languages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_languages_parent_id_idx\` ON \`_contacts_v_version_languages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contacts_v_version_live_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_contacts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_live_in_order_idx\` ON \`_contacts_v_version_live_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_live_in_parent_idx\` ON \`_contacts_v_version_live_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_live_in_value_idx\` ON \`_contacts_v_version_live_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_contacts_v_version_missing_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_contacts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_missing_in_order_idx\` ON \`_contacts_v_version_missing_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_missing_in_parent_idx\` ON \`_contacts_v_version_missing_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_missing_in_value_idx\` ON \`_contacts_v_version_missing_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_contacts_v_version_behind_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_contacts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_behind_in_order_idx\` ON \`_contacts_v_version_behind_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_behind_in_parent_idx\` ON \`_contacts_v_version_behind_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_behind_in_value_idx\` ON \`_contacts_v_version_behind_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_contacts_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_organisation_id\` text,
  	\`version_email\` text,
  	\`version_address_postal_code\` text,
  	\`version_address_map_url\` text,
  	\`version_image_id\` text,
  	\`version_owner_region_id\` text,
  	\`version_source_locale\` text,
  	\`version_review_by\` text,
  	\`version_responsible_unit\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_contacts_v_parent_idx\` ON \`_contacts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_version_organisation_idx\` ON \`_contacts_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_version_image_idx\` ON \`_contacts_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_version_owner_region_idx\` ON \`_contacts_v\` (\`version_owner_region_id\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_version_review_by_idx\` ON \`_contacts_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_version_updated_at_idx\` ON \`_contacts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_version_created_at_idx\` ON \`_contacts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_version_deleted_at_idx\` ON \`_contacts_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_version__status_idx\` ON \`_contacts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_created_at_idx\` ON \`_contacts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_updated_at_idx\` ON \`_contacts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_snapshot_idx\` ON \`_contacts_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_published_locale_idx\` ON \`_contacts_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_latest_idx\` ON \`_contacts_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_autosave_idx\` ON \`_contacts_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_contacts_v_locales\` (
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_address_street_address\` text,
  	\`version_address_address_locality\` text,
  	\`version_address_accessibility\` text,
  	\`version_response_time\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_contacts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_version_slug_idx\` ON \`_contacts_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_contacts_v_locales_locale_parent_id_unique\` ON \`_contacts_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`region_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`region_languages_order_idx\` ON \`region_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`region_languages_parent_idx\` ON \`region_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`regions_blocks_customer_groups\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regions_blocks_customer_groups_order_idx\` ON \`regions_blocks_customer_groups\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`regions_blocks_customer_groups_parent_id_idx\` ON \`regions_blocks_customer_groups\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_blocks_customer_groups_path_idx\` ON \`regions_blocks_customer_groups\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`regions_blocks_services\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regions_blocks_services_order_idx\` ON \`regions_blocks_services\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`regions_blocks_services_parent_id_idx\` ON \`regions_blocks_services\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_blocks_services_path_idx\` ON \`regions_blocks_services\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`regions_blocks_service_paths\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regions_blocks_service_paths_order_idx\` ON \`regions_blocks_service_paths\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`regions_blocks_service_paths_parent_id_idx\` ON \`regions_blocks_service_paths\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_blocks_service_paths_path_idx\` ON \`regions_blocks_service_paths\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`regions_blocks_news\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`limit\` numeric DEFAULT 3,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regions_blocks_news_order_idx\` ON \`regions_blocks_news\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`regions_blocks_news_parent_id_idx\` ON \`regions_blocks_news\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_blocks_news_path_idx\` ON \`regions_blocks_news\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`regions_blocks_events\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`limit\` numeric DEFAULT 3,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regions_blocks_events_order_idx\` ON \`regions_blocks_events\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`regions_blocks_events_parent_id_idx\` ON \`regions_blocks_events\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_blocks_events_path_idx\` ON \`regions_blocks_events\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`regions_blocks_jobs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`limit\` numeric DEFAULT 3,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regions_blocks_jobs_order_idx\` ON \`regions_blocks_jobs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`regions_blocks_jobs_parent_id_idx\` ON \`regions_blocks_jobs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_blocks_jobs_path_idx\` ON \`regions_blocks_jobs\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`regions_blocks_theme_site\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`theme_site_id\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`theme_site_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regions_blocks_theme_site_order_idx\` ON \`regions_blocks_theme_site\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`regions_blocks_theme_site_parent_id_idx\` ON \`regions_blocks_theme_site\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_blocks_theme_site_path_idx\` ON \`regions_blocks_theme_site\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`regions_blocks_theme_site_theme_site_idx\` ON \`regions_blocks_theme_site\` (\`theme_site_id\`);`)
  await db.run(sql`CREATE TABLE \`regions_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regions_blocks_text_order_idx\` ON \`regions_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`regions_blocks_text_parent_id_idx\` ON \`regions_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_blocks_text_path_idx\` ON \`regions_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`regions_blocks_text_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`regions_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`regions_blocks_text_locales_locale_parent_id_unique\` ON \`regions_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`regions_navigation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`section\` text,
  	\`target_url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regions_navigation_order_idx\` ON \`regions_navigation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`regions_navigation_parent_id_idx\` ON \`regions_navigation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`regions_navigation_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`regions_navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`regions_navigation_locales_locale_parent_id_unique\` ON \`regions_navigation_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`regions_contact_phone_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day_of_week\` text,
  	\`opens\` text,
  	\`closes\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regions_contact_phone_hours_order_idx\` ON \`regions_contact_phone_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`regions_contact_phone_hours_parent_id_idx\` ON \`regions_contact_phone_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`regions_social_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regions_social_links_order_idx\` ON \`regions_social_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`regions_social_links_parent_id_idx\` ON \`regions_social_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`regions_live_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regions_live_in_order_idx\` ON \`regions_live_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`regions_live_in_parent_idx\` ON \`regions_live_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_live_in_value_idx\` ON \`regions_live_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`regions_missing_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regions_missing_in_order_idx\` ON \`regions_missing_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`regions_missing_in_parent_idx\` ON \`regions_missing_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_missing_in_value_idx\` ON \`regions_missing_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`regions_behind_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regions_behind_in_order_idx\` ON \`regions_behind_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`regions_behind_in_parent_idx\` ON \`regions_behind_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_behind_in_value_idx\` ON \`regions_behind_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`regions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`base_url\` text,
  	\`national\` integer,
  	\`contact_phone_number\` text,
  	\`contact_email\` text,
  	\`theme_light_deep\` text,
  	\`theme_light_brand\` text,
  	\`theme_light_wash\` text,
  	\`theme_light_tint\` text,
  	\`theme_dark_deep\` text,
  	\`theme_dark_brand\` text,
  	\`theme_dark_wash\` text,
  	\`theme_dark_tint\` text,
  	\`theme_accent\` text,
  	\`theme_motif\` text,
  	\`theme_horizon\` text,
  	\`theme_horizon_focus\` numeric DEFAULT 50,
  	\`logo_id\` text,
  	\`parity_policy\` text DEFAULT 'warn',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`regions_logo_idx\` ON \`regions\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_updated_at_idx\` ON \`regions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`regions_created_at_idx\` ON \`regions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`regions__status_idx\` ON \`regions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`regions_locales\` (
  	\`name\` text,
  	\`title\` text,
  	\`lead\` text,
  	\`contact_charge\` text,
  	\`contact_provider\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`regions_locales_locale_parent_id_unique\` ON \`regions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`regions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`customer_groups_id\` text,
  	\`services_id\` text,
  	\`articles_id\` text,
  	\`service_paths_id\` text,
  	\`theme_sites_id\` text,
  	\`pages_id\` text,
  	\`jobs_id\` text,
  	\`events_id\` text,
  	\`organisations_id\` text,
  	\`contacts_id\` text,
  	\`municipalities_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`customer_groups_id\`) REFERENCES \`customer_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_paths_id\`) REFERENCES \`service_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`theme_sites_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`jobs_id\`) REFERENCES \`jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regions_rels_order_idx\` ON \`regions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`regions_rels_parent_idx\` ON \`regions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_rels_path_idx\` ON \`regions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`regions_rels_customer_groups_id_idx\` ON \`regions_rels\` (\`customer_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_rels_services_id_idx\` ON \`regions_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_rels_articles_id_idx\` ON \`regions_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_rels_service_paths_id_idx\` ON \`regions_rels\` (\`service_paths_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_rels_theme_sites_id_idx\` ON \`regions_rels\` (\`theme_sites_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_rels_pages_id_idx\` ON \`regions_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_rels_jobs_id_idx\` ON \`regions_rels\` (\`jobs_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_rels_events_id_idx\` ON \`regions_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_rels_organisations_id_idx\` ON \`regions_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_rels_contacts_id_idx\` ON \`regions_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_rels_municipalities_id_idx\` ON \`regions_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`_region_languages_v\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_regions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_region_languages_v_order_idx\` ON \`_region_languages_v\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_region_languages_v_parent_idx\` ON \`_region_languages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_regions_v_blocks_customer_groups\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_regions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_regions_v_blocks_customer_groups_order_idx\` ON \`_regions_v_blocks_customer_groups\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_blocks_customer_groups_parent_id_idx\` ON \`_regions_v_blocks_customer_groups\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_blocks_customer_groups_path_idx\` ON \`_regions_v_blocks_customer_groups\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_regions_v_blocks_services\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_regions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_regions_v_blocks_services_order_idx\` ON \`_regions_v_blocks_services\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_blocks_services_parent_id_idx\` ON \`_regions_v_blocks_services\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_blocks_services_path_idx\` ON \`_regions_v_blocks_services\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_regions_v_blocks_service_paths\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_regions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_regions_v_blocks_service_paths_order_idx\` ON \`_regions_v_blocks_service_paths\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_blocks_service_paths_parent_id_idx\` ON \`_regions_v_blocks_service_paths\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_blocks_service_paths_path_idx\` ON \`_regions_v_blocks_service_paths\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_regions_v_blocks_news\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`limit\` numeric DEFAULT 3,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_regions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_regions_v_blocks_news_order_idx\` ON \`_regions_v_blocks_news\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_blocks_news_parent_id_idx\` ON \`_regions_v_blocks_news\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_blocks_news_path_idx\` ON \`_regions_v_blocks_news\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_regions_v_blocks_events\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`limit\` numeric DEFAULT 3,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_regions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_regions_v_blocks_events_order_idx\` ON \`_regions_v_blocks_events\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_blocks_events_parent_id_idx\` ON \`_regions_v_blocks_events\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_blocks_events_path_idx\` ON \`_regions_v_blocks_events\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_regions_v_blocks_jobs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`limit\` numeric DEFAULT 3,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_regions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_regions_v_blocks_jobs_order_idx\` ON \`_regions_v_blocks_jobs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_blocks_jobs_parent_id_idx\` ON \`_regions_v_blocks_jobs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_blocks_jobs_path_idx\` ON \`_regions_v_blocks_jobs\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_regions_v_blocks_theme_site\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`theme_site_id\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`theme_site_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_regions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_regions_v_blocks_theme_site_order_idx\` ON \`_regions_v_blocks_theme_site\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_blocks_theme_site_parent_id_idx\` ON \`_regions_v_blocks_theme_site\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_blocks_theme_site_path_idx\` ON \`_regions_v_blocks_theme_site\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_blocks_theme_site_theme_site_idx\` ON \`_regions_v_blocks_theme_site\` (\`theme_site_id\`);`)
  await db.run(sql`CREATE TABLE \`_regions_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_regions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_regions_v_blocks_text_order_idx\` ON \`_regions_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_blocks_text_parent_id_idx\` ON \`_regions_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_blocks_text_path_idx\` ON \`_regions_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_regions_v_blocks_text_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_regions_v_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_regions_v_blocks_text_locales_locale_parent_id_unique\` ON \`_regions_v_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_regions_v_version_navigation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`section\` text,
  	\`target_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_regions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_regions_v_version_navigation_order_idx\` ON \`_regions_v_version_navigation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_version_navigation_parent_id_idx\` ON \`_regions_v_version_navigation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_regions_v_version_navigation_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_regions_v_version_navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_regions_v_version_navigation_locales_locale_parent_id_uniqu\` ON \`_regions_v_version_navigation_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_regions_v_version_contact_phone_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`day_of_week\` text,
  	\`opens\` text,
  	\`closes\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_regions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_regions_v_version_contact_phone_hours_order_idx\` ON \`_regions_v_version_contact_phone_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_version_contact_phone_hours_parent_id_idx\` ON \`_regions_v_version_contact_phone_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_regions_v_version_social_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_regions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_regions_v_version_social_links_order_idx\` ON \`_regions_v_version_social_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_version_social_links_parent_id_idx\` ON \`_regions_v_version_social_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_regions_v_version_live_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_regions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_regions_v_version_live_in_order_idx\` ON \`_regions_v_version_live_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_version_live_in_parent_idx\` ON \`_regions_v_version_live_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_version_live_in_value_idx\` ON \`_regions_v_version_live_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_regions_v_version_missing_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_regions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_regions_v_version_missing_in_order_idx\` ON \`_regions_v_version_missing_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_version_missing_in_parent_idx\` ON \`_regions_v_version_missing_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_version_missing_in_value_idx\` ON \`_regions_v_version_missing_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_regions_v_version_behind_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_regions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_regions_v_version_behind_in_order_idx\` ON \`_regions_v_version_behind_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_version_behind_in_parent_idx\` ON \`_regions_v_version_behind_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_version_behind_in_value_idx\` ON \`_regions_v_version_behind_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_regions_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_base_url\` text,
  	\`version_national\` integer,
  	\`version_contact_phone_number\` text,
  	\`version_contact_email\` text,
  	\`version_theme_light_deep\` text,
  	\`version_theme_light_brand\` text,
  	\`version_theme_light_wash\` text,
  	\`version_theme_light_tint\` text,
  	\`version_theme_dark_deep\` text,
  	\`version_theme_dark_brand\` text,
  	\`version_theme_dark_wash\` text,
  	\`version_theme_dark_tint\` text,
  	\`version_theme_accent\` text,
  	\`version_theme_motif\` text,
  	\`version_theme_horizon\` text,
  	\`version_theme_horizon_focus\` numeric DEFAULT 50,
  	\`version_logo_id\` text,
  	\`version_parity_policy\` text DEFAULT 'warn',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_regions_v_parent_idx\` ON \`_regions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_version_version_logo_idx\` ON \`_regions_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_version_version_updated_at_idx\` ON \`_regions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_version_version_created_at_idx\` ON \`_regions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_version_version__status_idx\` ON \`_regions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_created_at_idx\` ON \`_regions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_updated_at_idx\` ON \`_regions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_snapshot_idx\` ON \`_regions_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_published_locale_idx\` ON \`_regions_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_latest_idx\` ON \`_regions_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_autosave_idx\` ON \`_regions_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_regions_v_locales\` (
  	\`version_name\` text,
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_contact_charge\` text,
  	\`version_contact_provider\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_regions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_regions_v_locales_locale_parent_id_unique\` ON \`_regions_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_regions_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`customer_groups_id\` text,
  	\`services_id\` text,
  	\`articles_id\` text,
  	\`service_paths_id\` text,
  	\`theme_sites_id\` text,
  	\`pages_id\` text,
  	\`jobs_id\` text,
  	\`events_id\` text,
  	\`organisations_id\` text,
  	\`contacts_id\` text,
  	\`municipalities_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_regions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`customer_groups_id\`) REFERENCES \`customer_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_paths_id\`) REFERENCES \`service_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`theme_sites_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`jobs_id\`) REFERENCES \`jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_regions_v_rels_order_idx\` ON \`_regions_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_rels_parent_idx\` ON \`_regions_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_rels_path_idx\` ON \`_regions_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_rels_customer_groups_id_idx\` ON \`_regions_v_rels\` (\`customer_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_rels_services_id_idx\` ON \`_regions_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_rels_articles_id_idx\` ON \`_regions_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_rels_service_paths_id_idx\` ON \`_regions_v_rels\` (\`service_paths_id\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_rels_theme_sites_id_idx\` ON \`_regions_v_rels\` (\`theme_sites_id\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_rels_pages_id_idx\` ON \`_regions_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_rels_jobs_id_idx\` ON \`_regions_v_rels\` (\`jobs_id\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_rels_events_id_idx\` ON \`_regions_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_rels_organisations_id_idx\` ON \`_regions_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_rels_contacts_id_idx\` ON \`_regions_v_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`_regions_v_rels_municipalities_id_idx\` ON \`_regions_v_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`accessibility_statements_findings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`criterion\` text,
  	\`reason\` text,
  	\`mend_by\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`accessibility_statements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`accessibility_statements_findings_order_idx\` ON \`accessibility_statements_findings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_statements_findings_parent_id_idx\` ON \`accessibility_statements_findings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`accessibility_statements_findings_locales\` (
  	\`description\` text,
  	\`alternative\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`accessibility_statements_findings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`accessibility_statements_findings_locales_locale_parent_id_u\` ON \`accessibility_statements_findings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`accessibility_statements_live_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`accessibility_statements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`accessibility_statements_live_in_order_idx\` ON \`accessibility_statements_live_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_statements_live_in_parent_idx\` ON \`accessibility_statements_live_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_statements_live_in_value_idx\` ON \`accessibility_statements_live_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`accessibility_statements_missing_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`accessibility_statements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`accessibility_statements_missing_in_order_idx\` ON \`accessibility_statements_missing_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_statements_missing_in_parent_idx\` ON \`accessibility_statements_missing_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_statements_missing_in_value_idx\` ON \`accessibility_statements_missing_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`accessibility_statements_behind_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`accessibility_statements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`accessibility_statements_behind_in_order_idx\` ON \`accessibility_statements_behind_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_statements_behind_in_parent_idx\` ON \`accessibility_statements_behind_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_statements_behind_in_value_idx\` ON \`accessibility_statements_behind_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`accessibility_statements\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`status\` text,
  	\`method\` text DEFAULT 'self-assessment',
  	\`prepared_on\` text,
  	\`reviewed_on\` text,
  	\`feedback_email\` text,
  	\`owner_region_id\` text,
  	\`source_locale\` text,
  	\`review_by\` text,
  	\`responsible_unit\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`owner_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`accessibility_statements_owner_region_idx\` ON \`accessibility_statements\` (\`owner_region_id\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_statements_review_by_idx\` ON \`accessibility_statements\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_statements_updated_at_idx\` ON \`accessibility_statements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_statements_created_at_idx\` ON \`accessibility_statements\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_statements_deleted_at_idx\` ON \`accessibility_statements\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_statements__status_idx\` ON \`accessibility_statements\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`accessibility_statements_locales\` (
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`provider\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`accessibility_statements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`accessibility_statements_slug_idx\` ON \`accessibility_statements_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`accessibility_statements_locales_locale_parent_id_unique\` ON \`accessibility_statements_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_accessibility_statements_v_version_findings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`criterion\` text,
  	\`reason\` text,
  	\`mend_by\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_accessibility_statements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_accessibility_statements_v_version_findings_order_idx\` ON \`_accessibility_statements_v_version_findings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statements_v_version_findings_parent_id_idx\` ON \`_accessibility_statements_v_version_findings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_accessibility_statements_v_version_findings_locales\` (
  	\`description\` text,
  	\`alternative\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_accessibility_statements_v_version_findings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_accessibility_statements_v_version_findings_locales_locale_\` ON \`_accessibility_statements_v_version_findings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_accessibility_statements_v_version_live_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_accessibility_statements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_accessibility_statements_v_version_live_in_order_idx\` ON \`_accessibility_statements_v_version_live_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statements_v_version_live_in_parent_idx\` ON \`_accessibility_statements_v_version_live_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statements_v_version_live_in_value_idx\` ON \`_accessibility_statements_v_version_live_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_accessibility_statements_v_version_missing_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_accessibility_statements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_accessibility_statements_v_version_missing_in_order_idx\` ON \`_accessibility_statements_v_version_missing_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statements_v_version_missing_in_parent_idx\` ON \`_accessibility_statements_v_version_missing_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statements_v_version_missing_in_value_idx\` ON \`_accessibility_statements_v_version_missing_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_accessibility_statements_v_version_behind_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_accessibility_statements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_accessibility_statements_v_version_behind_in_order_idx\` ON \`_accessibility_statements_v_version_behind_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statements_v_version_behind_in_parent_idx\` ON \`_accessibility_statements_v_version_behind_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statements_v_version_behind_in_value_idx\` ON \`_accessibility_statements_v_version_behind_in\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_accessibility_statements_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_status\` text,
  	\`version_method\` text DEFAULT 'self-assessment',
  	\`version_prepared_on\` text,
  	\`version_reviewed_on\` text,
  	\`version_feedback_email\` text,
  	\`version_owner_region_id\` text,
  	\`version_source_locale\` text,
  	\`version_review_by\` text,
  	\`version_responsible_unit\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`accessibility_statements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_accessibility_statements_v_parent_idx\` ON \`_accessibility_statements_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statements_v_version_version_owner_region_idx\` ON \`_accessibility_statements_v\` (\`version_owner_region_id\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statements_v_version_version_review_by_idx\` ON \`_accessibility_statements_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statements_v_version_version_updated_at_idx\` ON \`_accessibility_statements_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statements_v_version_version_created_at_idx\` ON \`_accessibility_statements_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statements_v_version_version_deleted_at_idx\` ON \`_accessibility_statements_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statements_v_version_version__status_idx\` ON \`_accessibility_statements_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statements_v_created_at_idx\` ON \`_accessibility_statements_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statements_v_updated_at_idx\` ON \`_accessibility_statements_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statements_v_snapshot_idx\` ON \`_accessibility_statements_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statements_v_published_locale_idx\` ON \`_accessibility_statements_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statements_v_latest_idx\` ON \`_accessibility_statements_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statements_v_autosave_idx\` ON \`_accessibility_statements_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_accessibility_statements_v_locales\` (
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_provider\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_accessibility_statements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_accessibility_statements_v_version_version_slug_idx\` ON \`_accessibility_statements_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_accessibility_statements_v_locales_locale_parent_id_unique\` ON \`_accessibility_statements_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`target_url\` text,
  	\`owner_region_id\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`owner_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`redirects_owner_region_idx\` ON \`redirects\` (\`owner_region_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`redirects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text,
  	\`services_id\` text,
  	\`service_paths_id\` text,
  	\`theme_sites_id\` text,
  	\`pages_id\` text,
  	\`jobs_id\` text,
  	\`events_id\` text,
  	\`organisations_id\` text,
  	\`contacts_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_paths_id\`) REFERENCES \`service_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`theme_sites_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`jobs_id\`) REFERENCES \`jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`redirects_rels_order_idx\` ON \`redirects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_parent_idx\` ON \`redirects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_path_idx\` ON \`redirects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_articles_id_idx\` ON \`redirects_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_services_id_idx\` ON \`redirects_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_service_paths_id_idx\` ON \`redirects_rels\` (\`service_paths_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_theme_sites_id_idx\` ON \`redirects_rels\` (\`theme_sites_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_pages_id_idx\` ON \`redirects_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_jobs_id_idx\` ON \`redirects_rels\` (\`jobs_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_events_id_idx\` ON \`redirects_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_organisations_id_idx\` ON \`redirects_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_contacts_id_idx\` ON \`redirects_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_image_idx\` ON \`topics\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`topics_locales\` (
  	\`name\` text NOT NULL,
  	\`slug\` text,
  	\`summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_slug_idx\` ON \`topics_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_locales_locale_parent_id_unique\` ON \`topics_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`customer_groups\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`customer_groups_image_idx\` ON \`customer_groups\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`customer_groups_updated_at_idx\` ON \`customer_groups\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`customer_groups_created_at_idx\` ON \`customer_groups\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`customer_groups_locales\` (
  	\`name\` text NOT NULL,
  	\`slug\` text,
  	\`summary\` text,
  	\`door\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`customer_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`customer_groups_slug_idx\` ON \`customer_groups_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`customer_groups_locales_locale_parent_id_unique\` ON \`customer_groups_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`life_situations\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`life_situations_image_idx\` ON \`life_situations\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`life_situations_updated_at_idx\` ON \`life_situations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`life_situations_created_at_idx\` ON \`life_situations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`life_situations_locales\` (
  	\`name\` text NOT NULL,
  	\`slug\` text,
  	\`summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`life_situations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`life_situations_slug_idx\` ON \`life_situations_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`life_situations_locales_locale_parent_id_unique\` ON \`life_situations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`image_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_code_idx\` ON \`municipalities\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_image_idx\` ON \`municipalities\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_updated_at_idx\` ON \`municipalities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_created_at_idx\` ON \`municipalities\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_locales\` (
  	\`name\` text NOT NULL,
  	\`slug\` text,
  	\`summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`municipalities_slug_idx\` ON \`municipalities_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_locales_locale_parent_id_unique\` ON \`municipalities_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offers\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`doc_collection\` text NOT NULL,
  	\`doc_id\` text NOT NULL,
  	\`from_region\` text NOT NULL,
  	\`to_region\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`offered_by\` text,
  	\`offered_at\` text NOT NULL,
  	\`answered_by\` text,
  	\`answered_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_doc_id_idx\` ON \`offers\` (\`doc_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_from_region_idx\` ON \`offers\` (\`from_region\`);`)
  await db.run(sql`CREATE INDEX \`offers_to_region_idx\` ON \`offers\` (\`to_region\`);`)
  await db.run(sql`CREATE INDEX \`offers_state_idx\` ON \`offers\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`offers_updated_at_idx\` ON \`offers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`offers_created_at_idx\` ON \`offers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`editions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`title\` text,
  	\`doc_collection\` text NOT NULL,
  	\`doc_id\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`kind\` text NOT NULL,
  	\`effective_from\` text NOT NULL,
  	\`effective_until\` text,
  	\`owner_region\` text,
  	\`published_by\` text,
  	\`published_at\` text NOT NULL,
  	\`source_updated_at\` text,
  	\`note\` text,
  	\`successor\` text,
  	\`cancels\` text,
  	\`slug\` text,
  	\`content_hash\` text,
  	\`content\` text,
  	\`paths\` text,
  	\`references\` text,
  	\`boundaries\` text,
  	\`redacted_at\` text,
  	\`redacted_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_key_idx\` ON \`editions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`editions_owner_region_idx\` ON \`editions\` (\`owner_region\`);`)
  await db.run(sql`CREATE INDEX \`editions_updated_at_idx\` ON \`editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_created_at_idx\` ON \`editions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`docCollection_docId_idx\` ON \`editions\` (\`doc_collection\`,\`doc_id\`);`)
  await db.run(sql`CREATE TABLE \`releases\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`region\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`release\` text,
  	\`renderer\` text,
  	\`snapshot_hash\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`decided_at\` text NOT NULL,
  	\`seconds\` numeric,
  	\`keys\` text,
  	\`held\` text,
  	\`reasons\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_region_idx\` ON \`releases\` (\`region\`);`)
  await db.run(sql`CREATE INDEX \`releases_snapshot_hash_idx\` ON \`releases\` (\`snapshot_hash\`);`)
  await db.run(sql`CREATE INDEX \`releases_decided_at_idx\` ON \`releases\` (\`decided_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_updated_at_idx\` ON \`releases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_created_at_idx\` ON \`releases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text DEFAULT 'regional-editor' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`users_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`regions_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regions_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_rels_order_idx\` ON \`users_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_parent_idx\` ON \`users_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_path_idx\` ON \`users_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_regions_id_idx\` ON \`users_rels\` (\`regions_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text,
  	\`events_id\` text,
  	\`services_id\` text,
  	\`service_paths_id\` text,
  	\`jobs_id\` text,
  	\`pages_id\` text,
  	\`theme_sites_id\` text,
  	\`notices_id\` text,
  	\`media_id\` text,
  	\`organisations_id\` text,
  	\`contacts_id\` text,
  	\`regions_id\` text,
  	\`accessibility_statements_id\` text,
  	\`redirects_id\` text,
  	\`topics_id\` text,
  	\`customer_groups_id\` text,
  	\`life_situations_id\` text,
  	\`municipalities_id\` text,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_paths_id\`) REFERENCES \`service_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`jobs_id\`) REFERENCES \`jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`theme_sites_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regions_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`accessibility_statements_id\`) REFERENCES \`accessibility_statements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`customer_groups_id\`) REFERENCES \`customer_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_situations_id\`) REFERENCES \`life_situations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_services_id_idx\` ON \`payload_locked_documents_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_service_paths_id_idx\` ON \`payload_locked_documents_rels\` (\`service_paths_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_jobs_id_idx\` ON \`payload_locked_documents_rels\` (\`jobs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_theme_sites_id_idx\` ON \`payload_locked_documents_rels\` (\`theme_sites_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contacts_id_idx\` ON \`payload_locked_documents_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_regions_id_idx\` ON \`payload_locked_documents_rels\` (\`regions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_accessibility_statements_i_idx\` ON \`payload_locked_documents_rels\` (\`accessibility_statements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_customer_groups_id_idx\` ON \`payload_locked_documents_rels\` (\`customer_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_life_situations_id_idx\` ON \`payload_locked_documents_rels\` (\`life_situations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_municipalities_id_idx\` ON \`payload_locked_documents_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`articles_attachments\`;`)
  await db.run(sql`DROP TABLE \`articles_attachments_locales\`;`)
  await db.run(sql`DROP TABLE \`articles_live_in\`;`)
  await db.run(sql`DROP TABLE \`articles_missing_in\`;`)
  await db.run(sql`DROP TABLE \`articles_behind_in\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles_locales\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_attachments\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_attachments_locales\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_live_in\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_missing_in\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_behind_in\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`events_languages\`;`)
  await db.run(sql`DROP TABLE \`events_live_in\`;`)
  await db.run(sql`DROP TABLE \`events_missing_in\`;`)
  await db.run(sql`DROP TABLE \`events_behind_in\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_locales\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_live_in\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_missing_in\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_behind_in\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`services_channels_phone_hours\`;`)
  await db.run(sql`DROP TABLE \`services_channels_phone_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`services_channels_hours\`;`)
  await db.run(sql`DROP TABLE \`services_channels_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`services_channels\`;`)
  await db.run(sql`DROP TABLE \`services_channels_locales\`;`)
  await db.run(sql`DROP TABLE \`services_languages\`;`)
  await db.run(sql`DROP TABLE \`services_exceptions\`;`)
  await db.run(sql`DROP TABLE \`services_exceptions_locales\`;`)
  await db.run(sql`DROP TABLE \`services_live_in\`;`)
  await db.run(sql`DROP TABLE \`services_missing_in\`;`)
  await db.run(sql`DROP TABLE \`services_behind_in\`;`)
  await db.run(sql`DROP TABLE \`services\`;`)
  await db.run(sql`DROP TABLE \`services_locales\`;`)
  await db.run(sql`DROP TABLE \`services_rels\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_channels_phone_hours\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_channels_phone_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_channels_hours\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_channels_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_channels\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_channels_locales\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_exceptions\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_exceptions_locales\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_live_in\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_missing_in\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_behind_in\`;`)
  await db.run(sql`DROP TABLE \`_services_v\`;`)
  await db.run(sql`DROP TABLE \`_services_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_services_v_rels\`;`)
  await db.run(sql`DROP TABLE \`service_paths_steps_links\`;`)
  await db.run(sql`DROP TABLE \`service_paths_steps_links_locales\`;`)
  await db.run(sql`DROP TABLE \`service_paths_steps_branches\`;`)
  await db.run(sql`DROP TABLE \`service_paths_steps_branches_locales\`;`)
  await db.run(sql`DROP TABLE \`service_paths_steps\`;`)
  await db.run(sql`DROP TABLE \`service_paths_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`service_paths_live_in\`;`)
  await db.run(sql`DROP TABLE \`service_paths_missing_in\`;`)
  await db.run(sql`DROP TABLE \`service_paths_behind_in\`;`)
  await db.run(sql`DROP TABLE \`service_paths\`;`)
  await db.run(sql`DROP TABLE \`service_paths_locales\`;`)
  await db.run(sql`DROP TABLE \`service_paths_rels\`;`)
  await db.run(sql`DROP TABLE \`_service_paths_v_version_steps_links\`;`)
  await db.run(sql`DROP TABLE \`_service_paths_v_version_steps_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_service_paths_v_version_steps_branches\`;`)
  await db.run(sql`DROP TABLE \`_service_paths_v_version_steps_branches_locales\`;`)
  await db.run(sql`DROP TABLE \`_service_paths_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_service_paths_v_version_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_service_paths_v_version_live_in\`;`)
  await db.run(sql`DROP TABLE \`_service_paths_v_version_missing_in\`;`)
  await db.run(sql`DROP TABLE \`_service_paths_v_version_behind_in\`;`)
  await db.run(sql`DROP TABLE \`_service_paths_v\`;`)
  await db.run(sql`DROP TABLE \`_service_paths_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_service_paths_v_rels\`;`)
  await db.run(sql`DROP TABLE \`jobs_live_in\`;`)
  await db.run(sql`DROP TABLE \`jobs_missing_in\`;`)
  await db.run(sql`DROP TABLE \`jobs_behind_in\`;`)
  await db.run(sql`DROP TABLE \`jobs\`;`)
  await db.run(sql`DROP TABLE \`jobs_locales\`;`)
  await db.run(sql`DROP TABLE \`jobs_rels\`;`)
  await db.run(sql`DROP TABLE \`_jobs_v_version_live_in\`;`)
  await db.run(sql`DROP TABLE \`_jobs_v_version_missing_in\`;`)
  await db.run(sql`DROP TABLE \`_jobs_v_version_behind_in\`;`)
  await db.run(sql`DROP TABLE \`_jobs_v\`;`)
  await db.run(sql`DROP TABLE \`_jobs_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_jobs_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pages_live_in\`;`)
  await db.run(sql`DROP TABLE \`pages_missing_in\`;`)
  await db.run(sql`DROP TABLE \`pages_behind_in\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_live_in\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_missing_in\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_behind_in\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`theme_sites_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`theme_sites_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`theme_sites_blocks_services\`;`)
  await db.run(sql`DROP TABLE \`theme_sites_blocks_services_locales\`;`)
  await db.run(sql`DROP TABLE \`theme_sites_blocks_articles\`;`)
  await db.run(sql`DROP TABLE \`theme_sites_blocks_articles_locales\`;`)
  await db.run(sql`DROP TABLE \`theme_sites_blocks_jobs\`;`)
  await db.run(sql`DROP TABLE \`theme_sites_blocks_jobs_locales\`;`)
  await db.run(sql`DROP TABLE \`theme_sites_blocks_organisations\`;`)
  await db.run(sql`DROP TABLE \`theme_sites_blocks_organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`theme_sites_blocks_contacts\`;`)
  await db.run(sql`DROP TABLE \`theme_sites_blocks_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`theme_sites_blocks_links_links\`;`)
  await db.run(sql`DROP TABLE \`theme_sites_blocks_links_links_locales\`;`)
  await db.run(sql`DROP TABLE \`theme_sites_blocks_links\`;`)
  await db.run(sql`DROP TABLE \`theme_sites_blocks_links_locales\`;`)
  await db.run(sql`DROP TABLE \`theme_sites_blocks_figures_figures\`;`)
  await db.run(sql`DROP TABLE \`theme_sites_blocks_figures_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`theme_sites_blocks_figures\`;`)
  await db.run(sql`DROP TABLE \`theme_sites_blocks_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`theme_sites_live_in\`;`)
  await db.run(sql`DROP TABLE \`theme_sites_missing_in\`;`)
  await db.run(sql`DROP TABLE \`theme_sites_behind_in\`;`)
  await db.run(sql`DROP TABLE \`theme_sites\`;`)
  await db.run(sql`DROP TABLE \`theme_sites_locales\`;`)
  await db.run(sql`DROP TABLE \`theme_sites_texts\`;`)
  await db.run(sql`DROP TABLE \`theme_sites_rels\`;`)
  await db.run(sql`DROP TABLE \`_theme_sites_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_theme_sites_v_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`_theme_sites_v_blocks_services\`;`)
  await db.run(sql`DROP TABLE \`_theme_sites_v_blocks_services_locales\`;`)
  await db.run(sql`DROP TABLE \`_theme_sites_v_blocks_articles\`;`)
  await db.run(sql`DROP TABLE \`_theme_sites_v_blocks_articles_locales\`;`)
  await db.run(sql`DROP TABLE \`_theme_sites_v_blocks_jobs\`;`)
  await db.run(sql`DROP TABLE \`_theme_sites_v_blocks_jobs_locales\`;`)
  await db.run(sql`DROP TABLE \`_theme_sites_v_blocks_organisations\`;`)
  await db.run(sql`DROP TABLE \`_theme_sites_v_blocks_organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`_theme_sites_v_blocks_contacts\`;`)
  await db.run(sql`DROP TABLE \`_theme_sites_v_blocks_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`_theme_sites_v_blocks_links_links\`;`)
  await db.run(sql`DROP TABLE \`_theme_sites_v_blocks_links_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_theme_sites_v_blocks_links\`;`)
  await db.run(sql`DROP TABLE \`_theme_sites_v_blocks_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_theme_sites_v_blocks_figures_figures\`;`)
  await db.run(sql`DROP TABLE \`_theme_sites_v_blocks_figures_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_theme_sites_v_blocks_figures\`;`)
  await db.run(sql`DROP TABLE \`_theme_sites_v_blocks_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_theme_sites_v_version_live_in\`;`)
  await db.run(sql`DROP TABLE \`_theme_sites_v_version_missing_in\`;`)
  await db.run(sql`DROP TABLE \`_theme_sites_v_version_behind_in\`;`)
  await db.run(sql`DROP TABLE \`_theme_sites_v\`;`)
  await db.run(sql`DROP TABLE \`_theme_sites_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_theme_sites_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_theme_sites_v_rels\`;`)
  await db.run(sql`DROP TABLE \`notices_live_in\`;`)
  await db.run(sql`DROP TABLE \`notices_missing_in\`;`)
  await db.run(sql`DROP TABLE \`notices_behind_in\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`notices_locales\`;`)
  await db.run(sql`DROP TABLE \`notices_rels\`;`)
  await db.run(sql`DROP TABLE \`_notices_v_version_live_in\`;`)
  await db.run(sql`DROP TABLE \`_notices_v_version_missing_in\`;`)
  await db.run(sql`DROP TABLE \`_notices_v_version_behind_in\`;`)
  await db.run(sql`DROP TABLE \`_notices_v\`;`)
  await db.run(sql`DROP TABLE \`_notices_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_notices_v_rels\`;`)
  await db.run(sql`DROP TABLE \`media_variants\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations_links\`;`)
  await db.run(sql`DROP TABLE \`organisations_links_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations_live_in\`;`)
  await db.run(sql`DROP TABLE \`organisations_missing_in\`;`)
  await db.run(sql`DROP TABLE \`organisations_behind_in\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations_rels\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_live_in\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_missing_in\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_behind_in\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`contacts_phones_hours\`;`)
  await db.run(sql`DROP TABLE \`contacts_phones_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`contacts_phones\`;`)
  await db.run(sql`DROP TABLE \`contacts_phones_locales\`;`)
  await db.run(sql`DROP TABLE \`contacts_languages\`;`)
  await db.run(sql`DROP TABLE \`contacts_live_in\`;`)
  await db.run(sql`DROP TABLE \`contacts_missing_in\`;`)
  await db.run(sql`DROP TABLE \`contacts_behind_in\`;`)
  await db.run(sql`DROP TABLE \`contacts\`;`)
  await db.run(sql`DROP TABLE \`contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`_contacts_v_version_phones_hours\`;`)
  await db.run(sql`DROP TABLE \`_contacts_v_version_phones_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`_contacts_v_version_phones\`;`)
  await db.run(sql`DROP TABLE \`_contacts_v_version_phones_locales\`;`)
  await db.run(sql`DROP TABLE \`_contacts_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_contacts_v_version_live_in\`;`)
  await db.run(sql`DROP TABLE \`_contacts_v_version_missing_in\`;`)
  await db.run(sql`DROP TABLE \`_contacts_v_version_behind_in\`;`)
  await db.run(sql`DROP TABLE \`_contacts_v\`;`)
  await db.run(sql`DROP TABLE \`_contacts_v_locales\`;`)
  await db.run(sql`DROP TABLE \`region_languages\`;`)
  await db.run(sql`DROP TABLE \`regions_blocks_customer_groups\`;`)
  await db.run(sql`DROP TABLE \`regions_blocks_services\`;`)
  await db.run(sql`DROP TABLE \`regions_blocks_service_paths\`;`)
  await db.run(sql`DROP TABLE \`regions_blocks_news\`;`)
  await db.run(sql`DROP TABLE \`regions_blocks_events\`;`)
  await db.run(sql`DROP TABLE \`regions_blocks_jobs\`;`)
  await db.run(sql`DROP TABLE \`regions_blocks_theme_site\`;`)
  await db.run(sql`DROP TABLE \`regions_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`regions_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`regions_navigation\`;`)
  await db.run(sql`DROP TABLE \`regions_navigation_locales\`;`)
  await db.run(sql`DROP TABLE \`regions_contact_phone_hours\`;`)
  await db.run(sql`DROP TABLE \`regions_social_links\`;`)
  await db.run(sql`DROP TABLE \`regions_live_in\`;`)
  await db.run(sql`DROP TABLE \`regions_missing_in\`;`)
  await db.run(sql`DROP TABLE \`regions_behind_in\`;`)
  await db.run(sql`DROP TABLE \`regions\`;`)
  await db.run(sql`DROP TABLE \`regions_locales\`;`)
  await db.run(sql`DROP TABLE \`regions_rels\`;`)
  await db.run(sql`DROP TABLE \`_region_languages_v\`;`)
  await db.run(sql`DROP TABLE \`_regions_v_blocks_customer_groups\`;`)
  await db.run(sql`DROP TABLE \`_regions_v_blocks_services\`;`)
  await db.run(sql`DROP TABLE \`_regions_v_blocks_service_paths\`;`)
  await db.run(sql`DROP TABLE \`_regions_v_blocks_news\`;`)
  await db.run(sql`DROP TABLE \`_regions_v_blocks_events\`;`)
  await db.run(sql`DROP TABLE \`_regions_v_blocks_jobs\`;`)
  await db.run(sql`DROP TABLE \`_regions_v_blocks_theme_site\`;`)
  await db.run(sql`DROP TABLE \`_regions_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_regions_v_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`_regions_v_version_navigation\`;`)
  await db.run(sql`DROP TABLE \`_regions_v_version_navigation_locales\`;`)
  await db.run(sql`DROP TABLE \`_regions_v_version_contact_phone_hours\`;`)
  await db.run(sql`DROP TABLE \`_regions_v_version_social_links\`;`)
  await db.run(sql`DROP TABLE \`_regions_v_version_live_in\`;`)
  await db.run(sql`DROP TABLE \`_regions_v_version_missing_in\`;`)
  await db.run(sql`DROP TABLE \`_regions_v_version_behind_in\`;`)
  await db.run(sql`DROP TABLE \`_regions_v\`;`)
  await db.run(sql`DROP TABLE \`_regions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_regions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`accessibility_statements_findings\`;`)
  await db.run(sql`DROP TABLE \`accessibility_statements_findings_locales\`;`)
  await db.run(sql`DROP TABLE \`accessibility_statements_live_in\`;`)
  await db.run(sql`DROP TABLE \`accessibility_statements_missing_in\`;`)
  await db.run(sql`DROP TABLE \`accessibility_statements_behind_in\`;`)
  await db.run(sql`DROP TABLE \`accessibility_statements\`;`)
  await db.run(sql`DROP TABLE \`accessibility_statements_locales\`;`)
  await db.run(sql`DROP TABLE \`_accessibility_statements_v_version_findings\`;`)
  await db.run(sql`DROP TABLE \`_accessibility_statements_v_version_findings_locales\`;`)
  await db.run(sql`DROP TABLE \`_accessibility_statements_v_version_live_in\`;`)
  await db.run(sql`DROP TABLE \`_accessibility_statements_v_version_missing_in\`;`)
  await db.run(sql`DROP TABLE \`_accessibility_statements_v_version_behind_in\`;`)
  await db.run(sql`DROP TABLE \`_accessibility_statements_v\`;`)
  await db.run(sql`DROP TABLE \`_accessibility_statements_v_locales\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`redirects_rels\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`topics_locales\`;`)
  await db.run(sql`DROP TABLE \`customer_groups\`;`)
  await db.run(sql`DROP TABLE \`customer_groups_locales\`;`)
  await db.run(sql`DROP TABLE \`life_situations\`;`)
  await db.run(sql`DROP TABLE \`life_situations_locales\`;`)
  await db.run(sql`DROP TABLE \`municipalities\`;`)
  await db.run(sql`DROP TABLE \`municipalities_locales\`;`)
  await db.run(sql`DROP TABLE \`offers\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`DROP TABLE \`releases\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`users_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
