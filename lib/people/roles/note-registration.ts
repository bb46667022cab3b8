import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { addRegistration } from './store.ts'

/** Notes an entry in the College of Policing’s register; the chief officer does, never the registrar for themselves. */
export function noteRegistration(
  permit: Permit<'role.grant-registrar'>,
  staffId: string,
  entry: { number: string; fromDay: string; toDay?: string | undefined },
  formKey: string,
): Promise<Result<Saved>> {
  return write(permit, { kind: 'registration.noted', formKey }, async (tx) => {
    if (entry.toDay && entry.toDay < entry.fromDay)
      return refuse({
        kind: 'incomplete',
        words: 'There is a problem',
        fields: { toDay: 'The last day must be after the first' },
      })
    await addRegistration(tx, {
      staffId,
      number: entry.number,
      fromDay: new Date(entry.fromDay),
      toDay: entry.toDay ? new Date(entry.toDay) : null,
    })
    return ok({})
  })
}
