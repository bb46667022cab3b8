import type { DifferenceFigures } from '#lib/imports/rms/differences'
import { DIFFERENCE_KINDS, DIFFERENCE_WORDS } from '#lib/imports/model'
import { RMS_DIFFERENCES } from '#lib/indicators/definitions'
import type { DifferenceLines } from '#lib/indicators/model'
import { FigureTable, howTheRmsStood } from '../rms/figure-table.tsx'
import { ReportSection } from './report-section.tsx'

/** What differs from the RMS, for a spreadsheet. */
export const differenceLines = ({ asOf, figures }: DifferenceFigures, incomplete: string): DifferenceLines => ({
  asOf: `${howTheRmsStood(asOf)} ${incomplete}`,
  lines: DIFFERENCE_KINDS.map((kind) => ({ question: DIFFERENCE_WORDS[kind], ...figures[kind] })),
})

/** Where the RMS says something else: what shows a crime taken out of the count behind this product’s back. */
export function Differences({ found, isOnlyRead }: { found: DifferenceFigures; isOnlyRead: boolean }) {
  return (
    <ReportSection id="rms-differences" title={RMS_DIFFERENCES.question}>
      <FigureTable found={found} isOnlyRead={isOnlyRead} />
      <p className="govuk-hint">
        Counted: {RMS_DIFFERENCES.counted}. Left out: {RMS_DIFFERENCES.leftOut}. Put {RMS_DIFFERENCES.cohort}.
      </p>
    </ReportSection>
  )
}
