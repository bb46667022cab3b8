import { Category, RmsStatus } from '#lib/base/prisma/enums'
import { crimeFlags, reporters } from '#lib/counting-rules/facts/crime'
import {
  anyAccount,
  anyDay,
  anyInstant,
  anyKey,
  anyOf,
  anyReference,
  anyText,
  asItStands,
  type ColumnList,
  inCode,
  neededInstant,
  neededReference,
  neededText,
  oneOf,
  type Row,
  staffOf,
  type Staged,
} from './column.ts'
import { checkOffence } from './check-offence.ts'

const FLAGS = new Set<string>(crimeFlags)
const REPORTERS = new Set<string>(reporters)
const STATUSES = new Set<string>(Object.values(RmsStatus))
const CATEGORIES = new Set<string>(Object.values(Category))
const YES_OR_NO = new Set(['yes', 'no'])

function readFlags(row: Row): Staged {
  const flags = row
    .value('flags')
    .split(';')
    .map((flag) => flag.trim())
    .filter((flag) => flag !== '')
  const unknown = flags.find((flag) => !FLAGS.has(flag))
  if (unknown !== undefined) row.blame('flags', `"${unknown.slice(0, 40)}" is not one of: ${[...FLAGS].join(', ')}`)
  return `{${[...new Set(flags)].sort().join(',')}}`
}

function readOutcome(row: Row, name: string): Staged {
  const outcome = row.value(name).toUpperCase()
  if (outcome !== '' && !/^[0-9]{1,2}A?$/.test(outcome)) row.blame(name, 'is not an outcome, such as 16 or 1A')
  return outcome === '' ? null : outcome
}

const ofIncident = { read: anyText, kept: {}, optional: true } as const

// Free text is dropped when nobody needs it any longer, as contacts are.
const freeText = { read: anyAccount, kept: { what: 'contact' }, optional: true } as const

/** crimes.csv: one row a crime. */
export const crimeColumns = {
  reference: { about: "the crime's reference, such as `ZZ/000123/26`", read: neededReference, kept: { what: 'key' } },
  recorded_at: { about: 'an instant', read: neededInstant, kept: {} },
  reported_at: { about: 'an instant, no later than `recorded_at`', read: neededInstant, kept: {} },
  offence_code: {
    about: 'the Home Office code as it is now, such as `008/06`',
    read: (row) => {
      checkOffence(row)
      return row.value('offence_code')
    },
    kept: {},
  },
  count_class: { about: 'its count class, such as `8N`', read: asItStands, kept: {} },
  area: { about: 'the code of the area', read: neededText, kept: { as: 'area_id', from: 'a.id' } },
  unit: {
    about: 'the code of the unit that looks into it; a force-wide unit serves all areas',
    read: neededText,
    kept: { as: 'unit_id', from: 'u.id' },
  },
  flags: { about: `a list of ${inCode(FLAGS, ', ')}`, read: readFlags, kept: {} },
  reporter: { about: inCode(REPORTERS), read: oneOf(REPORTERS), kept: {} },
  rms_status: {
    about: '`live`, `cancelled`, `transferred`, or `n100` for a rape moved to a reported incident',
    read: oneOf(STATUSES),
    kept: { from: 's.rms_status::rms_status' },
  },
  rms_category: {
    about: '`C1` to `C5` where cancelled or transferred',
    read: anyOf(CATEGORIES),
    kept: { from: 's.rms_category::category' },
  },
  rms_changed_at: { about: 'the instant at which that was done', read: anyInstant, kept: {} },
  rms_changed_by: {
    about: 'the key of who did it',
    read: anyKey,
    kept: { from: staffOf('s.rms_changed_by') },
  },
  rms_victims_told_at: {
    about: 'when the victims were told of it; empty if they were not, or nobody wrote it down',
    read: anyInstant,
    staged: 'rms_informed_at',
    kept: {},
  },
  n100_reference: { about: 'the reported incident of rape it came from or went to', read: anyText, kept: {} },
  surviving_reference: {
    about: 'for C3: the crime it duplicates or is part of',
    read: anyReference,
    staged: 'rms_principal_crime',
    kept: {},
  },
  summary: { about: 'what was reported, in the words of the first account', ...freeText },
  place: { about: 'where it happened', ...freeText },
  happened_from: { about: 'the instant from which it happened', read: anyInstant, kept: {}, optional: true },
  happened_to: { about: 'the instant until which it happened', read: anyInstant, kept: {}, optional: true },
  incident_number: { about: 'the number of the incident log', ...freeText },
  charged: {
    about: `whether anybody is charged: ${inCode(YES_OR_NO)}`,
    read: anyOf(YES_OR_NO),
    kept: { from: "s.charged = 'yes'" },
    optional: true,
  },
  charged_on: { about: 'the day of that answer', read: anyDay, kept: {}, optional: true },
  on_bail: {
    about: `whether anybody is on bail: ${inCode(YES_OR_NO)}`,
    read: anyOf(YES_OR_NO),
    kept: { from: "s.on_bail = 'yes'" },
    optional: true,
  },
  bail_on: { about: 'the day of that answer', read: anyDay, kept: {}, optional: true },
  outcome: {
    about: 'the number of the outcome it was given, such as `16` or `1A`',
    read: readOutcome,
    kept: {},
    optional: true,
  },
  outcome_at: { about: 'the instant at which that was done', read: anyInstant, kept: {}, optional: true },
  outcome_by: {
    about: 'the key of who did it',
    read: anyKey,
    kept: { from: staffOf('s.outcome_by') },
    optional: true,
  },
  n200_reference: { about: 'the reported incident of slavery it came from or went to', ...ofIncident },
  n300_reference: { about: 'the reported death it came from or went to', ...ofIncident },
} as const satisfies ColumnList
