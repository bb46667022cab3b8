import type { Cases } from './cases.ts'

/** Files that go round where SQL, chance and time come from, and some that do not. */
export const ONE_SOURCE: Cases = {
  'SQL, chance and time come from one place each': {
    bad: [
      { 'lib/crimes/store.ts': 'await tx.$queryRawUnsafe(`SELECT ${name}`)' },
      { 'lib/crimes/store.db.test.ts': "await tx['$executeRawUnsafe'](text)" },
      { 'prisma/seed/fill.ts': 'const run = tx.$executeRawUnsafe' },
      { 'bin/start.ts': 'const n = Math.random()' },
      { 'lib/audits/draw.ts': 'const chance = Math.random' },
      { 'lib/audits/draw.ts': "const n = Math['random']()" },
      { 'lib/crimes/find.ts': 'const at = Date.now()' },
      { 'lib/crimes/find.ts': 'const read = Date.now' },
      { 'lib/crimes/find.ts': 'const at = new Date()' },
      { 'lib/crimes/find.ts': 'const at = new Date' },
      { 'lib/crimes/find.ts': 'const at = Date()' },
      { 'components/page/frame.tsx': 'const at = new Date()' },
      { 'app/(signed-in)/today/page.tsx': 'const at = Date.now()' },
    ],
    good: [
      {
        'lib/crimes/store.ts': 'await tx.$queryRaw`SELECT ${name}`\nconst at = new Date(text)',
        'lib/crimes/find.test.ts': 'const at = Date.now()',
        'lib/base/clock.ts': 'export const now = () => new Date()',
        'lib/testing/runs.ts': 'const seed = Math.random()',
        'prisma/seed/fill.ts': 'const n = Math.random()',
        'bin/start.ts': 'const begun = Date.now()\nconst random = math.random()',
      },
    ],
  },
}
