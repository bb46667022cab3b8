import type { Cases } from './cases.ts'

/** The rules about modules and what they import. */
export const MODULES: Cases = {
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
      { 'app/crimes/page.tsx': 'const { row } = await import(`#lib/crimes/flag-store`)' },
      { 'lib/base/page.ts': `import { row } from '#lib/base/../crimes/store'` },
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
      { 'app/today/page.tsx': `import { Table } from './table'`, 'app/today/table.tsx': '' },
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
}
