import type { Cases } from './cases.ts'

const lines = (count: number) => 'export const a = 1\n'.repeat(count)
const many = (folder: string, count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`${folder}/f${String(n)}.ts`, '']))

/** The rules about names, ids and sizes. */
export const NAMES: Cases = {
  'no rule is known by its id outside counting-rules': {
    bad: [
      { 'lib/cancellations/beside.ts': `export const about = { 'HOCR-C2-08': ['victimNow'] }` },
      { 'lib/cancellations/beside.ts': 'export const isOfDecisionMaker = (id: string) => id.startsWith("HOCR-A-")' },
      { 'lib/cancellations/phrases.ts': 'export const reason = (number: string) => `HOCR-R-${number}`' },
      { 'lib/messages/words.ts': 'export const words = (day: string) => `As ${day} says (HOCR-V-04)`' },
      { 'app/(signed-in)/rules/page.tsx': 'export default function Page() { return <p>See HOCR-C4-07.</p> }' },
      { 'components/rule.tsx': 'export const Rule = () => <a href="/rules/LAW-01a">Law</a>' },
      { 'prisma/seed/stories.ts': 'export const isReason = (code: string) => /^HOCR-R-/.test(code)' },
      { 'lib/cancellations/beside.ts': `export const idOf = (number: string) => 'HOCR-' + number` },
      { 'lib/cancellations/beside.ts': `export const id = 'HO' + 'CR-C2' + '-08'` },
      { 'lib/cancellations/beside.ts': `const rules = 'HOCR'\nexport const id = [rules, 'C2', '08'].join('-')` },
      { 'lib/cancellations/beside.ts': `const group = 'C2'\nexport const number = \`\${group}-09a\`` },
      { 'lib/cancellations/beside.ts': `export const isOfC2 = (id: string) => id.includes('C2-')` },
      { 'lib/cancellations/beside.ts': `export const isNew = (id: string) => id.endsWith('-C2-09a')` },
      { 'lib/cancellations/beside.ts': `export const isNew = (id: string) => /C2-\\d\\d$/.test(id)` },
      { 'app/(signed-in)/rules/page.tsx': 'export default function Page() { return <p>See C4-07.</p> }' },
      { 'bin/assess.ts': `const id = ('hocr-' + 'c4-07').toUpperCase()` },
    ],
    good: [
      {
        'lib/counting-rules/checks/hocr-c2-08.ts': `export const check = { id: 'HOCR-C2-08' }`,
        'lib/cancellations/notify/record-notification.ts': `// As HOCR-V-09 asks.\nimport { hocrV09 } from '#lib/counting-rules/checks/hocr-v-09'\nexport const version = 'HOCR-2026-27'`,
        'lib/crimes/words.ts': `export const words = ['HOCR 2026/27', 'C2', 'ZZ-01/26', 'page C2-4', '/crimes/A-01', 'By-law-01', \`\${a}-\${b}\`]`,
        'lib/cancellations/tell.test.ts': `const check = 'HOCR-V-09'`,
        'e2e/journeys/deciding.spec.ts': `const check = 'HOCR-V-09'`,
      },
    ],
  },
  'files are short': {
    bad: [{ 'lib/crimes/find.ts': lines(251) }, { 'components/page/frame.tsx': lines(251) }],
    good: [
      { 'lib/crimes/find.ts': lines(250) },
      { 'lib/counting-rules/offences.ts': `// Table: offences\n${lines(2000)}` },
    ],
  },
  'folders are small': {
    bad: [many('lib/crimes', 21)],
    good: [{ ...many('lib/crimes', 20), 'lib/crimes/f1.test.ts': '', 'lib/crimes/README.md': 'x' }],
  },
  'each module has its README': {
    bad: [
      { 'lib/crimes/find.ts': '' },
      { 'lib/crimes/find.ts': '', 'lib/crimes/README.md': '\n' },
      { 'lib/crimes/find.ts': '', 'lib/crimes/README.md': 'x\n'.repeat(21) },
    ],
    good: [{ 'lib/crimes/find.ts': '', 'lib/crimes/README.md': 'x\n'.repeat(20) }],
  },
  'names say something': {
    bad: [
      { 'lib/crimes/crime-utils.ts': '' },
      { 'lib/helpers/x.ts': '' },
      { 'lib/crimes/find.ts': 'export const crimeObject = 1' },
      { 'lib/crimes/find.ts': 'export const deedOf = 1' },
      { 'lib/the-door.ts': '' },
      { 'lib/crimes/find.ts': 'export function find(info: string) { return info }' },
      { 'lib/crimes/find.ts': 'interface CrimeRecord { id: string }' },
      { 'lib/crimes/find.ts': 'const { survivor } = crime' },
      { 'lib/crimes/find.ts': 'export const ways = { door: 1 }' },
      { 'lib/crimes/find.ts': `export const ways = { 'front-door': 1 }` },
      {
        'lib/crimes/find.ts': `export const ways = { ['door']: 1, the_door: 2 }`,
        'lib/imports/extract-format.md': 'the_way',
      },
      { 'lib/crimes/find.ts': 'export const ways = { openDoor() { return 1 } }' },
      { 'lib/crimes/find.ts': 'interface Ways { readonly door: string }' },
      { 'lib/crimes/find.ts': 'interface Ways { knockAtDoor(): void }' },
      { 'lib/crimes/find.ts': 'type Ways = { info: string }' },
      { 'lib/crimes/find.ts': 'type Ways = [door: string, way: string]' },
      { 'lib/crimes/find.ts': 'class Ways { #door = 1; way = 2 }' },
      { 'lib/crimes/find.ts': 'class Ways { get door() { return 1 } }' },
      { 'lib/crimes/find.ts': 'export const find = <Deed>(way: Deed) => way' },
      { 'lib/crimes/find.ts': `import { open as door } from './open.ts'` },
      { 'lib/crimes/find.ts': `import * as house from './open.ts'` },
      { 'lib/crimes/find.ts': `import house from './open.ts'` },
      { 'lib/crimes/find.ts': 'const open = 1\nexport { open as door }' },
      { 'components/crime/card.tsx': 'export const Card = () => <Way door="open" />' },
    ],
    good: [
      {
        'lib/imports/extract-format.md': '`rms_victims_told_at`',
        'lib/crimes/find.ts': `import { type RefObject, service } from './mail.ts'\nimport * as found from './found.ts'\nexport const states = { 'nobody to be told': 1, rms_victims_told_at: 2, info: service, ...found }\ninterface Facts { record(): void; readonly settled: string }\nclass Hook { record() { return states.rms_victims_told_at } }`,
      },

      {
        'lib/crimes/find.ts':
          'export function recordCrime(recordedAt: Date, fields: Record<string, string>, objection: string, data: object, handler: () => void, items: string[]) { return [recordedAt, fields, objection, data, handler, items] }',
      },
    ],
  },
  'paths are in kebab-case': {
    bad: [{ 'lib/crimes/findCrime.ts': '' }, { 'components/Page/frame.tsx': '' }, { 'lib/crimes/find_crime.ts': '' }],
    good: [
      {
        'app/(signed-in)/crimes/[crimeId]/page.tsx': '',
        'app/api/auth/[...nextauth]/route.ts': '',
        'lib/crimes/find-crime.db.test.ts': '',
      },
    ],
  },
}
