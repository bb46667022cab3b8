import { newId } from '#lib/base/ids'
import type { Result } from '#lib/base/result'
import { answerChange } from '#lib/imports/changes/answer-change'
import { answerForm } from '#lib/imports/changes/answer-form'
import { judgeReferences } from '#lib/imports/references/judge-references'
import { enterForm } from '#lib/imports/refused/enter-form'
import { enterRow } from '#lib/imports/refused/enter-row'
import type { Force } from '../force.ts'
import { REGISTRAR } from '../people.ts'
import type { AlikeReferences } from '../rms/alike.ts'
import type { Answer } from '../rms/changes.ts'
import type { RefusedVictim } from '../rms/faults.ts'
import { CHANGE_RIGHT, CHANGE_WRONG, ENTERED, SAME_CRIME } from '../words/desk.ts'

/** The registrar answers the differences that wait on these crimes, each as it is to be answered. */
export async function answersDifferences(force: Force, answers: ReadonlyMap<string, Answer>): Promise<void> {
  const waiting = await force.look<{ id: string; reference: string }>(
    `
      SELECT g.id::text, c.reference
      FROM rms_change g
      JOIN reported_crime c ON c.id = g.crime_id
      WHERE g.weight = 'difference' AND g.answer IS NULL AND c.reference = ANY ($1)
      ORDER BY c.reference`,
    [...answers.keys()],
  )
  for (const { id, reference } of waiting) {
    const fields = answerForm.parse(
      answers.get(reference) === 'right'
        ? {
            answer: 'right',
            because: 'first_class_wrong',
            againstNamedPerson: 'no',
            wholeLogSeen: 'yes',
            hasNoTie: 'yes',
            ...CHANGE_RIGHT,
          }
        : { answer: 'put_right', reason: CHANGE_WRONG },
    )
    must(
      `answers the difference on ${reference}`,
      await answerChange(force.as(REGISTRAR, 'rms-change.answer'), id, fields, newId()),
    )
  }
}

/** The registrar compares two records whose references are alike, once an extract has brought both, and finds one crime. */
export async function comparesReferences(force: Force, references: AlikeReferences): Promise<void> {
  const [pair] = await force.look<{ crimeId: string; otherId: string }>(
    `
      SELECT p.crime_id::text AS "crimeId", p.other_crime_id::text AS "otherId"
      FROM registrar.alike_pairs() p
      JOIN reported_crime c ON c.id = p.crime_id
      JOIN reported_crime o ON o.id = p.other_crime_id
      WHERE c.reference = ANY ($1) AND o.reference = ANY ($1)`,
    [...references],
  )
  if (!pair) return
  must(
    `compares ${references.join(' and ')}`,
    await judgeReferences(
      force.as(REGISTRAR, 'reference.judge'),
      pair,
      { verdict: 'same', reason: SAME_CRIME },
      newId(),
    ),
  )
}

/** The registrar enters the victim whose row was refused, as long as the crime lacks it. */
export async function entersVictim(force: Force, { reference, key }: RefusedVictim): Promise<void> {
  const [row] = await force.look<{ crimeId: string; rowId: string }>(
    `
      SELECT c.id::text AS "crimeId", r.id::text AS "rowId"
      FROM reported_crime c, LATERAL registrar.open_refused_rows(c.id) r
      WHERE c.reference = $1 AND r.role = 'victim'`,
    reference,
  )
  if (!row) return
  const fields = enterForm.parse({ says: 'somebody', role: 'victim', key, kind: 'person', ...ENTERED })
  must(`enters a victim of ${reference}`, await enterRow(force.as(REGISTRAR, 'row.enter'), row, fields, newId()))
}

function must(action: string, { ok, ...result }: Result<unknown>): void {
  if (!ok && 'refusal' in result) throw new Error(`the registrar ${action}: ${JSON.stringify(result.refusal)}`)
}
