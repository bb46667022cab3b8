import { Prisma } from '#lib/base/prisma/client'
import { INFORMATION_CHECK } from '#lib/counting-rules/rule-ids'

// Each of these is the condition of an index (migration `indicators`), so that no finding is read that the index does not name.

/** Of an assessment `a`: a rule on who decides bars what was decided. */
export const BARS_THE_DECISION_MAKER = Prisma.sql`jsonb_path_exists(
  a.findings, '$[*] ? (@.about.whoDecides == true && @.bars == true)'
)`

// Written out and no parameter: the index is found by it.
const INFORMATION_FOUND = Prisma.raw(`'${JSON.stringify([{ check: INFORMATION_CHECK, result: 'met' }])}'`)

/** Of an assessment `a`: it did not find one item that is additional, verifiable and information. */
export const LACKS_INFORMATION = Prisma.sql`(NOT a.findings @> ${INFORMATION_FOUND})`

/** Of an assessment `a`: a finding is not known. */
export const LEAVES_UNKNOWN = Prisma.sql`a.findings @> '[{"result": "unknown"}]'`
