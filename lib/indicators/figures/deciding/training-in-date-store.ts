import { Prisma } from '#lib/base/prisma/client'
import { DEFAULTS } from '#lib/people/settings/model'
import type { ShareIndicator } from '../../kinds/indicator.ts'

/** Are those who hold a deciding role trained, and the registrar on the College register? Each is counted once, at the end of the period. */
export const trainingInDate: ShareIndicator = {
  kind: 'share',
  place: 37,
  lists: 'none',
  notBy: ['offence-group', 'category', 'offence-code', 'unit', 'area', 'month'],
  definition: {
    id: 'training-in-date',
    version: 1,
    question: 'Is the training of decision makers in date?',
    counted:
      'of them, those whose training in cancellation is no older than the force allows, and for the registrar an entry in the College register as well',
    outOf: 'people who held the role of decision maker, deputy or registrar on the last date of the period',
    leftOut: 'chief officers, who decide only where no registrar is on the register',
    better: 'higher',
    cohort: 'by the last date of the period, or today where that is earlier',
  },
  cases: ({ begins, ends }) => Prisma.sql`
    SELECT
      NULL::uuid AS crime_id, ${begins}::timestamptz AS at, NULL::category AS category, '' AS what,
      EXISTS (
        SELECT
        FROM training t
        WHERE t.staff_id = h.staff_id
          AND t.subject = 'cancellation'
          AND t.completed_on <= h.on_day
          AND t.completed_on + make_interval(months => h.months) >= h.on_day
      )
      AND (NOT h.is_registrar OR registrar.registered(h.staff_id, h.on_day)) AS hit
    FROM (
      SELECT g.staff_id, o.on_day, o.months, bool_or(g.role = 'fcr') AS is_registrar
      FROM (
        SELECT
          q.on_day,
          coalesce(
            (
              SELECT (s.value->>'months')::int
              FROM setting s
              WHERE s.name = 'refresher-training' AND s.from_day <= q.on_day
              ORDER BY s.from_day DESC, s.at DESC, s.id DESC
              LIMIT 1
            ),
            ${DEFAULTS['refresher-training'].months}::int
          ) AS months
        FROM (
          SELECT (least(${ends}::timestamptz - interval '1 day', registrar.now()) AT TIME ZONE 'Europe/London')::date
            AS on_day
        ) q
      ) o
      JOIN role_grant g
        ON g.role IN ('ddm', 'deputy', 'fcr') AND o.on_day BETWEEN g.from_day AND coalesce(g.to_day, 'infinity')
      GROUP BY 1, 2, 3
    ) h`,
}
