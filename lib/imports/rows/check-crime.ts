import type { Staged } from './column.ts'
import { crimeColumns } from './crime-columns.ts'
import { rowReading } from './read-row.ts'
import type { RowReader } from './row-reader.ts'

// A crime may seem recorded less than a minute before it was reported: two systems wrote the two moments.
const CLOCKS_APART_MS = 59_999

const read = rowReading(crimeColumns)

/** Reads a row of crimes.csv as it is staged, and notes what its columns together have wrong. */
export function checkCrime(row: RowReader): Staged[] {
  const staged = read(row)
  const recorded = row.instant('recorded_at')
  const reported = row.instant('reported_at')
  row.inOrder('recorded_at', 'reported_at', reported, recorded === undefined ? recorded : recorded + CLOCKS_APART_MS)
  row.inOrder('rms_changed_at', 'recorded_at', recorded, row.instant('rms_changed_at'))
  row.inOrder('rms_victims_told_at', 'reported_at', reported, row.instant('rms_victims_told_at'))
  row.inOrder('happened_to', 'happened_from', row.instant('happened_from'), row.instant('happened_to'))
  row.inOrder('outcome_at', 'recorded_at', recorded, row.instant('outcome_at'))
  const principalCrime = row.reference('surviving_reference') ?? ''
  if (principalCrime !== '' && principalCrime === row.reference('reference'))
    row.blame('surviving_reference', 'is the crime itself')
  else if (principalCrime !== '' && row.value('rms_category') !== 'C3')
    row.blame('surviving_reference', 'is for C3 only')
  return staged
}
