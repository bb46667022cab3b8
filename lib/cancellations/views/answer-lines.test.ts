import { expect, test } from 'vitest'
import { answerLines, offenceInWords } from './answer-lines.ts'

const answers = {
  category: 'C4',
  reasons: [],
  alsoNewInformation: 'unknown',
  fields: {
    mistake: 'nuisance call',
    conditions: { 'the call caused distress': 'no' },
    reported: 'offence on the list',
    reportedOffence: { code: '008/72', countClass: '8R' },
  },
  words: {},
  principalCrimeId: null,
}

const lines = (leaveOut?: readonly string[]) =>
  answerLines(answers, () => '', leaveOut).map(({ question, answer }) => `${question} ${answer}`)

test('an offence is shown by its title, code and class', () => {
  expect(lines()).toContain('Which offence was reported? Indecent or grossly offensive communication (008/72 8R)')
})

test('what is left out is not shown, nor hinted at', () => {
  const shown = lines(['reported', 'reportedOffence'])
  expect(shown).toHaveLength(lines().length - 2)
  expect(shown.join(' ')).not.toMatch(/reported|008\/72/)
})

test('what was typed in a draft is shown as the offence it names', () => {
  expect(offenceInWords('049/10 49 – Other theft')).toBe('Other theft (049/10 49)')
  expect(offenceInWords('a theft')).toBe('Not answered')
  expect(offenceInWords('')).toBe('Not answered')
})
