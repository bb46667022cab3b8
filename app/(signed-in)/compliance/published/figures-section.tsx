import { Pagination } from '#components/page/pagination'
import { EmptyList } from '#components/table/empty-list'
import type { PublishedFigure } from '#lib/inspection/model'
import { choicesIn, type Filter, filtered, filterIn } from '#lib/inspection/reading/filter'
import { FigureTable } from './figure-table.tsx'
import { FilterForm } from './filter-form.tsx'

const A_PAGE = 10

interface Props {
  figures: readonly PublishedFigure[]
  asked: Readonly<Record<'force' | 'year' | 'category' | 'from', string>>
  beside: (figure: PublishedFigure) => readonly string[]
  forceName: string
}

/** All published figures and those of this force, filtered by what the address asks for, ten at a time. */
export function FiguresSection({ figures, asked, beside, forceName }: Props) {
  const choices = choicesIn(figures)
  const filter = filterIn(choices, asked)
  const found = filtered(figures, filter)
  const from = startIn(asked.from, found.length)
  const shown = found.slice(from, from + A_PAGE)
  return (
    <section aria-labelledby="figures">
      <h2 className="govuk-heading-m" id="figures">
        Published figures
      </h2>
      <FilterForm choices={choices} filter={filter} />
      {shown.length === 0 ? (
        <EmptyList words="No published figure matches these filters." />
      ) : (
        <>
          <p className="govuk-body">{shownInWords(from, shown.length, found.length)}</p>
          <FigureTable figures={shown} beside={beside} forceName={forceName} />
          <Pagination
            label="More figures"
            previous={from > 0 ? { href: addressOf(filter, Math.max(0, from - A_PAGE)) } : undefined}
            next={from + A_PAGE < found.length ? { href: addressOf(filter, from + A_PAGE) } : undefined}
          />
        </>
      )}
    </section>
  )
}

/** The first figure to show, from 0; an address that makes no sense leads to the beginning. */
const startIn = (from: string, found: number): number => {
  const start = /^\d{1,4}$/.test(from) ? Number(from) : 0
  return start < found ? start : 0
}

const shownInWords = (from: number, shown: number, found: number): string => {
  if (shown === found) return found === 1 ? '1 figure.' : `${String(found)} figures.`
  return `Showing ${String(from + 1)} to ${String(from + shown)} of ${String(found)} figures.`
}

const addressOf = (filter: Filter, from: number): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) if (value !== undefined) query.set(name, String(value))
  if (from > 0) query.set('from', String(from))
  return `/compliance/published?${query.toString()}#figures`
}
