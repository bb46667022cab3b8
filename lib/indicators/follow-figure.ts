import { readAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { recordAccess } from '#lib/people/record-access'
import { type BehindQuery, type BehindRow, crimesBehind } from './crimes-behind-store.ts'
import { indicatorOf } from './indicators-store.ts'
import type { Definition } from './model.ts'

/** What a figure is, by its id; undefined where there is none of that id. */
export const definitionOf = (id: unknown): Definition | undefined => indicatorOf(id)?.definition

/** The crimes behind a figure, newest first, 25 at a time; which they were is written down before they are shown. */
export async function followFigure(
  permit: Permit<'report.follow'>,
  query: BehindQuery,
): Promise<{ crimes: BehindRow[]; next: BehindRow | undefined }> {
  const rows = await readAs(permit, (tx) => crimesBehind(tx, query))
  const crimes = rows.slice(0, 25)
  await recordAccess(permit, { subjects: crimes.map(({ crimeId }) => crimeId) })
  return { crimes, next: rows.length > 25 ? crimes.at(-1) : undefined }
}
