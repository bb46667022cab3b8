import { expect, test } from 'vitest'
import { matterCase } from '#lib/counting-rules/examples/matter-case'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrT07 } from './hocr-t-07.ts'

const wish = (reviewPeriodOver: 'yes' | 'no' | 'unknown') => matterCase({ kind: 'deleting', reviewPeriodOver })

test('a cancelled crime is kept until its review period is over', () => {
  expect(said(hocrT07, wish('yes'))).toBe('met')
  expect(said(hocrT07, wish('no'))).toBe('not met, refer')
  expect(said(hocrT07, wish('unknown'))).toBe('unknown, hold')
  expect(said(hocrT07, soundCase('C2'))).toBe('not applicable')
})
