import { Table, type TableRow } from '#components/table/table'
import { inWords } from '#lib/base/day'
import type { PublishedFigure } from '#lib/inspection/model'
import {
  CATEGORY_WORDS,
  examinedInWords,
  figureInWords,
  KNOWN_WORDS,
  MEASURE_WORDS,
} from '#lib/inspection/reading/words'
import { Grades } from './grades.tsx'
import { Lines } from './lines.tsx'
import { SourceLink } from './source-link.tsx'
import { VerdictOn } from './verdict.tsx'

interface Props {
  figures: readonly PublishedFigure[]
  /** What this force’s own figures say beside a row, in sentences. */
  beside: (figure: PublishedFigure) => readonly string[]
  forceName: string
}

/** Published figures, each with its counts, its interval, what it allows one to say, this force beside it, and its source. */
export function FigureTable({ figures, beside, forceName }: Props) {
  return (
    <Table
      caption="Figures, newest first"
      captionSize="s"
      wide
      columns={[
        { text: 'Force and report' },
        { text: 'What was counted' },
        { text: 'Found' },
        { text: 'What you can say' },
        { text: forceName },
        { text: 'Source' },
      ]}
      rows={figures.map((figure, n) => rowOf(figure, n, beside(figure)))}
    />
  )
}

const rowOf = (figure: PublishedFigure, n: number, beside: readonly string[]): TableRow => ({
  key: String(n),
  cells: [
    <ReportOf key="report" figure={figure} />,
    `${CATEGORY_WORDS[figure.category]}: ${MEASURE_WORDS[figure.measure]}`,
    <Lines
      key="found"
      lines={[
        figureInWords(figure),
        figure.printed !== null && figure.figure.kind === 'counted' && `Printed as ${String(figure.printed)}%.`,
      ]}
    />,
    <VerdictOn key="verdict" figure={figure} />,
    <Lines key="beside" lines={beside} />,
    <Lines
      key="source"
      lines={[
        <SourceLink key="link" source={figure.source} />,
        figure.figure.kind !== 'none' && KNOWN_WORDS[figure.known],
        figure.note,
      ]}
    />,
  ],
})

function ReportOf({ figure: { report, examined } }: { figure: PublishedFigure }) {
  return (
    <Lines
      lines={[
        `${report.force}, ${String(report.year)}`,
        <span key="title" className="govuk-!-font-weight-regular">
          {report.title}
        </span>,
        <span key="days" className="govuk-!-font-weight-regular">
          {report.published === null ? 'Date published not stated' : `Published ${inWords(report.published)}`}.{' '}
          {examinedInWords(examined)}.
        </span>,
        report.grades.length > 0 && (
          <span key="grade" className="govuk-!-font-weight-regular">
            <Grades report={report} />
          </span>
        ),
      ]}
    />
  )
}
