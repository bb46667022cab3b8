import { addDays, addMonths, type Day, inWords, isDay } from '#lib/base/day'
import type { Period } from './kinds/indicator.ts'

const monthStart = (year: number, month: number): Day => {
  const day = `${String(year + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}-01`
  if (!isDay(day)) throw new RangeError('a month of no year')
  return day
}

const period = (id: string, from: Day, to: Day): Period => ({
  id,
  from,
  to,
  words: from === to ? inWords(from) : `${inWords(from)} to ${inWords(to)}`,
})

/** So many months from a first of a month, as a period of this id. */
const months = (id: string, from: Day, count: number): Period => period(id, from, addDays(addMonths(from, count), -1))

const isYear = (text: string | undefined): text is string => /^(19|20)\d\d$/.test(text ?? '')

/** The year that began on the last 1 April, up to today. */
export function currentYear(today: Day): Period {
  return period('year', financialYearOf(today), today)
}

/** The 1 April that a day's financial year began on. */
const financialYearOf = (day: Day): Day => monthStart(Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0), 3)

/** Six months from the first of a month, 'YYYY-MM'; undefined for anything else. */
export function sixMonths(from: string): Period | undefined {
  const start = /^20\d\d-(0[1-9]|1[0-2])$/.test(from) ? `${from}-01` : ''
  return isDay(start) ? months(from, start, 6) : undefined
}

/** No longer than this is counted at once. */
const MOST_YEARS = 20

/** The days from one to another, the last one included; undefined where they run backwards or over more than 20 years. */
export const daysBetween = (from: Day, to: Day): Period | undefined =>
  from <= to && to < addMonths(from, MOST_YEARS * 12) ? period(`${from}.${to}`, from, to) : undefined

/**
 * A period by its id: `year` (this financial year so far), `financial-2025` (from 1 April), `calendar-2025`, `2025-10` (six months
 * from October), `quarter-2025-10` and `month-2025-10` (from their first month), `2025-10-03.2025-10-19` (two dates, the last one
 * included). Undefined for anything else.
 */
export function periodById(id: string, today: Day): Period | undefined {
  if (id === 'year') return currentYear(today)
  const [from = '', to = '', ...further] = id.split('.')
  if (further.length === 0 && isDay(from) && isDay(to)) return daysBetween(from, to)
  const [, kind, year, month] = /^(financial|calendar|quarter|month)-(\d{4})(?:-(\d\d))?$/.exec(id) ?? []
  if (!isYear(year)) return sixMonths(id)
  if (month === undefined) {
    if (kind === 'financial') return months(id, monthStart(Number(year), 3), 12)
    return kind === 'calendar' ? months(id, monthStart(Number(year), 0), 12) : undefined
  }
  const start = `${year}-${month}-01`
  if (!isDay(start)) return undefined
  if (kind === 'month') return months(id, start, 1)
  return kind === 'quarter' && Number(month) % 3 === 1 ? months(id, start, 3) : undefined
}

/** Half-years that are over, from 1 April or 1 October: no two share a day, and none grows from one day to the next. */
const isFixed = ({ id, to }: Period, today: Day): boolean => /^20\d\d-(04|10)$/.test(id) && to < today

/** The last three half-years that are over, the newest first. */
export function fixedHalfYears(today: Day): readonly Period[] {
  const year = Number(today.slice(0, 4))
  const starts = [year, year - 1, year - 2].flatMap((startYear) => [
    `${String(startYear)}-10`,
    `${String(startYear)}-04`,
  ])
  return starts
    .map(sixMonths)
    .filter((half) => half !== undefined)
    .filter((half) => isFixed(half, today))
    .slice(0, 3)
}

/** The period an address asks for; the current year where it makes no sense. */
export const periodOf = (id: string | undefined, today: Day): Period =>
  periodById(id ?? '', today) ?? currentYear(today)

const MONTHS_TO_CHOOSE = 60

/** Six months from the first of each of the last 60 months, the newest first. */
export const sixMonthsToChoose = (today: Day): readonly Period[] =>
  Array.from({ length: MONTHS_TO_CHOOSE }, (_, n) => sixMonths(monthBack(today, n))).filter(
    (known) => known !== undefined,
  )

/** The six months an address asks for, from any month; else the last six whole months. */
export function sixMonthsOf(from: string | undefined, today: Day): Period {
  const period = sixMonths(from ?? '') ?? sixMonths(monthBack(today, 6))
  if (!period) throw new RangeError('there are always six months before')
  return period
}

/** The month, 'YYYY-MM', so many months before the one of a day. */
const monthBack = (today: Day, n: number): string => addMonths(`${today.slice(0, 7)}-01` as Day, -n).slice(0, 7)

/** The financial years one may choose, whole ones, the newest first. */
export const financialYearsToChoose = (today: Day): readonly Period[] =>
  Array.from({ length: 7 }, (_, n) =>
    periodById(`financial-${String(Number(financialYearOf(today).slice(0, 4)) - n)}`, today),
  ).filter((known) => known !== undefined)

/** The financial year an address asks for; else the current one. */
export function financialYearIn(id: string | undefined, today: Day): Period {
  const years = financialYearsToChoose(today)
  const year = years.find((known) => known.id === id) ?? years[0]
  if (!year) throw new RangeError('there is always a current year')
  return year
}

/** The choices of one kind of period, the newest first. */
interface PeriodKind {
  readonly kind: string
  readonly periods: readonly Period[]
}

/** The periods one may choose, kind by kind: those of the last years that have begun. */
export function periodsToChoose(today: Day): readonly PeriodKind[] {
  const year = Number(today.slice(0, 4))
  const back = (count: number, idOf: (n: number) => string): readonly Period[] =>
    Array.from({ length: count }, (_, n) => periodById(idOf(n), today))
      .filter((known) => known !== undefined)
      .filter(({ from }) => from <= today)
  const monthsAgo = (n: number): string => monthBack(today, n)
  const quarters = Array.from({ length: 12 }, (_, n) => n).filter((n) => Number(monthsAgo(n).slice(5)) % 3 === 1)
  return [
    { kind: 'This year', periods: [currentYear(today)] },
    { kind: 'Financial years', periods: back(6, (n) => `financial-${String(year - n)}`) },
    { kind: 'Calendar years', periods: back(6, (n) => `calendar-${String(year - n)}`) },
    { kind: 'Half-years', periods: back(36, monthsAgo).filter(({ id }) => /-(04|10)$/.test(id)) },
    { kind: 'Quarters', periods: quarters.flatMap((n) => back(1, () => `quarter-${monthsAgo(n)}`)) },
    { kind: 'Months', periods: back(18, (n) => `month-${monthsAgo(n)}`) },
    { kind: 'Six months from any month', periods: back(18, monthsAgo) },
  ]
}
