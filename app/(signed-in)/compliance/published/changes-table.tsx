import { Table } from '#components/table/table'
import type { PublishedFigure } from '#lib/inspection/model'
import { betweenInspections } from '#lib/inspection/reading/between-inspections'
import { CATEGORY_WORDS, figureInWords, MEASURE_WORDS } from '#lib/inspection/reading/words'

/** What changed between two inspections of this force; nothing where no two of them counted alike. */
export function ChangesTable({ figures }: { figures: readonly PublishedFigure[] }) {
  const changes = betweenInspections(figures)
  if (changes.length === 0) return null
  return (
    <Table
      caption="Between inspections"
      captionSize="s"
      columns={[{ text: 'What was counted' }, { text: 'Found' }, { text: 'Difference' }]}
      rows={changes.map(({ earlier, later, words }) => ({
        key: `${later.category} ${later.measure} ${String(later.report.year)}`,
        cells: [
          `${CATEGORY_WORDS[later.category]}: ${MEASURE_WORDS[later.measure]}`,
          `${String(later.report.year)}: ${figureInWords(later)}. ${String(earlier.report.year)}: ${figureInWords(earlier)}.`,
          words,
        ],
      }))}
    />
  )
}
