import { instantInWords } from '#lib/base/day'
import { countInWords } from '#lib/statistics/model'
import { definitionInWords } from '../in-words.ts'
import type { Definition, Period } from '../kinds/indicator.ts'

/** What a report says of when it was counted: the period, the moment and the place in the log. */
export const countedInWords = ({
  period,
  countedAt,
  ledgerEntries,
}: {
  readonly period: Pick<Period, 'words'>
  readonly countedAt: Date
  readonly ledgerEntries: number
}): readonly string[] => [
  `${period.words}.`,
  `Figures at ${instantInWords(countedAt)} (audit log entry ${countInWords(ledgerEntries)}).`,
]

/** What a table says of each figure that is in it: its id, its version and its definition. */
export const definedInWords = (...definitions: readonly Definition[]): readonly string[] =>
  definitions.map(
    (definition) => `${definition.id}, version ${String(definition.version)}. ${definitionInWords(definition)}`,
  )
