import { readAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { wordsOf } from '#lib/base/words'
import { couldBeInvited, meetings, type MeetingRow } from '../stores/meetings-store.ts'

/** A meeting in the list. */
export interface ListedMeeting extends MeetingRow {
  readonly theme: string
}

/** The meetings that this person is shown, the newest first: a member of the panel those to which they are invited. */
export const listMeetings = (permit: Permit<'panel.see'>): Promise<readonly ListedMeeting[]> =>
  readAs(permit, async (tx) => {
    const rows = await meetings(tx)
    const texts = await wordsOf(
      tx,
      rows.map(({ themeId }) => themeId),
    )
    return rows.map((row) => ({ ...row, theme: texts.get(row.themeId) ?? '' }))
  })

/** Everybody who may be invited to a meeting. */
export const listPanelMembers = (permit: Permit<'panel.arrange'>): ReturnType<typeof couldBeInvited> =>
  readAs(permit, couldBeInvited)
