import { z } from 'zod'
import type { Tx } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { choice, instantField, words } from '#lib/base/form-fields'
import { LawfulBasis } from '#lib/base/prisma/enums'
import { type Result, ok, refuse } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { actOn } from '#lib/victims/act-on-duty'
import { subjectOf } from '#lib/victims/duties/attempt'
import { dutyRow } from '#lib/victims/store'
import { addReporterNotification, reporterOf } from '../plans/plan-store.ts'

/** What is written down when a professional who reported the crime was informed. */
export const reporterForm = z.object({
  at: instantField('when they were informed'),
  lawfulBasis: choice('Say on what they may be informed', LawfulBasis),
  reason: words('Say why that is so here', { atLeast: 10, atMost: 2000 }),
  said: words('Write down who was informed, and of what', { atLeast: 10, atMost: 4000 }),
})

/**
 * Writes down that a professional who reported the crime for a victim was informed, and on what lawful basis. It is no notification
 * of the victim: the duty stays as it is, and the crime recorded. Refuses a time to come, and a crime no professional reported.
 */
export function notifyReporter(
  permit: Permit<'victim.inform'>,
  dutyId: string,
  informed: z.output<typeof reporterForm>,
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    { kind: 'reporter.informed', formKey, locks: async (tx) => subjectOf(await dutyRow(tx, dutyId)) },
    async (tx, at) => {
      const duty = await actOn(tx, dutyId)
      if (!duty.ok) return duty
      const { crimeId, requestId } = duty.value
      if ((await reporterOf(tx, crimeId)) !== 'professional') {
        return refuse({
          kind: 'not-in-that-state',
          words: 'No professional reported this crime, so there is none to inform.',
        })
      }
      if (informed.at > at)
        return refuse({
          kind: 'incomplete',
          words: 'There is a problem',
          fields: { at: 'When they were informed must be in the past' },
        })
      await saveNotification(tx, { crimeId, requestId, informed, byId: permit.staffId, at })
      return ok({})
    },
  )
}

async function saveNotification(
  tx: Tx,
  {
    informed,
    at,
    ...of
  }: { crimeId: string; requestId: string | null; byId: string; at: Date; informed: z.output<typeof reporterForm> },
): Promise<void> {
  const reason = await saveWords(tx, of.crimeId, informed.reason)
  const account = await saveWords(tx, of.crimeId, informed.said)
  const { lawfulBasis } = informed
  await addReporterNotification(tx, {
    ...of,
    at: informed.at,
    enteredAt: at,
    lawfulBasis,
    reasonId: reason.id,
    saidId: account.id,
  })
}
