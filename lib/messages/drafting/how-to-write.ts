import { readAs, type Tx } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { crimeOfInvolvement } from '#lib/crimes/find'
import { findDuty } from '#lib/victims/find'
import { mustHearFromAPerson, planOf } from '#lib/victims/plans/find'
import { placeFor } from './draft.ts'
import { MessageChannel } from '#lib/base/prisma/enums'

/** How a victim can be written to now. */
export interface HowToWrite {
  /** Each way the confirmed contact plan allows, with where it goes. */
  readonly ways: readonly { readonly channel: MessageChannel; readonly to: string }[]
  readonly hasPlan: boolean
  /** A person speaks to this victim first; a letter comes after. */
  readonly personFirst: boolean
}

const NONE: HowToWrite = { ways: [], hasPlan: false, personFirst: true }

/** The ways of writing to the victim of a duty, for a page that shows the duty and notes the look. None where it is not this person’s to see. */
export async function howToWrite(permit: Permit<'message.write'>, dutyId: string): Promise<HowToWrite> {
  const duty = isId(dutyId) ? await readAs(permit, (tx) => findDuty(tx, dutyId)) : undefined
  const caseOf = duty && (await readAs(permit, (tx) => crimeOfInvolvement(tx, duty.involvementId)))
  return duty && caseOf ? readAs(permit, (tx) => waysOf(tx, duty.involvementId), { caseOf }) : NONE
}

async function waysOf(tx: Tx, involvementId: string): Promise<HowToWrite> {
  const ways: { channel: MessageChannel; to: string }[] = []
  for (const channel of Object.values(MessageChannel)) {
    const place = await placeFor(tx, involvementId, channel)
    if (place.ok) ways.push({ channel, to: place.value.to })
  }
  return {
    ways,
    hasPlan: (await planOf(tx, involvementId)) !== undefined,
    personFirst: await mustHearFromAPerson(tx, involvementId),
  }
}
