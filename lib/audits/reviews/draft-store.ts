import type { Tx } from '#lib/base/database'
import { draftForm, type ReviewDraftFields } from './review-form.ts'

/** What a reader has typed so far of one case; undefined where nothing was kept. */
export async function draftOf(tx: Tx, readerId: string, subjectId: string): Promise<ReviewDraftFields | undefined> {
  const row = await tx.reviewDraft.findUnique({ where: { readerId_subjectId: { readerId, subjectId } } })
  return row ? draftForm.parse(row.fields) : undefined
}

export async function putDraft(
  tx: Tx,
  {
    readerId,
    subjectId,
    fields,
    savedAt,
  }: { readerId: string; subjectId: string; fields: ReviewDraftFields; savedAt: Date },
): Promise<void> {
  await tx.reviewDraft.upsert({
    where: { readerId_subjectId: { readerId, subjectId } },
    create: { readerId, subjectId, fields, savedAt },
    update: { fields, savedAt },
  })
}

export const deleteDraft = async (tx: Tx, readerId: string, subjectId: string): Promise<void> => {
  await tx.reviewDraft.deleteMany({ where: { readerId, subjectId } })
}
