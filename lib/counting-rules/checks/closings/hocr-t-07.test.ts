import { expect, test } from 'vitest'
import { matterCase } from '#lib/counting-rules/examples/other-matter-case'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrT07 } from './hocr-t-07.ts'

const options = (reviewPeriodOver: 'yes' | 'no' | 'unknown') => matterCase({ kind: 'deleting', reviewPeriodOver })

test('a cancelled crime is kept until its review period is over', () => {
  expect(judged(hocrT07, options('yes'))).toBe('met')
  expect(judged(hocrT07, options('no'))).toBe('not met, refer')
  expect(judged(hocrT07, options('unknown'))).toBe('unknown, hold')
  expect(judged(hocrT07, soundCase('C2'))).toBe('not applicable')
})
