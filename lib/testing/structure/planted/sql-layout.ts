import type { Cases } from './cases.ts'

const QUERY = 'export const find = (tx: Tx) => tx.$queryRaw'
const WIDE = 'c'.repeat(110)

export const SQL_LAYOUT: Cases = {
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
}
