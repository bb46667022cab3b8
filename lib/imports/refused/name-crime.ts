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
import { addRowCrime, crimesNamedBy, lockRow, unnamedRow, type UnnamedRow } from './name-crime-store.ts'

export type { RowAnswer } from './name-crime-store.ts'

/** A row that names no crime, with the crimes here that whoever it names has a part in. */
export interface ShownUnnamedRow extends UnnamedRow {
  readonly crimes: readonly { readonly id: string; readonly reference: string }[]
}

/**
 * A row that names no crime, for the registrar to say whose it is, with what was answered about it before. Undefined once it
 * was imported.
 */
export async function loadUnnamedRow(permit: Permit<'row.enter'>, rowId: string): Promise<ShownUnnamedRow | undefined> {
  if (!isId(rowId)) return undefined
  await recordAccess(permit)
  const row = await readAs(permit, async (tx) => {
    const found = await unnamedRow(tx, rowId)
    return found && { ...found, crimes: await crimesNamedBy(tx, rowId) }
  })
  if (!row) return undefined
  const answered = row.answers.flatMap(({ crimeId }) => (crimeId === null ? [] : [crimeId]))
  const subjects = [...answered, ...row.crimes.map(({ id }) => id)]
  if (subjects.length > 0) await recordAccess(permit, { subjects: [...new Set(subjects)] })
  return row
}

/**
 * The registrar says which crime a row is about that names none, or that it is about none held here. The crime is incomplete
 * from then on, until the row is brought or entered: nothing is known of it but that it is missing. Another answer takes the
 * place of a wrong one, and both stay. `answered` is how many answers the page showed. Refuses (`not-missing`) a row that names
 * a crime or was imported, (`changed`) one about which somebody has answered since, the same answer again, and a reference that
 * is not that of one crime.
 */
export async function nameCrimeOfRow(
  permit: Permit<'row.enter'>,
  rowId: string,
  { whose, reference, reason, answered }: NameCrimeFields,
  formKey: string,
): Promise<Result<Saved>> {
  const crimeId = whose === 'crime' ? await crimeNamed(permit, reference) : ok(null)
  if (!crimeId.ok) return crimeId
  const id = crimeId.value
  return write(
    permit,
    { kind: 'row.crime-named', formKey, ...(id === null ? {} : { crimeId: id, locks: (tx) => lockCrime(tx, id) }) },
    async (tx, at) => {
      await lockRow(tx, rowId)
      const why = whyNotAnswer(await unnamedRow(tx, rowId), answered, id)
      if (why) return refuse(why)
      const { id: reasonId } = await saveWords(tx, id, reason)
      await addRowCrime(tx, { refusedRowId: rowId, crimeId: id, byId: permit.staffId, at, reasonId })
      return ok({})
    },
  )
}

function whyNotAnswer(row: UnnamedRow | undefined, answered: number, crimeId: string | null) {
  if (row === undefined)
    return {
      kind: 'not-missing' as const,
      words: 'This row does not wait any more: it names a crime, or was imported.',
    }
  if (row.answers.length !== answered)
    return {
      kind: 'changed' as const,
      words: 'Somebody has said which crime this row is about since you opened this page. Read their answer first.',
    }
  const last = row.answers.at(-1)
  return last && last.crimeId === crimeId
    ? { kind: 'unchanged' as const, words: 'This is the answer that counts already. Nothing was saved.' }
    : undefined
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
