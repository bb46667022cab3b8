import type { CrimeCase } from './crime-case.ts'
import { DEFENCE_ORIGINS, DEFENDED } from '../words/requests.ts'
import { type Matter, NO_POLICE, item } from './prepared-request.ts'

/** C5: the suspect was defending themselves. */
export function selfDefence(c: CrimeCase): Matter {
  const origin = c.random.pick(DEFENCE_ORIGINS)
  const isFilmed = c.random.chance(0.75)
  return {
    path: ['self-defence', 'assault'],
    form: {
      account: c.voice.one(DEFENDED),
      cctv: isFilmed ? 'yes' : 'no',
      independentWitness: isFilmed ? c.random.pick(['yes', 'no']) : 'yes',
      injuriesFit: 'yes',
      otherSupport: 'no',
      counterAllegation: c.random.pick(['none', 'none', 'recorded', 'kept for disclosure']),
      ...NO_POLICE,
    },
    evidence: [item(c, { kind: isFilmed ? 'footage' : 'witness account', shows: 'self-defence', origin })],
    means: 'It shows that the suspect was defending themselves, and did no more than that.',
  }
}
