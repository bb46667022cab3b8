import { A_LINE, met, notMet, productSafeguard, type Check } from '#lib/counting-rules/check'
import { offenceWhenRecorded } from '#lib/counting-rules/offence-class'
import type { Facts } from '#lib/counting-rules/model'
import { hadEnded } from '#lib/counting-rules/offences/offence'

/** The offence list itself says on which day an offence ended, so no other text is needed. */
const listSettlesIt = (facts: Facts): boolean => hadEnded(offenceWhenRecorded(facts), facts.crime.recordedOn)

export const hocrG06: Check = {
  id: 'HOCR-G-06',
  origin: productSafeguard('C4 asks whether recording was a mistake, and only the rules of that day can tell.'),
  about: { decision: ['textReliedOn'] },
  stages: ['asking', 'deciding'],
  weights: ['hold'],
  title: 'Judged by the rules of the right day',
  why: 'The decision follows the rules of the day of deciding. Whether recording was a mistake follows the rules of the day of recording.',
  satisfy: 'Name the text of that day that was relied on, in words.',
  instead: 'Find the rules of that day first, or ask the registrar for them.',
  judge: (facts, version) => {
    if (facts.day < version.from) return notMet('hold', 'These rules were not yet in force on this day.')
    if (facts.request.category !== 'C4' || facts.crime.recordedOn >= version.textHeldFrom || listSettlesIt(facts))
      return met
    return (facts.judgements?.textReliedOnWords ?? 0) >= A_LINE
      ? met
      : notMet('hold', 'No checked rules are held for the day this crime was recorded: name the text relied on.')
  },
}
