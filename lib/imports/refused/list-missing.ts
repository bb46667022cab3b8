import { readAs, readUnscoped } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { recordAccess } from '#lib/people/record-access'
import * as store from './missing-store.ts'

export type { AlikePair, MissingFigures, MissingLine } from './missing-store.ts'

const PAGE = 25

/**
 * How many crimes are incomplete, because a row about them could not be imported, and how many rows the registrar has
 * entered by hand. A count over all units, the same for everybody who may ask.
 */
export const incompleteFigures = (permit: Permit<'rms.see' | 'report.read'>): Promise<store.MissingFigures> =>
  readUnscoped(permit, store.missingFigures)

export interface MissingPage {
  readonly lines: readonly store.MissingLine[]
  readonly next: store.MissingLine | undefined
  /** Crimes that may be the same, because their references are alike. */
  readonly alike: readonly store.AlikePair[]
}

/** The rows that are missing, each beside the crime it makes incomplete, the longest missing first, 25 a page. */
export async function listMissing(
  permit: Permit<'rms.see'>,
  after?: { readonly sort: string; readonly id: string },
): Promise<MissingPage> {
  const { found, alike } = await readAs(permit, async (tx) => ({
    found: await store.missingLines(tx, after, PAGE + 1),
    alike: await store.alikePairs(tx),
  }))
  const lines = found.slice(0, PAGE)
  const named = lines.flatMap(({ crimeId }) => (crimeId === null ? [] : [crimeId]))
  const pairs = alike.flatMap(({ crimeId, otherId }) => [crimeId, otherId])
  await recordAccess(permit, { subjects: [...new Set([...named, ...pairs])] })
  return { lines, alike, next: found.length > PAGE ? lines.at(-1) : undefined }
}
