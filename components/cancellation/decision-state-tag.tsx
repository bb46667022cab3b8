import { Tag, type TagColour } from '#components/table/tag'
import type { RequestState } from '#lib/base/prisma/enums'

/** Where a request stands, before it is sent and after it took effect too. */
type ShownState = RequestState | 'draft' | 'reinstated'

const tags: Record<ShownState, { words: string; colour: TagColour }> = {
  draft: { words: 'Draft', colour: 'grey' },
  submitted: { words: 'Waiting for a decision', colour: 'blue' },
  returned: { words: 'Questions to answer', colour: 'yellow' },
  withdrawn: { words: 'Withdrawn', colour: 'grey' },
  refused: { words: 'Refused', colour: 'red' },
  authorised: { words: 'Agreed, still in the count', colour: 'purple' },
  stopped: { words: 'Stopped', colour: 'orange' },
  revoked: { words: 'Revoked', colour: 'red' },
  cancelled: { words: 'Cancelled', colour: 'green' },
  reinstated: { words: 'Reinstated', colour: 'teal' },
}

/** The state of a request. An agreed one says that its crime still counts. */
export function RequestStateTag({ state }: { state: ShownState }) {
  const { words, colour } = tags[state]
  return <Tag colour={colour}>{words}</Tag>
}

/** Whether the crime is in the count. */
export function CrimeStateTag({ isLive }: { isLive: boolean }) {
  return <Tag colour={isLive ? 'blue' : 'green'}>{isLive ? 'Live' : 'Cancelled'}</Tag>
}
