import { GO_LIVE } from '../../invented-extract/rms.ts'
import { instantText } from '../../invented-extract/calendar.ts'
import { DAY } from '../calendar.ts'
import type { Rms, RmsCrime } from './rms.ts'

const RECLASSIFIER = 'S1005'

/** What the force’s RMS did without a cancellation: a rape made an N100, a robbery made a theft, an ordinary reclassification. */
const MADE: readonly { readonly of: string; readonly to: readonly [string, string]; readonly says?: string }[] = [
  { of: '19', to: ['100/01', 'N100'] },
  { of: '34B', to: ['049/10', '49'] },
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

/** Changes these crimes in the RMS, each a few days after it was recorded: crimes on which nobody asks for a cancellation. */
export function changeWithoutCancelling(rms: Rms, isInHistory: (reference: string) => boolean): void {
  for (const { of, to, says } of MADE) {
    const crime = rms.crimes.find(
      (each) => isPlain(each) && each.made.crime.count_class.startsWith(of) && !isInHistory(each.reference),
    )
    if (!crime) throw new Error(`there is no crime of class ${of} to change`)
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
}
