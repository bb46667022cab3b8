import { Tag, type TagColour } from '#components/table/tag'
import { messageStateInWords } from '#lib/messages/in-words'
import type { MessageState, MessageWay } from '#lib/messages/model'

const COLOURS: Record<MessageState, TagColour> = {
  drafted: 'blue',
  approved: 'teal',
  sending: 'teal',
  sent: 'green',
  delivered: 'green',
  failed: 'red',
  returned: 'orange',
  unknown: 'red',
  withdrawn: 'grey',
}

/** Where a message stands; in the outbox folder it has not left the building. */
export function MessageStateTag({ state, way }: { state: MessageState; way: MessageWay | null }) {
  return (
    <Tag colour={COLOURS[state]}>
      {state === 'sent' && way === 'folder' ? 'In the outbox folder' : messageStateInWords(state)}
    </Tag>
  )
}
