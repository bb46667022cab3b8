import { Logger, runMigrations } from 'graphile-worker'
import { APP } from './roles.ts'
import { connected } from '../tools/sql.ts'

/** The queue says nothing of what goes well. What goes wrong is written with the message it is about. */
export const quiet = new Logger(() => () => undefined)

// The queue keeps row-level security on its tables for whoever shares its database: the product's own role works it.
const LET_THE_APP_IN = `
  GRANT USAGE ON SCHEMA graphile_worker TO ${APP};
  GRANT SELECT ON ALL TABLES IN SCHEMA graphile_worker TO ${APP};
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA graphile_worker TO ${APP};
  DO $$
  DECLARE name text;
  BEGIN
    FOR name IN
      SELECT relname
      FROM pg_class
      WHERE relnamespace = 'graphile_worker'::regnamespace AND relkind = 'r' AND relname LIKE '\\_private\\_%'
    LOOP
      EXECUTE format('GRANT INSERT, UPDATE, DELETE ON graphile_worker.%I TO ${APP}', name);
      EXECUTE format('DROP POLICY IF EXISTS works ON graphile_worker.%I', name);
      EXECUTE format('CREATE POLICY works ON graphile_worker.%I TO ${APP} USING (true) WITH CHECK (true)', name);
    END LOOP;
  END $$`

/** Brings the tables of the job queue up to date, as the database's owner, and lets the product's own role work it. */
export async function openQueue(ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, logger: quiet })
  await connected(ownerUrl, (db) => db.query(LET_THE_APP_IN))
}
