import type { Permit } from '#lib/base/permit'
import type { Category } from '#lib/counting-rules/model'
import type { CaseCrime } from '#lib/crimes/model'
import { oicOf } from '#lib/crimes/involved-people'

/** Why this person may not ask about this crime; undefined when they may. */
export function whyNotRequest(crime: CaseCrime, permit: Permit, category: Category, today: string) {
  if (crime.cancelledById) return { kind: 'not-live', words: 'This crime is cancelled already.' }
  if (crime.openRequestIds.length > 0)
    return {
      kind: 'already-open',
      words: 'There is an open request on this crime already. One is enough: add to that one.',
    }
  const isOic = oicOf(crime, today) === permit.staffId
  const isForStaff =
    (permit.role === 'crime_bureau' || permit.role === 'registrar_staff') && ['C1', 'C3', 'C4'].includes(category)
  if (!isOic && !isForStaff) {
    return {
      kind: 'not-yours',
      words:
        'Only the officer in the case asks to cancel a crime; the crime bureau and the registrar’s staff may for C1, C3 and C4.',
    }
  }
  return undefined
}
