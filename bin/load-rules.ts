import { allOffences, isOpenToSelfDefence, isReservedToRegisteredRegistrar } from '#lib/counting-rules/offences'
import { demands, hashOf } from '#lib/counting-rules/version'
import { versions } from '#lib/counting-rules/versions'
import type pg from 'pg'
import { Trouble } from './tools/trouble.ts'
import { connected } from './tools/sql.ts'

/**
 * Tells the database which checks each version of the counting rules asks for, and which offences its guards lean on.
 * Runs as the owner, after every migration. A version the database knows already must be the very same: a changed one
 * is trouble, since closed rules are never rewritten.
 */
export const loadRules = (ownerUrl: string): Promise<void> =>
  connected(ownerUrl, async (db) => {
    await db.query('BEGIN')
    for (const version of versions) await loadVersion(db, version)
    await loadOffences(db)
    await db.query('COMMIT')
  })

async function loadVersion(db: pg.Client, version: (typeof versions)[number]): Promise<void> {
  const hash = hashOf(version)
  const known = await db.query<{ hash: string }>('SELECT hash FROM rule_version WHERE id = $1', [version.id])
  if (known.rows[0]?.hash === hash) return
  if (known.rows[0]) throw new Trouble(`The rules ${version.id} are not those this database was made with. Closed rules are never changed: load a new version beside them.`)
  await db.query('INSERT INTO rule_version (id, hash, from_day) VALUES ($1, $2, $3)', [version.id, hash, version.from])
  const neverSetAside = new Set(Object.values(version.checks).flat().filter((check) => check.neverSetAside).map((check) => check.id))
  const rows = demands(version).map((demand) => ({
    version_id: version.id, category: demand.category, stage: demand.stage, check_id: demand.check, standing: demand.standing,
    settable: demand.standing === 'house' && !neverSetAside.has(demand.check), weights: demand.weights,
  }))
  await db.query(
    `INSERT INTO rule_demand SELECT r.version_id, r.category, r.stage, r.check_id, r.standing, r.settable, r.weights
     FROM jsonb_to_recordset($1) AS r(version_id text, category text, stage text, check_id text, standing text, settable boolean, weights text[])`,
    [JSON.stringify(rows)],
  )
}

async function loadOffences(db: pg.Client): Promise<void> {
  const rows = allOffences().map((offence) => ({
    code: offence.code, count_class: offence.countClass, group: offence.group, basis: offence.basis,
    reserved: isReservedToRegisteredRegistrar(offence.code, offence.countClass), c5_eligible: isOpenToSelfDefence(offence.code, offence.countClass),
  }))
  await db.query(
    `INSERT INTO offence SELECT o.code, o.count_class, o."group", o.basis, o.reserved, o.c5_eligible
     FROM jsonb_to_recordset($1) AS o(code text, count_class text, "group" text, basis text, reserved boolean, c5_eligible boolean)
     ON CONFLICT (code, count_class) DO NOTHING`,
    [JSON.stringify(rows)],
  )
}
