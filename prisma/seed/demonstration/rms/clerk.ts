import type { Category } from '#lib/counting-rules/model'
import { instantText } from '../../invented-extract/calendar.ts'
import { officeTimeAfter } from '../calendar.ts'
import type { Case } from '../case.ts'
import { BUREAU } from '../people.ts'
import { UNTOUCHED } from './as-of.ts'

// Of seven, one is forgotten: those are the ones still live in the RMS.
const FORGETS_ONE_IN = 7

/** The desk that brings the RMS into line with what was decided here, a day or two later, and now and then forgets. */
export class Clerk {
  #taken = 3

  /** The crime is cancelled here: the RMS is told. */
  cancels(c: Case, category: Category, toldAt: number | null): void {
    if (this.#forgets()) return
    const at = officeTimeAfter(c.at, c.random.between(1, 2), c.random)
    c.rms.amend(c.crime.reference, {
      at, rms_status: category === 'C1' ? 'transferred' : 'cancelled', rms_category: category, rms_changed_at: instantText(at), rms_changed_by: BUREAU,
      rms_victims_told_at: toldAt === null ? '' : instantText(toldAt), surviving_reference: category === 'C3' ? (c.survivor ?? '') : '',
    })
  }

  /** The crime is put back here: the RMS is told, if it was told of the cancelling. */
  putsBack(c: Case): void {
    const was = c.rms.asOf(c.crime, c.at).crime.rms_status
    if (was === 'live' || this.#forgets()) return
    c.rms.amend(c.crime.reference, { at: officeTimeAfter(c.at, c.random.between(1, 2), c.random), ...UNTOUCHED })
  }

  #forgets(): boolean {
    this.#taken += 1
    return this.#taken % FORGETS_ONE_IN === 0
  }
}
