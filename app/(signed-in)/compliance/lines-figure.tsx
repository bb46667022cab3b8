import { Table } from '#components/table/table'
import { definitionInWords } from '#lib/indicators/in-words'
import type { PartsFigure } from '#lib/indicators/shown/figure'
import { ReportSection } from './report-section.tsx'

interface Props {
  figure: PartsFigure
  asAt: string
  note?: string
}

/** A figure of several lines, such as how decisions are spread; a group with nothing in it is left out. */
export function LinesFigure({ figure: { definition, rows }, asAt, note }: Props) {
  const shown = rows.filter(({ lines }) => lines.length > 0)
  return (
    <ReportSection id={definition.id} title={definition.question}>
      {shown.length === 0 && <p className="govuk-body">None in this period.</p>}
      {shown.map(({ key, name, lines }) => (
        <Table
          key={key}
          caption={name}
          captionSize="s"
          columns={[{ text: 'What' }, { text: 'How many' }]}
          rows={lines.map(({ words, value }) => ({ key: words, cells: [words, value] }))}
        />
      ))}
      {note && <p className="govuk-body">{note}</p>}
      <p className="govuk-hint">
        {definitionInWords(definition)} Counted {asAt}.
      </p>
    </ReportSection>
  )
}
