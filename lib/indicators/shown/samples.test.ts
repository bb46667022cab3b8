import { expect, test } from 'vitest'
import type { StratumPart } from '../kinds/group.ts'
import type { SampleIndicator } from '../kinds/indicator.ts'
import { foundWrong } from '../figures/auditing/found-wrong-store.ts'
import { sampleInWords } from '../in-words.ts'
import { sampleRows } from './samples.ts'

interface Made {
  readonly size?: number
  readonly read?: number
  readonly hits?: number
  readonly cannotTell?: number
  readonly tolerance?: number
  readonly again?: StratumPart['again']
  readonly linked?: StratumPart['linked']
}

const stratum = ({
  size = 100,
  read = 20,
  hits = 0,
  cannotTell = 0,
  tolerance = 100,
  again,
  linked = [],
}: Made): StratumPart => ({
  size,
  tolerance,
  right: read - hits - cannotTell,
  wrong: hits,
  cannotTell,
  readOnce: again ? read - hits - cannotTell - again.of : 0,
  again: again ?? { of: 0, overturned: 0 },
  linked,
})

const all = (strata: readonly StratumPart[], indicator: SampleIndicator = foundWrong) => {
  const [row] = sampleRows(indicator, [], [], { key: 'all', strata })
  if (!row) throw new Error('there is no row')
  return row
}

const words = (...strata: readonly StratumPart[]) => sampleInWords(all(strata))

test('a sample has an interval, and a verdict of three', () => {
  expect(words(stratum({ hits: 7 }))).toBe('7 of 20 (35%, could be 18% to 57%): above tolerance')
  expect(words(stratum({ read: 60, hits: 1 }))).toBe(
    '1 of 60 (2%, could be 0% to 9%): within tolerance'.replace('0%', 'under 1%'),
  )
  expect(words(stratum({ hits: 0 }))).toBe('0 of 20: none found, but up to 14% would fit: not enough evidence')
})

test('what was read whole is a full count: no interval, above the tolerance or not', () => {
  const whole = (changes: Made) => words(stratum({ size: 20, ...changes }))
  expect(whole({ hits: 3 })).toBe('3 of 20 (15%): above tolerance')
  expect(whole({ hits: 2 })).toBe('2 of 20 (10%): not above tolerance')
})

test('what could not be decided is printed as right and as wrong, and may decide the verdict', () => {
  expect(words(stratum({ size: 20, hits: 2, cannotTell: 1 }))).toBe(
    '2 of 20 (10%) if the 1 not decided were right, 3 of 20 (15%) if they were wrong: depends on those the record does not decide',
  )
})

test('strata are put together by their weights, not by what was read of them', () => {
  const row = all([stratum({ size: 900, read: 20, hits: 10 }), stratum({ size: 100, read: 100 })])
  expect(row.asRight).toMatchObject({ kind: 'estimate', share: 0.45 })
  expect(row.verdict).toBeNull()
})

test('two full counts are one full count', () => {
  expect(words(stratum({ size: 20, hits: 3 }), stratum({ size: 20, hits: 0 }))).toBe(
    '3 of 40 (8%): not above tolerance',
  )
})

test('audits that declared different tolerances have no verdict together', () => {
  const [one, other] = [stratum({ size: 20, hits: 3 }), stratum({ size: 20, tolerance: 50 })]
  expect(words(one, other)).toBe('3 of 40 (8%)')
})

test('where one was read of many nothing but the count is printed, and where nothing was read not even that', () => {
  expect(words(stratum({ read: 1, hits: 1 }))).toBe('1 of 1 read: too few to say more')
  expect(words()).toBe('nothing audited in this period')
})

test('what second readings by chance overturned is taken to be so of those read once as well', () => {
  const row = all([stratum({ size: 24, read: 24, again: { of: 4, overturned: 1 } })])
  expect(sampleInWords(row)).toBe('5 of 24 (21%): above tolerance')
})

test('linked crimes that were wrong together make a sample less sure', () => {
  const linked = [{ wrong: 4, cannotTell: 0, of: 4 }]
  expect(words(stratum({ hits: 7, linked }))).toBe(
    '35% of 100 (could be 14% to 63%, linked crimes as one: design effect 2.1): above tolerance',
  )
  expect(words(stratum({ hits: 7, linked: [{ wrong: 1, cannotTell: 0, of: 4 }] }))).toBe(words(stratum({ hits: 7 })))
})
