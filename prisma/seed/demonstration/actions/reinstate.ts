import { newId } from '#lib/base/ids'
import { acceptInvestigation } from '#lib/cancellations/reinstate/accept'
import { reinstate } from '#lib/cancellations/reinstate/reinstate'
import { reinstateForm } from '#lib/cancellations/reinstate/reinstate-form'
import type { CrimeCase } from '../matters/crime-case.ts'
import { DECISION_MAKER, DEPUTY, REGISTRAR, SUPERVISOR } from '../people.ts'
import { REINSTATED, REINSTATED_FROM_BEFORE } from '../words/others.ts'

/** A cancelled crime is put back; `isOld` where it was cancelled before the product came. A supervisor is named to accept it. */
export async function reinstates(
  c: CrimeCase,
  { isOld = false, foundBy }: { isOld?: boolean; foundBy?: 'victim' } = {},
): Promise<void> {
  const by = c.random.pick([DECISION_MAKER, DEPUTY, REGISTRAR])
  const fields = reinstateForm.parse({
    foundBy:
      foundBy ?? (isOld ? 'audit' : c.random.pick(['audit', 'victim', 'inspection', 'decision_maker', 'new_material'])),
    reason: c.voice.one(isOld ? REINSTATED_FROM_BEFORE : REINSTATED),
    supervisorId: c.force.idOf(SUPERVISOR),
  })
  c.must('puts back', await reinstate(c.force.as(by, 'crime.reinstate'), await c.crimeId(), fields, newId()))
}

/** The supervisor accepts the investigation of the crime put back. */
export async function accepts(c: CrimeCase): Promise<void> {
  const [row] = await c.force.look<{ id: string }>(
    `
      SELECT b.id::text
      FROM reinstatement b
      JOIN cancellation n ON n.id = b.cancellation_id
      WHERE n.crime_id = $1 AND b.accepted_at IS NULL`,
    await c.crimeId(),
  )
  if (!row) throw new Error(`nothing waits to be accepted on ${c.crime.reference}`)
  c.must('accepts', await acceptInvestigation(c.force.as(SUPERVISOR, 'investigation.accept'), row.id, newId()))
}
