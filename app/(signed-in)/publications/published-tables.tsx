import { Details } from '#components/page/details'
import { Table } from '#components/table/table'
import { instantInWords } from '#lib/base/day'
import { NOT_SHOWN, type PublishedTable } from '#lib/publications/tables/model'
import { countInWords } from '#lib/statistics/model'

/** The tables of a publication, as they are printed. */
export function PublishedTables({ tables }: { tables: readonly PublishedTable[] }) {
  return tables.map(({ id, title, rowsAre, columns, rows, notes, countedAt }) => (
    <section key={id}>
      <Table
        caption={title}
        columns={[{ text: rowsAre }, ...columns.map((text) => ({ text, numeric: true }))]}
        rows={rows.slice(0, -1).map(rowOf)}
        foot={rows.slice(-1).map(rowOf)[0]}
      />
      <Details summary="What was counted">
        <ul className="govuk-list govuk-list--bullet">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
          <li>{`Counted at ${instantInWords(new Date(countedAt))}`}</li>
        </ul>
      </Details>
    </section>
  ))
}

const rowOf = ({ words, counts }: PublishedTable['rows'][number]) => ({
  key: words,
  cells: [words, ...counts.map((count) => (count === NOT_SHOWN ? NOT_SHOWN : countInWords(count)))],
})
