import { readUnscoped, type Tx } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { ok, type Refusal, type Result, refuse } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import { reassess } from '#lib/cancellations/decide/reassess'
import { lockCrime } from '#lib/crimes/find'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { noteLateChange } from '../late/late-store.ts'
import { type EnterFields, isOfficerRole } from './enter-form.ts'
import { noteEnteredAge } from './entered-ages-store.ts'
import * as store from './refused-store.ts'

const NOT_MISSING: Refusal = {
  kind: 'not-missing',
  words: 'This row is not missing any more: it was imported, or somebody has entered what it says.',
}

const fault = (field: string, words: string): Result<never> =>
  refuse({ kind: 'incomplete', words: 'There is a problem', fields: { [field]: words } })

/**
 * The registrar enters what a row that could not be imported says about one crime, with the source and the reason: who
 * it names, in which role, or that it says nothing about this crime. The crime is complete once none of its rows is
 * missing; an open case has its rules run again. Refuses (`not-missing`) a row that the crime does not lack.
 */
export async function enterRow(
  permit: Permit<'row.enter'>,
  { crimeId, rowId }: { readonly crimeId: string; readonly rowId: string },
  fields: EnterFields,
  formKey: string,
): Promise<Result<Saved>> {
  const saved = await write(
    permit,
    { kind: 'row.entered', formKey, crimeId, locks: (tx) => lockCrime(tx, crimeId) },
    async (tx, at) => {
      const row = await store.missingRow(tx, crimeId, rowId)
      if (!row) return refuse(NOT_MISSING)
      // Before anybody is entered: who is a victim now was one before this change.
      if (fields.says === 'somebody' && fields.role !== undefined)
        await noteLateChange(tx, crimeId, [`${fields.role}s`], at)
      const involvement =
        fields.says === 'nothing'
          ? ok(null)
          : await enterSomebody(tx, { byId: permit.staffId, at }, crimeId, row, fields)
      if (!involvement.ok) return involvement
      await store.addEnteredRow(tx, {
        refusedRowId: rowId,
        crimeId,
        says: fields.says,
        involvementId: involvement.value,
        byId: permit.staffId,
        at,
        sourceId: (await saveWords(tx, crimeId, fields.source)).id,
        reasonId: (await saveWords(tx, crimeId, fields.reason)).id,
      })
      if (fields.says === 'somebody' && fields.role !== undefined)
        await store.noteReassessment(tx, crimeId, row.extractId, [`${fields.role}s`])
      return ok({})
    },
  )
  return saved.ok ? reassessed(permit, crimeId, saved.value) : saved
}

async function enterSomebody(
  tx: Tx,
  { byId, at }: { byId: string; at: Date },
  crimeId: string,
  row: store.MissingRow,
  fields: EnterFields,
): Promise<Result<string>> {
  const { role, key, kind } = fields
  if (row.file !== 'parts.csv' && row.file !== 'people.csv')
    return fault(
      'says',
      'A row of this file names nobody. Correct it and import it, or select that it says nothing more',
    )
  if (role === undefined) return fault('role', 'Select the role')
  const fromDay = fields.fromDay === undefined ? null : new Date(fields.fromDay)
  if (isOfficerRole(role)) {
    const staffId = await store.staffOf(tx, key ?? '')
    if (staffId === undefined) return fault('key', 'No member of staff has this key. Enter the key of the officer')
    const officer = { crimeId, role, staffId, personId: null, fromDay, relation: null }
    return ok(await store.involvementOf(tx, officer, byId))
  }
  if (kind === undefined) return fault('kind', 'Select whether it is a person or an organisation')
  const yearOfBirth = fields.yearOfBirth === undefined ? undefined : Number(fields.yearOfBirth)
  const person = { key, kind, name: fields.name, yearOfBirth }
  await noteEnteredAge(tx, person, row.extractId, at)
  const personId = await store.personOf(tx, person)
  const relation = role === 'suspect' ? (fields.relation ?? 'unknown') : null
  const citizen = { crimeId, role, staffId: null, personId, fromDay, relation }
  return ok(await store.involvementOf(tx, citizen, byId))
}

/** The rules of its open case, run again; what is cut off here is done by the next import. */
async function reassessed(permit: Permit<'row.enter'>, crimeId: string, saved: Saved): Promise<Result<Saved>> {
  for (const { key, crimeId: caseId, changes } of await readUnscoped(permit, (tx) => store.waitingCases(tx, crimeId))) {
    const done = await reassess(permit, caseId, changes, key)
    if (!done.ok && done.refusal.kind !== 'nothing-open') return done
  }
  return ok(saved)
}
