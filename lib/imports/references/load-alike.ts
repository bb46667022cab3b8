import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { loadCrime } from '#lib/cancellations/load/load-crime'
import type { RequestedCrime } from '#lib/cancellations/load/request-view'
import { type AlikeCrime, alikeCrime } from './judge-store.ts'

/** A crime, and another whose reference is like its own; undefined once somebody has said what they are. */
export interface AlikeView {
  readonly crime: RequestedCrime
  readonly other: AlikeCrime | undefined
}

/** Two crimes with alike references, for a person to say whether they are one. Undefined where there is no such crime. */
export async function loadAlike(
  permit: Permit<'reference.judge'>,
  crimeId: string,
  otherId: string,
): Promise<AlikeView | undefined> {
  if (!isId(otherId)) return undefined
  return loadCrime(permit, crimeId, async (tx, crime) => ({ crime, other: await alikeCrime(tx, crimeId, otherId) }))
}
