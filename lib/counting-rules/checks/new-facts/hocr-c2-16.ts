import { productSafeguard, type Check } from '#lib/counting-rules/check'
import { notOnly } from '#lib/counting-rules/evidence-items'

export const hocrC216: Check = {
  id: 'HOCR-C2-16',
  origin: productSafeguard('Showing who did not do it leaves open that somebody did.'),
  about: { request: ['evidence'] },
  stages: ['asking', 'deciding'],
  weights: ['refer', 'hold'],
  title: 'A wrong suspect is not “no crime”',
  why: 'An alibi or a failed identification clears a person. It does not show that nothing happened.',
  satisfy: 'Give information about the event itself.',
  instead: 'Keep the crime and look for who did it. Outcome 18 or 15 may fit.',
  judge: (facts) =>
    notOnly(facts, 'isWrongSuspectOnly', {
      wrong: 'The evidence shows only that this suspect did not do it.',
      unanswered: 'Does the evidence show more than that this suspect did not do it?',
    }),
}
