import { readUnscoped } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { setting } from '#lib/base/env'
import { newId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { ok } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { giveNotice } from '#lib/messages/adapters/notices'
import type { CheckNotice } from './model.ts'
import { noticeWords } from './notice-words.ts'
import { addNotice, keyOfUninformed } from './store.ts'

/**
 * Tells one person what a day’s check found: by e-mail inside the force where a mail server is set, once. The pages show it
 * in any case. A notice that fails is answered `later`, to be tried again, and after the last time noted as not sent.
 */
export async function notifyOfCheck(
  permit: Permit<'day.check', 'worker'>,
  { day, ...notice }: CheckNotice & { day: Day },
  isLast: boolean,
): Promise<'done' | 'later'> {
  const { staffId } = notice
  const staffKey = await readUnscoped(permit, (tx) => keyOfUninformed(tx, day, staffId))
  if (staffKey === undefined) return 'done'
  const given = await giveNotice({ staffKey, ...noticeWords(day, notice, setting('NEXTAUTH_URL') ?? '') })
  if (given === 'nowhere to send') return 'done'
  if (given === 'not_sent' && !isLast) return 'later'
  await write(permit, { kind: 'check.notified', formKey: newId() }, async (tx, at) => {
    await addNotice(tx, { day, staffId, outcome: given, at })
    return ok({})
  })
  return 'done'
}
