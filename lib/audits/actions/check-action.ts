import type { z } from 'zod'
import type { Permit } from '#lib/base/permit'
import { ok, refuse, type Result } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import type { checkForm } from './action-forms.ts'
import { actionOf, addActionStep } from './actions-store.ts'

/**
 * Somebody who is not its owner closes an action that is said to be done, or sends it back. Refuses `no-such-action`, `not-yours`
 * an action of one’s own, and `not-now` one that its owner has not said is done.
 */
export const checkAction = (
  permit: Permit<'action.check'>,
  actionId: string,
  { kind, words }: z.output<typeof checkForm>,
  formKey: string,
): Promise<Result<Saved>> =>
  write(permit, { kind: 'action.checked', formKey }, async (tx, at) => {
    const action = await actionOf(tx, actionId)
    if (!action) return refuse({ kind: 'no-such-action', words: 'There is no such action.' })
    if (action.ownerId === permit.staffId)
      return refuse({ kind: 'not-yours', words: 'Nobody closes an action of their own.' })
    if (action.last !== 'done') return refuse({ kind: 'not-now', words: 'Its owner has not said that it is done.' })
    const { id: wordsId } = await saveWords(tx, null, words)
    await addActionStep(tx, actionId, { kind, wordsId, byId: permit.staffId, at })
    return ok({})
  })
