import type { Cases } from './cases.ts'
import { ADDRESS_CASES } from './addresses.ts'
import { KINDS } from './kinds.ts'
import { LOADS } from './loads.ts'
import { MODULES } from './modules.ts'
import { NAMES } from './names.ts'
import { ONE_SOURCE } from './one-source.ts'
import { PAPERS } from './papers.ts'
import { PARTS } from './parts.ts'
import { PERMISSION_CASES } from './permissions.ts'
import { ROUTE_CASES } from './routes.ts'
import { SQL_LAYOUT } from './sql-layout.ts'
import { USES } from './uses.ts'

/** Each rule with trees that break it, and trees that look alike and do not. Where a tree has no package.json it has the project's own. */
export const CASES: Cases = {
  ...MODULES,
  ...KINDS,
  ...NAMES,
  ...PARTS,
  ...PAPERS,
  ...LOADS,
  ...ONE_SOURCE,
  ...ADDRESS_CASES,
  ...PERMISSION_CASES,
  ...ROUTE_CASES,
  ...SQL_LAYOUT,
  ...USES,
}
