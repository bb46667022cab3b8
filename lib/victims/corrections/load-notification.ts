import { readAs, type Tx } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { type DutyView, loadDuty } from '#lib/victims/views/load-duty'
import { type DutyHistory, notificationRow } from '#lib/victims/store'
import { type EntryOfNotification, entryOfNotification } from './proof-store.ts'

/** One notification in full: the duty it belongs to, and where it stands in the ledger. */
export interface NotificationView {
  readonly duty: DutyView
  readonly notification: DutyHistory['notifications'][number]
  /** Why it counts no more; undefined while it does. */
  readonly correction: DutyHistory['corrected'][number]['correction'] | undefined
  /** The entry of the ledger that bears it; undefined only where the ledger was begun after it. */
  readonly entry: EntryOfNotification | undefined
}

/** A notification as its proof shows it. Undefined where there is none, or it is not this person’s to see. */
export async function loadNotification(
  permit: Permit<'victim.see' | 'victim.inform'>,
  notificationId: string,
): Promise<NotificationView | undefined> {
  if (!isId(notificationId)) return undefined
  const found = await readAs(permit, (tx: Tx) => notificationRow(tx, notificationId))
  const duty = found && (await loadDuty(permit, found.dutyId))
  if (!duty) return undefined
  const { notifications, corrected } = duty.history
  const wrong = corrected.find(({ id }) => id === notificationId)
  const notification = wrong ?? notifications.find(({ id }) => id === notificationId)
  if (!notification) return undefined
  return {
    duty,
    notification,
    correction: wrong?.correction,
    entry: await readAs(permit, (tx) => entryOfNotification(tx, notificationId)),
  }
}
