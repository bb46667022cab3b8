// Table: trees that break each rule, and trees that look alike and do not.
import type { Cases } from './cases.ts'
import { ADDRESS_CASES } from './addresses.ts'
import { PAPERS } from './papers.ts'
import { PARTS } from './parts.ts'
import { PERMISSION_CASES } from './permissions.ts'
import { ROUTE_CASES } from './routes.ts'
import { USES } from './uses.ts'

const lines = (count: number) => 'export const a = 1\n'.repeat(count)
const many = (folder: string, count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`${folder}/f${String(n)}.ts`, '']))

const QUERY = 'export const find = (tx: Tx) => tx.$queryRaw'
const WIDE = 'c'.repeat(110)

const RULE_CASES: Cases = {
  'imports run one way through the modules': {
    bad: [
      { 'lib/crimes/find.ts': `import { tell } from '#lib/victims/tell'` },
      { 'lib/people/model.ts': `export type { Crime } from '#lib/crimes/model'` },
      { 'lib/ledger/seal.ts': `import { wilson } from '#lib/statistics/wilson'` },
      { 'lib/base/day.ts': `const later = await import('#lib/people/model')` },
      { 'lib/crimes/page.ts': `import { Table } from '#components/table/table'` },
      { 'lib/crimes/start.ts': `import { migrate } from '#bin/database/migrate'` },
      { 'lib/crimes/build.ts': `import { aCrime } from '#lib/testing/crime'` },
      { 'lib/stuff/x.ts': 'export const x = 1' },
      { 'app/(signed-in)/today/planted.ts': `import { fillDemonstration } from '#seed/demonstration'` },
      { 'app/(signed-in)/today/planted.ts': `import { runBench } from '#bench/run'` },
      { 'lib/crimes/planted.ts': `import { fillDemonstration } from '#seed/demonstration'` },
      { 'lib/crimes/planted.ts': `import type { Filling } from '../../prisma/seed/demonstration.ts'` },
      { 'lib/crimes/planted.ts': `import { find } from '#elsewhere/find'` },
      { 'lib/testing/planted.ts': `import { migrate } from '#bin/database/migrate'` },
      { 'bin/planted.ts': `import { runBench } from '#bench/run'` },
      { 'prisma/seed/planted.ts': `import { storageFolder } from '#bin/tools/paths'` },
      { 'prisma/seed/planted.ts': `import { aCrime } from '#lib/testing/crime'` },
      { 'app/today/page.tsx': `import { run } from '#bin/start'` },
      { 'components/page/frame.tsx': `import Page from '../../app/today/page.tsx'` },
    ],
    good: [
      {
        'lib/victims/tell.ts': `import { find } from '#lib/crimes/find'`,
        'app/today/page.tsx': `import { tell } from '#lib/victims/tell'`,
      },
      { 'lib/crimes/find.test.ts': `import { aCrime } from '#lib/testing/crime'` },
      { 'bin/testing/database.ts': `import { migrate } from '#bin/database/migrate'` },
      { 'lib/crimes/find.db.test.ts': `import { inAForce } from '#bin/testing/force-environment'` },
      {
        'bench/run.ts': `import { aForce } from '#lib/testing/force'\nimport { migrate } from '#bin/database/migrate'`,
      },
      {
        'package.json': '{ "imports": { "#rules/*": "./lib/counting-rules/*.ts" } }',
        'lib/crimes/find.ts': `import { find } from '#rules/find'`,
      },
    ],
  },
  'a store is private to its module': {
    bad: [
      { 'lib/victims/tell.ts': `import { row } from '#lib/crimes/store'` },
      { 'app/crimes/page.tsx': `import { row } from '#lib/crimes/flag-store'` },
    ],
    good: [
      {
        'lib/crimes/find.ts': `import { row } from './store.ts'`,
        'lib/crimes/keep.ts': `import { keep } from '#lib/base/file-store'`,
      },
    ],
  },
  'inside a module by ./, from module to module by #': {
    bad: [
      { 'lib/victims/tell.ts': `import { find } from '../crimes/find.ts'` },
      { 'lib/victims/tell.ts': `import { find } from './find'` },
      { 'lib/victims/tell.ts': `import { find } from '#lib/victims/find'` },
      { 'app/today/page.tsx': `import { find } from '../../lib/crimes/find.ts'` },
    ],
    good: [
      {
        'lib/victims/duties/tell.ts': `import { find } from '../find.ts'`,
        'app/layout.tsx': `import '../styles/app.css'`,
      },
    ],
  },
  'components know the models only': {
    bad: [
      { 'components/crime/card.tsx': `import { find } from '#lib/crimes/find'` },
      { 'components/crime/card.tsx': `import type { Row } from '#lib/crimes/store'` },
    ],
    good: [{ 'components/crime/card.tsx': `import type { Crime } from '#lib/crimes/model'` }],
  },
  'no file only passes others on': {
    bad: [
      { 'lib/crimes/index.ts': 'export const a = 1' },
      { 'lib/crimes/all.ts': `export { find } from './find.ts'` },
      { 'lib/crimes/all.ts': `export * from './find.ts'\nexport const a = 1` },
    ],
    good: [{ 'lib/crimes/find.ts': `export type { Crime } from './model.ts'\nexport const a = 1` }],
  },
  'no file needs itself over others': {
    bad: [
      {
        'lib/crimes/a.ts': `import { b } from './b.ts'`,
        'lib/crimes/b.ts': `import { c } from './c.ts'`,
        'lib/crimes/c.ts': `import type { A } from './a.ts'`,
      },
      {
        'components/page/a.tsx': `import { b } from '#components/page/b'`,
        'components/page/b.tsx': `import { a } from '#components/page/a'`,
      },
    ],
    good: [
      {
        'lib/crimes/a.ts': `import { b } from './b.ts'\nimport { c } from './c.ts'`,
        'lib/crimes/b.ts': `import { c } from './c.ts'`,
        'lib/crimes/c.ts': '',
      },
    ],
  },
  'only stores talk to the database': {
    bad: [
      { 'lib/crimes/find.ts': 'export const find = (tx: Tx) => tx.crime.findMany()' },
      { 'lib/crimes/find.ts': 'export const find = (client: Tx) => client.$queryRaw`SELECT 1`' },
      { 'lib/crimes/find.ts': `import { PrismaClient } from '#lib/base/prisma/client'` },
      { 'app/today/page.tsx': `import pg from 'pg'` },
      { 'lib/crimes/find.ts': 'export const find = (client: Tx) => client.crime.findMany()' },
      { 'lib/crimes/find.ts': 'export const find = (permit) => readAs(permit, (client) => client.crime.findMany())' },
      {
        'lib/crimes/find.ts':
          'export const find = (permit) => write(permit, entry, async function (all) { await all.crime.create({}) })',
      },
      { 'lib/crimes/find.ts': 'export const find = (tx: Tx) => { const all = tx; return all.crime.findMany() }' },
      { 'lib/crimes/find.ts': 'export const find = (tx: Tx) => { const { crime } = tx; return crime.findMany() }' },
      { 'lib/crimes/find.ts': 'export const find = ({ crime }: Tx) => crime.findMany()' },
      { 'lib/crimes/find.ts': `export const find = (tx: Tx) => tx['crime'].findMany()` },
      {
        'lib/crimes/find.ts':
          'interface Begun { line: Tx }\nexport const find = (begun: Begun) => begun.line.crime.findMany()',
      },
      { 'lib/crimes/find.ts': 'export const find = (all: Prisma.TransactionClient) => all.crime.findMany()' },
      { 'lib/crimes/find.ts': 'export const find = (begun) => begun.all.reportedCrime.findUniqueOrThrow({})' },
      { 'app/today/page.tsx': `import { readAs } from '#lib/base/database'` },
      { 'components/crime/card.tsx': `import { now } from '#lib/base/clock'` },
    ],
    good: [
      {
        'lib/crimes/find.ts':
          'export const find = (permit) => readAs(permit, (reading) => rows(reading))\nconst known = new Map<string, Tx>()\nknown.get(1)\nconst upsert = form.rows.update()',
      },
      { 'lib/crimes/store.ts': 'export const find = (tx: Tx) => tx.crime.findMany()' },
      { 'lib/ledger/write.ts': 'export const find = (tx: Tx) => tx.$queryRaw`SELECT 1`' },
      { 'lib/crimes/filters.ts': `import { ReportGroup } from '#lib/base/prisma/enums'` },
      {
        'lib/crimes/find.ts': `import type { Prisma } from '#lib/base/prisma/client'\nimport { rows } from './store.ts'\nexport const find = (tx: Tx) => rows(tx)`,
      },
    ],
  },
  'there are five kinds of file in a module': {
    bad: [
      { 'lib/crimes/model.ts': 'export const a = async () => 1' },
      { 'lib/crimes/model.ts': `import { rows } from './store.ts'` },
      { 'lib/crimes/model.ts': `import fs from 'node:fs'` },
      { 'lib/crimes/sort.ts': `import { rows } from './store.ts'\nexport const a = () => rows` },
      { 'lib/crimes/sort.ts': `import { now } from '#lib/base/clock'\nexport const a = () => now` },
      { 'lib/crimes/decide.ts': 'export async function decide(id: string) { await id }' },
      { 'lib/crimes/decide.ts': 'export const decide = (id: string): Promise<void> => keep(id)' },
      {
        'lib/crimes/decide.ts': `import { write } from '#lib/ledger/write'\nexport const one = async (p: Permit) => write(p)\nexport const two = async (p: Permit) => write(p)`,
      },
      { 'lib/crimes/send.ts': `import fs from 'node:fs'\nimport { writeAs } from '#lib/base/database'` },
      { 'lib/crimes/card.tsx': 'export const Card = () => null' },
    ],
    good: [
      {
        'lib/crimes/decide.ts': `import { write } from '#lib/ledger/write'\nexport const one = async (permit: Permit<'x'>) => write(permit)\nexport const part = async (tx: Tx) => { await tx }`,
      },
      { 'lib/crimes/sort.ts': 'export const sort = (now: Date) => now' },
      {
        'lib/crimes/begin.ts':
          'interface Begun { line: CopyLine }\nexport const stage = async (begun: Begun) => { await begun }',
      },
      {
        'lib/people/sessions.ts': `import { asSystem } from '#lib/base/database'\nexport const personOf = async (id: string) => { await id }`,
      },
      { 'lib/base/files.ts': `import fs from 'node:fs'\nexport const read = async (name: string) => { await name }` },
    ],
  },
  'only people gives permits': {
    bad: [
      { 'lib/crimes/find.ts': `import { asSystem } from '#lib/base/database'` },
      { 'lib/crimes/find.ts': `export const mine = { staffId: 'x' } as Permit<'crime.find'>` },
      { 'app/today/page.tsx': `const permit = {} as Permit` },
      { 'app/today/page.tsx': `import { dailyPermit as mine } from '#lib/people/permissions'` },
      { 'lib/crimes/find.ts': `import * as permissions from '#lib/people/permissions'\npermissions.workerPermit('x')` },
      { 'lib/crimes/find.ts': `import * as database from '#lib/base/database'\ndatabase.asSystem(read)` },
      { 'lib/crimes/find.ts': `import * as database from '#lib/base/database'\nconst { asSystem } = database` },
    ],
    good: [
      {
        'lib/people/permissions.ts': `export const mine = {} as Permit<'x'>`,
        'lib/people/sessions.ts': `import { asSystem } from '#lib/base/database'`,
        'lib/crimes/find.ts': `import * as database from '#lib/base/database'\ndatabase.readAs(permit, read)`,
        'bin/working/worker.ts': `import { dailyPermit } from '#lib/people/permissions'`,
      },
    ],
  },
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
  'SQL is laid out, a clause on a line': {
    bad: [
      { 'lib/crimes/store.ts': `${QUERY}\`SELECT id, ${WIDE} FROM crime\`` },
      { 'lib/crimes/store.ts': `${QUERY}\`\n  SELECT id\n  FROM crime WHERE ${WIDE} = 1\n  ORDER BY id\`` },
      { 'lib/crimes/store.ts': `const open = Prisma.sql\`\n  state = ${WIDE}\`` },
      { 'lib/imports/checks.ts': `const rejects = \`\n  \${REJECT} SELECT ${WIDE}\`` },
      { 'lib/crimes/find.db.test.ts': `line.query('SELECT ${WIDE} FROM crime')` },
    ],
    good: [
      { 'lib/crimes/store.ts': `${QUERY}\`\n  SELECT id\n  FROM crime\n  ORDER BY id\`` },
      { 'lib/crimes/store.ts': `/** Wide: ${WIDE}${WIDE} */\nexport const one = Prisma.sql\`SELECT 1\`` },
      { 'lib/crimes/model.ts': `export const words = (name: string) => \`\${name} may select ${WIDE}\`` },
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

/** Each rule with trees that break it, and trees that look alike and do not. Where a tree has no package.json it has the project's own. */
export const CASES: Cases = {
  ...RULE_CASES,
  ...PARTS,
  ...PAPERS,
  ...ADDRESS_CASES,
  ...PERMISSION_CASES,
  ...ROUTE_CASES,
  ...USES,
}
