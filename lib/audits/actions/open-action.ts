import type { z } from 'zod'
import { dayOf } from '#lib/base/day'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { ok, refuse, type Result } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { personOfKey } from '#lib/people/roles/find-by-key'
import type { actionForm } from './action-forms.ts'
import { type ActionSource, addAction, isThere } from './actions-store.ts'

/**
 * Opens an action from a finding or an audit, for somebody who holds a role, by a day to come. Refuses `incomplete` a staff
 * number that is not known or of somebody who holds no role, and a day gone by.
 */
export async function openAction(
  permit: Permit<'action.open'>,
  source: ActionSource,
  { what, ownerKey, dueOn }: z.output<typeof actionForm>,
  formKey: string,
): Promise<Result<Saved>> {
  if (!isId('auditId' in source ? source.auditId : source.followUpId)) return NO_SOURCE
  const owner = await personOfKey(ownerKey.trim())
  return write(permit, { kind: 'action.opened', formKey }, async (tx, openedAt) => {
    if (!owner || owner.roles.length === 0)
      return incomplete('ownerKey', 'Nobody who holds a role has this staff number')
    if (dueOn < dayOf(openedAt)) return incomplete('dueOn', 'The day must be today or later')
    if (!(await isThere(tx, source))) return NO_SOURCE
    const { id: whatId } = await saveWords(tx, null, what)
    await addAction(tx, source, { whatId, ownerId: owner.staffId, dueOn, openedById: permit.staffId, openedAt })
    return ok({})
  })
}

const NO_SOURCE = refuse({ kind: 'no-such-finding', words: 'There is nothing here to open an action from.' })

const incomplete = (field: keyof z.output<typeof actionForm>, words: string) =>
  refuse({ kind: 'incomplete', words: 'There is a problem', fields: { [field]: words } })
