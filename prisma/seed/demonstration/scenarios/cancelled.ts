import { hocrG08 } from '#lib/counting-rules/checks/general-rules/hocr-g-08'
import type { Category } from '#lib/counting-rules/model'
import type { CrimeCase } from '../matters/crime-case.ts'
import { answers } from '../actions/request.ts'
import { agrees, confirms, DECISION_MAKERS, refuses, returns, type Options } from '../actions/decide.ts'
import { findsNobody, tells } from '../actions/inform.ts'
import { noGround } from '../matters/grounds.ts'
import { mistake } from '../matters/mistake.ts'
import { newFacts } from '../matters/new-facts.ts'
import { DECISION_MAKER, REGISTRAR } from '../people.ts'
import type { Scenario } from '../play.ts'
import { GROUNDS } from '../words/grounds.ts'
import { authorised, requested, type Make, informedAndConfirmed } from './steps.ts'

/** C1, C2 or C5, from asking to cancelled. */
export const cancelled = (category: 'C1' | 'C2' | 'C5', make: Make, options: Options = {}) =>
  async function* (c: CrimeCase): Scenario {
    yield* authorised(c, make, options)
    yield* informedAndConfirmed(c, category)
  }

/** After a mistake there is a contact task only where the report was, or may have been, the victim’s own. */
const isVictimsReport = ({ traits: { reporter } }: CrimeCase): boolean =>
  reporter !== 'other_third_party' && reporter !== 'police'

/** C3 or C4: cancelled with the decision. After a mistake the victim is contacted, nearly always. */
export const cancelledAtOnce = (category: Category & ('C3' | 'C4'), make: Make, options: Options = {}) =>
  async function* (c: CrimeCase): Scenario {
    yield* authorised(c, make, options)
    c.clerk.cancels(c, category, null)
    if (category === 'C3' || !isVictimsReport(c) || c.nth % 5 === 4) return
    yield c.later(c.random.between(1, 4))
    await tells(c)
  }

/** C4, so few days ago that the victim is still to be contacted. */
export const cancelledUncontacted = (make: Make) =>
  async function* (c: CrimeCase): Scenario {
    yield* authorised(c, make, { days: [1, 2] })
    c.clerk.cancels(c, 'C4', null)
  }

/** A crime against the state with nobody on it: the decision maker declares that there is no victim, and confirms. */
export async function* withoutVictim(c: CrimeCase): Scenario {
  yield* authorised(c, newFacts)
  yield c.later(c.random.between(1, 2))
  await confirms(c)
  c.clerk.cancels(c, 'C2', null)
}

/** The registrar finds that there is nobody to inform. */
export async function* nobodyToInform(c: CrimeCase): Scenario {
  yield* authorised(c, newFacts)
  yield c.later(c.random.between(2, 4))
  await findsNobody(c)
  yield c.later(1)
  await confirms(c)
  c.clerk.cancels(c, 'C2', null)
}

/** Confirmed by the registrar while the decision maker is away. */
export async function* confirmedByAnother(c: CrimeCase): Scenario {
  yield* authorised(c, newFacts, { among: DECISION_MAKERS })
  yield* informedAndConfirmed(c, 'C2', REGISTRAR)
}

/** Returned with questions, answered, and then agreed. */
export async function* afterQuestions(c: CrimeCase): Scenario {
  const matter = yield* requested(c, newFacts)
  yield c.later(c.random.between(1, 3))
  await returns(c)
  yield c.later(c.random.between(1, 3))
  await answers(c)
  yield c.later(c.random.between(1, 2))
  await agrees(c, matter)
  yield* informedAndConfirmed(c, 'C2')
}

/** Refused for want of evidence, and asked again when something new had come. */
export async function* askedAgain(c: CrimeCase): Scenario {
  yield* requested(c, () => noGround(c, 'thin'))
  yield c.later(c.random.between(1, 3))
  await refuses(c, c.voice.one(GROUNDS.thin.refusals))
  yield c.later(c.random.between(4, 7))
  yield* cancelled('C2', newFacts)(c)
}

/** Refused as a mistake, asked once more with nothing new, and agreed by the registrar, who sets the safeguard aside. */
export async function* askedAgainWithNothingNew(c: CrimeCase): Scenario {
  const { evidence } = mistake(c)
  const onTheSameLog = (again: CrimeCase) => ({ ...mistake(again), evidence })
  yield* requested(c, onTheSameLog)
  yield c.later(c.random.between(1, 2))
  await refuses(c, 'The entry does not say what the caller said. Bring the tape of the call, and ask again.', {
    among: [DECISION_MAKER],
  })
  yield c.later(c.random.between(2, 4))
  yield* cancelledAtOnce('C4', onTheSameLog, { by: REGISTRAR, setAside: [hocrG08.id] })(c)
}
