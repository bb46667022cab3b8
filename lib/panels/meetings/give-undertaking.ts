import type { Permit } from '#lib/base/permit'
import { ok, refuse, type Result } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { addMemberStep, lockPanels, membersOf } from '../stores/meetings-store.ts'

/** A member undertakes to keep what they read at a meeting to themselves. Refuses (`not-invited`), and (`again`) a second time. */
export const giveUndertaking = (
  permit: Permit<'panel.attend'>,
  meetingId: string,
  formKey: string,
): Promise<Result<Saved>> =>
  write(permit, { kind: 'undertaking.given', formKey, locks: lockPanels }, async (tx, at) => {
    const me = (await membersOf(tx, meetingId)).find(({ staffId }) => staffId === permit.staffId)
    if (!me) return refuse({ kind: 'not-invited', words: 'You are not invited to this meeting.' })
    if (me.steps.some(({ kind }) => kind === 'undertaken'))
      return refuse({ kind: 'again', words: 'You have given this undertaking before.' })
    await addMemberStep(tx, me.id, { kind: 'undertaken', byId: permit.staffId, at })
    return ok({})
  })
