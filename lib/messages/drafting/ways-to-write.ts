import { reading, type Tx } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { crimeOfPart } from '#lib/crimes/find'
import { findDuty } from '#lib/victims/find'
import { mustHearFromAPerson, planOf } from '#lib/victims/plans/find'
import { placeFor } from './draft.ts'
import { MESSAGE_CHANNELS, type MessageChannel } from '../model.ts'

/** How a victim can be written to now. */
export interface WaysToWrite {
  /** Each way the confirmed contact plan allows, with where it goes. */
  readonly ways: readonly { readonly channel: MessageChannel; readonly to: string }[]
  readonly hasPlan: boolean
  /** A person speaks to this victim first; a letter comes after. */
  readonly personFirst: boolean
}

const NONE: WaysToWrite = { ways: [], hasPlan: false, personFirst: true }

/** The ways of writing to the victim of a duty, for a page that shows the duty and notes the look. None where it is not this person’s to see. */
export async function waysToWrite(permit: Permit<'message.write'>, dutyId: string): Promise<WaysToWrite> {
  const duty = isId(dutyId) ? await reading(permit, (tx) => findDuty(tx, dutyId)) : undefined
  const caseOf = duty && (await reading(permit, (tx) => crimeOfPart(tx, duty.partId)))
  return duty && caseOf ? reading(permit, (tx) => waysOf(tx, duty.partId), { caseOf }) : NONE
}

async function waysOf(tx: Tx, partId: string): Promise<WaysToWrite> {
  const ways: { channel: MessageChannel; to: string }[] = []
  for (const channel of MESSAGE_CHANNELS) {
    const place = await placeFor(tx, partId, channel)
    if (place.ok) ways.push({ channel, to: place.value.to })
  }
  return { ways, hasPlan: (await planOf(tx, partId)) !== undefined, personFirst: await mustHearFromAPerson(tx, partId) }
}
