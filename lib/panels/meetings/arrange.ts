import type { z } from 'zod'
import { dayOf } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { ok, refuse, type Result } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import type { arrangeForm } from './meeting-forms.ts'
import { addMeeting, couldBeInvited, lockPanels } from '../stores/meetings-store.ts'

/**
 * Arranges a meeting for today or a day to come. Refuses (`incomplete`) a day gone by and anybody who is not a member of the panel
 * alone: whoever has another role could see the cases themselves.
 */
export const arrangeMeeting = (
  permit: Permit<'panel.arrange'>,
  { heldOn, theme, members, chair }: z.output<typeof arrangeForm>,
  formKey: string,
): Promise<Result<Saved>> =>
  write(permit, { kind: 'panel.arranged', formKey, locks: lockPanels }, async (tx, arrangedAt) => {
    if (heldOn < dayOf(arrangedAt)) return incomplete('heldOn', 'The day of the meeting must be today or later')
    const may = new Set((await couldBeInvited(tx)).map(({ id }) => id))
    if (!members.every((id) => may.has(id))) return incomplete('members', 'Select members of the panel')
    const { id: themeId } = await saveWords(tx, null, theme)
    const memberIds = [...new Set(members)]
    await addMeeting(tx, { heldOn, themeId, chairId: chair, memberIds, arrangedById: permit.staffId, arrangedAt })
    return ok({})
  })

const incomplete = (field: keyof z.output<typeof arrangeForm>, words: string) =>
  refuse({ kind: 'incomplete', words: 'There is a problem', fields: { [field]: words } })
