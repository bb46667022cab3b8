import type { ReactNode } from 'react'
import { Details } from '#components/page/details'
import { Table, type TableRow } from '#components/table/table'
import { type Chart, type KeyEntry, SIZES } from '#lib/charts/model'
import { Picture } from './picture.tsx'

interface ChartFigureProps {
  /** Unique on its page. */
  id: string
  /** The question it answers. */
  title: string
  chart: Chart
  /** How old the numbers are, such as "on 16 November 2026, 9:05am"; left out where the page says it of all. */
  asAt?: string
  /** What is counted and what is left out. */
  definition?: ReactNode
  /** The crimes behind it, for those who may see them. */
  behind?: { readonly href: string; readonly text: string }
  heading?: 'h2' | 'h3'
  /** The table is folded away until it is asked for: for long ones. It is printed all the same. */
  isTableFolded?: boolean
}

/** A chart, the sentence that says what it shows, and the table of its numbers: always the three together. */
export function ChartFigure({ id, title, chart, heading: Heading = 'h3', isTableFolded, ...notes }: ChartFigureProps) {
  const { sentence, columns } = chart
  const table = (
    <Table
      caption={`${title}: the numbers`}
      isCaptionUnseen
      stays={columns.length <= 2}
      columns={columns}
      rows={chart.rows.map(rowOf)}
    />
  )
  return (
    <figure className="app-figure" aria-labelledby={`${id}-title`}>
      <Heading className="app-figure__title" id={`${id}-title`}>
        {title}
      </Heading>
      <p className="app-figure__sentence" id={`${id}-sentence`}>
        {sentence}
      </p>
      <div className={isTableFolded ? undefined : 'app-figure__pair'}>
        <Drawing id={id} chart={chart} />
        {chart.rows.length > 0 && (isTableFolded ? <Details summary="Numbers in this chart">{table}</Details> : table)}
      </div>
      <Notes notes={notes} />
    </figure>
  )
}

const rowOf = ({ key, cells: [name = '', ...cells], href }: Chart['rows'][number]): TableRow => ({
  key,
  cells: [<RowName key="name" name={name} href={href} />, ...cells],
})

/** The picture for a wide screen and that for a telephone, of which the style sheet shows one, with key and notes. */
function Drawing({ id, chart: { draw, key, notes } }: { id: string; chart: Chart }) {
  if (draw === null) return notes.length === 0 ? null : <ChartNotes notes={notes} />
  return (
    <div className="app-chart">
      {key.length > 0 && <Key id={id} entries={key} />}
      <div role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-sentence`}>
        <Picture id={`${id}-screen`} picture={draw(SIZES.screen)} className="app-picture--screen" />
        <Picture id={`${id}-phone`} picture={draw(SIZES.phone)} className="app-picture--phone" />
      </div>
      <ChartNotes notes={notes} />
    </div>
  )
}

function Key({ id, entries }: { id: string; entries: readonly KeyEntry[] }) {
  return (
    <ul className="app-legend">
      {entries.map(({ sample, words }, n) => (
        <li key={words} className="app-legend__entry">
          <Picture id={`${id}-key-${String(n)}`} picture={sample} />
          {words}
        </li>
      ))}
    </ul>
  )
}

function ChartNotes({ notes }: { notes: readonly string[] }) {
  return notes.map((note) => (
    <p key={note} className="app-chart__note">
      {note}
    </p>
  ))
}

function Notes({
  notes: { definition, asAt, behind },
}: {
  notes: Pick<ChartFigureProps, 'definition' | 'asAt' | 'behind'>
}) {
  return (
    <figcaption className="app-figure__notes">
      {definition !== undefined && <p>{definition}</p>}
      {asAt !== undefined && <p>Counted {asAt}</p>}
      {behind !== undefined && (
        <p>
          <a className="govuk-link" href={behind.href}>
            {behind.text}
          </a>
        </p>
      )}
    </figcaption>
  )
}

/** The name of a row in a figure's table, leading to the crimes behind it where there is a way. */
export function RowName({ name, href }: { name: string; href?: string }) {
  if (href === undefined) return name
  return (
    <a className="govuk-link" href={href}>
      {name}
    </a>
  )
}
