import { isOpenToSelfDefence, isReservedToRegisteredRegistrar } from '#lib/counting-rules/offences'
import { lists } from '#lib/counting-rules/offences/lists'
import { offencesIn, type OffenceList } from '#lib/counting-rules/offences/offence'
import { sealOf } from '#lib/counting-rules/offences/seal'
import { demands, hashOf } from '#lib/counting-rules/version'
import { versions } from '#lib/counting-rules/years/versions'
import type pg from 'pg'
import { UserError } from '../tools/user-error.ts'
import { connected } from '../tools/sql.ts'

/**
 * Tells the database which checks each version of the counting rules asks for, and which offences its guards lean on.
 * Runs as the owner, after every migration. A version or an offence list the database knows already must be the very
 * same: a changed one is trouble, since neither is ever rewritten. A later list's rows are added beside the earlier ones,
 * and the guards go by them from its first day on.
 */
export const loadRules = (ownerUrl: string): Promise<void> =>
  connected(ownerUrl, async (db) => {
    await db.query('BEGIN')
    for (const version of versions) await loadVersion(db, version)
    for (const list of lists) await loadList(db, list)
    await db.query('COMMIT')
  })

async function loadVersion(db: pg.Client, version: (typeof versions)[number]): Promise<void> {
  const hash = hashOf(version)
  const known = await db.query<{ hash: string }>('SELECT hash FROM rule_version WHERE id = $1', [version.id])
  if (known.rows[0]?.hash === hash) return
  if (known.rows[0])
    throw new UserError(
      `The rules ${version.id} are not those this database was made with. Closed rules are never changed: load a new version beside them.`,
    )
  await db.query('INSERT INTO rule_version (id, hash, from_day) VALUES ($1, $2, $3)', [version.id, hash, version.from])
  const neverSetAside = new Set<string>(
    Object.values(version.checks)
      .flat()
      .filter((check) => check.neverSetAside)
      .map((check) => check.id),
  )
  const rows = demands(version).map((demand) => ({
    version_id: version.id,
    category: demand.category,
    stage: demand.stage,
    check_id: demand.check,
    rule_kind: demand.ruleKind,
    settable: demand.ruleKind === 'product safeguard' && !neverSetAside.has(demand.check),
    weights: demand.weights,
  }))
  await db.query(
    `
      INSERT INTO required_check
      SELECT r.version_id, r.category, r.stage, r.check_id, r.rule_kind, r.settable, r.weights
      FROM jsonb_to_recordset($1) AS r(
        version_id text, category category, stage stage, check_id text, rule_kind text, settable boolean,
        weights text[]
      )`,
    [JSON.stringify(rows)],
  )
}

async function loadList(db: pg.Client, list: OffenceList): Promise<void> {
  if (sealOf(list.table) !== list.seal)
    throw new UserError(
      `The offence list of ${list.id} is not as it was loaded: its seal is broken. Loaded lists are never changed.`,
    )
  const rows = offencesIn(list).map(({ code, countClass, group, basis }) => ({
    code,
    count_class: countClass,
    from_day: list.from,
    group,
    basis,
    reserved: isReservedToRegisteredRegistrar(code, countClass, list.from),
    c5_eligible: isOpenToSelfDefence(code, countClass, list.from),
  }))
  const given = JSON.stringify(rows)
  const known = await db.query<{ rows: number; same: number }>(
    `
      SELECT count(*)::int AS rows, count(*) FILTER (WHERE to_jsonb(known) = to_jsonb(given))::int AS same
      FROM listed_offence known
      LEFT JOIN jsonb_populate_recordset(NULL::listed_offence, $1) given USING (code, count_class, from_day)
      WHERE known.from_day = $2`,
    [given, list.from],
  )
  const { rows: held = 0, same = 0 } = known.rows[0] ?? {}
  if (held === 0)
    await db.query('INSERT INTO listed_offence SELECT * FROM jsonb_populate_recordset(NULL::listed_offence, $1)', [
      given,
    ])
  else if (held !== rows.length || same !== held)
    throw new UserError(
      `The offence list of ${list.id} is not the one this database was made with. Loaded lists are never changed: load a later one beside it.`,
    )
}
