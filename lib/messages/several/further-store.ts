import type { Tx } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import type { MessageChannel, WhyNot } from '#lib/messages/model'
import type { DutyState } from '#lib/victims/model'

/** The duties that a message lists beside its own; none where it is about one crime. */
export async function furtherDutiesOf(tx: Tx, messageId: string): Promise<string[]> {
  return (await tx.messageDuty.findMany({ where: { messageId }, orderBy: { dutyId: 'asc' } })).map(
    ({ dutyId }) => dutyId,
  )
}

export async function addFurtherDuties(tx: Tx, messageId: string, dutyIds: readonly string[]): Promise<void> {
  await tx.messageDuty.createMany({ data: dutyIds.map((dutyId) => ({ messageId, dutyId })) })
}

/** A further crime that a message lists, and how its own duty stands. */
export interface FurtherCrime {
  readonly dutyId: string
  readonly crimeId: string
  readonly reference: string
  readonly state: DutyState
}

export async function furtherCrimesOf(tx: Tx, messageId: string): Promise<FurtherCrime[]> {
  return tx.$queryRaw<FurtherCrime[]>`
    SELECT y.id::text AS "dutyId", c.id::text AS "crimeId", c.reference, y.state
    FROM message_duty d
    JOIN duty_to_inform y ON y.id = d.duty_id
    JOIN reported_crime c ON c.id = y.crime_id
    WHERE d.message_id = ${messageId}::uuid
    ORDER BY y.id`
}

/** Another crime of the same business that waits to be told, and why it may not be in the same message; null where it may. */
export interface OtherCrime {
  readonly dutyId: string
  readonly crimeId: string
  readonly reference: string
  readonly dueOn: Day
  readonly why: WhyNot | null
}

/** As many crimes as one message lists beside its own. */
const MOST = 9

/** What else this business waits to be told, by a message of this channel to this place: what may be in it first. */
export async function otherCrimesOf(
  tx: Tx,
  dutyId: string,
  channel: MessageChannel,
  to: string,
): Promise<OtherCrime[]> {
  return tx.$queryRaw<OtherCrime[]>`
    SELECT *
    FROM (
      SELECT
        o.id::text AS "dutyId", c.id::text AS "crimeId", c.reference, o.due_on::text AS "dueOn",
        registrar.why_not_to_duty(o.id, ${channel}, ${to}, NULL) AS why
      FROM registrar.duties_of_same_business(${dutyId}::uuid) o
      JOIN duty_to_inform y ON y.id = o.id
      JOIN reported_crime c ON c.id = o.crime_id
      WHERE o.state = 'open'
    ) AS other
    ORDER BY why IS NOT NULL, "dueOn", "dutyId"
    LIMIT ${MOST}::int`
}
