import { readAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { recordAccess } from '#lib/people/record-access'
import { crimesOf } from './find.ts'

/**
 * The crime with this reference, by its id. Refuses (`no-such-crime`) in the same words whether there is none or it is
 * not this person’s to see, so that a guess teaches nothing. That somebody looked is noted either way.
 */
export async function findByReference(
  permit: Permit<'crime.find'>,
  reference: string,
): Promise<Result<{ crimeId: string }>> {
  const found = await readAs(permit, (tx) => crimesOf(tx, reference))
  await recordAccess(permit, { subjects: found.map(({ id }) => id) })
  const [one, another] = found
  if (one && !another) return ok({ crimeId: one.id })
  if (one) {
    const alike = found.map(({ reference: known }) => known).join(', ')
    return refuse({
      kind: 'several-crimes',
      words: 'There is a problem',
      fields: { reference: `More than one crime has a reference like this: ${alike}. Enter it exactly as shown` },
    })
  }
  return refuse({
    kind: 'no-such-crime',
    words: 'There is a problem',
    fields: { reference: 'There is no crime with this reference, or it is not yours to see. Check it against the RMS' },
  })
}
