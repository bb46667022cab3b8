import { readAs } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { MessageState } from '#lib/base/prisma/enums'
import { type ListPage, type PageKey, isShort, pageOf, rowsWanted } from '#lib/crimes/list-key'
import { recordAccess } from '#lib/people/record-access'
import { type MessageLine, messageLines } from '../message-view-store.ts'

export type { MessageLine } from '../message-view-store.ts'

/** The lists of messages there are, the most urgent first. */
export const MESSAGE_LISTS = ['attention', 'to approve', 'under way', 'done'] as const
export type MessageList = (typeof MESSAGE_LISTS)[number]

const STATES: Readonly<Record<MessageList, readonly MessageState[]>> = {
  attention: ['failed', 'unknown', 'returned'],
  'to approve': ['drafted'],
  'under way': ['approved', 'sending'],
  done: ['sent', 'delivered', 'withdrawn'],
}

const EVERY_STATE = Object.values(MessageState)

export interface MessageFilters {
  readonly list: MessageList
  readonly whose: 'mine' | 'all'
}

/**
 * The messages of one list, in the crimes this person may see: the latest first, 25 a page. Which crimes were shown is
 * noted before they are.
 */
export function messages(
  permit: Permit<'message.see'>,
  { list, whose }: MessageFilters,
  place: PageKey,
): Promise<ListPage<MessageLine>> {
  return pageOfMessages(
    permit,
    { states: STATES[list], ownerId: whose === 'mine' ? permit.staffId : null, dutyId: null, way: null },
    place,
  )
}

/** What lies in the outbox folder. */
export const outbox = (permit: Permit<'message.see'>, place: PageKey): Promise<ListPage<MessageLine>> =>
  pageOfMessages(permit, { states: EVERY_STATE, ownerId: null, dutyId: null, way: 'folder' }, place)

async function pageOfMessages(
  permit: Permit<'message.see'>,
  wanted: Parameters<typeof messageLines>[1],
  pageKey: PageKey,
): Promise<ListPage<MessageLine>> {
  const found = await readAs(permit, async (tx) => {
    const load = async (place: PageKey) =>
      pageOf(await messageLines(tx, wanted, permit.staffId, place, rowsWanted(place)), place, keyOf)
    const page = await load(pageKey)
    return isShort(pageKey, page) ? load({}) : page
  })
  await recordAccess(permit, { subjects: found.lines.map(({ crimeId }) => crimeId) })
  return found
}

const keyOf = ({ lastAt, id }: MessageLine) => ({ sort: lastAt.toISOString(), id })

/** Every message to the victim of one duty, the latest first; for the page of that duty, whose look is noted there. */
export const messagesOfDuty = (permit: Permit<'message.see'>, dutyId: string): Promise<MessageLine[]> =>
  isId(dutyId)
    ? readAs(permit, (tx) =>
        messageLines(tx, { states: EVERY_STATE, ownerId: null, dutyId, way: null }, permit.staffId, {}, 50),
      )
    : Promise.resolve([])
