import { beforeAnyoneIsKnown } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'

/**
 * Writes down that somebody looks, before they are shown anything: who, by which act, which crime, and, for a list,
 * which crimes were on it. If this cannot be written, nothing is shown.
 */
export async function noteLook(permit: Permit, seen: { crimeId?: string; subjects?: readonly string[] } = {}): Promise<void> {
  await beforeAnyoneIsKnown((tx) => tx.$executeRaw`
    INSERT INTO access (staff_id, act, crime_id, subjects)
    VALUES (${permit.staffId}::uuid, ${permit.power}, ${seen.crimeId ?? null}::uuid, ${[...(seen.subjects ?? [])]}::uuid[])`)
}
