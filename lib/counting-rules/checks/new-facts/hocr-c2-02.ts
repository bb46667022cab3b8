import { homeOfficeRule, notApplicable, wants, type Check } from '#lib/counting-rules/check'
import { anyOf, judgedOrLater, reliedOn, together } from '#lib/counting-rules/evidence-items'
import { wasNew } from '#lib/counting-rules/sources/was-new'

export const hocrC202: Check = {
  id: 'HOCR-C2-02',
  origin: homeOfficeRule,
  about: { request: ['evidence'], decision: ['additional'] },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'hold'],
  title: 'Additional: the recorder and the OIC did not have it',
  why: 'Information is additional when neither the person who recorded the crime nor the OIC had it when they recorded. The date on the film does not matter.',
  satisfy: 'Say when it was got, who had it before, and whether the recorder or the OIC knew of it.',
  instead: 'If they had it and misread it, ask under C4. Otherwise keep the crime.',
  judge: (facts) => {
    const items = reliedOn(facts)
    if (items.length === 0) return notApplicable
    const answers = items.map((item) =>
      together(wasNew(facts, item.evidence), judgedOrLater(facts, item.judgements?.additional)),
    )
    return wants('yes', anyOf(answers), {
      weight: 'refuse',
      wrong: 'The recorder or the OIC already had this when the crime was recorded.',
      unanswered: 'Who had this when the crime was recorded, and did the recorder or the OIC know?',
    })
  },
}
