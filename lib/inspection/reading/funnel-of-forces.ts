import { funnel } from '#lib/charts/pictures/funnel'
import type { Chart } from '#lib/charts/model'
import type { Sample } from '#lib/statistics/proportions/proportion'
import { CATEGORIES, type PublishedCategory, type PublishedFigure, wholeCountry } from '../model.ts'
import { CATEGORY_WORDS, sampleOf, TOLERATED } from './words.ts'

/**
 * What inspectors found wrongly cancelled in each force, around the tolerance: the latest sample of each force that is known with
 * both its counts. In the order of the alphabet; `own` is this force's name.
 */
export function funnelOfForces(figures: readonly PublishedFigure[], category: PublishedCategory, own: string): Chart {
  const forces = [...samplesOf(figures, category)].toSorted(([left], [right]) => left.localeCompare(right))
  return funnel({
    what: 'Force',
    hits: `${CATEGORY_WORDS[category]} wrongly cancelled`,
    of: 'cancelled crimes reviewed',
    target: TOLERATED.tolerance,
    setBy: 'this product for every force alike, before any figure was read',
    units: forces.map(([force, { year, figure }]) => ({
      key: force,
      name: `${force}, ${String(year)}`,
      figure,
      isOwn: force === own,
    })),
  })
}

/** Fewer forces than this show no scatter to judge one of them by. */
const LEAST = 5

/** The offences for which so many forces have a sample that a funnel says something, in the order in which they are shown. */
export const categoriesWithFunnel = (figures: readonly PublishedFigure[]): readonly PublishedCategory[] =>
  CATEGORIES.filter((category) => samplesOf(figures, category).size >= LEAST)

/** The latest sample of each force that is known with both its counts. */
function samplesOf(figures: readonly PublishedFigure[], category: PublishedCategory) {
  const samples = new Map<string, { year: number; figure: Sample }>()
  for (const some of figures) {
    const figure = sampleOf(some)
    const { force, year } = some.report
    if (figure === null || some.category !== category || some.measure !== 'wrongly-cancelled' || force === wholeCountry)
      continue
    if (year >= (samples.get(force)?.year ?? 0)) samples.set(force, { year, figure })
  }
  return samples
}
