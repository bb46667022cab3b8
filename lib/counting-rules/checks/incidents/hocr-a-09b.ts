import { allOf, notApplicable, productSafeguard, wants, type Check } from '#lib/counting-rules/check'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'
import { offenceNow } from '#lib/counting-rules/offence-class'

export const hocrA09b: Check = {
  id: 'HOCR-A-09b',
  origin: productSafeguard(
    'The rules say it of reported rapes; a reported death or slavery lost unseen is no less grave.',
  ),
  about: { whoDecides: true },
  stages: ['deciding'],
  weights: ['refuse', 'refer', 'hold'],
  title: 'A reported death or a slavery report goes only by error of whoever took it, before the registrar',
  why: 'An N200 or N300 stays on file. Only one that was never a report of that kind is taken away.',
  satisfy: 'Show the error of the person who took the report, and have the registrar decide.',
  instead: 'Leave it as it is.',
  judge: (facts) =>
    facts.matter?.kind === 'cancelling an incident' && offenceNow(facts).countClass !== 'N100'
      ? allOf(
          wants('yes', facts.matter.genuineErrorByReportTaker, {
            weight: 'refuse',
            wrong: 'Whoever took the report made no error.',
            unanswered: 'Did whoever took the report make a genuine error?',
          }),
          forTheRegistrar(facts, 'The registrar decides whether a reported incident is taken away.'),
        )
      : notApplicable,
}
