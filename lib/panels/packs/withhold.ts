import { readUnscoped } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { isBar, screen } from '../screening/screen.ts'
import { caseFacts } from './case-facts-store.ts'
import { knownOf } from './known-store.ts'

const WITHHELD = '(Not shown: these words could tell who the case is about.)'

/**
 * What members of the panel wrote of a case, as another member is shown it: a text with a name, a contact, a quotation or a reference is
 * withheld. When it was written only its form was looked at, so that its writer learned nothing. The registrar’s side reads everything.
 */
export async function withheldFor(
  permit: Permit,
  caseId: string,
): Promise<(written: { readonly text: string; readonly byId: string }) => string> {
  if (permit.role !== 'panel') return ({ text }) => text
  const known = await readUnscoped(permit, async (tx) => {
    const facts = await caseFacts(tx, caseId)
    return facts && knownOf(tx, facts)
  })
  return ({ text, byId }) => {
    if (byId === permit.staffId) return text
    const isSafe = known !== undefined && !screen(text, known).some((hit) => isBar(hit, known.isStrict))
    return isSafe ? text : WITHHELD
  }
}
