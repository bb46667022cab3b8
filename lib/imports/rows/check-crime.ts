import { offenceOf } from '#lib/counting-rules/offences'
import type { RowReader } from './row-reader.ts'

const FLAGS = new Set([
  'domestic_abuse',
  'child',
  'hate',
  'honour_based',
  'vulnerable_adult',
  'sexual',
  'coercive_control',
  'repeat',
])
const REPORTERS = new Set(['victim', 'parent_or_carer', 'professional', 'other_third_party', 'police'])
const STATUSES = new Set(['live', 'cancelled', 'transferred', 'n100'])
const CATEGORIES = new Set(['C1', 'C2', 'C3', 'C4', 'C5'])
const CODE = /^(\d{3}\/\d{2}|VAR)$/
const COUNT_CLASS = /^[0-9A-Z]{1,6}(\/\d{1,2})?$/

/** A value of a staged row; null where there is none. */
export type Staged = string | null

/** Reads a row of crimes.csv into the columns of staging.crime after `whole`. */
export function checkCrime(row: RowReader): Staged[] {
  const reference = row.needed('reference')
  const recorded = row.instant('recorded_at')
  const reported = row.instant('reported_at')
  row.needed('recorded_at')
  row.needed('reported_at')
  row.inOrder('recorded_at', 'reported_at', reported, recorded)
  checkOffence(row)
  row.needed('area')
  row.needed('unit')
  row.oneOf('reporter', REPORTERS)
  const flags = checkFlags(row)
  checkStatus(row, recorded, reported)
  const principalCrime = row.text('surviving_reference')
  if (principalCrime !== null && principalCrime === reference) row.blame('surviving_reference', 'is the crime itself')
  else if (principalCrime !== null && row.value('rms_category') !== 'C3')
    row.blame('surviving_reference', 'is for C3 only')
  return [
    reference,
    ...['recorded_at', 'reported_at', 'offence_code', 'count_class', 'area', 'unit'].map((column) => row.value(column)),
    flags,
    ...['reporter', 'rms_status'].map((column) => row.value(column)),
    ...['rms_category', 'rms_changed_at', 'rms_changed_by', 'rms_victims_told_at'].map(
      (column) => row.value(column) || null,
    ),
    row.text('n100_reference'),
    principalCrime,
  ]
}

/** Notes an offence pair that is none. A pair that is only not in the list is taken in: the registrar sees it. */
export function checkOffence(row: RowReader): void {
  const code = row.needed('offence_code')
  const countClass = row.value('count_class')
  if (code !== '' && !CODE.test(code)) row.blame('offence_code', 'is not an offence code, such as 008/06')
  else if (countClass === '') {
    if (!offenceOf(code, '').listed) row.blame('count_class', 'is missing')
  } else if (!COUNT_CLASS.test(countClass)) row.blame('count_class', 'is not a count class, such as 8N')
}

function checkFlags(row: RowReader): string {
  const flags = row
    .value('flags')
    .split(';')
    .map((flag) => flag.trim())
    .filter((flag) => flag !== '')
  const unknown = flags.find((flag) => !FLAGS.has(flag))
  if (unknown !== undefined) row.blame('flags', `"${unknown.slice(0, 40)}" is not one of: ${[...FLAGS].join(', ')}`)
  return `{${[...new Set(flags)].sort().join(',')}}`
}

function checkStatus(row: RowReader, recorded: number | undefined, reported: number | undefined): void {
  row.oneOf('rms_status', STATUSES)
  if (row.value('rms_category') !== '') row.oneOf('rms_category', CATEGORIES)
  row.inOrder('rms_changed_at', 'recorded_at', recorded, row.instant('rms_changed_at'))
  row.key('rms_changed_by')
  row.inOrder('rms_victims_told_at', 'reported_at', reported, row.instant('rms_victims_told_at'))
}
