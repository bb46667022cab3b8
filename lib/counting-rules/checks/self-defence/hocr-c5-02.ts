import { allOf, homeOfficeRule, notApplicable, wants, type Check } from '#lib/counting-rules/check'
import { anyOf, judgedOrLater, opposite, reliedOn } from '#lib/counting-rules/evidence-items'
import { isAccountForSuspect } from '#lib/counting-rules/sources/makers'

export const hocrC502: Check = {
  id: 'HOCR-C5-02',
  origin: homeOfficeRule,
  about: {
    request: ['evidence', 'cctv', 'independentWitness', 'injuriesFit', 'otherSupport'],
    decision: ['selfDefenceShown'],
  },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'hold'],
  title: 'Evidence shows self-defence, not only a claim',
  why: 'There must be clear, additional and verifiable information that the suspect acted in self-defence. That both wanted to fight is not that.',
  satisfy: 'Give film, an independent witness, injuries that fit, or other support, and evidence of it.',
  instead: 'Keep the crime. Outcome 15 or 16 may fit; think of recording the other person’s assault.',
  judge: (facts) => {
    const { requesterFacts, judgements } = facts
    if (requesterFacts?.category !== 'C5') return notApplicable
    const showing = reliedOn(facts).filter(({ evidence }) => evidence.effect === 'self-defence')
    return allOf(
      wants(
        'yes',
        anyOf([
          requesterFacts.cctv,
          requesterFacts.independentWitness,
          requesterFacts.injuriesFit,
          requesterFacts.otherSupport,
        ]),
        {
          weight: 'refuse',
          wrong: 'There is only the claim.',
          unanswered: 'Nobody has said what supports the claim.',
        },
      ),
      wants('yes', anyOf(showing.map(({ evidence }) => opposite(isAccountForSuspect(evidence)))), {
        weight: 'refuse',
        wrong: 'No evidence beyond what the suspect, or somebody near to them, says shows self-defence.',
        unanswered: 'It is not known who made the evidence that shows self-defence.',
      }),
      wants('yes', judgedOrLater(facts, judgements?.selfDefenceShown), {
        weight: 'refuse',
        wrong: 'The decision maker finds that self-defence is not shown.',
        unanswered: 'The decision maker has not yet said whether self-defence is shown.',
      }),
    )
  },
}
