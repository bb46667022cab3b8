import { readAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import type { Role } from '#lib/people/model'
import { type StaffLine, staffPage, staffRoles, staffWithKey, unitsByName } from './store.ts'

/** Members of staff, 25 at a time by staff number, with one role or with any beyond officer. */
export async function loadStaff(
  permit: Permit<'people.see'>,
  { after = '', only }: { after?: string; only?: Role | undefined },
): Promise<{ staff: StaffLine[]; next: string | undefined }> {
  const rows = await readAs(permit, (tx) => staffPage(tx, after, only ?? null))
  return { staff: rows.slice(0, 25), next: rows.length > 25 ? rows[24]?.key : undefined }
}

/** The member of staff of a number, however it was typed; undefined when there is none. */
export const memberOfKey = (permit: Permit<'people.see'>, key: string): Promise<string | undefined> =>
  readAs(permit, (tx) => staffWithKey(tx, key.trim().toUpperCase()))

/** One member of staff with roles, register entries and training; undefined when there is none. */
export const loadMember = (permit: Permit<'people.see'>, staffId: string) =>
  readAs(permit, (tx) => staffRoles(tx, staffId))

/** The units somebody may belong to. */
export const unitsToChoose = (permit: Permit<'people.see'>) => readAs(permit, unitsByName)
