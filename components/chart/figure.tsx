import type { ReactNode } from 'react'
import { Table, type Column, type TableRow } from '#components/table/table'

/** What every chart says besides its numbers. */
export interface FigureWords {
  /** Unique on its page. */
  id: string
  /** The question it answers. */
  title: string
  /** The answer in a sentence, with its counts. */
  sentence: ReactNode
  /** How old the numbers are, such as "as at 16 November 2026, 9:05am". */
  asAt: string
  /** What is counted and what is left out. */
  definition?: ReactNode
  source?: ReactNode
  /** The crimes behind it, for those who may see them. */
  behind?: { readonly href: string; readonly text: string }
  heading?: 'h2' | 'h3'
}

interface FigureProps extends FigureWords {
  chart: ReactNode
  columns: readonly Column[]
  rows: readonly TableRow[]
}

/** A chart, the sentence that says what it shows, and the table of its numbers: always the three together. */
export function Figure({ chart, columns, rows, heading: Heading = 'h3', ...words }: FigureProps) {
  return (
    <figure className="app-figure" aria-labelledby={`${words.id}-title`}>
      <Heading className="app-figure__title" id={`${words.id}-title`}>
        {words.title}
      </Heading>
      <p className="app-figure__sentence" id={`${words.id}-sentence`}>
        {words.sentence}
      </p>
      <div className="app-figure__pair">
        <div
          className="app-chart"
          role="img"
          aria-labelledby={`${words.id}-title`}
          aria-describedby={`${words.id}-sentence`}
        >
          {chart}
        </div>
        <Table
          caption={`${words.title}: the numbers`}
          isCaptionUnseen
          stays={columns.length <= 3}
          columns={columns}
          rows={rows}
        />
      </div>
      <Notes words={words} />
    </figure>
  )
}

function Notes({ words: { definition, source, asAt, behind } }: { words: Omit<FigureWords, 'heading'> }) {
  return (
    <figcaption className="app-figure__notes">
      {definition !== undefined && <p>{definition}</p>}
      {source !== undefined && <p>Source: {source}</p>}
      <p>Counted {asAt}</p>
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
