import { productSafeguard, type Check } from '#lib/counting-rules/check'
import { notOnly } from '#lib/counting-rules/evidence-items'

export const hocrC217: Check = {
  id: 'HOCR-C2-17',
  origin: productSafeguard(
    'Not finding something is not finding that nothing happened; outcomes 14 to 18 exist for that.',
  ),
  about: { request: ['evidence'] },
  stages: ['asking', 'deciding'],
  weights: ['refer', 'hold'],
  title: 'Finding nothing is not enough on its own',
  why: 'No film, no trace, no witness, no injury, no memory, a victim not found, a suspect who denies: none shows that nothing happened. Beside other information they do no harm.',
  satisfy: 'Give information that shows what did happen.',
  instead: 'Keep the crime. Outcome 14, 15, 16 or 18 may fit.',
  judge: (facts) =>
    notOnly(facts, 'isAbsenceOnly', {
      wrong: 'The evidence says only what was not found.',
      unanswered: 'Does the evidence say more than what was not found?',
    }),
}
