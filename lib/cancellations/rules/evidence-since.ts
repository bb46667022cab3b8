import type { Answer } from '#lib/counting-rules/facts/terms'

/** An item of evidence as it is held beside others: what was answered, what was written, and the hash of its file. */
export interface ComparedItem {
  readonly fields: Readonly<Record<string, unknown>>
  readonly texts: Readonly<Record<string, string>>
  readonly file: string | null
}

const DAYS = ['obtainedOn', 'eventOn']
const TEXTS = ['origin', 'howVerifiable']

const withoutSpaces = (text: string | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim().toLowerCase()

const areSameTexts = (item: ComparedItem, other: ComparedItem): boolean =>
  TEXTS.every((name) => withoutSpaces(item.texts[name]) === withoutSpaces(other.texts[name]))

const areSameDays = (item: ComparedItem, other: ComparedItem): boolean =>
  DAYS.every((name) => item.fields[name] === other.fields[name])

/** Days of which nothing is known may be any day. */
const mayBeSameDays = (item: ComparedItem, other: ComparedItem): boolean =>
  DAYS.every((name) => {
    const [day, otherDay] = [item.fields[name], other.fields[name]]
    return day === undefined || otherDay === undefined || day === otherDay
  })

const hasOtherFile = (item: ComparedItem, other: ComparedItem): boolean =>
  item.file !== null && other.file !== null && item.file !== other.file

/** The very same: one file, or the same words about the same days. */
const isSame = (item: ComparedItem, other: ComparedItem): boolean =>
  (item.file !== null && item.file === other.file) ||
  (item.fields.kind === other.fields.kind &&
    areSameDays(item, other) &&
    areSameTexts(item, other) &&
    !hasOtherFile(item, other))

/** Another telling of it, or another item like it: nobody can say which. */
const mayBeSame = (item: ComparedItem, other: ComparedItem): boolean =>
  item.fields.kind === other.fields.kind && (areSameTexts(item, other) || mayBeSameDays(item, other))

/**
 * Whether a request brings evidence that was not put before (HOCR-G-08): its items beside those of an earlier request,
 * with their days. The same item sent again is none; where an item may be one of those before, it is not known.
 */
export function hasEvidenceBeyond(items: readonly ComparedItem[], before: readonly ComparedItem[]): Answer {
  const left = items.filter((item) => !before.some((other) => isSame(item, other)))
  if (left.length === 0) return 'no'
  return left.every((item) => before.some((other) => mayBeSame(item, other))) ? 'unknown' : 'yes'
}
