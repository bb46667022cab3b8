import { folderTransport } from '#lib/messages/adapters/folder'
import { isNotifySet, notifyTransport } from '#lib/messages/adapters/notify'
import type { Transport } from '#lib/messages/adapters/transport'
import type { MessageWay } from '#lib/messages/model'

type SentWay = Exclude<MessageWay, 'by_hand'>

/** Each way out that the worker can use. */
export const TRANSPORTS: Readonly<Record<SentWay, Transport>> = { folder: folderTransport, notify: notifyTransport }

/** The way a message goes out now: into the folder, unless somebody has set up GOV.UK Notify. */
export const currentTransport = (): SentWay => (isNotifySet() ? 'notify' : 'folder')
