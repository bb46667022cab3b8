import { now } from '#lib/base/clock'
import { readAs } from '#lib/base/database'
import { addDays, dayOf } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { recordAccess } from '../record-access.ts'
import { inspectorsSince, looksBefore } from './looks-store.ts'
import type { InspectorAccess, Look } from './model.ts'

const PAGE = 50
const DAYS_AFTER = 30

/**
 * What inspectors opened, the latest first, 50 at a time; `before` is the last one shown. Whose references were shown here is
 * written down as well.
 */
export async function listLooks(
  permit: Permit<'access.read'>,
  before?: string,
): Promise<{ readonly looks: readonly Look[]; readonly next: string | undefined }> {
  const rows = await readAs(permit, (tx) => looksBefore(tx, before ?? null, PAGE + 1))
  const looks = rows.slice(0, PAGE)
  await recordAccess(permit, { subjects: [...new Set(looks.flatMap(({ first }) => first.map(({ id }) => id)))] })
  return { looks, next: rows.length > PAGE ? looks.at(-1)?.id : undefined }
}

/** Inspectors whose access runs today, or ran in the last 30 days. */
export const recentInspectors = (permit: Permit<'access.read'>): Promise<readonly InspectorAccess[]> =>
  readAs(permit, async (tx) => inspectorsSince(tx, addDays(dayOf(await now(tx)), -DAYS_AFTER), null))

/** The time in which this person reads as an inspector; undefined for anybody else. */
export const ownInspection = (permit: Permit<'start.see'>): Promise<InspectorAccess | undefined> =>
  readAs(permit, async (tx) => (await inspectorsSince(tx, dayOf(await now(tx)), permit.staffId))[0])
