import { homeOfficeRule, met, notApplicable, notMet, unknown, type Check } from '#lib/counting-rules/check'
import { dutyTo, hasNobodyToInform, notificationsThatCount } from '#lib/counting-rules/notifications'

export const hocrC103: Check = {
  id: 'HOCR-C1-03',
  origin: homeOfficeRule,
  about: {},
  stages: ['cancelling'],
  weights: ['hold'],
  title: 'The victim has the other force’s name and number',
  why: 'A victim must know who has their crime now. It counts whenever it was said, also before the decision.',
  satisfy: 'Give every victim the other force’s name and its number.',
  instead: 'Keep the crime here until every victim has the number.',
  judge: (facts) => {
    const { notification, victims } = facts
    if (victims.length === 0) return notApplicable
    if (notification === null) return unknown('It is not known whether the victim has the number.')
    const without = victims.filter((victim) => {
      const duty = dutyTo(notification, victim.id)
      if (duty === undefined) return true
      const given = notificationsThatCount(facts, duty).some((each) => each.gaveReceivingForceAndReference === 'yes')
      return !given && !hasNobodyToInform(facts, duty)
    })
    return without.length === 0 ? met : notMet('hold', 'A victim has not been given the other force’s name and number.')
  },
}
