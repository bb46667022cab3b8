/** What an auditor found of a decision. */
export const FINDING_WORDS: Readonly<Record<string, string>> = {
  correct: 'The decision was right',
  wrong: 'The decision was wrong',
  'cannot tell': 'It cannot be told from what is on file',
}
