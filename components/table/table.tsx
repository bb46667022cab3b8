/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   on a phone the style sheet makes blocks of rows and cells, and they keep what they are by their roles */
import { isValidElement, type ReactNode } from 'react'
import { classNames } from '#components/class-names'

export interface Column {
  readonly text: string
  readonly numeric?: boolean
  /** How wide it is on a wide screen, where long words in another column would squeeze it. */
  readonly width?: 'one-half' | 'one-third'
  /** Where a press on this heading leads: the same list, sorted by it. */
  readonly sortHref?: string
  /** How the list is sorted by this column now. */
  readonly sorted?: 'ascending' | 'descending'
  /** The heading is read out and not seen, as above a column of links. */
  readonly isUnseen?: boolean
}

export interface TableRow {
  readonly key: string
  /** One cell a column; the first is the row's heading. */
  readonly cells: readonly ReactNode[]
}

interface TableProps {
  caption: string
  captionSize?: 's' | 'm' | 'l'
  /** The caption is read out and not seen, where a heading says it already. */
  isCaptionUnseen?: boolean
  columns: readonly Column[]
  rows: readonly TableRow[]
  /** Many columns: turns into cards sooner. */
  wide?: boolean
  /** Few and short columns: stays a table on a narrow screen too. */
  stays?: boolean
  /** A total or a mean, under a line. */
  foot?: TableRow
}

/**
 * A table. On a narrow screen each row becomes a card with the headings beside the values, so that nothing is cut; the
 * roles are written out because a browser forgets that a table is one when its display changes.
 */
export function Table({ caption, captionSize = 'm', isCaptionUnseen, columns, rows, wide, stays, foot }: TableProps) {
  return (
    <table
      className={classNames('govuk-table app-table', wide && 'app-table--wide', stays && 'app-table--stays')}
      role="table"
    >
      <caption
        className={
          isCaptionUnseen ? 'govuk-visually-hidden' : `govuk-table__caption govuk-table__caption--${captionSize}`
        }
      >
        {caption}
      </caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row" role="row">
          {columns.map((column) => (
            <Heading key={column.text} column={column} />
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {rows.map((row) => (
          <Row key={row.key} row={row} columns={columns} />
        ))}
      </tbody>
      {foot !== undefined && (
        <tfoot className="app-table__foot">
          <Row row={foot} columns={columns} />
        </tfoot>
      )}
    </table>
  )
}

function Heading({ column }: { column: Column }) {
  return (
    <th
      scope="col"
      role="columnheader"
      className={classNames(
        'govuk-table__header',
        column.numeric && 'govuk-table__header--numeric',
        column.width && `govuk-!-width-${column.width}`,
        column.sortHref !== undefined && 'app-table__sort',
      )}
      aria-sort={column.sorted}
    >
      {column.sortHref === undefined ? (
        <span className={column.isUnseen ? 'govuk-visually-hidden' : undefined}>{column.text}</span>
      ) : (
        <a className="govuk-link govuk-link--no-visited-state app-table__sort-link" href={column.sortHref}>
          {column.text}
          <Arrow sorted={column.sorted} />
        </a>
      )}
    </th>
  )
}

function Arrow({ sorted }: { sorted: Column['sorted'] }) {
  return (
    <svg className="app-table__arrow" viewBox="0 0 10 16" width="10" height="16" aria-hidden="true" focusable="false">
      {sorted !== 'descending' && <path d="M5 1 9 6H1z" />}
      {sorted !== 'ascending' && <path d="M5 15 1 10h8z" />}
    </svg>
  )
}

function Row({ row, columns }: { row: TableRow; columns: readonly Column[] }) {
  return (
    <tr className="govuk-table__row" role="row">
      {columns.map((column, n) => (
        <Cell key={column.text} column={column} isHeading={n === 0}>
          {row.cells[n]}
        </Cell>
      ))}
    </tr>
  )
}

const isEmpty = (node: ReactNode): boolean => node === undefined || node === null || node === '' || node === false

function Cell({ column, isHeading, children }: { column: Column; isHeading: boolean; children: ReactNode }) {
  const attributes = {
    role: isHeading ? 'rowheader' : 'cell',
    'data-label': column.isUnseen ? undefined : column.text,
    className: classNames(
      isHeading ? 'govuk-table__header' : 'govuk-table__cell',
      column.numeric && 'govuk-table__cell--numeric',
      isEmpty(children) && 'app-table__empty',
    ),
  }
  // One box for the value, so that a card can lay heading and value side by side.
  const value = isValidElement(children) && children.type === 'span' ? children : <span>{children}</span>
  return isHeading ? (
    <th scope="row" {...attributes}>
      {value}
    </th>
  ) : (
    <td {...attributes}>{value}</td>
  )
}
