import { z } from 'zod'
import { Answer, type Category } from '#lib/base/prisma/enums'
import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { jsonText } from '#lib/base/json'
import { categories } from '#lib/counting-rules/facts/request'
import { shown } from '#lib/cancellations/answers/changed-answers'
import { draftFields } from '#lib/cancellations/answers/form-by-answers'

/** One item of evidence as it stands in a draft: what was typed about it, and its file when one was attached. */
const draftItem = z.object({
  id: z.string(),
  fields: draftFields,
  fileId: z.string().nullable(),
  uploadedAt: z.string().nullable(),
})
export type DraftItem = z.output<typeof draftItem>

/** What an officer has typed so far about one crime: the answers to “What has happened?”, each category’s form, the evidence. */
export const draftAnswers = z.object({
  path: z.array(z.string()).default([]),
  reasons: z.array(z.string()).default([]),
  alsoNewInformation: z.enum(Answer).default('unknown'),
  category: z.enum(categories).nullable().default(null),
  fields: z.partialRecord(z.enum(categories), draftFields).default({}),
  evidence: z.array(draftItem).default([]),
  /** Answers to the questions a decision maker put back, for that request. */
  answering: z.object({ requestId: z.string(), fields: draftFields }).nullable().default(null),
  /** The answers as they stood each time that findings on them were shown. */
  shown: z.array(shown).default([]),
})
export type DraftAnswers = z.output<typeof draftAnswers>

export interface Draft {
  readonly answers: DraftAnswers
  readonly updatedAt: Date
}

/** A draft in the list of one’s own. */
export interface DraftLine {
  readonly crimeId: string
  readonly reference: string
  readonly code: string
  readonly countClass: string
  readonly category: Category | null
  readonly answeringRequestId: string | null
  readonly updatedAt: Date
}

/** This person’s draft on this crime, unless it lay idle for more than 28 days; with `lock` no other tab changes or begins it. */
export async function draftOf(
  tx: Tx,
  crimeId: string,
  staffId: string,
  { lock = false } = {},
): Promise<Draft | undefined> {
  if (lock) await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`draft ${crimeId} ${staffId}`}, 0))`
  const rows = await tx.$queryRaw<{ answers: unknown; updatedAt: Date }[]>`
    SELECT answers, updated_at AS "updatedAt"
    FROM personal.draft
    WHERE crime_id = ${crimeId}::uuid
      AND staff_id = ${staffId}::uuid
      AND updated_at > registrar.now() - interval '28 days'`
  const row = rows[0]
  return row && { answers: draftAnswers.parse(row.answers), updatedAt: row.updatedAt }
}

/** Saves a draft, always a moment later than it was saved before, and drops every draft that lay idle for 28 days. */
export async function putDraft(tx: Tx, crimeId: string, staffId: string, answers: DraftAnswers): Promise<void> {
  await tx.$executeRaw`DELETE FROM personal.draft WHERE updated_at <= registrar.now() - interval '28 days'`
  await tx.$executeRaw`
    INSERT INTO personal.draft AS kept (id, crime_id, staff_id, answers, updated_at)
    VALUES (${newId()}::uuid, ${crimeId}::uuid, ${staffId}::uuid, ${jsonText(answers)}::jsonb, registrar.now())
    ON CONFLICT (crime_id, staff_id)
    DO UPDATE SET
      answers = excluded.answers,
      updated_at = greatest(excluded.updated_at, kept.updated_at + interval '1 millisecond')`
}

/** Notes something in a draft without saving it anew: what its person typed is as it was, and so is its moment. */
export async function noteInDraft(tx: Tx, crimeId: string, staffId: string, answers: DraftAnswers): Promise<void> {
  await tx.$executeRaw`
    UPDATE personal.draft
    SET answers = ${jsonText(answers)}::jsonb
    WHERE crime_id = ${crimeId}::uuid AND staff_id = ${staffId}::uuid`
}

export async function dropDraft(tx: Tx, crimeId: string, staffId: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM personal.draft WHERE crime_id = ${crimeId}::uuid AND staff_id = ${staffId}::uuid`
}

export async function draftLines(tx: Tx, staffId: string): Promise<DraftLine[]> {
  return tx.$queryRaw<DraftLine[]>`
    SELECT
      c.id::text AS "crimeId",
      registrar.listed_reference(c.id, c.reference) AS reference,
      c.offence_code AS code, c.count_class AS "countClass",
      d.answers->>'category' AS category,
      d.answers->'answering'->>'requestId' AS "answeringRequestId",
      d.updated_at AS "updatedAt"
    FROM personal.draft d
    JOIN reported_crime c ON c.id = d.crime_id
    WHERE d.staff_id = ${staffId}::uuid
      AND d.updated_at > registrar.now() - interval '28 days'
      AND (d.answers->'path' <> '[]' OR d.answers->>'answering' IS NOT NULL)
    ORDER BY d.updated_at DESC, c.id
    LIMIT 25`
}
