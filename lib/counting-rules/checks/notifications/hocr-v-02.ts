import { notApplicable, productSafeguard, wants, type Check } from '#lib/counting-rules/check'
import { hasVictims } from '#lib/counting-rules/offence-class'
import { anyOf } from '#lib/counting-rules/evidence-items'

export const hocrV02: Check = {
  id: 'HOCR-V-02',
  origin: productSafeguard(
    'The duty to tell first names C1, C2 and C5; a victim of the others still deserves to know.',
  ),
  about: { request: ['victimHasSurvivingNumber'], decision: ['victimWillBeInformed'] },
  stages: ['deciding'],
  weights: ['warn'],
  title: 'C3 and C4: tell the victim all the same',
  why: 'Telling does not hold up a C3 or C4. Still, a victim with a duplicate needs the number that stays, and one whose report was a mistake needs to know why and how to challenge it.',
  satisfy: 'Tell the victim, or say why not.',
  instead: 'Let the duty to tell be given to somebody by name.',
  judge: (facts) => {
    const { requesterFacts, judgements } = facts
    if (!hasVictims(facts)) return notApplicable
    const has = requesterFacts?.category === 'C3' ? requesterFacts.victimHasSurvivingNumber : 'no'
    const informed = anyOf([has, judgements?.victimWillBeInformed ?? 'unknown'])
    return wants('yes', informed, {
      weight: 'warn',
      wrong: 'The victim is not going to be told.',
      unanswered: 'Is the victim going to be told?',
    })
  },
}
