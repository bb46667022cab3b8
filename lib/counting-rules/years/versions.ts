import { ok, refuse, type Result } from '#lib/base/result'
import type { Version } from '../version.ts'
import { hocr2026 } from './2026-27/version.ts'

/** Every version held, the latest first. A new year is one more line here. */
export const versions: readonly [Version, ...Version[]] = [hocr2026]

/**
 * The version that judges a day (YYYY-MM-DD): the latest that had begun by then; it runs on until the next is loaded.
 * Refuses a day before the first version held, kind 'no-rules-held'.
 */
export const versionOn = (day: string, held: readonly Version[] = versions): Result<Version> => {
  const found = held.find((version) => version.from <= day)
  return found === undefined
    ? refuse({ kind: 'no-rules-held', words: 'No checked rules are held for that day. Ask the registrar.' })
    : ok(found)
}

/** The version of an id, such as HOCR-2026-27, or undefined where it is not held. */
export const versionOf = (id: string): Version | undefined => versions.find((version) => version.id === id)

const endOfYear = (version: Version): string => `${String(Number(version.from.slice(0, 4)) + 1)}-03-31`

/** True for a day past a version's own year, while the next text is not yet held: pages mark it. */
export const runsOn = (version: Version, day: string): boolean => day > endOfYear(version)
