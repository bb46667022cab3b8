import { checkOffence, type Staged } from './check-crime.ts'
import type { RowReader } from './row-reader.ts'

const OFFICERS = ['oic', 'reporting', 'attending', 'interviewing', 'supervising']
const ROLES = new Set([...OFFICERS, 'victim', 'suspect'])
const RELATIONS = new Set([
  'partner',
  'ex_partner',
  'family',
  'friend',
  'acquaintance',
  'colleague',
  'stranger',
  'unknown',
])
const KINDS = new Set(['person', 'organisation', 'staff'])
const YEAR = /^(18|19|20)\d\d$/

/** Reads a row of classifications.csv into the columns of staging.classification after `line`. */
export function checkClassification(row: RowReader): Staged[] {
  const reference = row.needed('reference')
  row.needed('from_at')
  row.instant('from_at')
  checkOffence(row)
  return [reference, row.value('from_at'), row.value('offence_code'), row.value('count_class'), row.key('changed_by')]
}

/** Reads a row of parts.csv into the columns of staging.part after `line`. */
export function checkPart(row: RowReader): Staged[] {
  const reference = row.needed('reference')
  row.needed('key')
  const key = row.key('key')
  const role = row.oneOf('role', ROLES)
  const from = row.day('from')
  const to = row.day('to')
  row.inOrder('to', 'from', from, to)
  if (role === 'suspect') row.oneOf('relation', RELATIONS)
  else if (row.value('relation') !== '') row.blame('relation', 'is for suspects only')
  return [reference, key, role, from, to, row.value('relation') || null]
}

/** Reads a row of people.csv into the columns of staging.person after `line`. */
export function checkPerson(row: RowReader): Staged[] {
  row.needed('key')
  const kind = row.oneOf('kind', KINDS)
  const year = row.value('year_of_birth')
  const thisYear = new Date(row.now).getUTCFullYear()
  if (year !== '' && (!YEAR.test(year) || Number(year) > thisYear))
    row.blame('year_of_birth', 'is not a year people are born in')
  if (kind === 'staff') row.needed('name')
  return [
    row.key('key'),
    kind,
    year || null,
    ...['interpreter', 'name', 'phone', 'email', 'address'].map((column) => row.text(column)),
  ]
}
