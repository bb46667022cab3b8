import { notApplicable, productSafeguard, wants, type Check } from '#lib/counting-rules/check'
import { judgedOrLater, reliedOn, together } from '#lib/counting-rules/evidence-items'
import { showsNoCrime } from '#lib/counting-rules/offence-of-crime'
import { isOwnAccountOf } from '#lib/counting-rules/sources/makers'
import { whySecondSource } from '#lib/counting-rules/sources/second-source'

export const hocrC209c: Check = {
  id: 'HOCR-C2-09c',
  origin: productSafeguard(
    'A victim who says in passing that all is well has not given information that can be verified.',
  ),
  about: { request: ['evidence', 'recordedAgainstForcedChild'], decision: ['specificAndFree'] },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'hold'],
  title: 'The victim’s own account is specific and freely given',
  why: 'An owner who finds the item knows best what happened to it. The account is additional verifiable information when it says what happened, is given freely, and was checked.',
  satisfy:
    'Take a full account of where and when the item was found, and check it. The decision maker says that it is specific and freely given.',
  instead: 'Keep the crime. Outcome 14 or 18 may fit.',
  judge: (facts) => {
    if (facts.requesterFacts?.category !== 'C2' || whySecondSource(facts) !== undefined) return notApplicable
    const showing = reliedOn(facts).filter(({ evidence }) => showsNoCrime(facts, evidence))
    if (together(...showing.map(({ evidence }) => isOwnAccountOf('victim', evidence))) === 'no') return notApplicable
    if (showing.length === 0) return notApplicable
    return wants('yes', judgedOrLater(facts, facts.judgements?.specificAndFree), {
      weight: 'refuse',
      wrong: 'The victim’s own account is not specific, or was not freely given.',
      unanswered: 'Is the victim’s own account specific and freely given?',
    })
  },
}
