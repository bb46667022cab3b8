import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { EXAMPLES } from '#lib/charts/testing/examples'
import type { Chart } from '#lib/charts/model'
import { ChartFigure } from './chart-figure.tsx'

const htmlOf = (chart: Chart) =>
  renderToStaticMarkup(
    <ChartFigure id="informed" title="Were victims informed?" chart={chart} asAt="on 16 November 2026" />,
  )
const charts = Object.entries(EXAMPLES)

describe.each(charts)('%s', (_, chart) => {
  const html = htmlOf(chart)

  it('comes with its title, its sentence, its table and its date', () => {
    expect(html).toContain('Were victims informed?')
    expect(html).toContain(renderToStaticMarkup(<>{chart.sentence}</>))
    expect(html).toContain('<table')
    expect(html).toContain('Counted on 16 November 2026')
  })

  it('is one picture to a screen reader, called by its title and described by its sentence', () => {
    expect(html.match(/role="img"/g)).toHaveLength(1)
    expect(html).toContain('role="img" aria-labelledby="informed-title" aria-describedby="informed-sentence"')
    expect(html.match(/<svg(?![^>]*aria-hidden="true")/g)).toBeNull()
  })

  it('is drawn for a wide screen and for a telephone, with no letter below 12 pixels', () => {
    expect(html).toContain('app-picture--screen')
    expect(html).toContain('app-picture--phone')
    const sizes = [...html.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
  })

  it('carries no style attribute, which the page would not let through', () => {
    expect(html).not.toContain('style=')
  })
})

describe('kinds', () => {
  it('are told apart by pattern and not by colour alone', () => {
    const html = htmlOf(EXAMPLES['categories by month'] as Chart)
    const patterns = [...html.matchAll(/<pattern id="informed-screen-fill-\d"[^>]*>(.*?)<\/pattern>/g)]
    expect(new Set(patterns.map(([, inside]) => inside)).size).toBe(5)
    expect(html).toContain('fill="url(#informed-screen-fill-0)"')
  })

  it('have patterns of their own in each of the two pictures, as one of them is not shown', () => {
    const html = htmlOf(EXAMPLES['ageing'] as Chart)
    const ids = [...html.matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

it('where there is nothing to draw there is no picture, and the sentence says so', () => {
  const html = htmlOf({ sentence: 'There were none.', key: [], notes: [], columns: [], rows: [], draw: null })
  expect(html).not.toContain('<svg')
  expect(html).toContain('There were none.')
})
