import type { Tx } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import type { Category } from '#lib/counting-rules/model'
import { versionOn } from '#lib/counting-rules/years/versions'
import type { CaseCrime } from '#lib/crimes/model'
import { isReservedNationally } from './national.ts'
import { keepsCrime } from './reservation.ts'
import { reservationsOn } from './reservation-store.ts'

/**
 * Whether a crime is kept for the registrar here on a day, beyond what the Home Office reserves (HOCR-A-13): by the
 * product’s default, or by what the force itself has reserved in this category or in all.
 */
export async function isReservedHere(tx: Tx, crime: CaseCrime, category: Category | null, on: Day): Promise<boolean> {
  const version = versionOn(on)
  if (version.ok && isReservedNationally(version.value, crime, on)) return true
  return (await reservationsOn(tx, on)).some((reservation) => keepsCrime(reservation, crime, category, on))
}
