import type { Tx } from '#lib/base/database'
import { type Result, ok, refuse } from '#lib/base/result'
import type { CaseCrime } from './model.ts'
import { caseOf, idOfReference, lockCrimes } from './store.ts'

/** A crime with its history, its people and whatever was merged into it. Refuses (`no-such-crime`) when there is none. */
export async function findCase(tx: Tx, crimeId: string): Promise<Result<CaseCrime>> {
  const crime = await caseOf(tx, crimeId)
  return crime ? ok(crime) : refuse({ kind: 'no-such-crime', words: 'There is no such crime.' })
}

/** Takes crimes for this transaction, in the one agreed order. */
export const holdCrimes = (tx: Tx, crimeIds: readonly string[]): Promise<void> => lockCrimes(tx, crimeIds)

/** The crime a reference names, however it was typed; undefined when there is none here. */
export const crimeIdOf = (tx: Tx, reference: string): Promise<string | undefined> =>
  idOfReference(tx, reference.trim().toUpperCase())

/** Takes one crime for this transaction, and says so for the entry. */
export async function holdCrime(tx: Tx, crimeId: string): Promise<{ crimeId: string }> {
  await lockCrimes(tx, [crimeId])
  return { crimeId }
}
