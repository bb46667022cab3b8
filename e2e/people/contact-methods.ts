import type { Page } from '@playwright/test'

const ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
// Where cases differ; of other kinds one page leads where all lead.
const CASES = /^\/((crimes|requests|victims)\/ID|compliance\/ONE)$/
const MOST_CASES = 12

/** What kind of page an address leads to: /crimes/ID/ask, whichever crime it is. */
const kindOf = (place: string): string =>
  place
    .replace(/[?#].*$/, '')
    .replaceAll(ID, 'ID')
    .replace(/^\/rules\/HOCR-[^/]+\/(checks|matters)\/.+/, '/rules/$1/ONE')
    .replace(/^\/rules\/HOCR-.+/, '/rules/ONE')
    .replace(/^\/rules\/cases\/.+/, '/rules/cases/ONE')
    .replace(/^\/compliance\/(?!(crimes|mistakes|published|download)\b)[^/]+$/, '/compliance/ONE')

// Files, not pages.
const isFile = (place: string): boolean =>
  /^\/(crimes\/ID\/evidence\/ID|dashboard\/board\.pdf|audits\/programme\/ID\/(frame|replay)\/ID|publications\/ID\/(download|text)|reports\/[a-z]+\/download\/[a-z]+|compliance\/(published\/)?download|compliance\/published\/files\/ID|messages\/ID\/(file|letter)|imports\/ID\/rejects\/.+)$/.test(
    kindOf(place),
  )

/**
 * Every kind of page somebody can come to by links from where they begin, each with one place of that kind. Goes on from up
 * to twelve cases, since what can be done differs from case to case; kinds that `through` leaves out are not gone to.
 */
export async function placesWithin(
  page: Page,
  begin: readonly string[],
  through: RegExp,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  const times = new Map<string, number>()
  const waiting = [...begin]
  const known = new Set(waiting)
  for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
    const kind = kindOf(place)
    const nth = times.get(kind) ?? 0
    if (nth >= (CASES.test(kind) ? MOST_CASES : 2)) continue
    times.set(kind, nth + 1)
    if (nth === 0) found.set(kind, place)
    const answer = await page.context().request.get(place)
    for (const next of linksIn(await answer.text())) {
      if (known.has(next) || isFile(next) || !through.test(kindOf(next))) continue
      known.add(next)
      waiting.push(next)
    }
  }
  return found
}

const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, place = '']) =>
    place.replaceAll('&amp;', '&').replace(/#.*$/, ''),
  )
