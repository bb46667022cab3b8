import {
  A_LINE,
  allOf,
  met,
  notApplicable,
  notMet,
  productSafeguard,
  unknown,
  wants,
  type Check,
  type CheckResult,
} from '#lib/counting-rules/check'
import type { Facts, Judgements } from '#lib/counting-rules/model'
import { isKnownDay } from '#lib/counting-rules/sources/days'

/** A date that the decision maker gave: known, not ahead, and not before the crime was recorded. */
const dated = ({ day, crime }: Facts, date: string, what: string): CheckResult => {
  if (!isKnownDay(date)) return unknown(`Nobody has said on which date ${what}.`)
  if (date > day) return notMet('hold', `The date on which ${what} lies ahead.`)
  return date < crime.recordedOn ? notMet('hold', `The date on which ${what} is before the crime was recorded.`) : met
}

const prosecutorInformed = (facts: Facts, judgements: Judgements): CheckResult =>
  allOf(
    wants('yes', judgements.prosecutorInformed, {
      weight: 'hold',
      wrong: 'Proceedings are open, and the prosecutor has not been informed.',
      unanswered: 'Proceedings are open. Has the prosecutor been informed?',
    }),
    dated(facts, judgements.prosecutorInformedOn, 'the prosecutor was informed'),
    judgements.prosecutorInformedHowWords >= A_LINE
      ? met
      : unknown('Nobody has written who informed the prosecutor, and how.'),
  )

/** The RMS shows somebody as charged or on bail: found, and no answer makes it otherwise. */
const isShown = ({ crime }: Facts): boolean => crime.charged === 'yes' || crime.onBail === 'yes'

const proceedingsKnown = (facts: Facts, { proceedings }: Judgements): CheckResult => {
  if (proceedings === 'unknown')
    return unknown(
      'It is not known whether anybody is charged or on bail, a file is with the CPS, or there is a court order.',
    )
  return proceedings === 'none' && isShown(facts)
    ? notMet('hold', 'The RMS shows somebody as charged or on bail, and the answer is that no proceedings are open.', {
        satisfy:
          'Inform the prosecutor; or have the RMS put right first, where nobody is charged or on bail any longer.',
      })
    : met
}

export const hocrG05b: Check = {
  id: 'HOCR-G-05b',
  origin: productSafeguard(
    'A prosecutor who does not know may go on with a case, or drop one, on a record that is gone.',
  ),
  about: {
    decision: [
      'proceedings',
      'proceedingsSource',
      'proceedingsCheckedOn',
      'prosecutorInformed',
      'prosecutorInformedOn',
      'prosecutorInformedHow',
    ],
  },
  stages: ['deciding'],
  weights: ['hold'],
  neverSetAside: true,
  title: 'The prosecutor was informed of open proceedings',
  why: 'Where somebody is charged or on bail, a file is with the CPS, or there is a court order, the prosecutor must know before the crime is cancelled. All material is kept for disclosure.',
  satisfy:
    'Say whether proceedings are open, where that was checked and when. If they are, inform the prosecutor first, and say when and how.',
  instead: 'Return the request until it is known whether proceedings are open.',
  judge: (facts) => {
    const { judgements, request } = facts
    if (request.category === 'C1') return notApplicable
    if (judgements === null) return unknown('Nobody has said yet whether proceedings are open.')
    return allOf(
      proceedingsKnown(facts, judgements),
      judgements.proceedingsSourceWords >= A_LINE
        ? met
        : unknown('Nobody has written where it was checked whether proceedings are open.'),
      dated(facts, judgements.proceedingsCheckedOn, 'open proceedings were looked for'),
      judgements.proceedings === 'open' || isShown(facts) ? prosecutorInformed(facts, judgements) : met,
    )
  },
}
