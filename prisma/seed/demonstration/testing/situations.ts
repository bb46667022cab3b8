import { Prisma } from '#lib/base/prisma/client'
import { hocrC307a } from '#lib/counting-rules/checks/duplicates/hocr-c3-07a'

type Situations = Readonly<Record<string, Prisma.Sql>>

const { sql } = Prisma

/**
 * What must happen to somebody in the demonstration force, because the product was built for it: each with a statement
 * that finds it at least once. In the words of those who meet it.
 */
export const SITUATIONS: Situations = {
  'a second victim after the cancellation took effect, waiting for the registrar': sql`
    SELECT FROM open_late_change WHERE 'victims' = ANY (changes) AND NOT without_authority`,
  'a crime that became a rape after its cancellation took effect, waiting for the registrar': sql`
    SELECT
    FROM open_late_change l
    JOIN reported_crime c ON c.id = l.crime_id
    WHERE 'class' = ANY (l.changes) AND l.without_authority AND c.offence_group = 'rape'`,
  'a change after the cancellation took effect, answered by the registrar': sql`
    SELECT FROM late_change l WHERE l.answered_at IS NOT NULL`,
  'two references that are alike, both crimes incomplete until a person compares them': sql`
    SELECT
    FROM registrar.alike_pairs() p
    WHERE registrar.is_incomplete(p.crime_id) AND registrar.is_incomplete(p.other_crime_id)`,
  'two references that were alike and that a person has compared': sql`
    SELECT
    FROM reference_judgement j
    WHERE NOT registrar.is_incomplete(j.crime_id) AND NOT registrar.is_incomplete(j.other_crime_id)`,
  'a looked-after child informed through the authority, with the child’s wishes, and the crime cancelled': sql`
    SELECT
    FROM victim_notification n
    JOIN duty_to_inform y ON y.id = n.duty_id
    JOIN personal.contact_plan p ON p.involvement_id = y.involvement_id
    JOIN reported_crime c ON c.id = y.crime_id
    WHERE c.cancelled_by IS NOT NULL
      AND n.facts->>'lookedAfter' = 'yes'
      AND n.facts->>'informedThrough' IN ('local_authority', 'social_worker')
      AND (n.facts->>'childWishesWords')::int > 0
      AND p.looked_after = 'yes'
      AND p.responsible_id IS NOT NULL
      AND p.wishes_id IS NOT NULL`,
  'a child whose only parent lives with the suspect, informed through the authority': sql`
    SELECT
    FROM victim_notification n
    JOIN duty_to_inform y ON y.id = n.duty_id
    JOIN involvement s ON s.crime_id = y.crime_id AND s.role = 'suspect' AND s.relation = 'family'
    WHERE n.facts->>'parentsWithSuspect' = 'yes'
      AND n.facts->>'lookedAfter' = 'no'
      AND n.facts->>'informedThrough' IN ('local_authority', 'social_worker')
      AND (n.facts->>'childWishesWords')::int > 0`,
  ...contactTask('open'),
  ...contactTask('informed'),
  'somebody charged, and a request on that crime waiting for a decision': sql`
    SELECT
    FROM reported_crime c
    JOIN cancellation_request r ON r.crime_id = c.id
    WHERE c.charged AND c.charged_on IS NOT NULL AND r.state = 'submitted'`,
  'somebody on bail, and the crime cancelled after the prosecutor was informed': sql`
    SELECT
    FROM reported_crime c
    JOIN cancellation x ON x.id = c.cancelled_by
    JOIN cancellation_decision d ON d.id = x.decision_id
    JOIN assessment a ON a.id = d.assessment_id
    WHERE c.on_bail
      AND a.facts->'judgements'->>'proceedings' = 'open'
      AND a.facts->'judgements'->>'prosecutorInformed' = 'yes'`,
  'a cancellation dated before the product went live that no earlier extract had': sql`
    SELECT
    FROM reported_crime c
    JOIN extract e ON e.id = c.extract_id,
      installation i
    WHERE c.cancelled_by IS NULL
      AND c.rms_status = 'cancelled'
      AND c.rms_changed_at < i.live_since
      AND e.taken_at > i.live_since + interval '2 months'
      AND NOT EXISTS (SELECT FROM cancellation x WHERE x.crime_id = c.id)`,
  'an authorised case sent back, because its victim turned out to be a child': sql`
    SELECT
    FROM cancellation_request r
    JOIN submission s ON s.request_id = r.id AND s.occasion = 'changed_in_rms'
    JOIN personal.words w ON w.crime_id = r.crime_id AND w.text LIKE 'The RMS has changed %age of a victim%'
    WHERE r.state = 'stopped'`,
  'a victim who turned out to be a child after the cancellation took effect, waiting for the registrar': sql`
    SELECT FROM open_late_change WHERE 'age of a victim' = ANY (changes)`,
  'a victim found on a crime that was cancelled before the product went live, waiting for the registrar': sql`
    SELECT
    FROM open_late_change l
    JOIN cancellation x ON x.id = l.cancellation_id
    WHERE x.source = 'before_product' AND 'victims' = ANY (l.changes)`,
  'a row that names no crime, waiting for the registrar': sql`
    SELECT FROM registrar.rows_without_crime() r WHERE r.file = 'parts.csv'`,
  ...refusedRow('crimes.csv'),
  ...refusedRow('classifications.csv'),
  ...refusedRow('parts.csv'),
  ...refusedRow('people.csv'),
  'a row that was refused and that the registrar has entered': sql`
    SELECT FROM entered_row e WHERE e.says = 'somebody' AND NOT registrar.is_incomplete(e.crime_id)`,
  'a difference to be put right in the RMS, tracked until it is': sql`
    SELECT
    FROM rms_change g
    JOIN reported_crime c ON c.id = g.crime_id
    WHERE g.answer = 'put_right' AND c.count_class = g.to_class`,
  'a difference that the registrar found right': sql`
    SELECT FROM rms_change g WHERE g.answer = 'right'`,
  'a rape that the RMS made an N100, waiting for the registrar': sql`
    SELECT FROM rms_change g WHERE g.why = 'rape' AND g.to_class = 'N100' AND g.answer IS NULL`,
  'a request that would have kept the wrong one of two records, refused': sql`
    SELECT
    FROM cancellation_request r
    JOIN cancellation_decision d ON d.request_id = r.id AND d.verdict = 'refuse'
    JOIN assessment a ON a.id = d.assessment_id,
      jsonb_array_elements(a.findings) f
    WHERE r.category = 'C3' AND r.state = 'refused' AND f->>'check' = ${hocrC307a.id} AND f->>'result' = 'not met'`,
}

function contactTask(state: 'open' | 'informed'): Situations {
  const how = state === 'open' ? 'open' : 'done'
  return {
    [`a violent crime cancelled as recorded by mistake, contact task ${how}`]: sql`
      SELECT
      FROM cancellation x
      JOIN reported_crime c ON c.cancelled_by = x.id
      JOIN duty_to_inform y ON y.crime_id = c.id AND y.occasion = 'after_error' AND y.state = ${state}::duty_state
      WHERE x.category = 'C4' AND x.source = 'decided' AND c.offence_group = 'violence'`,
  }
}

/** A row with a fault of its own, which no later extract has brought: not one refused because its crime was. */
function refusedRow(file: string): Situations {
  return {
    [`a row of ${file} that is refused and missing`]: sql`
      SELECT
      FROM personal.refused_row r
      WHERE r.file = ${file} AND r.closed_at IS NULL AND r.columns <> 'reference'`,
  }
}
