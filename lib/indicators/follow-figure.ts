import { readAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { recordAccess } from '#lib/people/record-access'
import { type BehindQuery, type BehindRow, crimesBehind } from './crimes-behind-store.ts'
import { indicatorOf } from './indicators-store.ts'
import type { Definition } from './kinds/indicator.ts'
import { type Further, maySee } from './load-figures.ts'

/** What a figure is, by its id; undefined where there is none of that id, or the reader may not see it. */
export function definitionOf(id: unknown, further: Further = {}): Definition | undefined {
  const indicator = indicatorOf(id)
  return indicator && maySee(indicator, further) ? indicator.definition : undefined
}

/**
 * The crimes behind a figure, newest first, 25 at a time; which they were is written down before they are shown. A figure
 * that does not exist, or that the reader may not see, is a bug of the route (RangeError).
 */
export async function followFigure(
  permit: Permit<'report.follow'>,
  { figure, audits, ...query }: BehindQuery & Further & { readonly figure: string },
): Promise<{ crimes: BehindRow[]; next: BehindRow | undefined }> {
  const indicator = indicatorOf(figure)
  if (!indicator || !maySee(indicator, { audits })) throw new RangeError(`there is no indicator ${figure} to follow`)
  const rows = await readAs(permit, (tx) => crimesBehind(tx, indicator, query))
  const crimes = rows.slice(0, 25)
  await recordAccess(permit, { subjects: crimes.map(({ crimeId }) => crimeId) })
  return { crimes, next: rows.length > 25 ? crimes.at(-1) : undefined }
}
