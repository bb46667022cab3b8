import type pg from 'pg'

/** A table whose rows hang on a crime: the columns to copy, and those that lead to the row it hangs on. */
export interface Table {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  readonly parents: readonly string[]
}

/**
 * What a person is only doing now, what is kept once for two crimes or a row of an extract, and what was read of a sample is not
 * copied: an audit draws as much from a large force as from a small one.
 */
const LEFT_OUT = [
  'personal.draft',
  'public.entered_row',
  'public.reference_judgement',
  'public.audit_review',
  'public.audit_follow_up',
]

/** Texts and people hang on a crime without a foreign key to it. */
const BESIDES = ['personal.words', 'personal.person']

const HANGING = `
  WITH RECURSIVE hanging(oid) AS (
    SELECT 'public.reported_crime'::regclass::oid
    UNION
    SELECT k.conrelid
    FROM pg_constraint k
    JOIN hanging h ON k.confrelid = h.oid
    WHERE k.contype = 'f' AND NOT k.conrelid = ANY ($1::regclass[]::oid[])
  ),
  named(oid) AS (SELECT oid FROM hanging UNION SELECT unnest($2::regclass[])::oid)
  SELECT
    n.nspname || '.' || c.relname AS name,
    (
      SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, NULL)) ORDER BY a.attnum)
      FROM pg_attribute a
      LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.attidentity = ''
        AND coalesce(pg_get_expr(d.adbin, d.adrelid), '') NOT LIKE 'nextval%'
    ) AS columns,
    (
      SELECT coalesce(json_agg(DISTINCT a.attname), '[]')
      FROM pg_constraint k
      JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey)
      WHERE k.conrelid = c.oid AND k.contype = 'f' AND k.confrelid IN (SELECT oid FROM hanging)
        AND k.conname NOT LIKE '%principal%'
    ) AS parents
  FROM named
  JOIN pg_class c ON c.oid = named.oid
  JOIN pg_namespace n ON n.oid = c.relnamespace
  ORDER BY 1`

/** Every table that hangs on a crime, found by the foreign keys, so that a new one is copied as well. */
export async function namedTables(db: pg.Client): Promise<readonly Table[]> {
  const { rows } = await db.query<Table>(HANGING, [LEFT_OUT, BESIDES])
  return rows.map((table) => ({
    ...table,
    parents: table.name === 'personal.words' ? ['crime_id'] : table.name === 'personal.person' ? [] : table.parents,
  }))
}
