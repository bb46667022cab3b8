import { idFrom } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { decide } from '#lib/cancellations/decide/decide'
import { decideForm } from '#lib/cancellations/decide/decide-form'
import type { Saved } from '#lib/ledger/model'
import { type PairsFields, tickedPair } from './pairs-form.ts'
import { type SharedJudgements, TICKED, weighPair } from './assess-pair.ts'

/**
 * Agrees several duplicates (C3), one after another: each is a decision of its own, with its own findings and its own
 * entry, as if it had been opened alone. What cannot be agreed is left as it was; then the answer is a refusal that says
 * how many were saved and why each of the others was not. Sent again, nothing is decided twice.
 */
export async function decidePairs(
  permit: Permit<'request.decide'>,
  { pairs, ...said }: PairsFields,
  formKey: string,
): Promise<Result<{ readonly saved: number }>> {
  const refused: string[] = []
  for (const { requestId, version } of pairs.map(tickedPair)) {
    const decided = await decideOne(permit, { requestId, version }, said, idFrom(formKey, requestId))
    if (!decided.ok) refused.push(decided.refusal.words)
  }
  const saved = pairs.length - refused.length
  if (refused.length === 0) return ok({ saved })
  return refuse({
    kind: 'some-not-saved',
    words: `${String(saved)} of ${String(pairs.length)} were cancelled. These were not: ${refused.join(' ')}`,
    fields: { pairs: 'Look at what is left, one by one' },
  })
}

async function decideOne(
  permit: Permit<'request.decide'>,
  { requestId, version }: ReturnType<typeof tickedPair>,
  said: SharedJudgements,
  formKey: string,
): Promise<Result<Saved>> {
  const fields = decideForm.parse({ ...TICKED, ...said, version, verdict: 'authorise', category: 'C3' })
  const weighed = await weighPair(permit, requestId, said)
  // Saved before by this very form, it waits no longer: the command itself says so.
  const isDone = !weighed.ok && weighed.refusal.kind === 'not-in-that-state'
  return weighed.ok || isDone ? decide(permit, requestId, fields, formKey) : weighed
}
