import { Prisma } from '#lib/base/prisma/client'
import { frameCases } from '../../kinds/frame-cases-store.ts'
import type { SampleIndicator } from '../../kinds/indicator.ts'
import { foundWrong } from '../auditing/found-wrong-store.ts'

/** Are crimes cancelled wrongly as often, whoever the victim is? Usually too few were read to say. */
export const foundWrongByVictim: SampleIndicator = {
  ...foundWrong,
  place: 132,
  hasTolerance: false,
  alwaysBy: ['sex', 'age', 'ethnicity', 'disability'],
  definition: {
    ...foundWrong.definition,
    id: 'found-wrong-by-victim',
    version: 1,
    question: 'Were crimes cancelled wrongly as often, whoever the victim is?',
    counted: 'victims of cancellations that audits found wrong, once every reading that was due was given',
    outOf: `victims of ${foundWrong.definition.outOf}; several victims of one crime are linked`,
    leftOut: `${foundWrong.definition.leftOut}; what the extract does not give stands as not known`,
  },
  cases: () => Prisma.sql`
    SELECT w.*, i.person_id
    FROM (${frameCases()}) w
    JOIN involvement i ON i.crime_id = w.crime_id AND i.role = 'victim' AND i.removed_at IS NULL`,
}
