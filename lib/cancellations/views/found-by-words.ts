/** How it was found that a crime should not have been cancelled, as the form names it. */
export const FOUND_BY_WORDS: Readonly<Record<string, string>> = {
  audit: 'An audit or review',
  victim: 'The victim came back to us',
  inspection: 'An inspection',
  'receiving force': 'The force it was transferred to',
  'decision maker': 'The decider',
  'new material': 'New material came in',
  other: 'Something else',
}
