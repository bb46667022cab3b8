import { addDays } from '#lib/base/day'
import { FORCE_CODES } from '#lib/counting-rules/questions/forces'
import { dayAt } from '../calendar.ts'
import type { CrimeCase } from './crime-case.ts'
import { ELSEWHERE, PLACE_ORIGINS } from '../words/requests.ts'
import { type Matter, NO_POLICE, item } from './prepared-request.ts'

/** So many days until the other force is chased. */
const WAIT = 7

/** C1: it happened in another force’s area, which has taken it. */
export function elsewhere(c: CrimeCase): Matter {
  const step = c.random.pick([
    'suspect at the time',
    'victim at the time',
    'victim at the time',
    'victim home',
  ] as const)
  const origin = c.random.pick(PLACE_ORIGINS)
  const hasCrimeNumber = c.random.chance(0.85)
  return {
    path: ['elsewhere', 'other-force'],
    form: {
      territory: 'England or Wales',
      dependsOnDevice: 'no',
      placeStep: step,
      earlierStepsRuledOut: 'yes',
      account: c.voice.one(ELSEWHERE[step]),
      receivingForce: c.random.pick(FORCE_CODES),
      referenceKind: hasCrimeNumber ? 'crime' : 'crime-related incident',
      theirReference: `QQ/${String(c.random.between(1000, 99_999)).padStart(6, '0')}/26`,
      ...(c.random.chance(0.8)
        ? { acceptance: 'accepted' }
        : { acceptance: 'waiting', chaseOn: addDays(dayAt(c.at), WAIT) }),
      ...NO_POLICE,
    },
    evidence: [
      item(c, { kind: step === 'suspect at the time' ? 'footage' : 'official log', shows: 'different place', origin }),
    ],
    means: 'It happened in the area of another force.',
  }
}
