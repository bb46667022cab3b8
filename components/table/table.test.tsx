import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { FilterPanel } from './filter-panel.tsx'
import { Table } from './table.tsx'

const table = renderToStaticMarkup(
  <Table
    caption="Requests"
    columns={[
      { text: 'Crime' },
      { text: 'Asked', sortHref: '?sort=asked', sorted: 'descending' },
      { text: 'Clock', numeric: true },
    ]}
    rows={[{ key: '1', cells: ['ZZ/000123/26', '3 March 2026', undefined] }]}
  />,
)

describe('a table', () => {
  it('has a caption, a heading for every column and one for every row', () => {
    expect(table).toContain('Requests</caption>')
    expect(table.match(/scope="col"/g)).toHaveLength(3)
    expect(table).toMatch(/<th scope="row"[^>]*><span>ZZ\/000123\/26<\/span>/)
  })

  it('keeps the name of its column beside each value, for when a row becomes a card', () => {
    expect(table).toMatch(/data-label="Asked"[^>]*><span>3 March 2026/)
  })

  it('stays a table to a screen reader whatever it looks like', () => {
    for (const role of ['table', 'row', 'columnheader', 'rowheader', 'cell']) expect(table).toContain(`role="${role}"`)
  })

  it('sorts by plain links and says how it is sorted', () => {
    expect(table).toContain('aria-sort="descending"')
    expect(table).toContain('href="?sort=asked"')
  })
})

describe('a filter panel', () => {
  it('keeps the filters in the address, keeps the order of the list, and lets each filter be taken off', () => {
    const html = renderToStaticMarkup(
      <FilterPanel
        action="/requests"
        clearHref="/requests"
        chosen={[{ text: 'Area: North', removeHref: '/requests?group=rape' }]}
        hidden={{ sort: 'asked' }}
      >
        fields
      </FilterPanel>,
    )
    expect(html).toMatch(/<form[^>]* action="\/requests" method="get"/)
    expect(html).toContain('name="sort" value="asked"')
    expect(html).toContain('href="/requests?group=rape"')
    expect(html).toContain('Remove the filter ')
  })
})
