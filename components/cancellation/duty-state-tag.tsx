import { Tag, type TagColour } from '#components/table/tag'
import type { DutyState } from '#lib/victims/model'

const tags: Record<DutyState, { words: string; colour: TagColour }> = {
  open: { words: 'To be informed', colour: 'yellow' },
  informed: { words: 'Informed', colour: 'green' },
  nobody_to_inform: { words: 'Nobody to inform', colour: 'grey' },
  no_longer_needed: { words: 'No longer needed', colour: 'grey' },
}

/** The state of a duty. Three failed attempts do not end it: the crime stays recorded. */
export function DutyStateTag({ state, failedAttempts = 0 }: { state: DutyState; failedAttempts?: number }) {
  if (state === 'open' && failedAttempts >= 3) return <Tag colour="red">Not reached, crime stays recorded</Tag>
  const { words, colour } = tags[state]
  return <Tag colour={colour}>{words}</Tag>
}
