import { expect, test } from 'vitest'
import { matterCase } from '#lib/counting-rules/examples/matter-case'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrT08 } from './hocr-t-08.ts'

const wish = (
  byInformationManagement: 'yes' | 'no' | 'unknown',
  wordingAndAccuracyChecked: 'yes' | 'no' | 'unknown' = 'yes',
) => matterCase({ kind: 'deleting', byInformationManagement, wordingAndAccuracyChecked })

test('information management looks at wording and accuracy', () => {
  expect(said(hocrT08, wish('yes'))).toBe('met')
  expect(said(hocrT08, wish('no'))).toBe('not met, refer')
  expect(said(hocrT08, wish('unknown'))).toBe('unknown, hold')
  expect(said(hocrT08, wish('yes', 'no'))).toBe('not met, refuse')
  expect(said(hocrT08, wish('yes', 'unknown'))).toBe('unknown, hold')
  expect(said(hocrT08, soundCase('C2'))).toBe('not applicable')
})
