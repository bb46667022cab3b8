import { Table } from '#components/table/table'
import { Tag } from '#components/table/tag'
import { instantInWords } from '#lib/base/day'
import type { loadExtracts } from '#lib/imports/load-extracts'
import { FILES } from '#lib/imports/rows/columns'

type Extracts = Awaited<ReturnType<typeof loadExtracts>>['extracts']

const number = (n: number): string => n.toLocaleString('en-GB')

/** Extracts with what came of their crimes. */
export function ExtractTable({ extracts }: { extracts: Extracts }) {
  return (
    <Table
      caption="Extracts, the last begun first"
      isCaptionUnseen
      columns={[
        { text: 'Goes up to' },
        { text: 'Imported' },
        { text: 'Crimes new', numeric: true },
        { text: 'Crimes changed', numeric: true },
        { text: 'Rows rejected', numeric: true },
      ]}
      rows={extracts.map(({ id, takenAt, finishedAt, tallies }) => ({
        key: id,
        cells: [
          <a key="extract" className="govuk-link" href={`/imports/${id}`}>
            {instantInWords(takenAt)}
          </a>,
          finishedAt ? (
            instantInWords(finishedAt)
          ) : (
            <Tag key="state" colour="yellow">
              Not finished
            </Tag>
          ),
          tallies && number(tallies['crimes.csv'].new),
          tallies && number(tallies['crimes.csv'].changed),
          tallies && number(FILES.reduce((sum, file) => sum + tallies[file].rejected, 0)),
        ],
      }))}
    />
  )
}
