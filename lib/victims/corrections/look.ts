import { reading, type Tx } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { type DutyLook, lookAtDuty } from '#lib/victims/views/look'
import { type DutyStory, tellingRow } from '#lib/victims/store'
import { type EntryOfTelling, entryOfTelling } from './proof-store.ts'

/** One telling in full: the duty it belongs to, and where it stands in the book. */
export interface TellingLook {
  readonly duty: DutyLook
  readonly telling: DutyStory['tellings'][number]
  /** Why it counts no more; undefined while it does. */
  readonly correction: DutyStory['corrected'][number]['correction'] | undefined
  /** The entry of the book that bears it; undefined only where the book was begun after it. */
  readonly entry: EntryOfTelling | undefined
}

/** A telling as its proof shows it. Undefined where there is none, or it is not this person’s to see. */
export async function lookAtTelling(
  permit: Permit<'victim.see' | 'victim.tell'>,
  tellingId: string,
): Promise<TellingLook | undefined> {
  if (!isId(tellingId)) return undefined
  const found = await reading(permit, (tx: Tx) => tellingRow(tx, tellingId))
  const duty = found && (await lookAtDuty(permit, found.dutyId))
  if (!duty) return undefined
  const { tellings, corrected } = duty.story
  const wrong = corrected.find(({ id }) => id === tellingId)
  const telling = wrong ?? tellings.find(({ id }) => id === tellingId)
  if (!telling) return undefined
  return {
    duty,
    telling,
    correction: wrong?.correction,
    entry: await reading(permit, (tx) => entryOfTelling(tx, tellingId)),
  }
}
