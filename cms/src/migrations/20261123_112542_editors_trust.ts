import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`bundles_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`fi\` integer,
  	\`sv\` integer,
  	\`en\` integer,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`bundles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`bundles_items_order_idx\` ON \`bundles_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`bundles_items_parent_id_idx\` ON \`bundles_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`bundles\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`action\` text DEFAULT 'publish' NOT NULL,
  	\`note\` text,
  	\`owner_region_id\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`owner_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`bundles_owner_region_idx\` ON \`bundles\` (\`owner_region_id\`);`)
  await db.run(sql`CREATE INDEX \`bundles_updated_at_idx\` ON \`bundles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`bundles_created_at_idx\` ON \`bundles\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`bundles_rels\` (
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
  	\`notices_id\` text,
  	\`accessibility_statements_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`bundles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_paths_id\`) REFERENCES \`service_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`theme_sites_id\`) REFERENCES \`theme_sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`jobs_id\`) REFERENCES \`jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`accessibility_statements_id\`) REFERENCES \`accessibility_statements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`bundles_rels_order_idx\` ON \`bundles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`bundles_rels_parent_idx\` ON \`bundles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`bundles_rels_path_idx\` ON \`bundles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`bundles_rels_articles_id_idx\` ON \`bundles_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`bundles_rels_services_id_idx\` ON \`bundles_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`bundles_rels_service_paths_id_idx\` ON \`bundles_rels\` (\`service_paths_id\`);`)
  await db.run(sql`CREATE INDEX \`bundles_rels_theme_sites_id_idx\` ON \`bundles_rels\` (\`theme_sites_id\`);`)
  await db.run(sql`CREATE INDEX \`bundles_rels_pages_id_idx\` ON \`bundles_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`bundles_rels_jobs_id_idx\` ON \`bundles_rels\` (\`jobs_id\`);`)
  await db.run(sql`CREATE INDEX \`bundles_rels_events_id_idx\` ON \`bundles_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`bundles_rels_organisations_id_idx\` ON \`bundles_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`bundles_rels_contacts_id_idx\` ON \`bundles_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`bundles_rels_notices_id_idx\` ON \`bundles_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`bundles_rels_accessibility_statements_id_idx\` ON \`bundles_rels\` (\`accessibility_statements_id\`);`)
  await db.run(sql`CREATE TABLE \`link_checks\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`status\` numeric,
  	\`reason\` text,
  	\`moved_to\` text,
  	\`failures\` numeric,
  	\`failing_since\` text,
  	\`checked_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`link_checks_state_idx\` ON \`link_checks\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_updated_at_idx\` ON \`link_checks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_created_at_idx\` ON \`link_checks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`link_check_rounds\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`alive_at\` text NOT NULL,
  	\`finished_at\` text,
  	\`links\` numeric,
  	\`broken\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`link_check_rounds_finished_at_idx\` ON \`link_check_rounds\` (\`finished_at\`);`)
  await db.run(sql`CREATE INDEX \`link_check_rounds_updated_at_idx\` ON \`link_check_rounds\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`link_check_rounds_created_at_idx\` ON \`link_check_rounds\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reviews\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`doc_collection\` text NOT NULL,
  	\`doc_id\` text NOT NULL,
  	\`title\` text,
  	\`owner_region\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`closed\` integer DEFAULT false NOT NULL,
  	\`requester\` text,
  	\`reviewer\` text,
  	\`guest_link\` text,
  	\`guest_name\` text,
  	\`message\` text,
  	\`asked_at\` text NOT NULL,
  	\`asked_hash\` text,
  	\`answered_by\` text,
  	\`answered_at\` text,
  	\`answered_hash\` text,
  	\`word\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`reviews_doc_id_idx\` ON \`reviews\` (\`doc_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_owner_region_idx\` ON \`reviews\` (\`owner_region\`);`)
  await db.run(sql`CREATE INDEX \`reviews_state_idx\` ON \`reviews\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`reviews_closed_idx\` ON \`reviews\` (\`closed\`);`)
  await db.run(sql`CREATE INDEX \`reviews_requester_idx\` ON \`reviews\` (\`requester\`);`)
  await db.run(sql`CREATE INDEX \`reviews_reviewer_idx\` ON \`reviews\` (\`reviewer\`);`)
  await db.run(sql`CREATE INDEX \`reviews_updated_at_idx\` ON \`reviews\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reviews_created_at_idx\` ON \`reviews\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`doc_collection\` text NOT NULL,
  	\`doc_id\` text NOT NULL,
  	\`owner_region\` text NOT NULL,
  	\`locale\` text,
  	\`field\` text,
  	\`text\` text NOT NULL,
  	\`author\` text,
  	\`guest_name\` text,
  	\`guest_link\` text,
  	\`at\` text NOT NULL,
  	\`resolved_by\` text,
  	\`resolved_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_doc_id_idx\` ON \`comments\` (\`doc_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_owner_region_idx\` ON \`comments\` (\`owner_region\`);`)
  await db.run(sql`CREATE INDEX \`comments_author_idx\` ON \`comments\` (\`author\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sittings\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`doc_collection\` text NOT NULL,
  	\`doc_id\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`user\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`until\` text NOT NULL,
  	\`shared\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`sittings_doc_id_idx\` ON \`sittings\` (\`doc_id\`);`)
  await db.run(sql`CREATE INDEX \`sittings_updated_at_idx\` ON \`sittings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sittings_created_at_idx\` ON \`sittings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`review_links\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`doc_collection\` text NOT NULL,
  	\`doc_id\` text NOT NULL,
  	\`owner_region\` text NOT NULL,
  	\`languages\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`guest_name\` text,
  	\`guest_organisation\` text,
  	\`guest_email\` text,
  	\`message\` text,
  	\`created_by\` text,
  	\`expires_at\` text NOT NULL,
  	\`revoked_at\` text,
  	\`last_opened_at\` text,
  	\`sent_hashes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`review_links_token_hash_idx\` ON \`review_links\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`review_links_doc_id_idx\` ON \`review_links\` (\`doc_id\`);`)
  await db.run(sql`CREATE INDEX \`review_links_owner_region_idx\` ON \`review_links\` (\`owner_region\`);`)
  await db.run(sql`CREATE INDEX \`review_links_updated_at_idx\` ON \`review_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`review_links_created_at_idx\` ON \`review_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_query_presets\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`is_shared\` integer DEFAULT false,
  	\`access_read_constraint\` text DEFAULT 'onlyMe',
  	\`access_update_constraint\` text DEFAULT 'onlyMe',
  	\`access_delete_constraint\` text DEFAULT 'onlyMe',
  	\`where\` text,
  	\`columns\` text,
  	\`group_by\` text,
  	\`related_collection\` text NOT NULL,
  	\`is_temp\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_query_presets_updated_at_idx\` ON \`payload_query_presets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_query_presets_created_at_idx\` ON \`payload_query_presets\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_query_presets_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	\`regions_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_query_presets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regions_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_query_presets_rels_order_idx\` ON \`payload_query_presets_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_query_presets_rels_parent_idx\` ON \`payload_query_presets_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_query_presets_rels_path_idx\` ON \`payload_query_presets_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_query_presets_rels_users_id_idx\` ON \`payload_query_presets_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_query_presets_rels_regions_id_idx\` ON \`payload_query_presets_rels\` (\`regions_id\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`revision\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`trashed_by\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_revision\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_trashed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`revision\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`trashed_by\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_revision\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_trashed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`revision\` text;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`trashed_by\` text;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_revision\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_trashed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`service_paths\` ADD \`revision\` text;`)
  await db.run(sql`ALTER TABLE \`service_paths\` ADD \`trashed_by\` text;`)
  await db.run(sql`ALTER TABLE \`service_paths\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`service_paths\` ADD \`saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`_service_paths_v\` ADD \`version_revision\` text;`)
  await db.run(sql`ALTER TABLE \`_service_paths_v\` ADD \`version_trashed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_service_paths_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_service_paths_v\` ADD \`version_saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`jobs\` ADD \`revision\` text;`)
  await db.run(sql`ALTER TABLE \`jobs\` ADD \`trashed_by\` text;`)
  await db.run(sql`ALTER TABLE \`jobs\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`jobs\` ADD \`saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`_jobs_v\` ADD \`version_revision\` text;`)
  await db.run(sql`ALTER TABLE \`_jobs_v\` ADD \`version_trashed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_jobs_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_jobs_v\` ADD \`version_saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`revision\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`trashed_by\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_revision\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_trashed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`theme_sites\` ADD \`revision\` text;`)
  await db.run(sql`ALTER TABLE \`theme_sites\` ADD \`trashed_by\` text;`)
  await db.run(sql`ALTER TABLE \`theme_sites\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`theme_sites\` ADD \`saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`_theme_sites_v\` ADD \`version_revision\` text;`)
  await db.run(sql`ALTER TABLE \`_theme_sites_v\` ADD \`version_trashed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_theme_sites_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_theme_sites_v\` ADD \`version_saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`revision\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`trashed_by\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_revision\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_trashed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`revision\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`trashed_by\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_revision\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_trashed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`contacts\` ADD \`revision\` text;`)
  await db.run(sql`ALTER TABLE \`contacts\` ADD \`trashed_by\` text;`)
  await db.run(sql`ALTER TABLE \`contacts\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`contacts\` ADD \`saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`_contacts_v\` ADD \`version_revision\` text;`)
  await db.run(sql`ALTER TABLE \`_contacts_v\` ADD \`version_trashed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_contacts_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_contacts_v\` ADD \`version_saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`regions\` ADD \`requires_review\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`regions\` ADD \`revision\` text;`)
  await db.run(sql`ALTER TABLE \`_regions_v\` ADD \`version_requires_review\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_regions_v\` ADD \`version_revision\` text;`)
  await db.run(sql`ALTER TABLE \`accessibility_statements\` ADD \`revision\` text;`)
  await db.run(sql`ALTER TABLE \`accessibility_statements\` ADD \`trashed_by\` text;`)
  await db.run(sql`ALTER TABLE \`accessibility_statements\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`accessibility_statements\` ADD \`saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`_accessibility_statements_v\` ADD \`version_revision\` text;`)
  await db.run(sql`ALTER TABLE \`_accessibility_statements_v\` ADD \`version_trashed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_accessibility_statements_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_accessibility_statements_v\` ADD \`version_saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`bundle\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`language\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`invited_at\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`last_login_at\` text;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`reset_password_requested_at\`;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`bundles_id\` text REFERENCES bundles(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_bundles_id_idx\` ON \`payload_locked_documents_rels\` (\`bundles_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`bundles_items\`;`)
  await db.run(sql`DROP TABLE \`bundles\`;`)
  await db.run(sql`DROP TABLE \`bundles_rels\`;`)
  await db.run(sql`DROP TABLE \`link_checks\`;`)
  await db.run(sql`DROP TABLE \`link_check_rounds\`;`)
  await db.run(sql`DROP TABLE \`reviews\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`DROP TABLE \`sittings\`;`)
  await db.run(sql`DROP TABLE \`review_links\`;`)
  await db.run(sql`DROP TABLE \`payload_query_presets\`;`)
  await db.run(sql`DROP TABLE \`payload_query_presets_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "events_id", "services_id", "service_paths_id", "jobs_id", "pages_id", "theme_sites_id", "notices_id", "media_id", "organisations_id", "contacts_id", "regions_id", "accessibility_statements_id", "redirects_id", "topics_id", "customer_groups_id", "life_situations_id", "municipalities_id", "users_id") SELECT "id", "order", "parent_id", "path", "articles_id", "events_id", "services_id", "service_paths_id", "jobs_id", "pages_id", "theme_sites_id", "notices_id", "media_id", "organisations_id", "contacts_id", "regions_id", "accessibility_statements_id", "redirects_id", "topics_id", "customer_groups_id", "life_situations_id", "municipalities_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
  await db.run(sql`ALTER TABLE \`users\` ADD \`reset_password_requested_at\` text;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`language\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`invited_at\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`last_login_at\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`trashed_by\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`saved_in\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_trashed_by\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_saved_in\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`trashed_by\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`saved_in\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_trashed_by\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_saved_in\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`trashed_by\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`saved_in\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_trashed_by\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_saved_in\`;`)
  await db.run(sql`ALTER TABLE \`service_paths\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`service_paths\` DROP COLUMN \`trashed_by\`;`)
  await db.run(sql`ALTER TABLE \`service_paths\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`service_paths\` DROP COLUMN \`saved_in\`;`)
  await db.run(sql`ALTER TABLE \`_service_paths_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`_service_paths_v\` DROP COLUMN \`version_trashed_by\`;`)
  await db.run(sql`ALTER TABLE \`_service_paths_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_service_paths_v\` DROP COLUMN \`version_saved_in\`;`)
  await db.run(sql`ALTER TABLE \`jobs\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`jobs\` DROP COLUMN \`trashed_by\`;`)
  await db.run(sql`ALTER TABLE \`jobs\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`jobs\` DROP COLUMN \`saved_in\`;`)
  await db.run(sql`ALTER TABLE \`_jobs_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`_jobs_v\` DROP COLUMN \`version_trashed_by\`;`)
  await db.run(sql`ALTER TABLE \`_jobs_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_jobs_v\` DROP COLUMN \`version_saved_in\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`trashed_by\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`saved_in\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_trashed_by\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_saved_in\`;`)
  await db.run(sql`ALTER TABLE \`theme_sites\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`theme_sites\` DROP COLUMN \`trashed_by\`;`)
  await db.run(sql`ALTER TABLE \`theme_sites\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`theme_sites\` DROP COLUMN \`saved_in\`;`)
  await db.run(sql`ALTER TABLE \`_theme_sites_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`_theme_sites_v\` DROP COLUMN \`version_trashed_by\`;`)
  await db.run(sql`ALTER TABLE \`_theme_sites_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_theme_sites_v\` DROP COLUMN \`version_saved_in\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`trashed_by\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`saved_in\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_trashed_by\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_saved_in\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`trashed_by\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`saved_in\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_trashed_by\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_saved_in\`;`)
  await db.run(sql`ALTER TABLE \`contacts\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`contacts\` DROP COLUMN \`trashed_by\`;`)
  await db.run(sql`ALTER TABLE \`contacts\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`contacts\` DROP COLUMN \`saved_in\`;`)
  await db.run(sql`ALTER TABLE \`_contacts_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`_contacts_v\` DROP COLUMN \`version_trashed_by\`;`)
  await db.run(sql`ALTER TABLE \`_contacts_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_contacts_v\` DROP COLUMN \`version_saved_in\`;`)
  await db.run(sql`ALTER TABLE \`regions\` DROP COLUMN \`requires_review\`;`)
  await db.run(sql`ALTER TABLE \`regions\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`_regions_v\` DROP COLUMN \`version_requires_review\`;`)
  await db.run(sql`ALTER TABLE \`_regions_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`accessibility_statements\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`accessibility_statements\` DROP COLUMN \`trashed_by\`;`)
  await db.run(sql`ALTER TABLE \`accessibility_statements\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`accessibility_statements\` DROP COLUMN \`saved_in\`;`)
  await db.run(sql`ALTER TABLE \`_accessibility_statements_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`_accessibility_statements_v\` DROP COLUMN \`version_trashed_by\`;`)
  await db.run(sql`ALTER TABLE \`_accessibility_statements_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_accessibility_statements_v\` DROP COLUMN \`version_saved_in\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`bundle\`;`)
}
