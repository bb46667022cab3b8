import type { Tx } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { ok, type Refusal, type Result, refuse } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import { wordCount } from '#lib/base/words-in-text'
import { decisionMakerFacts } from '#lib/cancellations/rules/facts'
import type { Assessment } from '#lib/counting-rules/model'
import { findCase, lockCrime } from '#lib/crimes/find'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import type { AnswerFields } from './answer-form.ts'
import { changedCrimesOf } from './changed-crimes-store.ts'
import { changeFacts } from './change-facts.ts'
import { type ChangeLine, changeOf, crimeOfChange, saveAnswer } from './changes-store.ts'
import { assessChange } from './note-changes.ts'

const BECAUSE = { further_information: 'further information', first_class_wrong: 'first class was wrong' } as const

/**
 * The registrar says of a difference that the change in the RMS is right, with the reason and what shows it, or that it is
 * to be put right. Right is judged by the rules as a decision of the registrar’s own, and refused where they bar it.
 * Refuses (`own-change`) whoever made the change, and (`nothing-open`) what waits for no answer.
 */
export const answerChange = (
  permit: Permit<'rms-change.answer'>,
  changeId: string,
  fields: AnswerFields,
  formKey: string,
): Promise<Result<Saved>> =>
  write(
    permit,
    { kind: 'rms-change.answered', formKey, locks: (tx) => lockItsCrime(tx, changeId) },
    async (tx, answeredAt) => {
      const change = isId(changeId) ? await changeOf(tx, changeId) : undefined
      if (change?.isWaiting !== true || change.weight !== 'difference') return refuse(NOTHING_OPEN)
      if (change.byId === permit.staffId) return refuse(OWN_CHANGE)
      const judged = fields.answer === 'right' ? await judge(tx, permit, change, fields, answeredAt) : undefined
      const bars = judged?.findings.filter((finding) => finding.bars) ?? []
      if (bars.length > 0) return refuse(notRight(bars))
      const { id: reasonId } = await saveWords(tx, change.crimeId, fields.reason)
      const shown = fields.shown === undefined ? null : await saveWords(tx, change.crimeId, fields.shown)
      const { answer } = fields
      const answered = { answer, answeredById: permit.staffId, answeredAt, reasonId, shownId: shown?.id ?? null }
      await saveAnswer(tx, change.id, answered)
      return ok(judged ? { version: judged.version } : {})
    },
  )

const NOTHING_OPEN: Refusal = { kind: 'nothing-open', words: 'This change waits for no answer.' }
const OWN_CHANGE: Refusal = {
  kind: 'own-change',
  words: 'You made this change yourself. Another registrar answers it.',
}

const notRight = (bars: Assessment['findings']): Refusal => ({
  kind: 'not-right',
  words: `The rules do not let this change stand: ${bars.map(({ wrong }) => wrong).join(' ')}`,
})

async function lockItsCrime(tx: Tx, changeId: string): Promise<{ crimeId?: string }> {
  const crimeId = isId(changeId) ? await crimeOfChange(tx, changeId) : undefined
  return crimeId === undefined ? {} : lockCrime(tx, crimeId)
}

/** The rules of the day applied to the change, as if the registrar made it now with these answers. */
async function judge(
  tx: Tx,
  permit: Permit<'rms-change.answer'>,
  change: ChangeLine,
  fields: AnswerFields,
  at: Date,
): Promise<Assessment> {
  const found = await findCase(tx, change.crimeId)
  if (!found.ok) throw new Error(found.refusal.words)
  const { reference } = found.value
  const crime = (await changedCrimesOf(tx, [reference])).get(reference)
  if (!crime) throw new Error('the crime of a change is not there')
  const registrar = await decisionMakerFacts(tx, found.value, {
    staffId: permit.staffId,
    role: permit.role,
    at,
    requesterIds: change.byId === null ? [] : [change.byId],
    declared: [],
    adviceWords: 0,
    approvalDemanded: 'unknown',
  })
  const { answer: _answer, reason, shown, because, hasNoTie, ...answers } = fields
  const decisionMaker =
    hasNoTie !== 'yes' && registrar.conflicts?.length === 0
      ? { ...registrar, conflicts: 'unknown' as const }
      : registrar
  return assessChange(
    changeFacts(
      change,
      crime,
      { at, decisionMaker },
      {
        ...answers,
        because: because && BECAUSE[because],
        justificationWords: wordCount(reason),
        sourcePassageWords: wordCount(shown ?? ''),
      },
    ),
  )
}
