import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { BarChart } from './bar-chart.tsx'
import { ProportionChart, type ProportionRow } from './proportion-chart.tsx'

const words = {
  id: 'informed',
  title: 'Were victims told?',
  sentence: 'Of 20 victims 17 were told.',
  asAt: 'on 16 November 2026',
}
const row: ProportionRow = {
  key: 'rape',
  label: 'Rape',
  figure: { kind: 'full-count', hits: 17, of: 20 },
}
const sampled: ProportionRow = { ...row, figure: { kind: 'sample', hits: 17, of: 20, population: null } }

const proportions = (rows: readonly ProportionRow[]) =>
  renderToStaticMarkup(<ProportionChart {...words} what="Group" rows={rows} />)
const bars = renderToStaticMarkup(
  <BarChart {...words} what="Group" kinds={['C1', 'C2']} rows={[{ key: 'a', label: 'Rape', counts: [3, null] }]} />,
)
describe('every chart', () => {
  it.each([proportions([row]), bars])('comes with its title, its sentence, its table and its date', (html) => {
    expect(html).toContain(words.title)
    expect(html).toContain(words.sentence)
    expect(html).toContain('<table')
    expect(html).toContain('Counted on 16 November 2026')
    expect(html).toContain('role="img" aria-labelledby="informed-title" aria-describedby="informed-sentence"')
  })

  it.each([proportions([row]), bars])('carries no style attribute, which the page would not let through', (html) => {
    expect(html).not.toContain('style=')
  })
})

describe('shares', () => {
  it('stand in the chart and in the table alike', () => {
    expect(proportions([row]).match(/17 of 20 \(85%\)/g)).toHaveLength(3)
    expect(
      proportions([{ ...row, figure: { kind: 'full-count', hits: 664, of: 3246 } }]).match(/20\.5%/g),
    ).toHaveLength(3)
  })

  it('of a full count have no interval, in words, table or picture', () => {
    expect(proportions([row])).not.toMatch(/interval| to /)
    expect(proportions([row])).toContain('<circle')
  })

  it('of a sample have theirs in the table and in the picture', () => {
    expect(proportions([sampled]).match(/64% to 95%/g)).toHaveLength(2)
    expect(proportions([sampled])).toContain('95% interval')
    expect(proportions([sampled])).toContain('app-chart__interval')
    expect(proportions([sampled, row])).toContain('95% interval')
  })

  it('are drawn only where something was counted and may be shown', () => {
    expect(proportions([{ ...row, figure: { kind: 'none', hits: 0, of: 0 } }])).not.toContain('<circle')
    const few = proportions([{ ...row, figure: { kind: 'full-count', hits: 1, of: 2 } }])
    expect(few).not.toContain('<circle')
    expect(few).toContain('1 of 2')
    const hidden = proportions([{ ...row, figure: 'hidden' }])
    expect(hidden).not.toContain('<circle')
    expect(hidden).not.toContain(' of ')
    expect(hidden).toContain('too few to show')
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
