import type { Cases } from './cases.ts'

const REQUIRE = `import { createRequire } from 'node:module'\n`

/** Files that load what no rule could follow, and some that name what they load. */
export const LOADS: Cases = {
  'what is loaded is named where it is loaded': {
    bad: [
      { 'bin/start.ts': 'const rows = await import(`#lib/crimes/${name}`)' },
      { 'bin/start.ts': `const file = '#lib/crimes/store'\nconst rows = await import(file)` },
      { 'lib/crimes/find.test.ts': `const rows = await import('./' + name)` },
      { 'lib/crimes/find.ts': `const { rows } = await import('./rows.ts')` },
      { 'app/today/page.tsx': `const { rows } = await import('#lib/crimes/store')` },
      { 'components/page/frame.tsx': `const Chart = lazy(() => import('#components/chart/chart'))` },
      { 'prisma/seed/fill.ts': `const rows = await import('#lib/crimes/find')` },
      { 'bin/start.ts': `${REQUIRE}const { rows } = createRequire(import.meta.url)('../lib/crimes/store.ts')` },
      { 'bin/start.ts': `${REQUIRE}const load = createRequire(import.meta.url)\nload('../lib/crimes/store.ts')` },
      { 'bin/start.ts': `${REQUIRE}const { resolve, cache } = createRequire(import.meta.url)` },
      { 'bin/start.ts': `import { createRequire as begin } from 'node:module'\nbegin(import.meta.url)('x')` },
      { 'lib/crimes/find.ts': `${REQUIRE}createRequire(import.meta.url).resolve('zod')` },
      { 'bin/start.ts': `import module from 'node:module'\nmodule._load('x')` },
      { 'bin/start.ts': `const rows = require('../lib/crimes/store.ts')` },
      { 'bin/start.ts': `const rows = module.require('../lib/crimes/store.ts')` },
      { 'bin/start.ts': `import rows = require('../lib/crimes/store.ts')` },
      { 'bin/start.ts': `const fs = process.getBuiltinModule('node:fs')` },
      { 'bin/start.ts': `const load = new Function('path', 'return import(path)')` },
      { 'bin/start.ts': `const rows = eval('1')` },
      { 'lib/crimes/find.ts': `import vm from 'node:vm'` },
      { 'bin/start.ts': `import { rows } from '/srv/lib/crimes/store.ts'` },
      { 'bin/start.ts': `import { rows } from 'file:///srv/lib/crimes/store.ts'` },
      { 'bin/start.ts': `import { rows } from '../lib/crimes/store.ts?again'` },
    ],
    good: [
      {
        'bin/start.ts': `${REQUIRE}const { resolve } = createRequire(import.meta.url)\nconst seed = await import('#seed/demonstration')\nimport vm from 'node:vm'`,
        'bin/postgres/find.ts': `${REQUIRE}const home = createRequire(import.meta.url).resolve(packageName)`,
        'lib/crimes/find.ts': `import { rows } from './store.ts'\nimport type { z } from 'zod'\nexport type Rows = typeof import('./rows.ts')\nexport const find = { require: rows }`,
        'lib/crimes/find.test.ts': 'const rows = await import(`./rows.ts`)',
      },
    ],
  },
  'code is TypeScript': {
    bad: [
      { 'app/(signed-in)/crimes/page.jsx': 'export default () => null' },
      { 'app/(signed-in)/crimes/save/route.js': 'export const POST = () => new Response()' },
      { 'lib/crimes/find.mjs': '' },
      { 'bin/start.mts': '' },
    ],
    good: [{ 'next.config.js': '', 'bin/entry.mjs': '', 'bin/start.ts': '', 'styles/app.css': '' }],
  },
}
