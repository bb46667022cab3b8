import type { Tx } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { actOnOpen } from '../act-on-duty.ts'
import { checkAttempt } from '../plans/check-contact-method.ts'
import { addAttempt, dutyRow } from '../store.ts'
import type { AttemptFields } from '../notification-form.ts'

/** Writes down a try that did not reach the victim. It is never a notification, and however many there are the crime stays recorded. */
export function recordAttempt(
  permit: Permit<'victim.inform'>,
  dutyId: string,
  tried: AttemptFields,
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    { kind: 'victim.attempted', formKey, locks: async (tx) => subjectOf(await dutyRow(tx, dutyId)) },
    async (tx, at) => {
      const duty = await actOnOpen(tx, dutyId)
      if (!duty.ok) return duty
      if (tried.at > at)
        return refuse({
          kind: 'incomplete',
          words: 'There is a problem',
          fields: { at: 'When you tried must be in the past' },
        })
      const way = await checkAttempt(tx, dutyId, tried)
      if (!way.ok) return way
      const notes = tried.notes ? await saveWords(tx, duty.value.crimeId, tried.notes) : undefined
      await addAttempt(tx, {
        dutyId,
        at: tried.at,
        enteredAt: at,
        byId: permit.staffId,
        channel: tried.channel,
        result: tried.result,
        otherMethod: tried.otherMethod ?? null,
        notesId: notes?.id ?? null,
      })
      return ok({})
    },
  )
}

/** The same try, found out in the middle of another command: what became of a message that went out. */
export const noteAttempt = (
  tx: Tx,
  attempt: Omit<Parameters<typeof addAttempt>[1], 'enteredAt' | 'notesId' | 'otherMethod'>,
): Promise<void> => addAttempt(tx, { ...attempt, enteredAt: attempt.at, otherMethod: null, notesId: null })

/** Which crime and request a duty’s entry is about. */
export const subjectOf = (duty: { crimeId: string; requestId: string | null } | undefined) =>
  duty ? { crimeId: duty.crimeId, ...(duty.requestId ? { requestId: duty.requestId } : {}) } : {}
