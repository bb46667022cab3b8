import type { Cases } from './cases.ts'

const SCRIPTS = '{ "scripts": { "start": "node bin/entry.mjs start", "offences:import": "node bin/entry.mjs import" } }'
const PEOPLE = {
  'lib/people/permissions.ts': `export const PERMISSIONS = { 'request.decide': [] }`,
  'lib/people/sign-in.ts': 'export const actorOf = (actor: Actor) => actor.roles',
}

/** The rules about what READMEs, pages of docs and messages say. */
export const PAPERS: Cases = {
  'every command that is named exists': {
    bad: [
      { 'package.json': SCRIPTS, 'README.md': 'Run `npm run seed` first.' },
      { 'package.json': SCRIPTS, 'docs/installation.md': '    npm ci && npm run -s create\n' },
      { 'package.json': SCRIPTS, 'CONTRIBUTING.md': 'Then `npm test`.' },
      { 'package.json': SCRIPTS, 'lib/crimes/README.md': 'With `npm run offences` it is\nkept.' },
      { 'package.json': SCRIPTS, 'bin/start.ts': 'say(`There is no database: run "npm run create"`)' },
    ],
    good: [
      {
        'package.json': SCRIPTS,
        'README.md':
          '`npm ci && npm start`, `npm run offences:import -- FILE`, then `npm run NAME`; "npm installs it".',
        'bin/start.ts': 'say(`Run ${path}, or "npm start"`)',
        'bin/start.test.ts': `const words = 'npm run seed'`,
      },
    ],
  },
  'every function, type and permission that is named exists': {
    bad: [
      { ...PEOPLE, 'lib/people/README.md': 'Signs in with `signIn(person)`.' },
      { ...PEOPLE, 'lib/people/README.md': 'As in `actorOf().registered()`.' },
      { ...PEOPLE, 'docs/architecture.md': 'It asks `request.judge` first.' },
      { ...PEOPLE, 'README.md': '| a crime | `ReportedCrime` |' },
      { ...PEOPLE, 'README.md': 'A `Draft` is kept.', 'lib/people/draft.ts': '// Draft' },
      { ...PEOPLE, 'README.md': 'The database has `ledger.append`.', 'prisma/sql/append.sql': 'SELECT append()' },
    ],
    good: [
      {
        ...PEOPLE,
        'README.md':
          'An `Actor` by `actorOf(…)` with `actor.roles` needs `request.decide`; a `ReportedCrime` by `append(entry)` of `ledger.append`. See `crimes.csv`, `npm.json`, `PORT`, `Two words`, `#name`.',
        'prisma/schema/crimes.prisma': 'model ReportedCrime {\n}',
        'prisma/sql/append.sql': 'CREATE FUNCTION ledger.append (entry jsonb)',
      },
    ],
  },
}
