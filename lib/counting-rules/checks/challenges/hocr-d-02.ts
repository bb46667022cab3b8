import { homeOfficeRule, met, notApplicable, notMet, unknown, type Check } from '#lib/counting-rules/check'

export const hocrD02: Check = {
  id: 'HOCR-D-02',
  origin: homeOfficeRule,
  about: {},
  stages: ['deciding'],
  weights: ['refer', 'hold'],
  title: 'Between forces the two registrars settle it together',
  why: 'Two forces that disagree about a crime look together for what is best. Scotland and Northern Ireland have registrars too.',
  satisfy: 'The two registrars settle it.',
  instead: 'Send it to the registrar, who speaks to the other one. Keep the crime until then.',
  judge: ({ matter }) => {
    if (matter?.kind !== 'challenging a decision' || matter.by !== 'another force') return notApplicable
    if (matter.as === 'unknown') return unknown('It is not known how the two forces settle it.')
    return matter.as === 'registrar to registrar'
      ? met
      : notMet('refer', 'It is not being settled between the two registrars.')
  },
}
