import type { Tx } from '#lib/base/database'
import { titleOf } from '#lib/counting-rules/offences'
import type { Known } from '../screening/screen.ts'
import type { CaseFacts } from './case-facts.ts'
import { isAnonymousForLife, isRare } from './safe-fields.ts'

interface People {
  names: (string | null)[]
  bodies: (string | null)[]
  contacts: (string | null)[]
  references: (string | null)[]
}

/** Everything known of a crime and of everybody on it, for the screening of what is written about it. */
export async function knownOf(tx: Tx, facts: CaseFacts): Promise<Known> {
  const { crimeId, code, countClass } = facts
  const people = await peopleOf(tx, facts)
  const [crime] = await tx.$queryRaw<{ references: (string | null)[]; places: (string | null)[] }[]>`
    SELECT
      ARRAY[c.reference, c.incident_number, c.n100_reference, c.n200_reference, c.n300_reference,
        c.rms_principal_crime] AS "references",
      ARRAY[c.place, u.code, u.name, a.code, a.name] AS places
    FROM reported_crime c
    JOIN unit u ON u.id = c.unit_id
    JOIN area a ON a.id = c.area_id
    WHERE c.id = ${crimeId}::uuid`
  return {
    names: some(people?.names),
    bodies: some(people?.bodies),
    contacts: some(people?.contacts),
    references: [...some(people?.references), ...some(crime?.references)],
    places: some(crime?.places),
    rare: isRare(facts) ? [titleOf(code, countClass), code, countClass] : [],
    isStrict: isAnonymousForLife(facts),
    hasProceedings: facts.hasProceedings,
    isRare: isRare(facts),
  }
}

const some = (values: readonly (string | null)[] | undefined): string[] =>
  [...new Set((values ?? []).filter((value) => value !== null && value.trim() !== ''))] as string[]

async function peopleOf(tx: Tx, { crimeId, decidedById, requesterId }: CaseFacts): Promise<People | undefined> {
  const [row] = await tx.$queryRaw<People[]>`
    WITH persons AS (
      SELECT p.key, p.kind, p.name, p.phone, p.email, p.address
      FROM personal.person p
      WHERE p.id IN (SELECT i.person_id FROM involvement i WHERE i.crime_id = ${crimeId}::uuid)
    ), members AS (
      SELECT s.key, s.name
      FROM personal.staff s
      WHERE s.id IN (
        SELECT i.staff_id FROM involvement i WHERE i.crime_id = ${crimeId}::uuid
        UNION ALL
        SELECT y.assigned_to FROM duty_to_inform y WHERE y.crime_id = ${crimeId}::uuid
        UNION ALL
        SELECT d.decided_by
        FROM cancellation_decision d
        JOIN cancellation_request r ON r.id = d.request_id
        WHERE r.crime_id = ${crimeId}::uuid
        UNION ALL
        SELECT unnest(ARRAY[${decidedById}, ${requesterId}])::uuid
      )
    ), plans AS (
      SELECT unnest(ARRAY[l.phone, l.email, l.address]) AS contact
      FROM personal.contact_plan l
      WHERE l.involvement_id IN (SELECT i.id FROM involvement i WHERE i.crime_id = ${crimeId}::uuid)
    )
    SELECT
      ARRAY(SELECT p.name FROM persons p WHERE p.kind = 'person' UNION ALL SELECT m.name FROM members m) AS names,
      ARRAY(SELECT p.name FROM persons p WHERE p.kind <> 'person') AS bodies,
      ARRAY(
        SELECT unnest(ARRAY[p.phone, p.email, p.address]) FROM persons p UNION ALL SELECT l.contact FROM plans l
      ) AS contacts,
      ARRAY(SELECT p.key FROM persons p UNION ALL SELECT m.key FROM members m) AS "references"`
  return row
}
