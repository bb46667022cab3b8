import { allOf, notApplicable, notMet, productSafeguard, wants, type Check } from '#lib/counting-rules/check'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'
import { offenceNow } from '#lib/counting-rules/offence-class'

export const hocrA09b: Check = {
  id: 'HOCR-A-09b',
  origin: productSafeguard(
    'The rules say for N100 when a reported incident goes; a reported death or slavery report deserves no less.',
  ),
  about: {},
  stages: ['deciding'],
  weights: ['refuse', 'refer', 'hold'],
  neverSetAside: true,
  title: 'Only a reported incident is taken away as one, and only where recording it was a genuine error',
  why: 'A reported death or a report of modern slavery stays on file unless the person who took the report made an error, and the registrar decides that. A recorded crime is never taken away as an incident.',
  satisfy: 'Show the error of the person who took the report, and have the registrar decide.',
  instead: 'Leave it as it is. If it was a crime, reclassify it.',
  judge: (facts) => {
    const { matter } = facts
    if (matter?.kind !== 'cancelling an incident') return notApplicable
    const { kind, countClass } = offenceNow(facts)
    if (kind !== 'notifiable reported incident')
      return notMet('refuse', 'This is no reported incident, so it is not taken away as one.')
    // HOCR-A-09 and A-09a say it of an N100.
    if (countClass === 'N100') return notApplicable
    return allOf(
      wants('yes', matter.genuineErrorByReportTaker, {
        weight: 'refuse',
        wrong: 'The person who took the report made no error.',
        unanswered: 'Did the person who took the report make a genuine error?',
      }),
      forTheRegistrar(facts, 'The registrar decides whether a reported incident is taken away.'),
    )
  },
}
