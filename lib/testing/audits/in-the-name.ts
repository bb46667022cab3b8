import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { as, type Somebody } from '../force.ts'

/** Somebody writes to the tables of audits by hand, as the product would, in an entry of their own. */
export const inTheName = async (who: Somebody, sql: (tx: Tx) => Promise<unknown>, formKey = newId()) =>
  write(await as(who, 'start.see'), { kind: 'decision.audited', formKey }, async (tx) => {
    await sql(tx)
    return ok({})
  })
