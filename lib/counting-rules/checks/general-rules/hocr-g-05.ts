import { AN_ACCOUNT, homeOfficeRule, met, notMet, unknown, type Check } from '#lib/counting-rules/check'

export const hocrG05: Check = {
  id: 'HOCR-G-05',
  origin: homeOfficeRule,
  about: { decision: ['reason'] },
  stages: ['deciding'],
  weights: ['hold'],
  title: 'Who decided, and why, is written down',
  why: 'Anybody who looks later must see who cancelled, when, under which category, on what information and why.',
  satisfy: `Write your reasons: at least ${String(AN_ACCOUNT)} words.`,
  instead: 'Return the request if you cannot give reasons yet.',
  judge: ({ decisionMaker, judgements }) => {
    if (decisionMaker === null || judgements === null) return unknown('Nobody has decided yet.')
    return judgements.reasonWords >= AN_ACCOUNT
      ? met
      : notMet('hold', 'The reasons for the decision are missing or too short.')
  },
}
