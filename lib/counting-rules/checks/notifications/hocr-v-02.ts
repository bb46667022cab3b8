import { notApplicable, productSafeguard, wants, type Check } from '#lib/counting-rules/check'
import { hasVictims } from '#lib/counting-rules/offence-class'
import { anyOf } from '#lib/counting-rules/evidence-items'

export const hocrV02: Check = {
  id: 'HOCR-V-02',
  origin: productSafeguard(
    'The duty to inform names C1, C2 and C5. Contact after a C3 or C4 is no part of that duty, but a victim still deserves to know.',
  ),
  about: { request: ['victimHasSurvivingNumber'], decision: ['victimWillBeInformed'] },
  stages: ['deciding'],
  weights: ['warn'],
  title: 'C3 and C4: the victim is contacted all the same',
  why: 'A C3 or C4 takes effect with the decision. Still, a victim with a duplicate needs the number that stays, and a victim whose report was recorded by mistake needs to know why and how to challenge it: that is a contact task, counted apart from the duty to inform.',
  satisfy: 'Contact the victim by the contact plan, or say why not.',
  instead: 'Give the contact task to somebody by name.',
  judge: (facts) => {
    const { requesterFacts, judgements } = facts
    if (!hasVictims(facts)) return notApplicable
    const has = requesterFacts?.category === 'C3' ? requesterFacts.victimHasSurvivingNumber : 'no'
    const informed = anyOf([has, judgements?.victimWillBeInformed ?? 'unknown'])
    return wants('yes', informed, {
      weight: 'warn',
      wrong: 'The victim is not going to be informed.',
      unanswered: 'Is the victim going to be informed?',
    })
  },
}
