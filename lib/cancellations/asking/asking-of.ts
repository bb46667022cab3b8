import { type Day } from '#lib/base/day'
import { fieldWords } from '#lib/base/form-fields'
import { type Result, ok, refuse } from '#lib/base/result'
import type { DraftAnswers, DraftPiece } from './draft-store.ts'
import { evidenceFormOn } from '#lib/cancellations/evidence/evidence-answers'
import type { Asking, EvidenceAsked } from '#lib/cancellations/request'
import type { CaseCrime } from '#lib/crimes/model'
import { changesOver } from '#lib/cancellations/changes/changes-between'
import { shownOf } from '#lib/cancellations/changes/shown-so-far'
import { formOf } from './form-of.ts'
import { traitsOf } from './traits.ts'

/** Where a draft stands: what has been begun, what is whole, and what must be done before it can be sent. */
export interface Standing {
  readonly facts: 'not begun' | 'begun' | 'whole'
  readonly evidence: { readonly whole: number; readonly unfinished: readonly string[] }
}

/** Where this draft stands on a day. */
export function standingOf(crime: CaseCrime, draft: DraftAnswers, today: Day): Standing {
  const typed = draft.category ? draft.fields[draft.category] : undefined
  const isWhole =
    draft.category !== null && formOf(draft.category, traitsOf(crime), today).safeParse(typed ?? {}).success
  const unfinished = draft.evidence.filter((piece) => !pieceOf(piece, today).ok).map(({ id }) => id)
  return {
    facts: isWhole ? 'whole' : typed && Object.keys(typed).length > 0 ? 'begun' : 'not begun',
    evidence: { whole: draft.evidence.length - unfinished.length, unfinished },
  }
}

/** One piece of evidence as a request takes it. Refuses one that is not whole, with the words by each field. */
export function pieceOf(piece: DraftPiece, today: Day): Result<EvidenceAsked> {
  const read = evidenceFormOn(today).safeParse(piece.fields)
  if (!read.success) return refuse({ kind: 'incomplete', words: 'There is a problem', fields: fieldWords(read.error) })
  const isAttached = read.data.held === 'attached'
  if (isAttached && !piece.fileId)
    return refuse({ kind: 'incomplete', words: 'There is a problem', fields: { file: 'Choose the file' } })
  return ok({
    fields: read.data,
    fileId: isAttached ? piece.fileId : null,
    uploadedAt: isAttached ? piece.uploadedAt : null,
  })
}

/** What a whole draft puts before the decider. Refuses (`not-whole`) a draft that something is missing from. */
export function askingOf(crime: CaseCrime, draft: DraftAnswers, today: Day): Result<Asking> {
  const { category } = draft
  if (!category) return refuse({ kind: 'not-whole', words: 'Say first what has happened.' })
  const read = formOf(category, traitsOf(crime), today).safeParse(draft.fields[category] ?? {})
  if (!read.success) return refuse({ kind: 'not-whole', words: 'Some of the facts are still missing.' })
  const pieces = piecesOf(draft.evidence, today)
  if (!pieces.ok) return pieces
  const { reasons, alsoNewInformation } = draft
  const changed = changesOver(draft.shown, shownOf(crime, draft), category)
  return ok({
    crimeId: crime.id,
    category,
    reasons,
    alsoNewInformation,
    fields: read.data,
    evidence: pieces.value,
    changed,
  })
}

/** All pieces of evidence as a request takes them. Refuses (`not-whole`) where one is unfinished. */
export function piecesOf(evidence: readonly DraftPiece[], today: Day): Result<readonly EvidenceAsked[]> {
  const pieces = evidence.map((piece) => pieceOf(piece, today))
  const whole = pieces.flatMap((piece) => (piece.ok ? [piece.value] : []))
  return whole.length === pieces.length
    ? ok(whole)
    : refuse({ kind: 'not-whole', words: 'A piece of evidence is not finished. Finish it, or remove it.' })
}
