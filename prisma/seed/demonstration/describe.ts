import pg from 'pg'
import {
  BUREAU,
  DECISION_MAKER,
  DEPUTY,
  DESK,
  DETECTIVE,
  INSPECTOR,
  OFFICER,
  OTHER_AUDITOR,
  OTHER_DECISION_MAKER,
  OTHER_PANEL,
  OUTSIDE_AUDITORS,
  REGISTRAR,
  SUPERVISOR,
} from './people.ts'

/** Whom one can be in the demonstration, and what each is good for. */
const PARTS: readonly (readonly [key: string, who: string, trying: string])[] = [
  [OFFICER, 'response officer', 'asks to cancel, answers questions, tells victims; start at Today'],
  [DETECTIVE, 'detective of the rape team', 'asks where only the registrar may decide; start at Today'],
  [SUPERVISOR, 'sergeant', 'accepts crimes that were put back, stops what is wrong, hands duties on; start at Today'],
  [DECISION_MAKER, 'decision maker', 'decides what is not kept for the registrar, and confirms; start at Requests'],
  [
    OTHER_DECISION_MAKER,
    'decision maker whose refresher training is overdue',
    'must say why each decision should not wait; start at Requests',
  ],
  [
    REGISTRAR,
    'force crime registrar',
    'decides rape and homicide alone, overturns, takes extracts in; start at Requests',
  ],
  [DEPUTY, 'deputy registrar', 'decides and reinstates, but not rape; start at Requests'],
  [BUREAU, 'crime bureau', 'asks under C1, C3 and C4, and brings the RMS into line; start at RMS'],
  [DESK, 'registrar’s staff', 'keeps the queues and the RMS lists; start at RMS'],
  ['S1009', 'chief officer for crime recording', 'appoints the registrar, reads the report; start at Compliance'],
  ['S1010', 'administrator', 'adds people and gives ordinary roles, sees no case; start at People'],
  ['S1011', 'auditor', 'reads decided cases without being told who decided; start at Audits'],
  ['S1012', 'professional standards', 'sees who looked at what; start at Today'],
  ['S1013', 'scrutiny panel member', 'scores cases without names, in the chair of the panel; start at Today'],
  [OTHER_PANEL[0], 'second panel member', 'has scored the cases of the next meeting; start at Today'],
  ['S1014', 'commissioner’s office', 'reads the report and what inspectors found; start at Compliance'],
  [OTHER_AUDITOR, 'second auditor', 'reads again, without being told what was found before; start at Today'],
  [OUTSIDE_AUDITORS[0], 'outside auditor', 'reads what the registrar decided; start at Today'],
  [INSPECTOR, 'inspector of HMICFRS', 'reads whole records for a time and changes nothing; start at Today'],
]

/** Whom one can be, a line each, in plain words; nothing where the installation is no demonstration. */
export async function describePeople(appUrl: string): Promise<readonly string[]> {
  const db = new pg.Client({ connectionString: appUrl })
  await db.connect()
  try {
    const { rows } = await db.query<{ key: string; name: string }>(
      'SELECT s.key, s.name FROM personal.staff s JOIN installation i ON i.demonstration WHERE s.key = ANY ($1)',
      [PARTS.map(([key]) => key)],
    )
    const names = new Map(rows.map(({ key, name }) => [key, name]))
    const lines = PARTS.flatMap(([key, who, trying]) =>
      names.has(key) ? [`  ${names.get(key) ?? ''}, ${who}: ${trying}`] : [],
    )
    return lines.length > 0
      ? ['Everybody here is invented. On the sign-in page you may be, among others:', ...lines]
      : []
  } finally {
    await db.end()
  }
}
