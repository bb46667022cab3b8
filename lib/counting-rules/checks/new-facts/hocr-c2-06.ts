import { A_LINE, homeOfficeRule, met, notMet, unknown, type Check } from '#lib/counting-rules/check'

export const hocrC206: Check = {
  id: 'HOCR-C2-06',
  origin: homeOfficeRule,
  about: { decision: ['accountWhen', 'accountFrom', 'accountVerified', 'accountEffect'] },
  stages: ['deciding'],
  weights: ['hold'],
  title: 'The four things are written down',
  why: 'The account says briefly when the information came, where from, how it can be checked and what it does to the crime.',
  satisfy: 'Write a line on each of the four.',
  instead: 'Return the request if you do not know one of them.',
  judge: ({ judgements }) => {
    if (judgements === null) return unknown('The decision maker has not yet written about the information.')
    const { whenItCameWords, whereFromWords, howVerifiableWords, whatItDoesWords } = judgements.account
    const missing = [
      whenItCameWords < A_LINE ? ['when it came'] : [],
      whereFromWords < A_LINE ? ['where it came from'] : [],
      howVerifiableWords < A_LINE ? ['how it can be checked'] : [],
      whatItDoesWords < A_LINE ? ['what it does to the crime'] : [],
    ].flat()
    return missing.length === 0 ? met : notMet('hold', `The account does not say ${missing.join(', ')}.`)
  },
}
