import { A_LINE, met, notMet, productSafeguard, type Check } from '#lib/counting-rules/check'
import { forTheRegistrar, speaksAsRegistrar } from '#lib/counting-rules/decision-maker'

export const hocrG06: Check = {
  id: 'HOCR-G-06',
  origin: productSafeguard('C4 asks whether recording was a mistake, and only the rules of that day can tell.'),
  about: { decision: ['textReliedOn'] },
  stages: ['asking', 'deciding'],
  weights: ['hold', 'refer'],
  title: 'Judged by the rules of the right day',
  why: 'The decision follows the rules of the day of deciding. Whether recording was a mistake follows the rules of the day of recording.',
  satisfy: 'The registrar decides, and names the text of that day that was relied on.',
  instead: 'Send it to the registrar, with the day it was recorded.',
  judge: (facts, version) => {
    if (facts.day < version.from) return notMet('hold', 'These rules were not yet in force on this day.')
    if (facts.request.category !== 'C4' || facts.crime.recordedOn >= version.textHeldFrom) return met
    if (speaksAsRegistrar(facts) && (facts.judgements?.textReliedOnWords ?? 0) < A_LINE)
      return notMet('hold', 'Name the text of the day of recording that you relied on.')
    return forTheRegistrar(facts, 'No checked rules are held for the day this crime was recorded.')
  },
}
