import { z } from 'zod'
import { DECISION_MAKER_IN_FACTS } from '#lib/base/roles'
import { answer, day, words } from './terms.ts'

export const conflicts = [
  'requester',
  'oic now or before',
  'reporting officer',
  'attending officer',
  'interviewing officer',
  'supervised the investigation',
  'investigating team',
  'same unit',
  'relative, friend or witness',
  'victim or suspect',
  'performance target',
] as const
export type Conflict = (typeof conflicts)[number]

const deciding = Object.values(DECISION_MAKER_IN_FACTS)
const decisionMakerRoles = [...deciding, 'none'] as const

/** Who decides, as the product knows them on the day. */
export const decisionMaker = z.strictObject({
  role: z.enum(decisionMakerRoles).describe('The decision maker’s role'),
  /** On the College of Policing professional register on the day. */
  onCollegeRegister: answer.describe('Is the decision maker on the College register that day?'),
  /** A deputy with a dated appointment by the chief officer to act as registrar. */
  appointedActingFcr: answer.describe('Is a deputy appointed to act as registrar?'),
  /** Training in cancellation: null when there is none, unknown when nobody has said. */
  trainedOn: z
    .union([day, z.literal('unknown')])
    .nullable()
    .default('unknown')
    .describe('The day of their training in cancellation'),
  refresherOverdue: answer.describe('Is their refresher training overdue?'),
  /** What the product found. Unknown until it has looked. */
  conflicts: z
    .union([z.array(z.enum(conflicts)), z.literal('unknown')])
    .default('unknown')
    .describe('What ties the decision maker to the case'),
  /** The chief officer has dated an approval of this desk as independent. */
  deskApprovedIndependent: answer.describe('Has the chief officer approved this desk as independent?'),
  holdsOperationalRole: answer.describe('Does the decision maker also hold an operational role?'),
  /** Somebody has required this decision to be put to them first. */
  approvalDemanded: answer.describe('Has somebody required the case to be put to them first?'),
  overturns: z
    .enum(['nobody', ...deciding, 'unknown'])
    .default('unknown')
    .describe('Whose decision it overturns'),
  /** The registrar's written advice to a chief officer. */
  registrarAdviceWords: words.describe('Words of the registrar’s advice to the chief officer'),
})
