import { instantText } from '../../invented-extract/calendar.ts'
import { answersLateChange } from '../actions/late.ts'
import { EXTRACTS, HOUR, importedAt, LAST_CHANGED } from '../calendar.ts'
import type { CrimeCase } from '../matters/crime-case.ts'
import { newFacts } from '../matters/new-facts.ts'
import { BUREAU } from '../people.ts'
import type { Scenario } from '../play.ts'
import { added } from '../rms/added.ts'
import type { Amendment } from '../rms/as-of.ts'
import { cancelled } from './cancelled.ts'
import { authorised } from './steps.ts'

type Change = (c: CrimeCase, at: number) => Amendment

const RAPE = { offence_code: '019/08', count_class: '19C' } as const

/** A second victim joins. */
export const secondVictim: Change = ({ random, nth }, at) =>
  added(random, { at, key: `P8${String(nth).padStart(5, '0')}`, role: 'victim', relation: '' })

/** The one victim, entered as grown up, turns out to be fourteen or fifteen. */
export const victimIsChild: Change = ({ crime, rms }, at) => {
  const victim = rms.people.get(crime.made.parts.find(({ role }) => role === 'victim')?.key ?? '')
  if (!victim) throw new Error(`${crime.reference} has no victim`)
  return { at, people: [{ ...victim, year_of_birth: String(new Date(at).getUTCFullYear() - 15) }] }
}

/** Somebody is suspected who was not before. */
export const anotherSuspect: Change = ({ random, nth }, at) =>
  added(random, { at, key: `P7${String(nth).padStart(5, '0')}`, role: 'suspect', relation: 'stranger' })

/** What was recorded as a sexual assault is a rape. */
export const becameRape: Change = (_, at) => ({
  at,
  ...RAPE,
  classifications: [{ from_at: instantText(at), ...RAPE, changed_by: BUREAU }],
})

/** Authorised; then the RMS was changed, and this morning’s extract sent it back for a decision. */
export const changedBefore = (change: Change) =>
  async function* (c: CrimeCase): Scenario {
    yield* authorised(c, newFacts, { days: [1, 1] })
    c.rms.amend(c.crime.reference, change(c, LAST_CHANGED))
  }

/** Cancelled; then the RMS was changed, and this morning’s extract shows it: the registrar has still to decide whether it stands. */
export const changedAfter = (change: Change) =>
  async function* (c: CrimeCase): Scenario {
    yield* cancelled('C2', newFacts)(c)
    c.rms.amend(c.crime.reference, change(c, LAST_CHANGED))
  }

/** The same in the middle of the year, and the registrar has decided that the cancellation stands. */
export const changedAfterAndAnswered = (change: Change) =>
  async function* (c: CrimeCase): Scenario {
    yield* cancelled('C2', newFacts)(c)
    const extract = EXTRACTS.find((taken) => taken > c.at + HOUR) ?? 0
    c.rms.amend(c.crime.reference, change(c, Math.max(c.at + HOUR, extract - 20 * HOUR)))
    c.at = importedAt(extract)
    yield c.later(2)
    await answersLateChange(c)
  }
