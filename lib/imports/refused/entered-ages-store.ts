import type { Tx } from '#lib/base/database'
import { dayOf } from '#lib/base/day'
import { Prisma } from '#lib/base/prisma/client'
import { noteLateChanges } from '../late/late-store.ts'
import { changedAges } from '../statements/changed-ages-store.ts'
import { noteCases } from '../statements/merging-store.ts'
import type { EnteredPerson } from './refused-store.ts'

/**
 * Notes the cases of a person who is here already and of whom the registrar enters another year of birth: they are a victim
 * or a suspect of those crimes too. Before the person is changed.
 */
export async function noteEnteredAge(
  tx: Tx,
  { key, kind, yearOfBirth }: EnteredPerson,
  extractId: string,
  now: Date,
): Promise<void> {
  const person = Prisma.sql`
    SELECT id, ${kind}::text AS kind, coalesce(${yearOfBirth ?? null}::int, year_of_birth) AS year_of_birth
    FROM personal.person
    WHERE key = ${key ?? null}`
  const ages = changedAges(person, dayOf(now))
  await tx.$executeRaw(noteCases(ages, extractId))
  await noteLateChanges(tx, ages, now)
}
