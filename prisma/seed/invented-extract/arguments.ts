import { parseArgs } from 'node:util'
import { isDay, type Day } from '#lib/base/day'
import { ok, refuse, type Result } from '#lib/base/result'
import { monthsBefore } from './calendar.ts'
import type { ExtractOptions } from './invent.ts'

/** What `npm run extract` was asked for. */
export interface Arguments {
  readonly options: ExtractOptions
  readonly directory: string
}

export const USAGE = `npm run extract -- --crimes N --seed S [--to DIRECTORY] [--until YYYY-MM-DD] [--months 18] [--clean]

  --crimes  how many crimes to invent
  --seed    a whole number; the same seed and options give the same extract, byte for byte
  --to      the directory to write the four files to (.data/extract)
  --until   the day as which begins the extract is taken (2026-11-16)
  --months  how many months of crimes it holds (18)
  --clean   leave out the few spoilt rows that a real extract has`

const MOST_CRIMES = 2_000_000
const MOST_SEED = 4_294_967_295
const MOST_MONTHS = 120

const wrong = (words: string) => refuse({ kind: 'wrong-arguments', words })

const wholeNumber = (name: string, text: string, least: number, most: number): Result<number> => {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN
  if (number >= least && number <= most) return ok(number)
  const range = `${least.toLocaleString('en-GB')} to ${most.toLocaleString('en-GB')}`
  return wrong(`--${name} must be a whole number from ${range}, not "${text}".`)
}

const options = {
  crimes: { type: 'string' },
  seed: { type: 'string' },
  to: { type: 'string', default: '.data/extract' },
  until: { type: 'string', default: '2026-11-16' },
  months: { type: 'string', default: '18' },
  messy: { type: 'boolean', default: false },
  clean: { type: 'boolean', default: false },
} as const

const split = (words: readonly string[]) => {
  try {
    return ok(parseArgs({ args: [...words], options, allowPositionals: true }))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!code.startsWith('ERR_PARSE_ARGS')) throw error
    const option = /--?[\w-]+/.exec(String(error))?.[0] ?? 'One option'
    return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
      ? wrong(`${option} is not an option of this command.`)
      : wrong(`${option} was not given as it should be.`)
  }
}

/** Reads the words after the command. Refuses, in words, what is missing, unknown or out of range. */
export const parseArguments = (words: readonly string[]): Result<Arguments> => {
  const parsed = split(words)
  if (!parsed.ok) return parsed
  const { values, positionals } = parsed.value
  if (positionals[0] !== undefined) return wrong(`"${positionals[0]}" does not belong to any option.`)
  if (values.crimes === undefined) return wrong('Say how many crimes to invent, such as --crimes 2000.')
  if (values.seed === undefined) return wrong('Say which seed to start from, such as --seed 1.')
  if (values.messy && values.clean) return wrong('An extract is either --messy or --clean, not both.')
  const crimes = wholeNumber('crimes', values.crimes, 1, MOST_CRIMES)
  if (!crimes.ok) return crimes
  const seed = wholeNumber('seed', values.seed, 0, MOST_SEED)
  if (!seed.ok) return seed
  const months = wholeNumber('months', values.months, 1, MOST_MONTHS)
  if (!months.ok) return months
  const until = dayIn(values.until)
  if (!until.ok) return until
  if (values.to === '') return wrong('--to must name a directory.')
  const options = { crimes: crimes.value, seed: seed.value, until: until.value, months: months.value }
  return ok({ options: { ...options, messy: !values.clean }, directory: values.to })
}

const dayIn = (text: string): Result<Day> => {
  if (!isDay(text)) return wrong(`--until must be a real day such as 2026-11-16, not "${text}".`)
  if (text < '2015-01-01' || text > '2099-12-31') return wrong('--until must lie between 2015 and 2099.')
  return ok(text)
}

/** The first day an extract asked for holds. */
export const firstDay = ({ options }: Arguments): Day => monthsBefore(options.until, options.months)
