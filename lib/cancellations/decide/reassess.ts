import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { findCase, lockCrime } from '#lib/crimes/find'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { assessCase, reservationOf } from '../rules/assess-request.ts'
import { openLockedRequest } from '../rules/lock-request.ts'
import { factsOf } from '../rules/facts.ts'
import { requestRow, moveRequest } from '../stores/request-store.ts'
import { addAssessment } from '../stores/assessment-store.ts'
import { sendBack } from './send-back.ts'

/**
 * An extract changed what a case rests on (its class, victims, suspects, their ages, flags, a charge or bail, or RMS status): an
 * authorised case goes back to its decision maker; for one still undecided the rules are asked again and what they say is saved. Refuses
 * (`nothing-open`) when the crime has no open request.
 */
export function reassess(
  permit: Permit,
  crimeId: string,
  changes: readonly string[],
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    { kind: 'request.reassessed', formKey, crimeId, locks: (tx) => lockCrime(tx, crimeId) },
    async (tx, at) => {
      const crime = await findCase(tx, crimeId)
      const openId = crime.ok ? crime.value.openRequestIds[0] : undefined
      const request = openId && (await requestRow(tx, openId, { lock: true }))
      if (!request) return refuse({ kind: 'nothing-open', words: 'This crime has no open request.' })
      if (request.state === 'authorised') {
        const reason = `The RMS has changed since this was authorised: ${changes.join(', ')}.`
        const back = { requestId: request.id, occasion: 'changed_in_rms', reason, byId: permit.staffId, at } as const
        const sent = await sendBack(tx, back)
        return sent.ok ? ok({ ...sent.value, kind: 'request.sent-back' as const }) : sent
      }
      const opened = await openLockedRequest(tx, request.id, { states: ['submitted', 'returned', 'stopped'], at })
      if (!opened.ok) return opened
      const facts = await factsOf(tx, opened.value.caseAt('asking'))
      const assessment = assessCase(facts)
      await addAssessment(tx, {
        requestId: request.id,
        submissionId: opened.value.last.id,
        category: request.category,
        stage: 'asking',
        facts,
        assessment,
        at,
      })
      await moveRequest(tx, request.id, { at, state: request.state, reservation: reservationOf(facts) })
      return ok({ version: assessment.version })
    },
  )
}
