import { readAs } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { recordAccess } from '#lib/people/record-access'
import type { MessageChannel } from '#lib/messages/model'
import { type OtherCrime, otherCrimesOf } from './further-store.ts'

export type { OtherCrime } from './further-store.ts'

/**
 * What else the business of this duty waits to be told, of what this person may see, and whether it may be in the same
 * message to the same place. None for a person, and none in a text.
 */
export async function otherCrimes(
  permit: Permit<'message.write'>,
  dutyId: string,
  way: { channel: MessageChannel; to: string },
): Promise<OtherCrime[]> {
  if (!isId(dutyId) || way.channel === 'text') return []
  const others = await readAs(permit, (tx) => otherCrimesOf(tx, dutyId, way.channel, way.to))
  if (others.length > 0) await recordAccess(permit, { subjects: others.map(({ crimeId }) => crimeId) })
  return others
}
