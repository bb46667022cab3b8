import { folderWay } from '#lib/messages/adapters/folder'
import { isNotifySet, notifyWay } from '#lib/messages/adapters/notify'
import type { WayOut } from '#lib/messages/adapters/way-out'
import type { Way } from '#lib/messages/model'

type SentWay = Exclude<Way, 'by hand'>

/** Each way out that the worker can use. */
export const WAYS: Readonly<Record<SentWay, WayOut>> = { folder: folderWay, notify: notifyWay }

/** The way a message goes out now: into the folder, unless somebody has set up GOV.UK Notify. */
export const wayNow = (): SentWay => (isNotifySet() ? 'notify' : 'folder')
