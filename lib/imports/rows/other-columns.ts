import { ChangeBecause, InvolvementRole } from '#lib/base/prisma/enums'
import { relations } from '#lib/counting-rules/facts/crime'
import {
  anyAccount,
  anyKey,
  anyOf,
  anyText,
  asItStands,
  type ColumnList,
  inCode,
  neededInstant,
  neededReference,
  oneOf,
  type Row,
  staffOf,
} from './column.ts'
import { checkOffence } from './check-offence.ts'

const BECAUSE = new Set<string>(Object.values(ChangeBecause))

/** classifications.csv: one row for each offence a crime has been. */
export const classificationColumns = {
  reference: { about: "the crime's reference", read: neededReference, kept: { what: 'key' } },
  from_at: {
    about: 'the instant it began; of two that began at the same one the later row is the later class',
    read: neededInstant,
    kept: { what: 'key' },
  },
  offence_code: {
    about: 'the Home Office code',
    read: (row) => {
      checkOffence(row)
      return row.value('offence_code')
    },
    kept: {},
  },
  count_class: { about: 'its count class', read: asItStands, kept: {} },
  changed_by: {
    about: 'the key of who changed it; empty for the first',
    read: anyKey,
    kept: { from: staffOf('k.changed_by') },
  },
  because: {
    about: `why the class was changed: ${inCode(BECAUSE)}`,
    read: anyOf(BECAUSE),
    kept: { from: 'k.because::change_because' },
    optional: true,
  },
  justification: {
    about: 'the justification that was written for it',
    read: anyAccount,
    kept: { what: 'contact' },
    optional: true,
  },
} as const satisfies ColumnList

const ROLES = new Set<string>(Object.values(InvolvementRole))
const OFFICERS = [...ROLES].filter((role) => role !== 'victim' && role !== 'suspect')
const RELATIONS = new Set<string>(relations)

const neededKey = (row: Row, name: string) => {
  row.needed(name)
  return row.key(name)
}

function readRelation(row: Row, name: string): string | null {
  if (row.value('role') === 'suspect') row.oneOf(name, RELATIONS)
  else if (row.value(name) !== '') row.blame(name, 'is for suspects only')
  return row.value(name) || null
}

/** parts.csv: one row for each thing somebody was to a crime. */
export const partColumns = {
  reference: { about: "the crime's reference", read: neededReference, kept: { what: 'key' } },
  key: { about: 'the key of who it was', read: neededKey, kept: { what: 'key' } },
  role: {
    about: `${inCode(OFFICERS)} for staff, \`victim\` or \`suspect\` for others`,
    read: oneOf(ROLES),
    kept: { what: 'key' },
  },
  from: { about: 'the day it began', read: (row, name) => row.day(name), staged: 'from_day', kept: { what: 'key' } },
  to: {
    about: 'the day it ended; empty while it is still so',
    read: (row, name) => row.day(name),
    staged: 'to_day',
    kept: {},
  },
  relation: {
    about: `what a suspect is to the victim: ${inCode(RELATIONS)} (also where there is no victim); empty for all others`,
    read: readRelation,
    kept: {},
  },
} as const satisfies ColumnList

const KINDS = new Set(['person', 'organisation', 'staff'])
const YEAR = /^(18|19|20)\d\d$/
// What warehouses write for a day of birth that they do not have.
const NO_YEAR = '1900'

function readYear(row: Row, name: string): string | null {
  const year = row.value(name)
  if (year !== '' && (!YEAR.test(year) || Number(year) > new Date(row.now).getUTCFullYear()))
    row.blame(name, 'is not a year people are born in')
  return year === NO_YEAR ? null : year || null
}

const SEXES = new Set(['female', 'male', 'other'])
const ETHNICITIES = new Set(['asian', 'black', 'mixed', 'white', 'other'])
const YES_OR_NO = new Set(['yes', 'no'])

/** One of a closed list for equality monitoring; what the force does not give, or does not know, is empty. */
const forEquality = (about: string, allowed: ReadonlySet<string>) =>
  ({
    about: `${about}: ${inCode(allowed)}; empty where it is not known. For equality figures only`,
    read: anyOf(allowed),
    kept: {},
    optional: true,
  }) as const

const asTheForceChooses = { read: anyText, kept: { what: 'contact' } } as const

/** people.csv: one row for each key. */
export const personColumns = {
  key: { about: 'such as `S1042` for staff, `P000123` for everybody else', read: neededKey, kept: { what: 'key' } },
  kind: { about: inCode(KINDS), read: oneOf(KINDS), kept: {} },
  year_of_birth: { about: 'four figures', read: readYear, kept: {} },
  interpreter: { about: 'a language, if one is needed', read: anyText, kept: {} },
  name: {
    about: 'as the force chooses; staff need theirs, with rank',
    read: (row, name) => (row.value('kind') === 'staff' ? row.needed(name) : row.text(name)),
    kept: { what: 'contact' },
  },
  phone: { about: 'as the force chooses', ...asTheForceChooses },
  email: { about: 'as the force chooses', ...asTheForceChooses },
  address: { about: 'as the force chooses', ...asTheForceChooses },
  sex: forEquality('the sex of the person', SEXES),
  ethnicity: forEquality('the ethnicity the person gives', ETHNICITIES),
  disability: forEquality('whether the person is disabled', YES_OR_NO),
} as const satisfies ColumnList
