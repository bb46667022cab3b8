import type { Tx } from '#lib/base/database'
import { type Result, ok, refuse } from '#lib/base/result'
import type { CaseCrime, Reported } from './model.ts'
import { reportedOf } from './reported-store.ts'
import { caseOf, crimeIdOfInvolvement, type CrimeOfReference, crimesOfReference, isShown, lockCrimes } from './store.ts'

/** A crime with its history, its people and whatever was merged into it. Refuses (`no-such-crime`) when there is none. */
export async function findCase(tx: Tx, crimeId: string): Promise<Result<CaseCrime>> {
  const crime = await caseOf(tx, crimeId)
  return crime ? ok(crime) : refuse({ kind: 'no-such-crime', words: 'There is no such crime.' })
}

/** What was reported of a crime, where and when; undefined where there is no such crime to see. */
export const findReported = (tx: Tx, crimeId: string): Promise<Reported | undefined> => reportedOf(tx, crimeId)

/** Whether the person who asks in this transaction may see the crime: by their role, their unit or a part in it. */
export const maySeeCrime = (tx: Tx, crimeId: string): Promise<boolean> => isShown(tx, crimeId)

/** The crime somebody’s part is in: the case in which their own details are shown. Undefined where there is no such part. */
export const crimeOfInvolvement = (tx: Tx, involvementId: string): Promise<string | undefined> =>
  crimeIdOfInvolvement(tx, involvementId)

/** Takes crimes for this transaction, in the one agreed order. */
export const lockCrimesInOrder = (tx: Tx, crimeIds: readonly string[]): Promise<void> => lockCrimes(tx, crimeIds)

/** The crimes a reference names: the one with this very reference, or else those whose references are like it. */
export async function crimesOf(tx: Tx, reference: string): Promise<readonly CrimeOfReference[]> {
  const found = await crimesOfReference(tx, reference.trim().normalize('NFC').toUpperCase())
  const own = found.filter(({ isOwn }) => isOwn)
  return own.length > 0 ? own : found
}

/** The one crime a reference names, however it was typed; undefined when there is none here, or several are like it. */
export async function crimeIdOf(tx: Tx, reference: string): Promise<string | undefined> {
  const found = await crimesOf(tx, reference)
  return found.length === 1 ? found[0]?.id : undefined
}

/** Takes one crime for this transaction, and says so for the entry. */
export async function lockCrime(tx: Tx, crimeId: string): Promise<{ crimeId: string }> {
  await lockCrimes(tx, [crimeId])
  return { crimeId }
}
