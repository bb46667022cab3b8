import type { z } from 'zod'
import type { Permit } from '#lib/base/permit'
import { ok, refuse, type Result } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import type { doneForm } from './action-forms.ts'
import { actionOf, addActionStep } from './actions-store.ts'

/** Its owner says that an action is done and how that shows. Refuses `not-yours`, and `not-now` one that is with somebody else. */
export const doAction = (
  permit: Permit<'action.do'>,
  actionId: string,
  { words }: z.output<typeof doneForm>,
  formKey: string,
): Promise<Result<Saved>> =>
  write(permit, { kind: 'action.done', formKey }, async (tx, at) => {
    const action = await actionOf(tx, actionId)
    if (action?.ownerId !== permit.staffId)
      return refuse({ kind: 'not-yours', words: 'There is no such action of yours.' })
    if (action.last === 'done' || action.last === 'closed')
      return refuse({ kind: 'not-now', words: 'You have said so before. It is being checked, or it is closed.' })
    const { id: wordsId } = await saveWords(tx, null, words)
    await addActionStep(tx, actionId, { kind: 'done', wordsId, byId: permit.staffId, at })
    return ok({})
  })
