import type pg from 'pg'

/** The schemas that are the product's own; whatever else a database holds is left alone. */
const OURS = `('public', 'personal', 'ledger', 'registrar', 'staging')`

const NOT_OF_AN_EXTENSION = `NOT EXISTS (SELECT FROM pg_depend x WHERE x.objid = o.oid AND x.deptype = 'e')`

// What a stored column has as its value stands with the tables, in the migrations.
const NOT_OF_A_COLUMN = `NOT EXISTS (SELECT FROM pg_depend x WHERE x.classid = 'pg_attrdef'::regclass
  AND x.refclassid = 'pg_proc'::regclass AND x.refobjid = o.oid)`

const IN_OURS = `JOIN pg_namespace n ON n.oid = %.n AND n.nspname IN ${OURS}`
const inOurs = (column: string): string => IN_OURS.replace('%.n', column)

const FUNCTIONS = `SELECT o.oid, 'function' AS kind, o.oid::regprocedure::text AS name, NULL AS "on", o.xmin AS made,
    pg_get_functiondef(o.oid) || pg_get_userbyid(o.proowner) AS definition, ${NOT_OF_A_COLUMN} AS "isApplied"
  FROM pg_proc o ${inOurs('o.pronamespace')} WHERE o.prokind = 'f' AND ${NOT_OF_AN_EXTENSION}`

const VIEWS = `SELECT o.oid, 'view', o.oid::regclass::text, NULL, r.xmin,
    pg_get_viewdef(o.oid) || coalesce(o.reloptions::text, '') || pg_get_userbyid(o.relowner), true
  FROM pg_class o ${inOurs('o.relnamespace')} JOIN pg_rewrite r ON r.ev_class = o.oid AND r.rulename = '_RETURN'
  WHERE o.relkind = 'v' AND ${NOT_OF_AN_EXTENSION}`

const TRIGGERS = `SELECT o.oid, 'trigger', quote_ident(o.tgname), c.oid::regclass::text, o.xmin,
    pg_get_triggerdef(o.oid) || o.tgenabled::text, true
  FROM pg_trigger o JOIN pg_class c ON c.oid = o.tgrelid ${inOurs('c.relnamespace')} WHERE NOT o.tgisinternal`

const POLICIES = `
  SELECT
    o.oid, 'policy', quote_ident(o.polname), c.oid::regclass::text, o.xmin,
    concat_ws(
      ' ', o.polcmd, o.polpermissive, o.polroles::regrole[], pg_get_expr(o.polqual, c.oid),
      pg_get_expr(o.polwithcheck, c.oid)
    ),
    true
  FROM pg_policy o
  JOIN pg_class c ON c.oid = o.polrelid ${inOurs('c.relnamespace')}`

const DEFINITIONS = `${FUNCTIONS} UNION ALL ${VIEWS} UNION ALL ${TRIGGERS} UNION ALL ${POLICIES}`

// Neither row-level security nor a right is an object to be dropped: a file says them anew each time.
const STATES = `
  SELECT
    'row security on ' || o.oid::regclass::text AS name,
    o.relrowsecurity::text || o.relforcerowsecurity AS definition
  FROM pg_class o ${inOurs('o.relnamespace')}
  WHERE o.relkind = 'r'
  UNION ALL
  SELECT
    'rights on ' || o.oid::regclass::text,
    (
      SELECT string_agg(a.att || ' ' || a.grantee::regrole || ' ' || a.privilege_type, ',' ORDER BY a)
      FROM (
        SELECT '' AS att, x.*
        FROM aclexplode(o.relacl) x
        UNION ALL
        SELECT t.attname, x.*
        FROM pg_attribute t, aclexplode(t.attacl) x
        WHERE t.attrelid = o.oid
      ) a
      WHERE a.grantee <> o.relowner
    )
  FROM pg_class o ${inOurs('o.relnamespace')}
  WHERE o.relkind IN ('r', 'v', 'S') AND ${NOT_OF_AN_EXTENSION}
  UNION ALL
  SELECT
    'rights on ' || o.oid::regprocedure::text,
    (
      SELECT string_agg(a.grantee::regrole || ' ' || a.privilege_type, ',' ORDER BY a)
      FROM aclexplode(o.proacl) a
      WHERE a.grantee <> o.proowner
    )
  FROM pg_proc o ${inOurs('o.pronamespace')}
  WHERE ${NOT_OF_AN_EXTENSION}`

/** A digest of every object's definition, by its name in words: `trigger guarded on duty`. */
export type Digests = Readonly<Record<string, string>>

/** What functions, triggers, policies, views, row-level security and rights now stand in our schemas. */
export async function digests(db: pg.Client): Promise<Digests> {
  const { rows } = await db.query<{ name: string; digest: string }>(
    `
      SELECT concat_ws(' ', kind, name, 'on ' || "on") AS name, md5(definition) AS digest
      FROM (${DEFINITIONS}) AS definitions
      UNION ALL
      SELECT name, md5(coalesce(definition, ''))
      FROM (${STATES}) AS states
      ORDER BY 1`,
  )
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]))
}

/** An object that could be dropped: in words, and as PostgreSQL wants it named. */
export interface Definition {
  readonly words: string
  readonly kind: 'function' | 'view' | 'trigger' | 'policy'
  readonly name: string
  readonly on: string | null
}

/** The objects that nothing made in the running transaction, though it made everything anew. Ask before rights are given. */
export async function notMadeNow(db: pg.Client): Promise<Definition[]> {
  const { rows } = await db.query<Definition>(
    `SELECT concat_ws(' ', kind, name, 'on ' || "on") AS words, kind, name, "on" FROM (${DEFINITIONS}) AS definitions
     WHERE "isApplied" AND made <> pg_current_xact_id()::xid ORDER BY 1`,
  )
  return rows
}

/** The statements that give every role the rights it now has on functions and views, for after all were taken back. */
export async function rightsOn(db: pg.Client, definitions: readonly Definition[]): Promise<string[]> {
  const names = (kind: Definition['kind']): string[] =>
    definitions.filter((each) => each.kind === kind).map(({ name }) => name)
  const { rows } = await db.query<{ grant: string }>(
    `SELECT format('GRANT %s ON %s %s TO %I', x.privilege_type, o.kind, o.name, x.grantee::regrole) AS grant FROM (
       SELECT 'FUNCTION' AS kind, p.oid::regprocedure::text AS name, p.proacl AS acl FROM pg_proc p
         WHERE p.oid = ANY ($1::text[]::regprocedure[]) UNION ALL
       SELECT 'TABLE', c.oid::regclass::text, c.relacl FROM pg_class c WHERE c.oid = ANY ($2::text[]::regclass[])) AS o,
       aclexplode(o.acl) x WHERE x.grantee NOT IN (0, x.grantor)`,
    [names('function'), names('view')],
  )
  return rows.map(({ grant }) => grant)
}
