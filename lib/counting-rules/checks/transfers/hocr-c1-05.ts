import { homeOfficeRule, met, notApplicable, notMet, unknown, type Check } from '#lib/counting-rules/check'

const mayAgree: ReadonlySet<string> = new Set(['ddm', 'fcr'])

export const hocrC105: Check = {
  id: 'HOCR-C1-05',
  origin: homeOfficeRule,
  about: { request: ['acceptance', 'placeStep', 'agreedByOurs', 'agreedByTheirs'] },
  stages: ['asking', 'deciding'],
  weights: ['hold'],
  title: 'Two forces agree through the right people',
  why: 'Forces may agree on another place. A decision maker or registrar of each says so; neither pushes a crime onto the other.',
  satisfy: 'Have a decision maker or registrar of each force agree.',
  instead: 'Keep the crime here; the two registrars settle it between them.',
  judge: ({ requesterFacts }) => {
    if (requesterFacts?.category !== 'C1') return notApplicable
    if (requesterFacts.acceptance === 'declined') return notMet('hold', 'The other force has declined the crime.')
    if (requesterFacts.placeStep !== 'agreed between forces')
      return requesterFacts.placeStep === 'unknown' ? unknown('Nobody has said how the place was found.') : met
    const both = [requesterFacts.agreedByOurs, requesterFacts.agreedByTheirs]
    if (both.includes('nobody')) return notMet('hold', 'Only one force, or neither, has agreed.')
    return both.every((agreedBy) => mayAgree.has(agreedBy))
      ? met
      : unknown('It is not known who agreed for each force.')
  },
}
