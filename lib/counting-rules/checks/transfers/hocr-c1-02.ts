import { homeOfficeRule, met, notApplicable, notMet, unknown, type Check } from '#lib/counting-rules/check'

/**
 * The other force's own number is what the text asks for (S1 p25: its crime or crime-related incident number; S2 p26: its crime
 * reference): with the number the crime stands in their records, and no further word of acceptance is asked, so that "not known"
 * there bars nothing. Acceptance is HOCR-C1-05's where they declined or where the place was agreed between the forces (S1 p15-16).
 * The requester says what number was given and enters it; that it is not this force's own is refused as it is typed.
 */
export const hocrC102: Check = {
  id: 'HOCR-C1-02',
  origin: homeOfficeRule,
  about: { request: ['referenceKind', 'receivingForce'] },
  stages: ['asking', 'deciding'],
  weights: ['hold'],
  title: 'The other force has given its number',
  why: 'The crime leaves our count only once it stands in theirs, under their own number.',
  satisfy: 'Name the other force, and give its crime number or crime-related incident number.',
  instead: 'Keep the crime here and ask the other force for its number.',
  judge: ({ requesterFacts, force }) => {
    if (requesterFacts?.category !== 'C1') return notApplicable
    if (requesterFacts.receivingForce === 'unknown') return unknown('The other force has not been named.')
    if (requesterFacts.receivingForce === force.code) return notMet('hold', 'The force named is this force itself.')
    if (requesterFacts.referenceKind === 'unknown')
      return unknown('It is not known whether the other force has given a number.')
    return requesterFacts.referenceKind === 'none' ? notMet('hold', 'The other force has not given a number.') : met
  },
}
