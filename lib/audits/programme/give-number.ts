import type { z } from 'zod'
import { asDate, dayOf, inWords } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { ok, refuse, type Result } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { lockAudits } from './audits-store.ts'
import { addDrawn, addNumber, framesOf } from './frames-store.ts'
import type { numberForm } from './programme-forms.ts'

/**
 * Gives one of the two numbers of a seed. The first is shown to nobody before the second is given, so that the second cannot
 * be chosen to fit; the second one draws what is read. Refuses (`no-frame`) where no frame waits for one, (`given`) a second one from one person, and (`incomplete`) one that was
 * published before the frame was frozen. The database
 * refuses the registrar and their deputy, whoever decided what the frame holds, and two numbers neither of which comes from
 * the panel or a published source.
 */
export const giveNumber = (
  permit: Permit<'audit.give-number'>,
  auditId: string,
  { value, source, publishedOn }: z.output<typeof numberForm>,
  formKey: string,
): Promise<Result<Saved>> =>
  write(permit, { kind: 'seed-number.given', formKey, locks: lockAudits, longestMs: 60_000 }, async (tx, at) => {
    const frame = (await framesOf(tx, auditId)).find(({ abandoned }) => abandoned === null)
    if (!frame || frame.numbers.length > 1)
      return refuse({ kind: 'no-frame', words: 'No frame of this audit waits for a number.' })
    if (frame.numbers.some(({ byId }) => byId === permit.staffId))
      return refuse({ kind: 'given', words: 'You have given a number. The other comes from somebody else.' })
    if (publishedOn !== undefined && (publishedOn < dayOf(frame.frozenAt) || publishedOn > dayOf(at)))
      return refuse({
        kind: 'incomplete',
        words: 'There is a problem',
        fields: {
          publishedOn: `The day must be ${inWords(dayOf(frame.frozenAt))}, when the frame was frozen, or later`,
        },
      })
    const sourceId = source === '' ? null : (await saveWords(tx, null, source)).id
    await addNumber(tx, {
      id: newId(),
      frameId: frame.id,
      number: frame.numbers.length + 1,
      value,
      sourceId,
      publishedOn: publishedOn === undefined ? null : asDate(publishedOn),
      byId: permit.staffId,
      at,
    })
    if (frame.numbers.length === 1) await addDrawn(tx, frame.id)
    return ok({})
  })
