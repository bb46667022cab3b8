import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'

/** A version of the minutes. */
export interface MinutesRow {
  readonly version: number
  readonly wordsId: string
  readonly isFinal: boolean
  readonly byId: string
  readonly at: Date
}

/** The newest minutes that this person is shown. */
export async function newestMinutes(tx: Tx, meetingId: string): Promise<MinutesRow | undefined> {
  const row = await tx.panelMinutes.findFirst({ where: { meetingId }, orderBy: { version: 'desc' } })
  return row ?? undefined
}

export async function addMinutes(tx: Tx, meetingId: string, minutes: Omit<MinutesRow, 'version'>): Promise<void> {
  const version = (await tx.panelMinutes.count({ where: { meetingId } })) + 1
  await tx.panelMinutes.create({ data: { id: newId(), meetingId, version, ...minutes } })
}
