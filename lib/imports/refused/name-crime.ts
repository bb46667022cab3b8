import { readAs } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { ok, type Result, refuse } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import { crimesOf, lockCrime } from '#lib/crimes/find'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { recordAccess } from '#lib/people/record-access'
import type { NameCrimeFields } from './name-crime-form.ts'
import { addRowCrime, rowWithoutCrime, type RowWithoutCrime } from './name-crime-store.ts'

/** A row that names no crime, for the registrar to say whose it is. Undefined once it waits no more. */
export async function loadRowWithoutCrime(
  permit: Permit<'row.enter'>,
  rowId: string,
): Promise<RowWithoutCrime | undefined> {
  if (!isId(rowId)) return undefined
  await recordAccess(permit)
  return readAs(permit, (tx) => rowWithoutCrime(tx, rowId))
}

/**
 * The registrar says which crime a row is about that names none, or that it is about none held here. The crime is incomplete
 * from then on, until the row is brought or entered: nothing is known of it but that it is missing. Refuses (`not-missing`)
 * a row that names a crime or waits no more, and a reference that is not that of one crime.
 */
export async function nameCrimeOfRow(
  permit: Permit<'row.enter'>,
  rowId: string,
  { whose, reference, reason }: NameCrimeFields,
  formKey: string,
): Promise<Result<Saved>> {
  const crimeId = whose === 'crime' ? await crimeNamed(permit, reference) : ok(null)
  if (!crimeId.ok) return crimeId
  const id = crimeId.value
  return write(
    permit,
    { kind: 'row.crime-named', formKey, ...(id === null ? {} : { crimeId: id, locks: (tx) => lockCrime(tx, id) }) },
    async (tx, at) => {
      if ((await rowWithoutCrime(tx, rowId)) === undefined)
        return refuse({
          kind: 'not-missing',
          words: 'This row does not wait any more: it was imported, or somebody has said whose it is.',
        })
      const { id: reasonId } = await saveWords(tx, id, reason)
      await addRowCrime(tx, { refusedRowId: rowId, crimeId: id, byId: permit.staffId, at, reasonId })
      return ok({})
    },
  )
}

/** The one crime of a reference; the crime looked up is noted as looked at. */
async function crimeNamed(permit: Permit<'row.enter'>, reference: string): Promise<Result<string>> {
  const found = await readAs(permit, (tx) => crimesOf(tx, reference))
  await recordAccess(permit, { subjects: found.map(({ id }) => id) })
  const [one, another] = found
  if (one && !another) return ok(one.id)
  const words = one
    ? `More than one crime has a reference like this: ${found.map((crime) => crime.reference).join(', ')}. Enter it exactly as shown`
    : 'There is no crime with this reference. Check it against the RMS'
  return refuse({ kind: 'no-such-crime', words: 'There is a problem', fields: { reference: words } })
}
