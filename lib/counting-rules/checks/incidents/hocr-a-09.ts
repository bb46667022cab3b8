import { homeOfficeRule, notApplicable, wants, type Check } from '#lib/counting-rules/check'
import { offenceNow } from '#lib/counting-rules/offence-class'

export const hocrA09: Check = {
  id: 'HOCR-A-09',
  origin: homeOfficeRule,
  about: {},
  stages: ['deciding'],
  weights: ['refuse', 'hold'],
  title: 'An N100 goes only where whoever took the report made a genuine error',
  why: 'A report of rape that did not become a crime stays on file, whether or not anybody wants to go on with it.',
  satisfy: 'Show the error of the person who took the report.',
  instead: 'Leave it as it is.',
  judge: (facts) =>
    facts.matter?.kind === 'cancelling an incident' && offenceNow(facts).countClass === 'N100'
      ? wants('yes', facts.matter.genuineErrorByReportTaker, {
          weight: 'refuse',
          wrong: 'Whoever took the report made no error.',
          unanswered: 'Did whoever took the report make a genuine error?',
        })
      : notApplicable,
}
