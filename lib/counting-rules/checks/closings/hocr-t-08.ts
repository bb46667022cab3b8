import { allOf, homeOfficeRule, notApplicable, wants, type Check } from '#lib/counting-rules/check'

export const hocrT08: Check = {
  id: 'HOCR-T-08',
  origin: homeOfficeRule,
  about: {},
  stages: ['deciding'],
  weights: ['refer', 'refuse', 'hold'],
  title: 'What is kept of a person is fair and right',
  why: 'A cancelled crime must not read as an accusation. Whether a name goes or is put right is for information management, not for the registrar.',
  satisfy: 'Information management looks at the wording and whether it is right.',
  instead: 'Send it to information management.',
  judge: ({ matter }) =>
    matter?.kind === 'deleting'
      ? allOf(
          wants('yes', matter.byInformationManagement, {
            weight: 'refer',
            wrong: 'This is for information management.',
            unanswered: 'It is not known who looks at this.',
          }),
          wants('yes', matter.wordingAndAccuracyChecked, {
            weight: 'refuse',
            wrong: 'Nobody has looked at the wording and whether it is right.',
            unanswered: 'Has anybody looked at the wording and whether it is right?',
          }),
        )
      : notApplicable,
}
