import type { Tx } from '#lib/base/database'
import type { Outcomes } from './summarise.ts'

/** Each case of a meeting by its offence group and final category; null for one that was taken off the agenda. */
export const concludedCases = (tx: Tx, meetingId: string): Promise<Outcomes['cases']> => tx.$queryRaw<
  Outcomes['cases'][number][]
>`
  SELECT k.offence_group AS "group", s.category
  FROM panel_case c
  JOIN reported_crime k ON k.id = c.crime_id
  LEFT JOIN panel_case_step s ON s.case_id = c.id AND s.kind = 'concluded'
  WHERE c.meeting_id = ${meetingId}::uuid
  ORDER BY c.place`
