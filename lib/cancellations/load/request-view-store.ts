import type { Tx } from '#lib/base/database'
import { Prisma } from '#lib/base/prisma/client'
import { findReported } from '#lib/crimes/find'
import type { RequestedCrime, RequestDetails, ViewerRelation } from './request-view.ts'

/** Which crime a request is about; undefined where there is none, or it is not this person’s to see. */
export async function crimeOfRequest(tx: Tx, requestId: string): Promise<string | undefined> {
  return (await tx.cancellationRequest.findUnique({ where: { id: requestId }, select: { crimeId: true } }))?.crimeId
}

// What a request r has, as JSON.
const SUBMISSIONS = Prisma.sql`
  SELECT coalesce(jsonb_agg(jsonb_build_object(
    'id', s.id, 'n', s.n, 'occasion', s.occasion, 'category', s.category, 'answers', s.answers,
    'byId', s.submitted_by, 'at', s.submitted_at,
    'evidence', (
      SELECT coalesce(jsonb_agg(jsonb_build_object(
        'id', e.id, 'fileId', e.file_id, 'kept', e.facts,
        'file', (
          SELECT jsonb_build_object(
            'bytes', f.bytes, 'mediaType', f.media_type, 'nameId', f.name_id, 'uploadedAt', f.uploaded_at
          )
          FROM personal.evidence_file f
          WHERE f.id = e.file_id
        )
      ) ORDER BY e.n), '[]')
      FROM justification_evidence e
      WHERE e.submission_id = s.id
    )
  ) ORDER BY s.n), '[]')
  FROM submission s
  WHERE s.request_id = r.id`

const DECISIONS = Prisma.sql`
  SELECT coalesce(jsonb_agg(jsonb_build_object(
    'id', d.id, 'submissionId', d.submission_id, 'verdict', d.verdict, 'category', d.category,
    'byId', d.decided_by, 'role', d.role, 'at', d.decided_at, 'reasonId', d.reason_id,
    'adviceId', d.advice_id, 'questionIds', d.question_ids, 'judgements', d.judgements,
    'setAside', (
      SELECT coalesce(jsonb_agg(jsonb_build_object(
        'checkId', x.check_id, 'reasonId', x.reason_id
      ) ORDER BY x.check_id), '[]')
      FROM set_aside x
      WHERE x.decision_id = d.id
    )
  ) ORDER BY d.decided_at), '[]')
  FROM cancellation_decision d
  WHERE d.request_id = r.id`

const ASSESSMENTS = Prisma.sql`
  SELECT coalesce(jsonb_agg(jsonb_build_object(
    'id', l.id, 'stage', l.stage, 'category', l.category, 'versionId', l.version_id,
    'findings', l.findings, 'verdict', l.verdict, 'at', l.at
  ) ORDER BY l.at DESC, l.stage = 'cancelling' DESC), '[]')
  FROM (
    SELECT DISTINCT ON (a.stage) a.*
    FROM assessment a
    WHERE a.request_id = r.id
    ORDER BY a.stage, a.at DESC
  ) AS l`

const DUTIES = Prisma.sql`
  SELECT coalesce(jsonb_agg(jsonb_build_object(
    'id', y.id, 'victim', v.name, 'occasion', y.occasion, 'state', y.state, 'assignedToId', y.assigned_to,
    'openedAt', y.opened_at, 'dueOn', y.due_on, 'enhanced', y.enhanced,
    'attempts', (
      SELECT coalesce(jsonb_agg(jsonb_build_object(
        'id', t.id, 'at', t.at, 'byId', t.by_id, 'channel', t.channel, 'result', t.result,
        'notesId', t.notes_id
      ) ORDER BY t.at), '[]')
      FROM notification_attempt t
      WHERE t.duty_id = y.id
    ),
    'notifications', (
      SELECT coalesce(jsonb_agg(jsonb_build_object(
        'id', t.id, 'at', t.at, 'enteredAt', t.entered_at, 'byId', t.by_id, 'channel', t.channel,
        'facts', t.facts, 'reply', t.reply, 'wordsId', t.words_id,
        'correction', (
          SELECT jsonb_build_object('at', k.at, 'byId', k.by_id, 'reasonId', k.reason_id)
          FROM notification_correction k
          WHERE k.notification_id = t.id
        )
      ) ORDER BY t.at), '[]')
      FROM victim_notification t
      WHERE t.duty_id = y.id
    ),
    'nobody', (
      SELECT jsonb_build_object('why', n.why, 'reasonId', n.reason_id, 'byId', n.by_id, 'at', n.at)
      FROM nobody_to_inform n
      WHERE n.duty_id = y.id
    )
  ) ORDER BY y.opened_at, y.id), '[]')
  FROM duty_to_inform y
  JOIN involvement p ON p.id = y.involvement_id
  LEFT JOIN personal.person v ON v.id = p.person_id
  WHERE y.crime_id = r.crime_id
    AND (
      y.request_id = r.id
      OR y.reinstatement_id IN (
        SELECT b.id
        FROM reinstatement b
        JOIN cancellation x ON x.id = b.cancellation_id
        WHERE x.request_id = r.id
      )
    )`

const CANCELLATION = Prisma.sql`
  SELECT jsonb_build_object(
    'at', x.took_effect_at, 'inForce', x.in_force, 'confirmedById', x.confirmed_by,
    'principalCrimeId', x.principal_crime_id,
    'reinstatement', (
      SELECT jsonb_build_object(
        'at', b.at, 'byId', b.by_id, 'foundBy', b.found_by, 'reasonId', b.reason_id,
        'supervisorId', b.supervisor_id, 'acceptedAt', b.accepted_at
      )
      FROM reinstatement b
      WHERE b.cancellation_id = x.id
    )
  )
  FROM cancellation x
  WHERE x.request_id = r.id`

/** The whole of a request in one query. */
export async function requestDetails(tx: Tx, requestId: string): Promise<RequestDetails | undefined> {
  const rows = await tx.$queryRaw<{ seen: RequestDetails }[]>`
    SELECT jsonb_build_object(
      'id', r.id, 'crimeId', r.crime_id, 'category', r.category, 'state', r.state, 'version', r.version,
      'reservation', r.reservation, 'requesterId', r.requester_id, 'decidedById', r.decided_by,
      'openedAt', r.opened_at, 'waitingSince', r.waiting_since, 'endedAt', r.ended_at,
      'endReasonId', r.end_reason_id,
      'submissions', (${SUBMISSIONS}),
      'decisions', (${DECISIONS}),
      'assessments', (${ASSESSMENTS}),
      'duties', (${DUTIES}),
      'cancellation', (${CANCELLATION})
    ) AS seen
    FROM cancellation_request r
    WHERE r.id = ${requestId}::uuid`
  return rows[0]?.seen
}

// Everybody on a crime c, as JSON: the gone last.
const INVOLVEMENTS = Prisma.sql`
  SELECT coalesce(jsonb_agg(
    jsonb_build_object(
      'id', p.id, 'role', p.role, 'name', coalesce(s.name, n.name), 'kind', n.kind,
      'yearOfBirth', n.year_of_birth, 'interpreter', n.interpreter, 'relation', p.relation,
      'fromDay', p.from_day, 'toDay', p.to_day, 'gone', p.removed_at IS NOT NULL
    )
    ORDER BY array_position(
      '{victim,suspect,oic,supervising,reporting,attending,interviewing}',
      p.role
    ), p.removed_at NULLS FIRST, p.from_day DESC NULLS LAST, p.id
  ), '[]')
  FROM involvement p
  LEFT JOIN personal.staff s ON s.id = p.staff_id
  LEFT JOIN personal.person n ON n.id = p.person_id
  WHERE p.crime_id = c.id`

/** The crime of a request, with its people by name and the other requests there were on it. */
export async function requestedCrime(
  tx: Tx,
  crimeId: string,
  exceptRequestId: string | null,
): Promise<RequestedCrime | undefined> {
  const rows = await tx.$queryRaw<{ seen: Omit<RequestedCrime, 'reported'> }[]>`
    SELECT jsonb_build_object(
      'id', c.id, 'reference', c.reference, 'code', c.offence_code, 'countClass', c.count_class, 'area', a.name,
      'unit', u.name, 'recordedAt', c.recorded_at, 'reportedAt', c.reported_at, 'flags', c.flags,
      'reporter', c.reporter, 'rmsStatus', c.rms_status, 'isLive', c.cancelled_by IS NULL,
      'involvements', (${INVOLVEMENTS}),
      'earlier', (
        SELECT coalesce(jsonb_agg(jsonb_build_object(
          'id', r.id, 'category', r.category, 'state', r.state, 'openedAt', r.opened_at, 'endedAt', r.ended_at,
          'requester', s.name,
          'reinstated', EXISTS (SELECT FROM cancellation x WHERE x.request_id = r.id AND NOT x.in_force)
        ) ORDER BY r.opened_at DESC), '[]')
        FROM cancellation_request r
        JOIN personal.staff s ON s.id = r.requester_id
        WHERE r.crime_id = c.id AND r.id IS DISTINCT FROM ${exceptRequestId}::uuid
      )
    ) AS seen
    FROM reported_crime c
    JOIN area a ON a.id = c.area_id
    JOIN unit u ON u.id = c.unit_id
    WHERE c.id = ${crimeId}::uuid`
  const reported = await findReported(tx, crimeId)
  return rows[0] && reported && { ...rows[0].seen, reported }
}

/** Where the person who looks stands towards a request today: as the decision maker by the strongest role they have for it. */
export async function viewerRelationOf(tx: Tx, staffId: string, requestId: string): Promise<ViewerRelation> {
  const rows = await tx.$queryRaw<ViewerRelation[]>`
    WITH me AS MATERIALIZED (
      SELECT
        registrar.now() AS now,
        registrar.decision_maker_today(${staffId}::uuid) AS "decisionMaker"
    )
    SELECT
      me.now,
      registrar.bars_to_deciding(me."decisionMaker", r, r.category, c.unit_id) AS bars,
      registrar.whose_decision(r, r.category, me."decisionMaker") AS whose,
      ARRAY(
        SELECT DISTINCT p.role::text
        FROM involvement p
        WHERE p.staff_id = ${staffId}::uuid AND p.crime_id IN (SELECT registrar.with_merged(r.crime_id))
        ORDER BY 1
      ) AS parts
    FROM me, cancellation_request r
    JOIN reported_crime c ON c.id = r.crime_id
    WHERE r.id = ${requestId}::uuid`
  if (!rows[0]) throw new Error(`there is no request ${requestId} for the person who looks`)
  return rows[0]
}

/** A crime named by its reference, to lead to, as far as this person may see it. */
export async function crimeNamed(
  tx: Tx,
  id: string,
): Promise<{ id: string; reference: string; code: string; countClass: string; isLive: boolean } | undefined> {
  const row = await tx.reportedCrime.findUnique({
    where: { id },
    select: { id: true, reference: true, offenceCode: true, countClass: true, cancelledById: true },
  })
  return row
    ? {
        id: row.id,
        reference: row.reference,
        code: row.offenceCode,
        countClass: row.countClass,
        isLive: row.cancelledById === null,
      }
    : undefined
}
