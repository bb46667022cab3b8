import { GO_LIVE } from '../../invented-extract/rms.ts'
import { instantText } from '../../invented-extract/calendar.ts'
import { DAY } from '../calendar.ts'
import type { FreeCrimes } from './free-crimes.ts'
import type { Rms, RmsCrime } from './rms.ts'

const RECLASSIFIER = 'S1005'

/** What the registrar will say of a change in the RMS. */
export type Answer = 'right' | 'put_right'

interface Made {
  readonly of: string
  readonly to: readonly [code: string, countClass: string]
  readonly says?: string
  /** None: it waits for the registrar, or is no difference. */
  readonly answer?: Answer
}

/** What the force’s RMS did without a cancellation: a rape made an N100, a robbery made a theft, a sexual assault made a common assault, an ordinary reclassification. */
const MADE: readonly Made[] = [
  { of: '19', to: ['100/01', 'N100'] },
  { of: '34B', to: ['049/10', '49'], answer: 'right' },
  { of: '20A', to: ['105/01', '105A'], answer: 'put_right' },
  {
    of: '105A',
    to: ['008/06', '8N'],
    says: 'The hospital’s letter shows a broken finger, which nobody knew at first.',
  },
]

const isPlain = ({ made, recordedAt }: RmsCrime): boolean =>
  recordedAt > Date.parse(`${GO_LIVE}T00:00:00Z`) &&
  made.classifications.length === 1 &&
  made.crime.rms_status === 'live' &&
  made.duplicateOf === null

/**
 * Changes these crimes in the RMS, each a few days after it was recorded: crimes on which nobody asks for a cancellation.
 * Answers what the registrar will say of them, by their references.
 */
export function changeWithoutCancelling(rms: Rms, free: FreeCrimes): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>()
  for (const { of, to, says, answer } of MADE) {
    const crime = free.first(
      `a change from class ${of}`,
      (each) => isPlain(each) && each.made.crime.count_class.startsWith(of),
    )
    if (answer) answers.set(crime.reference, answer)
    const at = crime.recordedAt + 3 * DAY
    const [offence_code, count_class] = to
    const why = says === undefined ? {} : { because: 'further_information', justification: says }
    rms.amend(crime.reference, {
      at,
      offence_code,
      count_class,
      classifications: [{ from_at: instantText(at), offence_code, count_class, changed_by: RECLASSIFIER, ...why }],
    })
  }
  return answers
}
