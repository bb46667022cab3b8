import type { CrimeCase } from './crime-case.ts'
import { GROUNDS } from '../words/grounds.ts'
import { type Matter, NO_POLICE, item } from './prepared-request.ts'

export type GroundName = keyof typeof GROUNDS

/** C2 asked for a reason that is no ground, with something beside it that is called new and shows nothing. */
export function noGround(c: CrimeCase, name: GroundName): Matter {
  const ground = GROUNDS[name]
  const origin = c.random.pick(ground.origins)
  return {
    path: c.traits.hasSuspects ? ground.path : (ground.pathWithoutSuspect ?? ground.path),
    hasNewInformation: true,
    form: {
      account: c.voice.one(ground.accounts),
      victimNow: ground.victimNow,
      presentWhenVictimSaidSo:
        ground.victimNow === 'does not support' ? c.random.pick(['somebody else', 'nobody else']) : 'not applicable',
      reliesOnConsent: 'no',
      nrmDecision: 'not relied on',
      ...NO_POLICE,
    },
    evidence: [item(c, { ...ground.evidence, origin })],
    means: 'It says nothing of whether the event happened.',
  }
}
