import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import type { Category, DecisionVerdict, ReportGroup, RequestState } from '#lib/base/prisma/enums'
import { evidenceItem } from '#lib/cancellations/answers/evidence-answers'
import type { SavedFinding } from '#lib/cancellations/stores/model'
import type { CaseFacts, OnCase, PanelLabelled } from './case-facts.ts'

interface Row {
  crimeId: string
  meetingNumber: number
  place: number
  code: string
  countClass: string
  group: ReportGroup
  recordedAt: Date
  ofCodeBefore: number
  hasProceedings: boolean
  category: Category
  verdict: DecisionVerdict
  decidedAt: Date
  decidedById: string
  requesterId: string
  state: RequestState
  isReinstated: boolean
  versionId: string
  findings: SavedFinding[]
  submissionId: string
  requestId: string
}

/** The typed fields of a case. Undefined where there is none, or it is not this person’s to see. */
export async function caseFacts(tx: Tx, caseId: string): Promise<CaseFacts | undefined> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT
      c.crime_id::text AS "crimeId", m.number AS "meetingNumber", c.place, k.offence_code AS code,
      k.count_class AS "countClass", k.offence_group AS "group", k.recorded_at AS "recordedAt",
      (
        SELECT count(*)::int
        FROM reported_crime o
        WHERE o.offence_code = k.offence_code
          AND o.recorded_at < k.recorded_at
          AND o.recorded_at >= k.recorded_at - interval '12 months'
      ) AS "ofCodeBefore",
      coalesce(k.charged, false) OR coalesce(k.on_bail, false) AS "hasProceedings", d.category, d.verdict,
      d.decided_at AS "decidedAt", d.decided_by::text AS "decidedById", r.requester_id::text AS "requesterId", r.state,
      EXISTS (SELECT FROM cancellation x JOIN reinstatement b ON b.cancellation_id = x.id WHERE x.decision_id = d.id)
        AS "isReinstated",
      a.version_id AS "versionId", a.findings, d.submission_id::text AS "submissionId", r.id::text AS "requestId"
    FROM panel_case c
    JOIN panel_meeting m ON m.id = c.meeting_id
    JOIN reported_crime k ON k.id = c.crime_id
    JOIN cancellation_decision d ON d.id = c.decision_id
    JOIN cancellation_request r ON r.id = d.request_id
    JOIN assessment a ON a.id = d.assessment_id
    WHERE c.id = ${caseId}::uuid`
  if (!row) return undefined
  const { submissionId, requestId, ...facts } = row
  return {
    ...facts,
    evidence: await evidenceOf(tx, submissionId),
    duties: await dutiesOf(tx, requestId),
    people: await peopleOf(tx, row.crimeId),
  }
}

async function evidenceOf(tx: Tx, submissionId: string): Promise<CaseFacts['evidence']> {
  const rows = await tx.justificationEvidence.findMany({ where: { submissionId }, orderBy: { n: 'asc' } })
  return rows.map(({ facts }) => evidenceItem.parse(facts))
}

const dutiesOf = (tx: Tx, requestId: string): Promise<CaseFacts['duties'][number][]> => tx.$queryRaw`
  SELECT
    y.state::text, y.opened_at AS "openedAt",
    (SELECT max(t.at) FROM true_notification t WHERE t.duty_id = y.id) AS "informedAt"
  FROM duty_to_inform y
  WHERE y.request_id = ${requestId}::uuid AND y.occasion = 'before_cancelling'
  ORDER BY y.opened_at, y.id`

/** Victims first, then suspects, then members of staff; each in the order in which the RMS brought them. */
async function peopleOf(tx: Tx, crimeId: string): Promise<readonly OnCase[]> {
  const rows = await tx.$queryRaw<(Omit<OnCase, 'who'> & { personId: string | null; staffId: string | null })[]>`
    SELECT
      i.person_id::text AS "personId", i.staff_id::text AS "staffId", i.role::text, p.kind,
      p.year_of_birth AS "yearOfBirth", i.relation
    FROM involvement i
    LEFT JOIN personal.person p ON p.id = i.person_id
    WHERE i.crime_id = ${crimeId}::uuid AND i.removed_at IS NULL
    ORDER BY i.role <> 'victim', i.role <> 'suspect', i.role, i.id`
  return rows.flatMap(({ personId, staffId, ...rest }): OnCase[] => {
    if (personId !== null) return [{ ...rest, who: { personId } }]
    return staffId === null ? [] : [{ ...rest, who: { staffId } }]
  })
}

/** The labels that were given on a case. */
export async function labelsGiven(tx: Tx, caseId: string): Promise<readonly PanelLabelled[]> {
  const rows = await tx.panelLabel.findMany({ where: { caseId } })
  return rows.flatMap(({ label, personId, staffId }): PanelLabelled[] => {
    if (personId !== null) return [{ label, who: { personId } }]
    return staffId === null ? [] : [{ label, who: { staffId } }]
  })
}

/** Keeps the labels that are new. */
export async function addLabels(tx: Tx, caseId: string, labels: readonly PanelLabelled[]): Promise<void> {
  const given = new Set((await labelsGiven(tx, caseId)).map(({ label }) => label))
  const fresh = labels.filter(({ label }) => !given.has(label))
  if (fresh.length > 0)
    await tx.panelLabel.createMany({ data: fresh.map(({ label, who }) => ({ id: newId(), caseId, label, ...who })) })
}
