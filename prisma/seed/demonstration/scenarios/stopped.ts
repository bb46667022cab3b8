import type { ClassificationRow } from '../../invented-extract/rows.ts'
import { instantText } from '../../invented-extract/calendar.ts'
import { EXTRACTS, HOUR, importedAt, LAST_CHANGED } from '../calendar.ts'
import type { CrimeCase } from '../matters/crime-case.ts'
import { agrees, agreesAgain, confirms, DECISION_MAKERS, overturns, refuses, stops } from '../actions/decide.ts'
import { tells } from '../actions/inform.ts'
import { newFacts } from '../matters/new-facts.ts'
import { BUREAU, DESK, REGISTRAR } from '../people.ts'
import type { Scenario } from '../play.ts'
import { added } from '../rms/added.ts'
import { cancelledInRms } from '../rms/clerk.ts'
import { AGAIN_AFTER_STOP, REFUSED_BY_REGISTRAR, REVOKED } from '../words/others.ts'
import { authorised, requested, informedAndConfirmed } from './steps.ts'

const ANSWERS = ['disagrees', 'more_to_add', 'pressured', 'disagrees'] as const

/** The victim is told and does not agree, so that it stops and waits for its decision maker. */
export async function* disputed(c: CrimeCase): Scenario {
  yield* authorised(c, newFacts, { days: [1, 2] })
  yield c.later(c.random.between(1, 2))
  await tells(c, { reply: ANSWERS[c.nth % ANSWERS.length] ?? 'disagrees' })
}

/** The victim does not agree, and the decision is taken back. Most victims have heard since that it was wrong. */
export async function* disputedAndRevoked(c: CrimeCase): Scenario {
  yield* disputed(c)
  yield c.later(c.random.between(1, 2))
  await refuses(c, c.voice.one(REVOKED))
  if (c.nth % 2 === 1) return
  yield c.later(c.random.between(1, 2))
  await tells(c)
}

/** The victim does not agree; the decision maker looks again, with their words, and decides as before. */
export async function* disputedAndAgreed(c: CrimeCase): Scenario {
  const matter = yield* authorised(c, newFacts, { days: [1, 2] })
  yield c.later(c.random.between(1, 2))
  await tells(c, { reply: 'disagrees' })
  yield c.later(c.random.between(1, 3))
  await agreesAgain(c, matter, c.voice.one(AGAIN_AFTER_STOP))
  yield* informedAndConfirmed(c, 'C2')
}

/** Stopped by a colleague, and waiting. */
export async function* stopped(c: CrimeCase): Scenario {
  yield* authorised(c, newFacts, { days: [1, 2] })
  yield c.later(1)
  await stops(c, c.random.pick([DESK, BUREAU]))
}

/** Stopped by a colleague, looked at again, and cancelled in the end. */
export async function* stoppedAndAgreed(c: CrimeCase): Scenario {
  const matter = yield* authorised(c, newFacts, { days: [1, 2] })
  yield c.later(1)
  await stops(c, c.random.pick([DESK, BUREAU]))
  yield c.later(c.random.between(1, 3))
  await agreesAgain(c, matter, c.voice.one(AGAIN_AFTER_STOP))
  yield* informedAndConfirmed(c, 'C2')
}

/** Stopped by a colleague, and taken back before the victim had heard of it. */
export async function* stoppedAndRevoked(c: CrimeCase): Scenario {
  yield* stopped(c)
  yield c.later(c.random.between(1, 3))
  await refuses(c, c.voice.one(REVOKED))
}

/** A decision maker’s agreement, taken by the registrar into their own hands. */
export async function* overturned(c: CrimeCase): Scenario {
  yield* authorised(c, newFacts, { days: [1, 2], among: DECISION_MAKERS })
  yield c.later(c.random.between(1, 2))
  await overturns(c)
}

/** Agreed, told, overturned by the registrar and refused; the victim hears that it was wrong. */
export async function* overturnedAndRefused(c: CrimeCase): Scenario {
  yield* authorised(c, newFacts, { days: [1, 2], among: DECISION_MAKERS })
  yield c.later(1)
  await tells(c)
  yield c.later(1)
  await overturns(c)
  yield c.later(1)
  await refuses(c, c.voice.one(REFUSED_BY_REGISTRAR), { by: REGISTRAR })
  yield c.later(1)
  await tells(c)
}

/** Refused by a decision maker, overturned, and agreed by the registrar. */
export async function* overturnedAndAgreed(c: CrimeCase): Scenario {
  const matter = yield* requested(c, newFacts)
  yield c.later(c.random.between(1, 2))
  await refuses(c, 'I am not sure that the log can be relied on, so I refuse.', { among: DECISION_MAKERS })
  yield c.later(c.random.between(1, 3))
  await overturns(c)
  yield c.later(1)
  await agrees(c, matter, { by: REGISTRAR })
  yield* informedAndConfirmed(c, 'C2')
}

const LAST = EXTRACTS.at(-1) ?? 0

/** Agreed; then the RMS was changed over it, by cancelling early or by another class, and this morning’s extract sent it back. */
export async function* changedInRms(c: CrimeCase): Scenario {
  yield* authorised(c, newFacts, { days: [1, 1] })
  const at = LAST_CHANGED
  const { offence_code } = c.rms.asOf(c.crime, at).crime
  const other = ['105/01', '105A'] as const
  const isReclassified = c.nth % 2 === 1 && offence_code !== other[0]
  const row: Omit<ClassificationRow, 'reference'> = {
    from_at: instantText(at),
    offence_code: other[0],
    count_class: other[1],
    changed_by: BUREAU,
  }
  c.rms.amend(
    c.crime.reference,
    isReclassified
      ? { at, offence_code: other[0], count_class: other[1], classifications: [row] }
      : { at, ...cancelledInRms('C2', at, null) },
  )
}

/** Agreed and told; then an extract brought a second victim, so that it was decided again and both were told. */
export async function* victimAdded(c: CrimeCase): Scenario {
  const extract = EXTRACTS.find((taken) => importedAt(taken) > c.at) ?? LAST
  const matter = yield* authorised(c, newFacts, { days: [1, 1] })
  yield c.later(1)
  await tells(c)
  const key = `P9${String(c.nth).padStart(5, '0')}`
  c.rms.amend(c.crime.reference, added(c.random, { at: extract - 20 * HOUR, key, role: 'victim', relation: '' }))
  c.at = importedAt(extract) + 3 * HOUR
  yield c.later(0)
  await agreesAgain(
    c,
    matter,
    'The second victim was a witness to the same event, and the film shows them both. It changes nothing; both are to be told.',
  )
  yield c.later(1)
  await tells(c)
  yield c.later(1)
  await confirms(c)
  c.clerk.cancels(c, 'C2', c.informedAt)
}
