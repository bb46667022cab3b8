import { addDays } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { grantRole } from '#lib/people/roles/grant'
import { DAY, dayAt, END, HOUR, TODAY } from '../../calendar.ts'
import type { Force } from '../../force.ts'
import { CHIEF, INSPECTOR } from '../../people.ts'
import type { Scenario } from '../../play.ts'

const ARRIVES = END - 7 * DAY + HOUR
const STAYS_DAYS = 45

/** A week before the end the chief officer gives an inspector access, until a day that is still to come. */
export async function* inspectorArrives(force: Force): Scenario {
  yield ARRIVES
  const given = await grantRole(
    force.as(CHIEF, 'role.grant-registrar'),
    force.idOf(INSPECTOR),
    { role: 'inspector', fromDay: dayAt(ARRIVES), toDay: addDays(TODAY, STAYS_DAYS) },
    newId(),
  )
  if (!given.ok) throw new Error(`the inspector gets no access: ${given.refusal.words}`)
}
