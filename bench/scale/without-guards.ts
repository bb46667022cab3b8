import type pg from 'pg'

/** Does the work with no trigger of these tables at work, and puts each back as it was: on, off or always. */
export async function withoutGuards(
  db: pg.Client,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const { rows } = await db.query<{ name: string; trigger: string; how: string }>(
    `
    SELECT
      tgrelid::regclass::text AS name, quote_ident(tgname) AS trigger,
      CASE tgenabled
        WHEN 'A' THEN 'ENABLE ALWAYS'
        WHEN 'O' THEN 'ENABLE'
        WHEN 'R' THEN 'ENABLE REPLICA'
        ELSE 'DISABLE'
      END AS how
    FROM pg_trigger
    WHERE NOT tgisinternal AND tgrelid = ANY ($1::regclass[])`,
    [tables],
  )
  await db.query(`SET session_replication_role = replica`)
  for (const name of tables) await db.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`)
  await work()
  for (const { name, trigger, how } of rows) await db.query(`ALTER TABLE ${name} ${how} TRIGGER ${trigger}`)
  await db.query(`SET session_replication_role = origin`)
}
