import { z } from 'zod'
import type { Tx } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { choice, instantField, words } from '#lib/base/form-fields'
import { type Result, ok, refuse } from '#lib/base/result'
import { keepWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { actOn } from '#lib/victims/act-on'
import { subjectOf } from '#lib/victims/duties/attempt'
import { dutyRow } from '#lib/victims/store'
import { LAWFUL_BASES } from '../plans/model.ts'
import { addReporterTelling, reporterOf } from '../plans/plan-store.ts'

/** What is written down when a professional who reported the crime was told. */
export const reporterForm = z.object({
  at: instantField('when they were told'),
  lawfulBasis: choice('Say on what they may be told', LAWFUL_BASES),
  reason: words('Say why that is so here', { atLeast: 10, atMost: 2000 }),
  said: words('Write down who was told, and what', { atLeast: 10, atMost: 4000 }),
})

/**
 * Writes down that a professional who reported the crime for a victim was told, and on what lawful basis. It is no telling
 * of the victim: the duty stays as it is, and the crime recorded. Refuses a time to come, and a crime no professional reported.
 */
export function tellReporter(
  permit: Permit<'victim.tell'>,
  dutyId: string,
  told: z.output<typeof reporterForm>,
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    { kind: 'reporter.told', formKey, locks: async (tx) => subjectOf(await dutyRow(tx, dutyId)) },
    async (tx, at) => {
      const duty = await actOn(tx, dutyId)
      if (!duty.ok) return duty
      const { crimeId, requestId } = duty.value
      if ((await reporterOf(tx, crimeId)) !== 'professional') {
        return refuse({
          kind: 'not-in-that-state',
          words: 'No professional reported this crime, so there is none to tell.',
        })
      }
      if (told.at > at)
        return refuse({
          kind: 'incomplete',
          words: 'There is a problem',
          fields: { at: 'When they were told must be in the past' },
        })
      await saveTelling(tx, { crimeId, requestId, told, byId: permit.staffId, at })
      return ok({})
    },
  )
}

async function saveTelling(
  tx: Tx,
  {
    told,
    at,
    ...of
  }: { crimeId: string; requestId: string | null; byId: string; at: Date; told: z.output<typeof reporterForm> },
): Promise<void> {
  const reason = await keepWords(tx, of.crimeId, told.reason)
  const said = await keepWords(tx, of.crimeId, told.said)
  const { lawfulBasis } = told
  await addReporterTelling(tx, {
    ...of,
    at: told.at,
    enteredAt: at,
    lawfulBasis,
    reasonId: reason.id,
    saidId: said.id,
  })
}
