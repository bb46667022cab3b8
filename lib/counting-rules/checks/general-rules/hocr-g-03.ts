import { homeOfficeRule, met, notMet, unknown, type Check } from '#lib/counting-rules/check'
import { offenceNow } from '#lib/counting-rules/offence-class'

const incidentKinds: ReadonlySet<string> = new Set(['notifiable reported incident', 'recorded elsewhere'])

export const hocrG03: Check = {
  id: 'HOCR-G-03',
  origin: homeOfficeRule,
  about: {},
  stages: ['asking', 'deciding', 'cancelling'],
  barsSending: true,
  weights: ['refuse', 'hold'],
  title: 'Only a live recorded crime can be cancelled',
  why: 'Crime-related incidents and N100, N200 and N300 reports are not in the count, so C1 to C5 do not fit them.',
  satisfy: 'Ask about a crime that is recorded and live.',
  instead: 'Close an incident as an incident. For an N100 taken by mistake, ask the registrar.',
  judge: (facts) => {
    const { crime } = facts
    if (incidentKinds.has(offenceNow(facts).kind))
      return notMet('refuse', 'This is a reported incident, not a recorded crime.')
    if (crime.rmsStatus === 'n100') return notMet('refuse', 'In the RMS this is now an N100, not a crime.')
    if (crime.recordedAs === 'unknown') return unknown('It is not known whether this is recorded as a crime.')
    if (crime.recordedAs !== 'crime')
      return notMet('refuse', `This is recorded as a ${crime.recordedAs}, not as a crime.`)
    if (crime.live === 'unknown') return unknown('It is not known whether this crime is live.')
    return crime.live === 'yes' ? met : notMet('refuse', 'This crime is already cancelled.')
  },
}
