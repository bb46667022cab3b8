import { dayOf } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { settingOn } from '#lib/people/settings/setting-on'
import { actOnOpen } from '../act-on-duty.ts'
import { subjectOf } from './attempt.ts'
import type { NobodyBecause } from '../model.ts'
import { addNobody, dutyRow } from '../store.ts'

/**
 * The registrar’s finding that there is nobody to inform: died with no known relative, company dissolved, never
 * identified. Nothing wider: a victim who cannot be reached leaves the crime recorded (HOCR-V-07), unless the force has
 * kept a written answer that lets the registrar find that too.
 */
export function findNobodyToInform(
  permit: Permit<'victim.find-nobody'>,
  dutyId: string,
  found: { why: NobodyBecause; reason: string },
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    { kind: 'victim.not-to-be-found', formKey, locks: async (tx) => subjectOf(await dutyRow(tx, dutyId)) },
    async (tx, at) => {
      const duty = await actOnOpen(tx, dutyId)
      if (!duty.ok) return duty
      if (
        found.why === 'cannot_be_reached' &&
        (await settingOn(tx, 'wider-cannot-tell', dayOf(at))).answerId === null
      ) {
        return refuse({
          kind: 'incomplete',
          words: 'There is a problem',
          fields: { why: 'A victim who cannot be reached leaves the crime recorded' },
        })
      }
      const reason = await saveWords(tx, duty.value.crimeId, found.reason)
      await addNobody(tx, { dutyId, why: found.why, reasonId: reason.id, byId: permit.staffId, at })
      return ok({})
    },
  )
}
