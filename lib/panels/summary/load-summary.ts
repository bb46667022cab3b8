import { readAs } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { meetings, type MeetingRow } from '../stores/meetings-store.ts'
import { referrals } from '../stores/referrals-store.ts'
import { concludedCases } from './summary-store.ts'
import { type PanelSummary, summarise } from './summarise.ts'

/** The summary of a closed meeting. Undefined where there is none, or it is not closed. */
export async function loadSummary(
  permit: Permit<'panel.arrange'>,
  meetingId: string,
): Promise<{ readonly meeting: MeetingRow; readonly summary: PanelSummary } | undefined> {
  if (!isId(meetingId)) return undefined
  return readAs(permit, async (tx) => {
    const [meeting] = await meetings(tx, { id: meetingId })
    if (meeting?.isOver !== true) return undefined
    const made = await referrals(tx, { meetingId })
    return {
      meeting,
      summary: summarise({
        cases: await concludedCases(tx, meetingId),
        referrals: made.map(({ answeredAt, isLate }) => ({ isAnswered: answeredAt !== null, isLate })),
      }),
    }
  })
}
