import type { Category } from '#lib/counting-rules/model'
import { instantText } from '../../invented-extract/calendar.ts'
import type { Random } from '../../invented-extract/random.ts'
import { officeTimeAfter } from '../calendar.ts'
import { BUREAU } from '../people.ts'
import { UNTOUCHED } from './as-of.ts'
import type { Rms, RmsCrime } from './rms.ts'

// Of seven, one is forgotten: those are the ones still live in the RMS.
const FORGETS_ONE_IN = 7

/** What was done here to a crime, and when. */
interface Done {
  readonly crime: RmsCrime
  readonly principalCrime: string | null
  readonly at: number
  readonly random: Random
}

/** The desk that brings the RMS into line with what was decided here, a day or two later, and now and then forgets. */
export class RmsClerk {
  readonly #rms: Rms
  #taken = 3

  constructor(rms: Rms) {
    this.#rms = rms
  }

  /** The crime is cancelled here: the RMS is told. `informedAt` is when the last victim was told, if any was. */
  cancels(done: Done, category: Category, informedAt: number | null): void {
    if (this.#forgets()) return
    const at = soonAfter(done)
    this.#rms.amend(done.crime.reference, {
      at,
      ...cancelledInRms(category, at, informedAt),
      surviving_reference: category === 'C3' ? (done.principalCrime ?? '') : '',
    })
  }

  /** The crime is put back here: the RMS is told, if it was told of the cancelling. */
  reinstates(done: Done): void {
    const { rms_status: was } = this.#rms.asOf(done.crime, done.at).crime
    if (was === 'live' || this.#forgets()) return
    this.#rms.amend(done.crime.reference, { at: soonAfter(done), ...UNTOUCHED })
  }

  #forgets(): boolean {
    this.#taken += 1
    return this.#taken % FORGETS_ONE_IN === 0
  }
}

const soonAfter = ({ at, random }: Done): number => officeTimeAfter(at, random.between(1, 2), random)

/** How a cancellation stands in the RMS. */
export const cancelledInRms = (category: Category, at: number, informedAt: number | null) => ({
  rms_status: category === 'C1' ? 'transferred' : 'cancelled',
  rms_category: category,
  rms_changed_at: instantText(at),
  rms_changed_by: BUREAU,
  rms_victims_told_at: informedAt === null ? '' : instantText(informedAt),
})
