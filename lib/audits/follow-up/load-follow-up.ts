import { readAs } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import type { AuditCause, FollowUpOutcome, FollowUpStepKind } from '#lib/base/prisma/enums'
import { wordsOf } from '#lib/base/words'
import { staffNames } from '#lib/people/names'
import { recordAccess } from '#lib/people/record-access'
import { STEP_WORDS } from './model.ts'
import { type FollowUpRow, followUpOf, seesWhoDecided, stepsOf, wrongReadings } from './follow-up-store.ts'

/** What was found wrong, with its texts and answers, as its reader may see it. */
export interface FollowUp extends FollowUpRow {
  /** Nobody but the registrar’s office, the chief officer and professional standards is shown a name. */
  readonly decidedBy: string | undefined
  readonly isMine: boolean
  readonly readings: readonly {
    readonly reason: string
    readonly causes: readonly AuditCause[]
    readonly concern: string
  }[]
  readonly steps: readonly {
    readonly kind: FollowUpStepKind
    readonly outcome: FollowUpOutcome | null
    readonly words: string
    readonly by: string
    readonly at: Date
  }[]
}

/** One finding. Undefined where there is none, or it is not this person’s to see. That they looked is written down. */
export async function loadFollowUp(permit: Permit<'finding.see'>, id: string): Promise<FollowUp | undefined> {
  if (!isId(id)) return undefined
  const row = await readAs(permit, (tx) => followUpOf(tx, id))
  if (!row) return undefined
  await recordAccess(permit, { crimeId: row.crimeId })
  return readAs(
    permit,
    async (tx) => {
      const [steps, readings] = [await stepsOf(tx, id), await wrongReadings(tx, id)]
      const texts = await wordsOf(tx, [
        ...steps.map(({ wordsId }) => wordsId),
        ...readings.flatMap(({ reasonId, concernId }) => [reasonId, concernId ?? reasonId]),
      ])
      const names = await staffNames(tx, [...steps.map(({ byId }) => byId), ...(row.deciderId ? [row.deciderId] : [])])
      const isNamed = await seesWhoDecided(tx)
      const text = (textId: string | null): string => (textId === null ? '' : (texts.get(textId) ?? ''))
      return {
        ...row,
        decidedBy: row.deciderId === null || !isNamed ? undefined : names.get(row.deciderId),
        isMine: row.deciderId === permit.staffId,
        readings: readings.map(({ reasonId, causes, concernId }) => ({
          reason: text(reasonId),
          causes,
          concern: text(concernId),
        })),
        steps: steps.map(({ wordsId, byId, ...step }) => ({
          ...step,
          words: text(wordsId),
          by:
            isNamed || byId !== row.deciderId || byId === permit.staffId ? (names.get(byId) ?? '') : STEP_WORDS.decider,
        })),
      }
    },
    { caseOf: row.crimeId },
  )
}
