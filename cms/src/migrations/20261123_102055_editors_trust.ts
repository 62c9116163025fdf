import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
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
  await db.run(sql`ALTER TABLE \`articles\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`service_paths\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`service_paths\` ADD \`saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`_service_paths_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_service_paths_v\` ADD \`version_saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`jobs\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`jobs\` ADD \`saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`_jobs_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_jobs_v\` ADD \`version_saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`theme_sites\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`theme_sites\` ADD \`saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`_theme_sites_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_theme_sites_v\` ADD \`version_saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`contacts\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`contacts\` ADD \`saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`_contacts_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_contacts_v\` ADD \`version_saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`accessibility_statements\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`accessibility_statements\` ADD \`saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`_accessibility_statements_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_accessibility_statements_v\` ADD \`version_saved_in\` text;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`bundle\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`link_checks\`;`)
  await db.run(sql`DROP TABLE \`link_check_rounds\`;`)
  await db.run(sql`DROP TABLE \`payload_query_presets\`;`)
  await db.run(sql`DROP TABLE \`payload_query_presets_rels\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`saved_in\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_saved_in\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`saved_in\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_saved_in\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`saved_in\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_saved_in\`;`)
  await db.run(sql`ALTER TABLE \`service_paths\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`service_paths\` DROP COLUMN \`saved_in\`;`)
  await db.run(sql`ALTER TABLE \`_service_paths_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_service_paths_v\` DROP COLUMN \`version_saved_in\`;`)
  await db.run(sql`ALTER TABLE \`jobs\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`jobs\` DROP COLUMN \`saved_in\`;`)
  await db.run(sql`ALTER TABLE \`_jobs_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_jobs_v\` DROP COLUMN \`version_saved_in\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`saved_in\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_saved_in\`;`)
  await db.run(sql`ALTER TABLE \`theme_sites\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`theme_sites\` DROP COLUMN \`saved_in\`;`)
  await db.run(sql`ALTER TABLE \`_theme_sites_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_theme_sites_v\` DROP COLUMN \`version_saved_in\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`saved_in\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_saved_in\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`saved_in\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_saved_in\`;`)
  await db.run(sql`ALTER TABLE \`contacts\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`contacts\` DROP COLUMN \`saved_in\`;`)
  await db.run(sql`ALTER TABLE \`_contacts_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_contacts_v\` DROP COLUMN \`version_saved_in\`;`)
  await db.run(sql`ALTER TABLE \`accessibility_statements\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`accessibility_statements\` DROP COLUMN \`saved_in\`;`)
  await db.run(sql`ALTER TABLE \`_accessibility_statements_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_accessibility_statements_v\` DROP COLUMN \`version_saved_in\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`bundle\`;`)
}
