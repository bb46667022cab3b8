import type pg from 'pg'
import { namedTables, type Table } from './case-tables.ts'
import { copyStaff, GROUP_OF, IS_OF_GROUP, STAFF_TABLES } from './staff-copies.ts'
import { withoutGuards } from './without-guards.ts'

/** So many copies of the cases that a database holds: of those that are over, and of every one. */
export interface Copies {
  readonly ended: readonly number[]
  readonly whole: readonly number[]
}

/** An authority's cases end: of ten copies, nine have only what is over. */
const WHOLE_EVERY = 10

/** The numbers of so many copies. */
export function copiesOf(count: number): Copies {
  const numbers = Array.from({ length: Math.max(0, count) }, (_, n) => n + 1)
  return {
    ended: numbers.filter((n) => n % WHOLE_EVERY !== 0),
    whole: numbers.filter((n) => n % WHOLE_EVERY === 0),
  }
}

const CASES = `
  SELECT crime_id FROM public.cancellation_request
  UNION SELECT crime_id FROM public.cancellation
  UNION SELECT crime_id FROM public.rms_change
  UNION SELECT crime_id FROM public.late_change`

const STILL_OPEN = `
  SELECT crime_id FROM public.cancellation_request WHERE state = ANY (registrar.open_states())
  UNION SELECT crime_id FROM public.duty_to_inform WHERE state = 'open'
  UNION SELECT crime_id FROM public.cancellation_review WHERE answered_at IS NULL
  UNION SELECT crime_id FROM public.late_change WHERE answered_at IS NULL
  UNION SELECT crime_id FROM public.rms_change WHERE weight = 'difference' AND answered_at IS NULL
  UNION
  SELECT x.crime_id
  FROM public.reinstatement r
  JOIN public.cancellation x ON x.id = r.cancellation_id
  WHERE r.accepted_at IS NULL`

/**
 * Copies cases by set-based SQL: sixty thousand by the product's commands would take hours. Each copy is of the same
 * crimes with ids, references and people of its own, moved back in time, and has no entries in the ledger; every ten copies have
 * staff and units of their own. Give a superuser's connection: the guards are set aside meanwhile, and are as they were afterwards.
 */
export async function copyCases(db: pg.Client, { ended, whole }: Copies): Promise<void> {
  const tables = await namedTables(db)
  await db.query('CREATE TEMP TABLE ended_case AS ' + `${CASES} EXCEPT (${STILL_OPEN})`)
  await db.query(`CREATE TEMP TABLE whole_case AS ${CASES}`)
  await withoutGuards(db, [...tables.map(({ name }) => name), ...STAFF_TABLES], async () => {
    await copyStaff(db, Math.max(0, ...ended, ...whole))
    const base = await frozen(db, tables)
    await copy(db, base, { from: 'ended_case', numbers: ended, daysBack: '(n * 37) % 400' })
    await copy(db, base, { from: 'whole_case', numbers: whole, daysBack: '(n / 10) % 10' })
  })
}

const OF_CASES = `
  WHERE id IN (SELECT * FROM whole_case)
    OR id IN (SELECT principal_crime_id FROM public.cancellation)`

/** The tables as they stand before the first copy: the second must not copy the copies. */
async function frozen(db: pg.Client, tables: readonly Table[]): Promise<readonly Table[]> {
  for (const [place, { name }] of tables.entries()) {
    const rows = name === 'public.reported_crime' ? OF_CASES : ''
    await db.query(`CREATE TEMP TABLE base_${String(place)} AS SELECT * FROM ${name} ${rows}`)
  }
  return tables
}

async function copy(
  db: pg.Client,
  tables: readonly Table[],
  { from, numbers, daysBack }: { from: string; numbers: readonly number[]; daysBack: string },
): Promise<void> {
  if (numbers.length === 0) return
  await gather(db, tables, from)
  for (const [place, table] of tables.entries()) {
    const columns = table.columns.map(({ name }) => `"${name}"`).join(', ')
    const values = table.columns.map((column) => valueOf(table.name, column)).join(', ')
    await db.query(
      `INSERT INTO ${table.name} (${columns})
      SELECT ${values}
      FROM base_${String(place)} t
      CROSS JOIN (SELECT n, make_interval(days => ${daysBack}) AS back FROM unnest($1::int[]) AS n) AS c
      WHERE ${isOfCase(table)}`,
      [numbers],
    )
  }
}

/** Everything that hangs on the cases, and the principal crimes of merged ones: until nothing more is found. */
async function gather(db: pg.Client, tables: readonly Table[], from: string): Promise<void> {
  await db.query('DROP TABLE IF EXISTS of_case')
  await db.query('CREATE TEMP TABLE of_case (id uuid PRIMARY KEY)')
  await db.query(`INSERT INTO of_case SELECT crime_id FROM ${from}`)
  for (let found = 1; found > 0;) {
    found = 0
    for (const [place, table] of tables.entries()) {
      if (!table.columns.some(({ name, type }) => name === 'id' && type === 'uuid')) continue
      const added = await db.query(
        `INSERT INTO of_case SELECT t.id FROM base_${String(place)} t WHERE ${isOfCase(table)} ON CONFLICT DO NOTHING`,
      )
      found += added.rowCount ?? 0
    }
    const principal = await db.query(
      `INSERT INTO of_case SELECT principal_crime_id FROM public.cancellation
      WHERE id IN (SELECT id FROM of_case) AND principal_crime_id IS NOT NULL ON CONFLICT DO NOTHING`,
    )
    found += principal.rowCount ?? 0
  }
}

const isOfCase = ({ name, parents }: Table): string =>
  [...parents, ...(name === 'public.reported_crime' ? ['id'] : [])]
    .map((column) => `t."${column}" IN (SELECT id FROM of_case)`)
    .concat(
      name === 'personal.person'
        ? ['t.id IN (SELECT i.person_id FROM public.involvement i JOIN of_case o ON o.id = i.id)']
        : [],
    )
    .join(' OR ')

const NEW_REFERENCE = `
  'ZX/' || lpad((c.n * 1000 + dense_rank() OVER (PARTITION BY c.n ORDER BY t.reference))::text, 6, '0')
  || '/26'`

function valueOf(table: string, { name, type }: Table['columns'][number]): string {
  const value = `t."${name}"`
  if (table === 'public.reported_crime' && name === 'reference') return NEW_REFERENCE
  if (table === 'personal.person' && name === 'key') return `${value} || '-' || c.n`
  if (type === 'uuid')
    return `CASE
      WHEN ${value} IN (SELECT id FROM of_case) THEN md5(${value}::text || c.n)::uuid
      WHEN ${IS_OF_GROUP(value)} THEN ${GROUP_OF(value)}
      ELSE ${value}
    END`
  if (type === 'date') return `(${value} - c.back)::date`
  return type.startsWith('timestamp') ? `${value} - c.back` : value
}
