import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import type { InvolvementRole, RowSays } from '#lib/base/prisma/enums'
import * as sql from '../statements/refused-rows-store.ts'

/** Keeps the refused rows of an extract, and notes those that it only has again. */
export async function keepRows(tx: Tx, extractId: string, now: Date): Promise<void> {
  await tx.$executeRaw(sql.seenAgain(extractId))
  await tx.$executeRaw(sql.insertRefused(extractId, now))
}

/** Closes the open rows that an extract, or a corrected reject file, brought. */
export async function closeRows(tx: Tx, extractId: string, now: Date): Promise<void> {
  await tx.$executeRaw(sql.closeArrived(extractId, now))
  await tx.$executeRaw(sql.closeCorrected(extractId, now))
}

/** A row that a crime still lacks; what it says is nowhere here, only which one it is and why it was refused. */
export interface MissingRow {
  readonly id: string
  readonly file: string
  readonly line: number
  readonly reasons: string
  readonly columns: string
  readonly key: string | null
  readonly role: string | null
  readonly extractId: string
}

/** One of the rows that a crime lacks; undefined where it lacks no such row any more. */
export async function missingRow(tx: Tx, crimeId: string, rowId: string): Promise<MissingRow | undefined> {
  const rows = await tx.$queryRaw<MissingRow[]>`
    SELECT r.id::text, r.file, r.line, r.reasons, r.columns, r.key, r.role,
      r.extract_id::text AS "extractId"
    FROM registrar.open_refused_rows(${crimeId}::uuid) r
    WHERE r.id = ${rowId}::uuid`
  return rows[0]
}

/** A person as the registrar knows them; what is undefined is not known, and nothing is changed about it. */
export interface EnteredPerson {
  readonly key: string | undefined
  readonly kind: 'person' | 'organisation'
  readonly name: string | undefined
  readonly yearOfBirth: number | undefined
}

/** The person with this key, or a new one. A person without a key of the RMS gets one that no RMS gives. */
export async function personOf(tx: Tx, { key, kind, name, yearOfBirth }: EnteredPerson): Promise<string> {
  const known = key === undefined ? null : await tx.person.findUnique({ where: { key }, select: { id: true } })
  const said = { kind, ...(name === undefined ? {} : { name }), ...(yearOfBirth === undefined ? {} : { yearOfBirth }) }
  if (known) return (await tx.person.update({ where: { id: known.id }, data: said, select: { id: true } })).id
  return (await tx.person.create({ data: { key: key ?? `ENTERED-${newId()}`, ...said }, select: { id: true } })).id
}

export async function staffOf(tx: Tx, key: string): Promise<string | undefined> {
  return (await tx.staff.findUnique({ where: { key }, select: { id: true } }))?.id
}

/** Somebody in a role on a crime, by a member of staff or a person. */
export interface EnteredInvolvement {
  readonly crimeId: string
  readonly role: InvolvementRole
  readonly staffId: string | null
  readonly personId: string | null
  readonly fromDay: Date | null
  readonly relation: string | null
}

/** The role that is there already, or a new one that no later extract takes away. */
export async function involvementOf(tx: Tx, given: EnteredInvolvement, enteredBy: string): Promise<string> {
  const { crimeId, role, staffId, personId } = given
  const known = await tx.involvement.findFirst({
    where: { crimeId, role, staffId, personId, removedAt: null },
    select: { id: true },
  })
  return known?.id ?? (await tx.involvement.create({ data: { ...given, enteredBy }, select: { id: true } })).id
}

export async function addEnteredRow(
  tx: Tx,
  entered: {
    refusedRowId: string
    crimeId: string
    says: RowSays
    involvementId: string | null
    byId: string
    at: Date
    sourceId: string
    reasonId: string
  },
): Promise<void> {
  await tx.enteredRow.create({ data: { id: newId(), ...entered } })
}

/** Has the rules of the open case of a crime run again, should the product stop before it has done so itself. */
export async function noteReassessment(tx: Tx, crimeId: string, extractId: string, changes: string[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO staging.to_reassess (form_key, extract_id, crime_id, changes)
    SELECT gen_random_uuid(), ${extractId}::uuid, r.crime_id, ${changes}::text[]
    FROM cancellation_request r
    WHERE r.crime_id IN (SELECT registrar.whole_case(${crimeId}::uuid))
      AND r.state = ANY (registrar.open_states())`
}

export interface WaitingCase {
  readonly key: string
  readonly crimeId: string
  readonly changes: string[]
}

/** The cases of a crime whose rules wait to be run again. */
export async function waitingCases(tx: Tx, crimeId: string): Promise<WaitingCase[]> {
  return tx.$queryRaw<WaitingCase[]>`
    SELECT form_key::text AS key, crime_id::text AS "crimeId", changes
    FROM staging.to_reassess
    WHERE crime_id IN (SELECT registrar.whole_case(${crimeId}::uuid))
    ORDER BY crime_id`
}
