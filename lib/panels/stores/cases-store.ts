import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import type { PanelCaseStepKind, PanelCategory } from '#lib/base/prisma/enums'

/** The pack that the panel reads of a case; null while none is signed off. */
export async function signedPack(tx: Tx, caseId: string): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ id: string | null }[]>`SELECT registrar.signed_pack(${caseId}::uuid)::text AS id`
  return row?.id ?? null
}

/** What somebody made of a case. */
export interface ScoreRow {
  readonly memberId: string
  readonly score: PanelCategory
  readonly reasonId: string
  readonly at: Date
}

/** The scores that this person is shown: their own, and all once the case is discussed. Those of who stood down since do not count. */
export const scoresOf = (tx: Tx, caseId: string): Promise<readonly ScoreRow[]> => tx.$queryRaw<ScoreRow[]>`
  SELECT s.member_id::text AS "memberId", s.score, s.reason_id::text AS "reasonId", s.at
  FROM panel_score s
  WHERE s.case_id = ${caseId}::uuid AND NOT registrar.stood_down(s.case_id, s.member_id)
  ORDER BY s.at, s.id`

export const addScore = async (tx: Tx, score: { caseId: string; packId: string } & ScoreRow): Promise<void> => {
  await tx.panelScore.create({ data: { id: newId(), ...score } })
}

export const addStandDown = async (
  tx: Tx,
  down: { caseId: string; memberId: string; reasonId: string; at: Date },
): Promise<void> => {
  await tx.panelStandDown.create({ data: { id: newId(), ...down } })
}

/** Who has stood down, as far as this person is shown it. */
export const standDownsOf = async (tx: Tx, caseId: string): Promise<readonly string[]> =>
  (await tx.panelStandDown.findMany({ where: { caseId } })).map(({ memberId }) => memberId)

/** What became of a case. */
export interface CaseStepRow {
  readonly caseId: string
  readonly kind: PanelCaseStepKind
  readonly category: PanelCategory | null
  readonly wordsId: string | null
  readonly byId: string
  readonly at: Date
}

/** The steps of these cases that this person is shown. */
export const caseSteps = (tx: Tx, caseIds: readonly string[]): Promise<readonly CaseStepRow[]> =>
  tx.panelCaseStep.findMany({ where: { caseId: { in: [...caseIds] } }, orderBy: { at: 'asc' } })

export const addCaseStep = async (tx: Tx, step: CaseStepRow): Promise<void> => {
  await tx.panelCaseStep.create({ data: { id: newId(), ...step } })
}

/** Whether somebody may speak of a case for the panel: takes part in it, and is in its chair, or it has none. */
export async function mayRefer(tx: Tx, caseId: string, person: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ may: boolean }[]>`
    SELECT registrar.chairs_case(${caseId}::uuid, ${person}::uuid)
      OR registrar.lacks_chair(${caseId}::uuid) AND registrar.takes_part_in(${caseId}::uuid, ${person}::uuid) AS may`
  return row?.may === true
}

/** Whether the chair takes no part in a case, so that somebody else writes what the panel concluded. */
export async function lacksChair(tx: Tx, caseId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ lacks: boolean }[]>`SELECT registrar.lacks_chair(${caseId}::uuid) AS lacks`
  return row?.lacks === true
}
