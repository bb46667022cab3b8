import type { z } from 'zod'
import type { Tx } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { ok, refuse, type Result } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import {
  addCases,
  type DecidedCase,
  decidedOfReference,
  drawnByAudit,
  onAgenda,
  wholeClass,
} from '../stores/agenda-store.ts'
import type { addCasesForm } from './meeting-forms.ts'
import { lockPanels } from '../stores/meetings-store.ts'

type Fields = z.output<typeof addCasesForm>

const MOST = 100

/**
 * Puts decided cases on the agenda: one that is chosen, what an audit has drawn, in its order, or all of a class. Refuses
 * (`incomplete`) where there is none that is not on it yet, or more than 100.
 */
export const addCasesToMeeting = (
  permit: Permit<'panel.prepare'>,
  meetingId: string,
  fields: Fields,
  formKey: string,
): Promise<Result<Saved>> =>
  write(permit, { kind: 'panel-case.added', formKey, locks: lockPanels }, async (tx, addedAt) => {
    const agenda = await onAgenda(tx, meetingId)
    const found = (await foundBy(tx, fields)).filter(({ decisionId }) => !agenda.includes(decisionId))
    if (found.length === 0)
      return refuse({ kind: 'incomplete', words: 'There is a problem', fields: nothingBy(fields) })
    if (agenda.length + found.length > MOST)
      return refuse({
        kind: 'incomplete',
        words: `These are ${String(found.length)} cases. A meeting has at most ${String(MOST)}.`,
      })
    const whyId = fields.choice === 'chosen' ? (await saveWords(tx, null, fields.why)).id : null
    const how = { choice: fields.choice, whyId, addedById: permit.staffId, addedAt, after: agenda.length }
    await addCases(tx, meetingId, found, how)
    return ok({})
  })

async function foundBy(tx: Tx, fields: Fields): Promise<readonly DecidedCase[]> {
  const { choice, reference, audit, most, groups, fromDay, toDay } = fields
  if (choice === 'chosen') return decidedOfReference(tx, reference)
  if (choice === 'drawn') return audit === undefined ? [] : drawnByAudit(tx, audit, most ?? MOST)
  return fromDay === undefined || toDay === undefined ? [] : wholeClass(tx, { groups, fromDay, toDay })
}

const nothingBy = ({ choice }: Fields): Readonly<Record<string, string>> =>
  choice === 'chosen'
    ? { reference: 'No decided case has this reference, or it is on the agenda already' }
    : choice === 'drawn'
      ? { audit: 'This audit has drawn no decided case that is not on the agenda already' }
      : { groups: 'No such cancellation took effect in these days, or all are on the agenda already' }
