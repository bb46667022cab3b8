import { expect, test } from 'vitest'
import { matterCase } from '#lib/counting-rules/examples/other-matter-case'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrT08 } from './hocr-t-08.ts'

const options = (
  byInformationManagement: 'yes' | 'no' | 'unknown',
  wordingAndAccuracyChecked: 'yes' | 'no' | 'unknown' = 'yes',
) => matterCase({ kind: 'deleting', byInformationManagement, wordingAndAccuracyChecked })

test('information management looks at wording and accuracy', () => {
  expect(judged(hocrT08, options('yes'))).toBe('met')
  expect(judged(hocrT08, options('no'))).toBe('not met, refer')
  expect(judged(hocrT08, options('unknown'))).toBe('unknown, hold')
  expect(judged(hocrT08, options('yes', 'no'))).toBe('not met, refuse')
  expect(judged(hocrT08, options('yes', 'unknown'))).toBe('unknown, hold')
  expect(judged(hocrT08, soundCase('C2'))).toBe('not applicable')
})
