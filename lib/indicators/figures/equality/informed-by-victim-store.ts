import type { ShareIndicator } from '../../kinds/indicator.ts'
import { victimsInformed } from '../informing/victims-informed-store.ts'

/** Are victims informed alike, whoever they are? */
export const informedByVictim: ShareIndicator = {
  ...victimsInformed,
  place: 130,
  alwaysBy: ['sex', 'age', 'ethnicity', 'disability'],
  definition: {
    ...victimsInformed.definition,
    id: 'informed-by-victim',
    question: 'Were victims informed alike, whoever they are?',
    leftOut: `${victimsInformed.definition.leftOut}; what the extract does not give stands as not known`,
  },
}
