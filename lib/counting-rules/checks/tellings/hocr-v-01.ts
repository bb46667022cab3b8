import {
  homeOfficeRule,
  met,
  notApplicable,
  notMet,
  unknown,
  type Check,
  type Judgement,
} from '#lib/counting-rules/check'
import { offenceNow } from '#lib/counting-rules/case-of-class'
import {
  dutiesNow,
  dutyTo,
  hasNobodyToTell,
  isBefore,
  noVictimDeclared,
  tellingsThatCount,
} from '#lib/counting-rules/case-of-telling'
import type { Duty, Facts, Tellings } from '#lib/counting-rules/model'

const withoutVictim = (facts: Facts, telling: Tellings): Judgement => {
  // A crime against the state with nobody on it is for HOCR-V-06.
  if (offenceNow(facts).basis === 'state') return notApplicable
  const somebodyTold = dutiesNow(telling).some((duty) => tellingsThatCount(facts, duty).length > 0)
  return somebodyTold || noVictimDeclared(telling)
    ? met
    : unknown('No victim is named on a crime that should have one.', 'hold', {
        satisfy: 'Name the victim and tell them, or the decider declares that there is none.',
      })
}

const wasToldAfterwards = (facts: Facts, duty: Duty | undefined): boolean =>
  (duty?.tellings ?? []).some((each) => !isBefore(each.at, facts.at))

export const hocrV01: Check = {
  id: 'HOCR-V-01',
  origin: homeOfficeRule,
  about: { decision: ['noVictim', 'anybodyIsVictim', 'protectedByOrder', 'identifiedInImage', 'injured'] },
  stages: ['cancelling'],
  weights: ['refuse', 'hold'],
  title: 'Every victim was told first',
  why: 'Each victim hears of the decision before the crime leaves the count, with a trace that can be checked. There is no exception for a victim who cannot be reached.',
  satisfy: 'Tell every victim, and write down who told them, how and when.',
  instead: 'The crime stays recorded: agreed, victim not told.',
  judge: (facts) => {
    const { telling, victims } = facts
    if (telling === null) return unknown('It is not known whether the victims were told.')
    if (victims.length === 0) return withoutVictim(facts, telling)
    const untold = victims
      .map((victim) => dutyTo(telling, victim.id))
      .filter((duty) => duty === undefined || (tellingsThatCount(facts, duty).length === 0 && !hasNobodyToTell(duty)))
    if (untold.length === 0) return met
    if (untold.some((duty) => wasToldAfterwards(facts, duty)))
      return notMet('refuse', 'A victim was told only after the crime left the count.', {
        instead: 'Reinstate the crime, tell the victim, and only then cancel it.',
      })
    return notMet('hold', `Not told yet: ${String(untold.length)} of ${String(victims.length)}.`)
  },
}
