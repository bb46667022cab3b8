import type { Permit } from '#lib/base/permit'
import { ok, refuse, type Result } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { addMemberStep, lockPanels, membersOf } from '../stores/meetings-store.ts'

/**
 * Notes that a member did not come, so that nobody waits for their scores. Refuses (`no-such-member`). The database refuses it before the
 * day of the meeting, of whoever has scored a case, and by a member who is not in the chair.
 */
export const noteAbsent = (
  permit: Permit<'panel.run'>,
  meetingId: string,
  { memberId }: { readonly memberId: string },
  formKey: string,
): Promise<Result<Saved>> =>
  write(permit, { kind: 'panel-member.absent', formKey, locks: lockPanels }, async (tx, at) => {
    const member = (await membersOf(tx, meetingId)).find(({ id }) => id === memberId)
    if (!member || member.steps.some(({ kind }) => kind === 'absent'))
      return refuse({ kind: 'no-such-member', words: 'Select a member who is not noted as absent yet.' })
    await addMemberStep(tx, member.id, { kind: 'absent', byId: permit.staffId, at })
    return ok({})
  })
