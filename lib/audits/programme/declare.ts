import { dayOf } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { ok, refuse, type Result } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import type { Tx } from '#lib/base/database'
import { addAudit, type AuditRow, lockAudits } from './audits-store.ts'
import type { DeclareFields } from './declare-form.ts'
import { PROTOCOL_TEXTS, type ProtocolText } from './model.ts'

/**
 * Declares an audit: what it is about, how it is chosen, the tolerance it is held to and when it is due, all before anybody
 * knows what will be read. Nothing of it is changed afterwards. Refuses (`incomplete`) days that are not over, and a day due
 * that has gone by.
 */
export const declareAudit = (
  permit: Permit<'audit.declare'>,
  fields: DeclareFields,
  formKey: string,
): Promise<Result<Saved>> =>
  write(permit, { kind: 'audit.declared', formKey, locks: lockAudits }, async (tx, declaredAt) => {
    const today = dayOf(declaredAt)
    if (fields.toDay >= today)
      return incomplete('toDay', 'The last day must be before today: an audit is of days that are over')
    if (fields.dueOn < today) return incomplete('dueOn', 'The day by which it is finished must be today or later')
    const isSample = fields.kind === 'sample'
    await addAudit(tx, {
      ...fields,
      texts: await textsOf(tx, fields),
      id: newId(),
      expected: isSample ? fields.expected : undefined,
      within: isSample ? fields.within : undefined,
      looks: isSample ? fields.looks : undefined,
      declaredById: permit.staffId,
      declaredAt,
    })
    return ok({})
  })

const incomplete = (field: keyof DeclareFields, words: string) =>
  refuse({ kind: 'incomplete', words: 'There is a problem', fields: { [field]: words } })

async function textsOf(tx: Tx, fields: DeclareFields): Promise<AuditRow['texts']> {
  const saved: [ProtocolText, string][] = []
  for (const text of PROTOCOL_TEXTS) saved.push([text, (await saveWords(tx, null, fields[text])).id])
  return Object.fromEntries(saved) as AuditRow['texts']
}
