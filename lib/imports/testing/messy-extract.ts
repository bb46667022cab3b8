import { crimeLine, type ExtractRows, oneCrime, together } from '#lib/testing/extract'
import { COLUMNS } from '../rows/columns.ts'

const CRIME_COLUMNS = COLUMNS['crimes.csv'].length
const SHORT = crimeLine(7).replace(/,[^,]*$/, '')
const QUOTED = crimeLine(11, { unit: '"NORTH"-RESPONSE-A' })

const beginsAssault = { offence_code: '008/06', count_class: '8N', from_at: '2026-06-05T10:00:00Z' }

/** Rows that are each wrong in one way. */
const wrong: ExtractRows = {
  'crimes.csv': [],
  lines: {
    'crimes.csv': [
      crimeLine(4, { recorded_at: '31/02/2026' }),
      crimeLine(5, { reported_at: '2026-06-02T09:00:00Z' }),
      crimeLine(6, { recorded_at: '2027-06-01T10:00:00Z' }),
      SHORT,
      crimeLine(1, { reporter: 'police' }),
      crimeLine(8, { area: 'MARS', unit: 'MARS-CID' }),
      crimeLine(9, {
        offence_code: '5A',
        flags: 'loud',
        reporter: 'everybody',
        rms_status: 'gone',
        rms_category: 'C6',
        rms_changed_by: 'S1',
      }),
      crimeLine(10, {
        rms_status: 'cancelled',
        rms_category: 'C2',
        rms_changed_at: '2026-05-01T10:00:00Z',
        rms_changed_by: 'S9999',
        surviving_reference: 'ZZ/000001/26',
      }),
      crimeLine(13, { reference: '' }),
      QUOTED,
      crimeLine(12, { rms_changed_by: 'S9999' }),
    ],
  },
  'classifications.csv': [
    {
      reference: 'ZZ/000001/26',
      from_at: '2026-06-01T10:00:00Z',
      offence_code: '105/01',
      count_class: '105A',
      changed_by: 'S1001',
    },
    { ...beginsAssault, reference: 'ZZ/000002/26', changed_by: 'S9999' },
    { ...beginsAssault, reference: 'ZZ/000099/26' },
    { ...beginsAssault, reference: 'ZZ/000008/26' },
  ],
  'parts.csv': [
    { reference: 'ZZ/000001/26', key: 'P000001', role: 'victim' },
    { reference: 'ZZ/000001/26', key: 'S1001', role: 'onlooker' },
    { reference: 'ZZ/000001/26', key: 'S9999', role: 'oic' },
    { reference: 'ZZ/000001/26', key: 'P999999', role: 'victim' },
    { reference: 'ZZ/000001/26', key: 'S1001', role: 'victim' },
    { reference: 'ZZ/000002/26', key: 'P000002', role: 'suspect' },
    {
      reference: 'ZZ/000002/26',
      key: 'S1001',
      role: 'reporting',
      from: '2026-06-02',
      to: '2026-06-01',
      relation: 'friend',
    },
    { reference: 'ZZ/000008/26', key: 'S1001', role: 'oic' },
    { reference: 'ZZ/000099/26', key: 'S1001', role: 'oic' },
    { reference: 'ZZ/000002/26', key: 'S 1001', role: 'oic', from: '2026-02-30' },
  ],
  'people.csv': [
    { key: 'P000001', kind: 'person' },
    { key: 'P000020', kind: 'alien' },
    { key: 'P000021', kind: 'person', year_of_birth: '1790' },
    { key: 'S1006', kind: 'person' },
    { key: 'S2002', kind: 'staff' },
    { key: 'P000022', kind: 'person', interpreter: ' Polish' },
  ],
}

/** Three good crimes, and rows after them that are each wrong. */
export const messy = (): ExtractRows => together(oneCrime(1), oneCrime(2), oneCrime(3), wrong)

/** What is said of each of them: the file, the line, the column, its value and what is wrong with it, in that order. */
export const REASONS = [
  ['classifications.csv', 5, 'from_at', '2026-06-01T10:00:00Z', 'differs from line 2'],
  ['classifications.csv', 6, 'changed_by', 'S9999', 'is no member of staff, here or in people.csv'],
  ['classifications.csv', 7, 'reference', 'ZZ/000099/26', 'is no crime, here or in crimes.csv'],
  [
    'classifications.csv',
    8,
    'reference',
    'ZZ/000008/26',
    'is a crime whose row in crimes.csv was not imported: correct that row and import it with this one',
  ],
  ['crimes.csv', 5, 'recorded_at', '31/02/2026', 'is not a day and time with its zone, such as 2026-11-16T09:05:00Z'],
  ['crimes.csv', 6, 'recorded_at', '2026-06-01T10:00:00Z', 'is earlier than reported_at'],
  ['crimes.csv', 7, 'recorded_at', '2027-06-01T10:00:00Z', 'is later than now'],
  [
    'crimes.csv',
    8,
    '(whole row)',
    SHORT,
    `has ${String(CRIME_COLUMNS - 1)} columns and must have ${String(CRIME_COLUMNS)}`,
  ],
  ['crimes.csv', 9, 'reference', 'ZZ/000001/26', 'differs from line 2'],
  ['crimes.csv', 10, 'area', 'MARS', 'is no area known here'],
  ['crimes.csv', 10, 'unit', 'MARS-CID', 'is no unit known here'],
  [
    'crimes.csv',
    11,
    'flags',
    'loud',
    '"loud" is not one of: domestic_abuse, child, hate, honour_based, vulnerable_adult, sexual, coercive_control, repeat',
  ],
  ['crimes.csv', 11, 'offence_code', '5A', 'is not an offence code, such as 008/06'],
  [
    'crimes.csv',
    11,
    'reporter',
    'everybody',
    'is not one of: victim, parent_or_carer, professional, other_third_party, police',
  ],
  ['crimes.csv', 11, 'rms_category', 'C6', 'is not one of: C1, C2, C3, C4, C5'],
  ['crimes.csv', 11, 'rms_status', 'gone', 'is not one of: live, cancelled, transferred, n100'],
  ['crimes.csv', 12, 'rms_changed_at', '2026-05-01T10:00:00Z', 'is earlier than recorded_at'],
  ['crimes.csv', 12, 'surviving_reference', 'ZZ/000001/26', 'is for C3 only'],
  ['crimes.csv', 13, 'reference', '', 'is missing'],
  ['crimes.csv', 14, '(whole row)', QUOTED, 'has a quote where none can be'],
  ['crimes.csv', 15, 'rms_changed_by', 'S9999', 'is no member of staff, here or in people.csv'],
  ['parts.csv', 8, 'key', 'P000001', 'stands already for this crime and role on line 3'],
  [
    'parts.csv',
    9,
    'role',
    'onlooker',
    'is not one of: oic, reporting, attending, interviewing, supervising, victim, suspect',
  ],
  ['parts.csv', 10, 'key', 'S9999', 'is no member of staff, here or in people.csv'],
  ['parts.csv', 11, 'key', 'P999999', 'is no person or organisation, here or in people.csv'],
  ['parts.csv', 12, 'key', 'S1001', 'is no person or organisation, here or in people.csv'],
  ['parts.csv', 13, 'relation', '', 'is missing'],
  ['parts.csv', 14, 'relation', 'friend', 'is for suspects only'],
  ['parts.csv', 14, 'to', '2026-06-01', 'is earlier than from'],
  [
    'parts.csv',
    15,
    'reference',
    'ZZ/000008/26',
    'is a crime whose row in crimes.csv was not imported: correct that row and import it with this one',
  ],
  ['parts.csv', 16, 'reference', 'ZZ/000099/26', 'is no crime, here or in crimes.csv'],
  ['parts.csv', 17, 'from', '2026-02-30', 'is not a day, such as 2026-11-16'],
  ['parts.csv', 17, 'key', 'S 1001', 'is not a key, such as S1042 or P000123'],
  ['people.csv', 6, 'key', 'P000001', 'differs from line 3'],
  ['people.csv', 7, 'kind', 'alien', 'is not one of: person, organisation, staff'],
  ['people.csv', 8, 'year_of_birth', '1790', 'is not a year people are born in'],
  ['people.csv', 9, 'kind', 'person', 'is not so here: this key is a member of staff'],
  ['people.csv', 10, 'name', '', 'is missing'],
  ['people.csv', 11, 'interpreter', ' Polish', 'has a space before or after it'],
]
