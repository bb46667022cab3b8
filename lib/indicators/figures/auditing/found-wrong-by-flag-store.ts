import type { SampleIndicator } from '../../kinds/indicator.ts'
import { foundWrong } from './found-wrong-store.ts'

/** Are cancellations wrong more often where the crime has a flag? Usually too few were read to say. */
export const foundWrongByFlag: SampleIndicator = {
  ...foundWrong,
  place: 7,
  hasTolerance: false,
  alwaysBy: ['flag'],
  definition: {
    ...foundWrong.definition,
    id: 'found-wrong-by-flag',
    question: 'How many cancellations were wrong, by the flags of the crime?',
    outOf: `${foundWrong.definition.outOf}; a crime with two flags is in both groups`,
  },
}
