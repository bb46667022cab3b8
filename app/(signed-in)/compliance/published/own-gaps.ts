import { loadFigure } from '#lib/indicators/load-figures'
import { daysBetween } from '#lib/indicators/periods'
import type { PublishedFigure } from '#lib/inspection/model'
import { gapInWords } from '#lib/inspection/reading/gap'
import { sampleOf } from '#lib/inspection/reading/words'
import type { Actor } from '#lib/people/model'
import { permit } from '#lib/people/permissions'

/** What drawn audits of this force found beside an inspection of it, in the days that it examined, in sentences. */
export type GapTo = (latest: PublishedFigure) => Promise<readonly string[]>

/** How far own audits lie from an inspection; undefined for readers who are not shown what audits found. */
export function gapsFor(actor: Actor): GapTo | undefined {
  const [follow, results] = [permit(actor, 'report.follow'), permit(actor, 'audit.see-results')]
  if (!follow.ok || !results.ok) return undefined
  return async ({ measure, category, examined, figure }) => {
    const inspected = sampleOf({ measure, figure })
    if (measure !== 'wrongly-cancelled' || inspected === null) return []
    const period = examined && daysBetween(examined.from, examined.to)
    if (!period) return ['The dates that inspectors examined are not stated, so own audits are not compared.']
    const groupings = ['offence-group'] as const
    const loaded = await loadFigure(follow.value, 'found-wrong', { period, groupings, audits: results.value })
    const found = loaded?.figures.find((each) => each.kind === 'sample')
    const row = found?.kind === 'sample' ? found.rows.find(({ key }) => key === category) : undefined
    return gapInWords(row ?? { asRight: null, asWrong: null }, inspected, period.words)
  }
}
