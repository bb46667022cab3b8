import { EmptyList } from '#components/table/empty-list'
import { Table } from '#components/table/table'
import { cellInWords, type DocumentTable, isNumeric } from '#lib/documents/model'

/** The tables of a report, each with what is said about it: the same cells as on paper and in its files. */
export function DocumentTables({ tables }: { tables: readonly DocumentTable[] }) {
  return tables.map((table) => <OneTable key={table.id} table={table} />)
}

function OneTable({ table: { id, title, notes, columns, rows, hrefs } }: { table: DocumentTable }) {
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {title}
      </h2>
      {rows.length === 0 ? (
        <EmptyList words="None in this period." />
      ) : (
        <Table
          caption={title}
          isCaptionUnseen
          columns={columns.map((column) => ({ text: column.words, numeric: isNumeric(column) }))}
          rows={rows.map((row, at) => ({
            key: String(at),
            cells: columns.map((column, place) => {
              const words = cellInWords(row[place] ?? null, column)
              const href = place === 0 ? hrefs?.[at] : undefined
              return href === undefined ? (
                words
              ) : (
                <a key={column.key} className="govuk-link" href={href}>
                  {words}
                </a>
              )
            }),
          }))}
          wide={columns.length > MANY}
        />
      )}
      {notes.map((note) => (
        <p key={note} className="govuk-body-s">
          {note}
        </p>
      ))}
    </section>
  )
}

/** More columns turn into cards sooner. */
const MANY = 6
