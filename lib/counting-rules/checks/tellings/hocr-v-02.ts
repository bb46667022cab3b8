import { notApplicable, productSafeguard, wants, type Check } from '#lib/counting-rules/check'
import { hasVictims } from '#lib/counting-rules/case-of-class'
import { anyOf } from '#lib/counting-rules/case-of-evidence'

export const hocrV02: Check = {
  id: 'HOCR-V-02',
  origin: productSafeguard(
    'The duty to tell first names C1, C2 and C5; a victim of the others still deserves to know.',
  ),
  about: { request: ['victimHasSurvivingNumber'], decision: ['victimWillBeTold'] },
  stages: ['deciding'],
  weights: ['warn'],
  title: 'C3 and C4: tell the victim all the same',
  why: 'Telling does not hold up a C3 or C4. Still, a victim with a duplicate needs the number that stays, and one whose report was a mistake needs to know why and how to challenge it.',
  satisfy: 'Tell the victim, or say why not.',
  instead: 'Let the duty to tell be given to somebody by name.',
  judge: (facts) => {
    const { asked, judged } = facts
    if (!hasVictims(facts)) return notApplicable
    const has = asked?.category === 'C3' ? asked.victimHasSurvivingNumber : 'no'
    const told = anyOf([has, judged?.victimWillBeTold ?? 'unknown'])
    return wants('yes', told, {
      weight: 'warn',
      wrong: 'The victim is not going to be told.',
      unanswered: 'Is the victim going to be told?',
    })
  },
}
