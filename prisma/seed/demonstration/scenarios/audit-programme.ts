import type { Day } from '#lib/base/day'
import { Random } from '../../invented-extract/random.ts'
import {
  answersFindings,
  decidersAnswer,
  doesAction,
  opensAction,
  reinstatesFound,
  standardsAndSafety,
} from '../actions/follow-up.ts'
import { declares, freezes, givesNumber, givesUp, readDrawn } from '../actions/programme.ts'
import { END, HOUR, LOOKED_BACK_TO, officeTime } from '../calendar.ts'
import type { Force } from '../force.ts'
import { AUDITOR, COMMISSIONER, DECISION_MAKER, OTHER_DECISION_MAKER, PANEL, STANDARDS, SUPERVISOR } from '../people.ts'
import type { Scenario } from '../play.ts'
import { ACTIONS, CONCERN } from '../words/audits.ts'

const day = (text: string) => text as Day
const SAMPLE = { kind: 'sample', expected: '10', within: '10' }
const FULL = { kind: 'full_count' }

/**
 * The registrar's programme over eighteen months of cancellations: a look-back at those from before the product, each quarter's
 * since, refusals, and changes in the RMS, at every step from declared to reported; and what follows from what they find, at
 * every step from open to closed.
 */
export async function* auditProgramme(force: Force, seed: number): Scenario {
  const random = new Random(seed, 'audit programme')
  const at = (text: string) => officeTime(day(text), random)
  yield at('2026-06-08')
  yield* lookBack(force, random, at)
  yield* firstQuarter(force, random, at)
  yield* secondQuarter(force, random, at)
  yield* stillToCome(force, random, at)
  yield END - HOUR / 2
  await reinstatesFound(force, random, 2)
}

type At = (text: string) => number

/** What was cancelled before the product was used, every rape and a sample of the rest in two looks: finished, and its action closed. */
async function* lookBack(force: Force, random: Random, at: At): Scenario {
  const days = { fromDay: '2025-05-16', toDay: LOOKED_BACK_TO, dueOn: '2026-08-31' }
  const audit = await declares(force, { population: 'before_product', ...SAMPLE, within: '15', looks: '2', ...days })
  if (!(await freezes(force, audit))) return
  yield at('2026-06-10')
  await givesNumber(force, audit, { by: PANEL, random })
  yield at('2026-06-15')
  await givesNumber(force, audit, { by: STANDARDS, random, publishedOn: '2026-06-13' })
  // First and second readings and those that settle, for each look.
  for (const when of ['2026-06-16', '2026-06-17', '2026-06-18', '2026-06-22', '2026-06-23', '2026-06-24']) {
    yield at(when)
    await readDrawn(force, audit, { random })
  }
  yield at('2026-06-25')
  const action = { what: ACTIONS[3], owner: DECISION_MAKER, dueOn: day('2026-07-31') }
  const id = await opensAction(force, audit, action)
  yield at('2026-07-02')
  await doesAction(force, { id, owner: DECISION_MAKER, then: 'closed' })
}

/** A sample of the first quarter: finished, with actions that were sent back, are overdue and are to be checked. */
async function* firstQuarter(force: Force, random: Random, at: At): Scenario {
  yield at('2026-07-06')
  const days = { fromDay: '2026-04-01', toDay: '2026-06-30', dueOn: '2026-09-15' }
  const audit = await declares(force, { population: 'cancelled', ...SAMPLE, ...days })
  if (!(await freezes(force, audit))) return
  yield at('2026-07-08')
  await givesNumber(force, audit, { by: PANEL, random })
  yield at('2026-07-10')
  await givesNumber(force, audit, { by: COMMISSIONER, random })
  for (const when of ['2026-07-14', '2026-07-20', '2026-07-24']) {
    yield at(when)
    await readDrawn(force, audit, { random, more: { concern: CONCERN, mayBeDeliberate: 'yes' } })
  }
  yield at('2026-07-27')
  await standardsAndSafety(force)
  await answersFindings(force, 3)
  await decidersAnswer(force, random, 3)
  yield at('2026-07-29')
  await opensAction(force, audit, { what: ACTIONS[1], owner: SUPERVISOR, dueOn: day('2026-10-30') })
  const taught = { what: ACTIONS[0], owner: OTHER_DECISION_MAKER, dueOn: day('2026-12-18') }
  const id = await opensAction(force, audit, taught)
  yield at('2026-09-09')
  await doesAction(force, { id, owner: OTHER_DECISION_MAKER, then: 'sent_back' })
}

/** A sample of the second quarter, half read. */
async function* secondQuarter(force: Force, random: Random, at: At): Scenario {
  yield at('2026-10-05')
  const days = { fromDay: '2026-07-01', toDay: '2026-09-30', dueOn: '2026-12-15' }
  const audit = await declares(force, { population: 'cancelled', ...SAMPLE, ...days })
  if (!(await freezes(force, audit))) return
  yield at('2026-10-07')
  await givesNumber(force, audit, { by: PANEL, random })
  yield at('2026-10-09')
  await givesNumber(force, audit, { by: AUDITOR, random })
  yield at('2026-10-20')
  await readDrawn(force, audit, { random, most: 8, more: { mayBeDeliberate: 'yes' } })
  yield at('2026-10-27')
  // Of the first eight, three are read again whatever the seed: two now, so that one waits.
  await readDrawn(force, audit, { random, most: 2, more: { concern: CONCERN } })
  const action = { what: ACTIONS[4], owner: DECISION_MAKER, dueOn: day('2026-12-01') }
  const id = await opensAction(force, audit, action)
  yield at('2026-11-05')
  await doesAction(force, { id, owner: DECISION_MAKER })
}

/** Refusals, drawn from a second frame after the first was given up, overdue for a number; and changes in the RMS, only declared. */
async function* stillToCome(force: Force, random: Random, at: At): Scenario {
  yield at('2026-11-06')
  const days = { fromDay: '2026-04-01', toDay: '2026-09-30', dueOn: '2026-11-13' }
  const refused = await declares(force, { population: 'refused', ...FULL, ...days })
  if (await freezes(force, refused)) {
    yield at('2026-11-09')
    await givesUp(force, refused)
    await freezes(force, refused)
    yield at('2026-11-10')
    await givesNumber(force, refused, { by: PANEL, random })
  }
  yield at('2026-11-11')
  const changes = { fromDay: '2026-04-01', toDay: '2026-10-31', dueOn: '2027-01-29' }
  await declares(force, { population: 'reclassified', ...SAMPLE, looks: '2', ...changes })
}
