import type { Cases } from './cases.ts'

/** The rules about kinds of file, and what each may do. */
export const KINDS: Cases = {
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
}
