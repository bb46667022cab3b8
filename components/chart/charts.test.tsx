import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { BarChart } from './bar-chart.tsx'
import { percentWords, shareWords } from './chart-words.ts'
import { IntervalChart, type IntervalRow } from './interval-chart.tsx'

const words = {
  id: 'informed',
  title: 'Were victims told?',
  sentence: 'Of 20 victims 17 were told.',
  asAt: 'on 16 November 2026',
}
const row: IntervalRow = { key: 'rape', label: 'Rape', hits: 17, of: 20, low: 0.64, high: 0.95 }

const intervals = (rows: readonly IntervalRow[]) =>
  renderToStaticMarkup(<IntervalChart {...words} what="Group" rows={rows} />)
const bars = renderToStaticMarkup(
  <BarChart {...words} what="Group" kinds={['C1', 'C2']} rows={[{ key: 'a', label: 'Rape', counts: [3, null] }]} />,
)
describe('every chart', () => {
  it.each([intervals([row]), bars])('comes with its title, its sentence, its table and its date', (html) => {
    expect(html).toContain(words.title)
    expect(html).toContain(words.sentence)
    expect(html).toContain('<table')
    expect(html).toContain('Counted on 16 November 2026')
    expect(html).toContain('role="img" aria-labelledby="informed-title" aria-describedby="informed-sentence"')
  })

  it.each([intervals([row]), bars])('carries no style attribute, which the page would not let through', (html) => {
    expect(html).not.toContain('style=')
  })
})

describe('shares', () => {
  it('are never printed without what they are shares of', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(3000), (first, second) => {
        const [hits, of] = [Math.min(first, second), Math.max(first, second)]
        const words = shareWords(hits, of).replaceAll(',', '')
        expect(words.startsWith(of === 0 ? 'none' : `${String(hits)} of ${String(of)}`)).toBe(true)
        expect(words.includes('%')).toBe(of >= 10 && hits > 0 && hits < of)
      }),
    )
  })

  it('are not rounded to nothing or to everything', () => {
    expect([0, 0.001, 0.5, 0.999, 1].map(percentWords)).toEqual(['0%', 'under 1%', '50%', 'over 99%', '100%'])
  })

  it('stand in the chart and in the table alike', () => {
    expect(intervals([row]).match(/17 of 20 \(85%\)/g)).toHaveLength(3)
    expect(intervals([row])).toContain('64% to 95%')
  })

  it('are drawn only where something was counted and may be shown', () => {
    expect(intervals([{ ...row, hits: 0, of: 0 }])).not.toContain('<circle')
    const withheld = intervals([{ ...row, withheld: 'Too few to show' }])
    expect(withheld).not.toContain('<circle')
    expect(withheld).not.toContain('17 of')
    expect(withheld).toContain('Too few to show')
  })
})

describe('counts', () => {
  it('that are not known are said to be so, and never drawn or written as 0', () => {
    expect(bars).toContain('not known')
    expect(bars).toContain('3 known')
  })

  it('of different kinds are told apart by pattern and not by colour alone', () => {
    expect(bars).toContain('id="informed-fill-0"')
    expect(bars).toContain('fill="url(#informed-fill-0)"')
    expect(new Set([...bars.matchAll(/<path class="app-fill-mark[^"]*" d="([^"]*)"/g)].map(([, d]) => d)).size).toBe(2)
  })
})
