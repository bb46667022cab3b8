import { readAs, writeAs } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { dropIncoming, deleteStoredFile, storeFile, storedFile } from '#lib/base/file-store'
import type { Fields } from '#lib/base/form-fields'
import { isId, newId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { type Refusal, type Result, ok, refuse } from '#lib/base/result'
import { saveWords, wordsOf } from '#lib/base/words'
import { write } from '#lib/ledger/write'
import { recordAccess } from '#lib/people/record-access'
import { itemOf } from '#lib/cancellations/draft/draft-to-request'
import type { FileKind } from './file-kinds.ts'
import { addFile, filesOfCrime, isSubmitted } from '../stores/evidence-file-store.ts'
import { checkFile } from './check-file.ts'
import { mayPrepare } from '#lib/cancellations/draft/may-prepare'
import { draftOf } from '#lib/cancellations/stores/draft-store'
import { changeDraft, changeIn, type DraftAnswers, type DraftItem, type Preparer } from '#lib/cancellations/draft/draft'
import type { FileSent } from './upload.ts'

/** One item of evidence as its form brought it. `later`: it may be unfinished, and is only saved. */
export interface SubmittedItem {
  readonly itemId: string
  readonly fields: Fields
  readonly file: FileSent | undefined
  readonly later: boolean
}

const MOST_ITEMS = 40
const LONGEST_NAME = 200

/**
 * Saves one item of evidence into this person’s draft on a crime, its file with it: the file’s row, its entry in the
 * book and the draft are saved together or not at all, and of a file that is not saved nothing stays on the disk. Refuses
 * whoever may not prepare anything here, a file that is not of the kinds taken, and a piece that is not whole.
 */
export async function saveEvidence(
  permit: Permit<'request.submit'> | Permit<'request.answer'>,
  crimeId: string,
  sent: SubmittedItem,
  formKey: string,
): Promise<Result<DraftAnswers>> {
  const { file } = sent
  try {
    // Who says that it is held elsewhere attaches nothing.
    if (!file || sent.fields.held === 'seen') {
      return await changeDraft(permit, crimeId, (answers, { today }) => withItem(answers, sent, null, today))
    }
    const kind = await checkFile(file)
    return kind.ok ? await saveFile(permit, crimeId, sent, { ...file, kind: kind.value }, formKey) : kind
  } finally {
    if (file) await dropIncoming(file)
  }
}

async function saveFile(
  permit: Preparer,
  crimeId: string,
  sent: SubmittedItem,
  file: FileSent & { kind: FileKind },
  formKey: string,
): Promise<Result<DraftAnswers>> {
  const id = newId()
  let answers: DraftAnswers | undefined
  await storeFile(file, id)
  const saved = await write(permit, { kind: 'evidence.uploaded', formKey, crimeId }, async (tx, at) => {
    const may = await mayPrepare(tx, permit, crimeId, at)
    if (!may.ok) return may
    const uploaded = { fileId: id, uploadedAt: at.toISOString() }
    const changed = await changeIn(tx, permit, may.value, (draft, { today }) => withItem(draft, sent, uploaded, today))
    if (!changed.ok) return changed
    const { id: nameId } = await saveWords(tx, crimeId, fileName(file.name))
    await addFile(tx, {
      id,
      crimeId,
      uploadedById: permit.staffId,
      at,
      mediaType: file.kind,
      bytes: file.bytes,
      sha256: file.sha256,
      nameId,
    })
    answers = changed.value
    return ok({})
  }).catch(async (failure: unknown) => {
    // Nobody knows yet whether it was saved before it broke: the file goes only if no row speaks of it.
    if (!(await isKnown(permit, crimeId, id))) await deleteStoredFile(id)
    throw failure
  })
  if (saved.ok && !saved.value.again && answers) return ok(answers)
  await deleteStoredFile(id)
  // Sent a second time under one key, it was saved the first time: the draft as it stands is the answer.
  return saved.ok ? changeDraft(permit, crimeId, (draft) => ok(draft)) : saved
}

/** Whether a file’s row was saved, once any save of this draft that is under way has ended; yes where nobody can say. */
const isKnown = (permit: Preparer, crimeId: string, fileId: string): Promise<boolean> =>
  writeAs(permit, async (tx) => {
    await draftOf(tx, crimeId, permit.staffId, { lock: true })
    return (await filesOfCrime(tx, crimeId, [fileId])).length > 0
  }).catch(() => true)

/** The draft with this piece in it: a new file takes the place of an old one, and no new file leaves it. */
function withItem(
  draft: DraftAnswers,
  sent: SubmittedItem,
  uploaded: Pick<DraftItem, 'fileId' | 'uploadedAt'> | null,
  today: Day,
): Result<DraftAnswers> {
  const known = draft.evidence.find(({ id }) => id === sent.itemId)
  if (!known && draft.evidence.length >= MOST_ITEMS) {
    return refuse({ kind: 'too-many', words: `A request takes at most ${String(MOST_ITEMS)} pieces of evidence.` })
  }
  const { fileId, uploadedAt } = uploaded ?? known ?? { fileId: null, uploadedAt: null }
  const item: DraftItem = { id: sent.itemId, fields: sent.fields, fileId, uploadedAt }
  const whole = itemOf(item, today)
  if (!sent.later && !whole.ok) return refuse(sent.file ? andFileAgain(whole.refusal) : whole.refusal)
  return ok({
    ...draft,
    evidence: known ? draft.evidence.map((piece) => (piece.id === item.id ? item : piece)) : [...draft.evidence, item],
  })
}

const andFileAgain = (refusal: Refusal): Refusal => ({
  ...refusal,
  fields: { ...refusal.fields, file: 'Choose the file again: it cannot be kept while something else is put right' },
})

/** Takes an item of evidence out of this person’s draft. A file that came with it stays in the store, with its entry. */
export const removeEvidence = (
  permit: Permit<'request.submit'> | Permit<'request.answer'>,
  crimeId: string,
  itemId: string,
): Promise<Result<DraftAnswers>> =>
  changeDraft(permit, crimeId, (draft) => ok({ ...draft, evidence: draft.evidence.filter(({ id }) => id !== itemId) }))

/** A name without the folders it came from, and without characters that nobody sees or that turn it around. */
export const fileName = (sent: string): string => {
  const base = sent.split(/[/\\]/).at(-1) ?? ''
  const clean = Array.from(
    base
      .toWellFormed()
      .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
      .trim(),
  )
  return clean.slice(-LONGEST_NAME).join('') || 'file'
}

/** A file as it is handed out: its name, what it is, and its bytes, which are those that were handed in. */
export interface FileHandedOut {
  readonly name: string
  readonly mediaType: string
  readonly bytes: number
  readonly content: AsyncIterable<Uint8Array>
}

/**
 * Opens a file for somebody who may see its crime; one that is in no request yet opens for its uploader alone. That they
 * looked is written down first. Undefined where there is no such file or it is not theirs to see; throws where the bytes
 * in the store are no longer those that were handed in.
 */
export async function openEvidence(
  permit: Permit<'evidence.open'>,
  crimeId: string,
  fileId: string,
): Promise<FileHandedOut | undefined> {
  if (!isId(crimeId) || !isId(fileId)) return undefined
  const found = await readAs(
    permit,
    async (tx) => {
      const [file] = await filesOfCrime(tx, crimeId, [fileId])
      if (!file || (file.uploadedById !== permit.staffId && !(await isSubmitted(tx, fileId)))) return undefined
      return { ...file, name: (await wordsOf(tx, [file.nameId])).get(file.nameId) ?? 'file' }
    },
    { caseOf: crimeId },
  )
  if (!found) return undefined
  await recordAccess(permit, { crimeId, subjects: [fileId] })
  const { name, mediaType, bytes } = found
  return { name, mediaType, bytes, content: await storedFile(fileId, found) }
}
