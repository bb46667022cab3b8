import { homeOfficeRule, met, notApplicable, notMet, unknown, type Check } from '#lib/counting-rules/check'

export const hocrD03: Check = {
  id: 'HOCR-D-03',
  origin: homeOfficeRule,
  about: {},
  stages: ['deciding'],
  weights: ['refer', 'hold'],
  title: 'A victim may ask the registrar, complain, and go to court',
  why: 'A victim who does not accept a decision first has a review by the registrar, then a complaint under the Code; a court may be asked as well.',
  satisfy: 'Take it as one of these, and answer it.',
  instead: 'Offer a review by the registrar, and say how to complain.',
  judge: ({ matter }) => {
    if (matter?.kind !== 'challenging a decision' || matter.by === 'officer or unit' || matter.by === 'another force')
      return notApplicable
    if (matter.by === 'unknown') return unknown('It is not known who challenges the decision.')
    if (matter.as === 'unknown') return unknown('It is not known how the victim challenges the decision.')
    return matter.as === 'registrar to registrar' || matter.as === 'victims’ right to review'
      ? notMet('refer', 'This is not a way that is open to a victim.')
      : met
  },
}
