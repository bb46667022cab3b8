import type { CaseFacts, Who } from './case-facts.ts'

/** Everybody on a case in the order in which they are labelled: people as the RMS has them, then who decided, who asked, and the rest of the staff. */
export const peopleToLabel = ({ people, decidedById, requesterId }: CaseFacts): readonly Who[] => [
  ...people.flatMap(({ who }) => ('personId' in who ? [who] : [])),
  { staffId: decidedById },
  { staffId: requesterId },
  ...people.flatMap(({ who }) => ('staffId' in who ? [who] : [])),
]
