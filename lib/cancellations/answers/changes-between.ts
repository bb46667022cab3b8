import type { DraftFields } from './form-by-answers.ts'
import type { Category } from '#lib/counting-rules/model'
import type { Change, Shown } from './changed-answers.ts'

type Of = Change['of']

const firstOf = (value: string | string[] | undefined): string => [value ?? ''].flat()[0] ?? ''

/**
 * What was changed between two answers to the same questions: what was answered before and is now answered otherwise, or
 * not at all. What is answered for the first time is no change.
 */
export const changedFields = (before: DraftFields, after: DraftFields, of: Of): readonly Change[] =>
  [...new Set([...Object.keys(after), ...Object.keys(before)])]
    .map((name) => ({ name, of, from: firstOf(before[name]), to: firstOf(after[name]) }))
    .filter(({ from, to }) => from !== '' && from !== to)

const PATH = ' > '

/** The choices of `path`, as one text. */
export const choicesIn = (path: string): readonly string[] => path.split(PATH)

function changedPath(before: Shown, after: Shown, of: Of): readonly Change[] {
  const [from, to] = [before.path.join(PATH), after.path.join(PATH)]
  const whether =
    before.alsoNewInformation === 'no' && after.alsoNewInformation === 'yes'
      ? [{ name: 'alsoNewInformation', of, from: 'no', to: 'yes' }]
      : []
  return from === '' || from === to ? whether : [{ name: 'path', of, from, to }]
}

const kindOf = (fields: DraftFields): string => firstOf(fields.kind)

function changedEvidence(before: Shown, after: Shown): readonly Change[] {
  return before.evidence.flatMap(({ id, fields }) => {
    const of = { evidence: kindOf(fields) }
    const now = after.evidence.find((item) => item.id === id)
    return now ? changedFields(fields, now.fields, of) : [{ name: 'evidence', of, from: kindOf(fields), to: '' }]
  })
}

function changedSince(before: Shown, after: Shown, category: Category): readonly Change[] {
  const of = { category: before.category ?? category }
  const isSame = before.category === after.category
  return [
    ...changedPath(before, after, of),
    ...(isSame ? changedFields(before.fields, after.fields, of) : []),
    ...changedEvidence(before, after),
  ]
}

/** Everything that was changed after it had been shown, one showing after the other, up to what is sent in a category. */
export const changesOver = (showings: readonly Shown[], sent: Shown, category: Category): readonly Change[] =>
  [...showings, sent].flatMap((after, n, all) => {
    const before = all[n - 1]
    return before ? changedSince(before, after, category) : []
  })
