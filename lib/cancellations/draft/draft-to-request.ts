import { type Day } from '#lib/base/day'
import { fieldWords } from '#lib/base/form-fields'
import { type Result, ok, refuse } from '#lib/base/result'
import type { DraftAnswers, DraftItem } from '../stores/draft-store.ts'
import { evidenceFormOn } from '#lib/cancellations/answers/evidence-answers'
import type { NewEvidence, NewRequest } from '#lib/cancellations/answers/new-request'
import type { CaseCrime } from '#lib/crimes/model'
import { changesOver } from '#lib/cancellations/answers/changes-between'
import { shownOf } from './shown-so-far.ts'
import { formOf } from '../questions/request-form.ts'
import { traitsOf } from '../questions/crime-traits.ts'

/** Where a draft stands: what has been begun, what is whole, and what must be done before it can be sent. */
export interface DraftProgress {
  readonly facts: 'not begun' | 'begun' | 'whole'
  readonly evidence: { readonly whole: number; readonly unfinished: readonly string[] }
}

/** Where this draft stands on a day. */
export function progressOf(crime: CaseCrime, draft: DraftAnswers, today: Day): DraftProgress {
  const typed = draft.category ? draft.fields[draft.category] : undefined
  const isWhole =
    draft.category !== null && formOf(draft.category, traitsOf(crime), today).safeParse(typed ?? {}).success
  const unfinished = draft.evidence.filter((item) => !itemOf(item, today).ok).map(({ id }) => id)
  return {
    facts: isWhole ? 'whole' : typed && Object.keys(typed).length > 0 ? 'begun' : 'not begun',
    evidence: { whole: draft.evidence.length - unfinished.length, unfinished },
  }
}

/** One item of evidence as a request takes it. Refuses one that is not whole, with the words by each field. */
export function itemOf(item: DraftItem, today: Day): Result<NewEvidence> {
  const read = evidenceFormOn(today).safeParse(item.fields)
  if (!read.success) return refuse({ kind: 'incomplete', words: 'There is a problem', fields: fieldWords(read.error) })
  const isAttached = read.data.held === 'attached'
  if (isAttached && !item.fileId)
    return refuse({ kind: 'incomplete', words: 'There is a problem', fields: { file: 'Choose the file' } })
  return ok({
    fields: read.data,
    fileId: isAttached ? item.fileId : null,
    uploadedAt: isAttached ? item.uploadedAt : null,
  })
}

/** What a whole draft puts before the decision maker. Refuses (`not-whole`) a draft that something is missing from. */
export function askingOf(crime: CaseCrime, draft: DraftAnswers, today: Day): Result<NewRequest> {
  const { category } = draft
  if (!category) return refuse({ kind: 'not-whole', words: 'Say first what has happened.' })
  const read = formOf(category, traitsOf(crime), today).safeParse(draft.fields[category] ?? {})
  if (!read.success) return refuse({ kind: 'not-whole', words: 'Some of the facts are still missing.' })
  const items = itemsOf(draft.evidence, today)
  if (!items.ok) return items
  const { reasons, alsoNewInformation } = draft
  const changed = changesOver(draft.shown, shownOf(crime, draft), category)
  return ok({
    crimeId: crime.id,
    category,
    reasons,
    alsoNewInformation,
    fields: read.data,
    evidence: items.value,
    changed,
  })
}

/** All items of evidence as a request takes them. Refuses (`not-whole`) where one is unfinished. */
export function itemsOf(evidence: readonly DraftItem[], today: Day): Result<readonly NewEvidence[]> {
  const items = evidence.map((item) => itemOf(item, today))
  const whole = items.flatMap((item) => (item.ok ? [item.value] : []))
  return whole.length === items.length
    ? ok(whole)
    : refuse({ kind: 'not-whole', words: 'A piece of evidence is not finished. Finish it, or remove it.' })
}
