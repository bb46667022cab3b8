import type { Facts } from '#lib/counting-rules/model'
import { optionInWords } from '#lib/counting-rules/case-files/option-words'
import { type CaseQuestion, questionsOf } from '#lib/counting-rules/case-files/questions'

/** One fact of a case as a field: with its options in words, and what it was before it was changed. */
export interface FactField {
  readonly path: string
  readonly words: string
  readonly kind: 'one of' | 'any of' | 'written'
  readonly hint: string | undefined
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly value: readonly string[]
  /** As the worked case has it; empty where the worked case has no such part. */
  readonly was: readonly string[]
}

export interface FactGroup {
  readonly path: string
  readonly title: string
  readonly isOpen: boolean
  readonly fields: readonly FactField[]
}

const listed = (value: string | readonly string[]): readonly string[] => [value].flat()

const HINTS: Partial<Record<CaseQuestion['kind'], string>> = {
  day: 'Year, month and day, such as 2026-11-16',
  moment: 'Such as 2026-11-16 10:00, in UTC',
  parts: 'From 0 to 9',
}

const isChosen = ({ kind }: CaseQuestion): boolean => kind === 'one of' || kind === 'part'

const same = (left: readonly string[], right: readonly string[]): boolean => left.join('|') === right.join('|')

function hintOf({ kind, options }: CaseQuestion, was: readonly string[], value: readonly string[]): string | undefined {
  const words = [
    ...(HINTS[kind] ? [HINTS[kind] + (options.length > 0 ? `; or: ${options.join(', ')}` : '')] : []),
    ...(same(was, value)
      ? []
      : [was.length === 0 ? 'Added' : `Was: ${was.map(optionInWords).join(', ') || 'none of them'}`]),
  ]
  return words.length === 0 ? undefined : words.join('. ')
}

/** The facts of a case as it now stands, in groups of fields; a group with a change or a fault in it stands open. */
export function factGroups(before: Facts, now: Facts, faults: Readonly<Record<string, string>>): readonly FactGroup[] {
  const earlier = new Map(
    questionsOf(before).flatMap(({ questions }) => questions.map(({ path, value }) => [path, listed(value)] as const)),
  )
  const fieldOf = (question: CaseQuestion): FactField => {
    const { path, words, kind, options } = question
    const value = listed(question.value)
    const was = earlier.get(path) ?? []
    return {
      path,
      words,
      value,
      was,
      kind: isChosen(question) ? 'one of' : kind === 'any of' ? 'any of' : 'written',
      hint: hintOf(question, was, value),
      options: options.map((option) => ({ value: option, label: optionInWords(option) })),
    }
  }
  return questionsOf(now).map(({ path, title, questions }) => {
    const fields = questions.map(fieldOf)
    return {
      path,
      title,
      fields,
      isOpen: fields.some((field) => !same(field.was, field.value) || Object.hasOwn(faults, field.path)),
    }
  })
}
