import type { Cases } from './cases.ts'

const START = '{ "scripts": { "start": "node bin/entry.mjs start", "bench": "node bin/entry.mjs measure" } }'
const PAGE = `import { find } from '#lib/crimes/find'\nexport default function Page() { return find() }`

/** The rules about what is used: each tree is a small product with something that is not. */
export const USES: Cases = {
  'every file is used': {
    bad: [
      { 'components/page/breadcrumbs.tsx': 'export const Breadcrumbs = () => null' },
      { 'lib/crimes/find.ts': '', 'lib/crimes/find.test.ts': `import './find.ts'` },
      { 'lib/crimes/a.ts': `import './b.ts'`, 'lib/crimes/b.ts': `import './a.ts'` },
      { 'package.json': START, 'bin/stop.ts': '' },
      { 'app/today/page.tsx': '', 'app/today/wait.tsx': '' },
      { 'lib/testing/crime.ts': 'export const aCrime = 1' },
      { 'e2e/people/visitor.ts': 'export const visitor = 1' },
      {
        'lib/testing/crime.ts': '',
        'lib/testing/structure/rules.test.ts': `const tree = { 'lib/testing/crime.ts': '' }`,
      },
      {
        'lib/statistics/README.md': 'Awaiting use: `fisher.ts` (audits).',
        'lib/statistics/newcombe.ts': '',
        'lib/statistics/newcombe.test.ts': `import './newcombe.ts'`,
      },
      {
        'lib/statistics/README.md': 'Awaiting use: `fisher.ts` (audits).',
        'lib/statistics/fisher.ts': '',
        'app/today/page.tsx': `import '#lib/statistics/fisher'`,
      },
      { 'lib/statistics/README.md': 'Awaiting use: `fisher.ts` (audits).', 'lib/statistics/fisher.ts': '' },
      {
        'vitest.config.ts': `export default { globalSetup: 'bin/testing/server.ts' }`,
        'bin/testing/server.ts': `import '#lib/crimes/rows'`,
        'lib/crimes/rows.ts': '',
      },
    ],
    good: [
      {
        'app/today/page.tsx': PAGE,
        'lib/crimes/find.ts': 'export const find = () => 1',
        'proxy.ts': '',
        'next-env.d.ts': '',
      },
      {
        'package.json': START,
        'bin/start.ts': `import type { A } from './web/a.ts'\nstart('bin/working/worker.ts')`,
        'bin/web/a.ts': `await import('./b.ts')`,
        'bin/web/b.ts': '',
        'bin/working/worker.ts': '',
        'bench/measure.ts': '',
      },
      {
        'lib/crimes/find.test.ts': `import '#lib/testing/crime'`,
        'lib/testing/crime.ts': '',
        'vitest.config.ts': `export default { globalSetup: 'bin/testing/server.ts' }`,
        'bin/testing/server.ts': '',
        'e2e/journeys/requesting.spec.ts': `import '../people/visitor.ts'`,
        'e2e/people/visitor.ts': '',
        'README.md': '`node e2e/pictures.ts ADDRESS` takes them anew.',
        'e2e/pictures.ts': '',
      },
      {
        'lib/statistics/README.md': 'Awaiting use: `fisher.ts` (audits), `newcombe.ts`.',
        'lib/statistics/fisher.ts': '',
        'lib/statistics/newcombe.ts': '',
        'lib/statistics/intervals.test.ts': `import './fisher.ts'\nimport './newcombe.ts'`,
      },
    ],
  },
  'every export is used': {
    bad: [
      { 'lib/crimes/find.ts': 'export const find = 1\nconst other = find' },
      {
        'lib/crimes/find.ts': 'export function find() { return find }',
        'app/x.ts': `import { f } from '#lib/crimes/find'`,
      },
      { 'lib/crimes/find.ts': 'export interface Found {}' },
      {
        'lib/crimes/find.ts': 'export class Found {}\nexport const [a] = [1]',
        'app/x.ts': `import { Found } from '#lib/crimes/find'`,
      },
      { 'lib/crimes/find.ts': `export type { Crime } from './model.ts'\nexport default 1` },
      { 'lib/crimes/find.ts': 'export const metadata = 1\nexport const GET = 1' },
      {
        'lib/crimes/find.ts': 'export const find = 1\nexport const findAll = () => findAll',
        'app/x.ts': `import { find } from '#lib/crimes/find'`,
        'lib/crimes/find.test.ts': `import { findAll } from './find.ts'`,
      },
      {
        'lib/crimes/find.ts': 'export const find = 1\nexport const one = () => two()\nexport const two = () => one()',
        'app/x.ts': `import { find } from '#lib/crimes/find'`,
        'lib/testing/crime.ts': `import { one, two } from '#lib/crimes/find'`,
      },
      {
        'lib/crimes/find.ts': 'export const find = 1\nexport const findAll = 1',
        'app/x.ts': `import * as crimes from '#lib/crimes/find'\ncrimes.find`,
        'lib/crimes/find.test.ts': `import * as crimes from './find.ts'`,
      },
      {
        'bin/start.ts': `const { find } = await import('#lib/crimes/find')`,
        'lib/crimes/find.ts': 'export const find = 1\nexport const findAll = 1',
        'lib/crimes/find.test.ts': `import { findAll } from './find.ts'`,
      },
    ],
    good: [
      {
        'lib/crimes/find.ts':
          'export interface Found { a: Row }\nexport interface Row {}\nexport const find = (): Found => one\nexport const one = 1',
        'lib/crimes/find.test.ts': `import { one } from './find.ts'`,
        'app/today/page.tsx': `import { find } from '#lib/crimes/find'\nexport const metadata = find\nexport default function Page() { return null }`,
        'app/today/save/route.ts': 'export const POST = 1',
      },
      {
        'lib/crimes/words.ts': 'export const a = 1\nexport const b = 2',
        'lib/crimes/find.ts': `import * as words from './words.ts'\nwords.a + words.b\nconst more = await import('./more.ts')`,
        'lib/crimes/more.ts': 'export const a = 1',
      },
      {
        'lib/crimes/words.ts': 'export const a = 1\nexport const b = 2',
        'lib/crimes/find.ts': `import * as words from './words.ts'\nconst all = Object.values(words)`,
        'lib/crimes/rows.ts': 'export const a = 1',
        'prisma/seed/crimes.ts': `import * as rows from '#lib/crimes/rows'\nrows.a`,
      },
      {
        'lib/crimes/find.ts':
          'const row = () => column\nexport const column = 1\nexport const find = () => row()\nexport const run = 1\nprint(run)',
        'app/x.ts': `import { find } from '#lib/crimes/find'`,
        'lib/crimes/find.test.ts': `import { column, run } from './find.ts'`,
      },
      {
        'app/today/page.tsx':
          'export const title = () => 1\nexport const count = () => 1\nexport default function Page() { return title() }\nconst get = () => count()\nexport { get as GET }',
        'app/today/page.test.ts': `import { title, count } from './page.tsx'`,
      },
      {
        'lib/crimes/find.ts': 'export const find = 1',
        'e2e/journeys/finding.spec.ts': `import { find } from '#lib/crimes/find'`,
        'lib/testing/crime.ts': 'export const aCrime = 1',
        'lib/crimes/find.test.ts': `import { aCrime } from '#lib/testing/crime'`,
      },
      {
        'lib/statistics/README.md': 'Awaiting use: `fisher.ts` (audits).',
        'lib/statistics/fisher.ts': 'export const fisher = 1',
        'lib/statistics/intervals.test.ts': `import { fisher } from './fisher.ts'`,
      },
    ],
  },
}
