import { expect, test } from 'vitest'
import { stratifiedEstimate } from '#lib/statistics/estimates/stratified'
import { fullCount } from '#lib/statistics/proportions/proportion'
import { aSample } from '#lib/statistics/testing/a-sample'
import { gapInWords } from './gap.ts'

const DAYS = '1 April 2026 to 30 September 2026'
const same = (found: ReturnType<typeof aSample>) => ({ asRight: found, asWrong: found })

test('own audits that find far fewer wrong than inspectors are said to', () => {
  expect(gapInWords(same(aSample(2, 60)), aSample(8, 20), DAYS)).toEqual([
    `Drawn audits of crimes cancelled ${DAYS}, less the inspectors’ share: −36.7 percentage points (could be −58.1 to −16.8).`,
    'This force’s own audits find fewer wrong than inspectors did. Look at how they read.',
  ])
})

test('a difference that chance explains is none', () => {
  expect(gapInWords(same(aSample(1, 20)), aSample(2, 22), DAYS).at(-1)).toBe('No difference can be detected.')
})

test('those that cannot be told are taken both ways', () => {
  const [sentence] = gapInWords({ asRight: aSample(2, 40), asWrong: aSample(6, 40) }, aSample(2, 20), DAYS)
  expect(sentence).toContain('if those that cannot be told were right')
})

test('an estimate by strata is compared by its own interval, and a full count by none of its own', () => {
  const estimate = stratifiedEstimate([{ size: 400, hits: 2, of: 20 }, { size: 90, hits: 3, of: 22 }]) // oxfmt-ignore
  const whole = fullCount(8, 40)
  expect(gapInWords({ asRight: estimate, asWrong: estimate }, aSample(2, 20), DAYS)).toHaveLength(2)
  expect(gapInWords({ asRight: whole, asWrong: whole }, aSample(4, 20), DAYS)[0]).toContain(
    '0.0 percentage points (could be −21.6 to 11.9)',
  )
})

test('nothing is compared where no audit was finished or nothing was cancelled', () => {
  const nothing = [`No drawn audit of crimes cancelled ${DAYS} was finished, so nothing is compared.`]
  expect(gapInWords({ asRight: null, asWrong: null }, aSample(2, 20), DAYS)).toEqual(nothing)
  const none = fullCount(0, 0)
  expect(gapInWords({ asRight: none, asWrong: none }, aSample(2, 20), DAYS)).toEqual(nothing)
})
