import { met, notApplicable, notMet, productSafeguard, unknown, type Check } from '#lib/counting-rules/check'
import { NO_VICTIM_QUESTIONS } from '#lib/counting-rules/facts/notifications'
import { noVictimDeclared } from '#lib/counting-rules/notifications'

const UNDECLARED = 'The decision maker has not declared that there is no victim.'

export const hocrV06: Check = {
  id: 'HOCR-V-06',
  origin: productSafeguard('Where nobody is named, somebody must have looked.'),
  about: { decision: ['noVictim', ...NO_VICTIM_QUESTIONS] },
  stages: ['cancelling'],
  weights: ['refuse', 'hold'],
  neverSetAside: true,
  title: 'No victim on it: the decision maker declares that there is none',
  why: 'Behind a crime against the state there may still be somebody: protected by an order, seen in an image, or injured. They are victims and are informed.',
  satisfy:
    'The decision maker declares that nobody is a victim, protected by the order, identified in an image or injured.',
  instead: 'Add the victim to the crime and inform them.',
  judge: ({ notification, victims }) => {
    if (victims.length > 0) return notApplicable
    if (!notification?.noVictimDeclaration) return unknown(UNDECLARED)
    const declared = notification.noVictimDeclaration
    if (NO_VICTIM_QUESTIONS.some((question) => declared[question] === 'yes'))
      return notMet('refuse', 'Somebody is a victim, protected by the order, seen in an image or injured.')
    if (declared.madeByDecisionMaker === 'no')
      return notMet('hold', 'The decision maker does not declare that there is no victim.')
    if (declared.madeByDecisionMaker === 'unknown') return unknown(UNDECLARED)
    return noVictimDeclared(notification) ? met : unknown('The declaration is not complete.')
  },
}
