import type { z } from 'zod'
import type { Permit } from '#lib/base/permit'
import { ok, refuse, type Result } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { foundInWords } from '../screening/found-in-words.ts'
import { screenFor } from '../packs/screen-for.ts'
import { casesOf } from '../stores/agenda-store.ts'
import { lockPanels } from '../stores/meetings-store.ts'
import type { minutesForm } from './meeting-forms.ts'
import { addMinutes } from '../stores/minutes-store.ts'

/**
 * Saves the minutes of a meeting; the final ones close it. Refuses (`incomplete`) words that could tell who a case is about. Members of
 * the panel are told of the form of words alone, so that nobody finds out a name by trying; what is known of each case is looked
 * for when the registrar's side saves. The database refuses final minutes before every case is concluded.
 */
export const saveMinutes = (
  permit: Permit<'panel.run'>,
  meetingId: string,
  { minutes, isFinal }: z.output<typeof minutesForm>,
  formKey: string,
): Promise<Result<Saved>> =>
  write(
    permit,
    { kind: isFinal === 'yes' ? 'panel.closed' : 'minutes.saved', formKey, locks: lockPanels },
    async (tx, at) => {
      const cases = await casesOf(tx, meetingId)
      const found = await screenFor(
        tx,
        permit,
        cases.map(({ id }) => id),
        minutes,
      )
      if (found.length > 0)
        return refuse({
          kind: 'incomplete',
          words: 'There is a problem',
          fields: { minutes: foundInWords(minutes, found) },
        })
      const { id: wordsId } = await saveWords(tx, null, minutes)
      await addMinutes(tx, meetingId, { wordsId, isFinal: isFinal === 'yes', byId: permit.staffId, at })
      return ok({})
    },
  )
