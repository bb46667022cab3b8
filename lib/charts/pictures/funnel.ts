import { falseFlags } from '#lib/statistics/charts/false-flags'
import { ALERT, type Standing, standingOf } from '#lib/statistics/charts/funnel'
import { type Dispersion, dispersion, widenedStandingOf } from '#lib/statistics/charts/over-dispersion'
import { countInWords, percentInWords } from '#lib/statistics/model'
import { proportionInWords } from '#lib/statistics/words'
import { keyOfLine, keyOfPoint } from '../layout/keys.ts'
import type { Chart } from '../model.ts'
import { drawFunnel } from './funnel-picture.ts'
import type { Funnel, Placed } from './funnel-units.ts'

const letterOf = (at: number): string =>
  String.fromCodePoint(65 + (at % 26)) + (at < 26 ? '' : String(Math.floor(at / 26)))

/**
 * Units around a stated target, each by how many were counted, with the limits of the exact whole-number rule. Units are named
 * in the order of the alphabet and never ranked: those within the limits are not told apart.
 */
export function funnel(data: Funnel): Chart {
  const { units, what, hits, of, target } = data
  const placed = units.map((unit, at): Placed => ({
    ...unit,
    letter: letterOf(at),
    standing: standingOf(unit.figure, target),
  }))
  return {
    sentence: sentenceOf(data, placed),
    key: keysOf(placed),
    notes: notesOf(data),
    columns: [
      { text: what },
      { text: `${hits}, of ${of}`, numeric: true },
      { text: `Beside the target of ${targetInWords(target)}` },
    ],
    rows: placed.map(({ key, name, letter, figure, standing }) => ({
      key,
      cells: [`${letter}: ${name}`, proportionInWords(figure), STANDING_WORDS[standing]],
    })),
    draw: units.length === 0 ? null : (size) => drawFunnel(data, placed, size),
  }
}

const targetInWords = (target: number): string => percentInWords(target, 1000)

const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  'as expected': 'within the limits',
  'alert above': 'above the 95% limit',
  'alarm above': 'above the 99.8% limit',
  'alert below': 'below the 95% limit',
  'alarm below': 'below the 99.8% limit',
}

function sentenceOf({ what, hits, of, target }: Funnel, placed: readonly Placed[]): string {
  const out = placed.filter(({ standing }) => standing !== 'as expected')
  const begins = `${hits}, of ${of}, around a target of ${targetInWords(target)}`
  if (placed.length === 0) return `${begins}: no figures.`
  const units = `${countInWords(placed.length)} ${what.toLowerCase()}${placed.length === 1 ? '' : 's'}`
  if (out.length === 0) return `${begins}: ${units}, all within the limits, so none can be told from the target.`
  const names = out.map(
    ({ name, figure, standing }) => `${name} ${proportionInWords(figure)} ${STANDING_WORDS[standing]}`,
  )
  return `${begins}: ${units}; outside the 95% limits: ${names.join('; ')}.`
}

const keysOf = (placed: readonly Placed[]) => [
  keyOfPoint('circle', 'within the 95% limits'),
  ...(placed.some(({ standing }) => standing !== 'as expected')
    ? [keyOfPoint('diamond', 'outside the 95% limits')]
    : []),
  ...(placed.some(({ isOwn }) => isOwn) ? [keyOfPoint('square', 'this force')] : []),
  keyOfLine('mean', 'target'),
  keyOfLine('limit', '95% limits'),
  keyOfLine('outer-limit', '99.8% limits'),
]

function notesOf({ units, target, setBy }: Funnel): readonly string[] {
  const chance = falseFlags(units.length, ALERT)
  const scatter = units.length < 2 ? null : dispersion(units.map(({ figure }) => figure), target) // prettier-ignore
  return [
    `The target of ${targetInWords(target)} is set by ${setBy}. A point on or beyond a limit is outside it: limits are whole numbers of cases.`,
    `If every one were on target, the chance that at least one of ${countInWords(units.length)} is above the upper 95% limit is up to ${percentInWords(chance.atLeastOne, 100)}.`,
    ...(scatter?.isOver ? [scatterInWords(units, target, scatter)] : []),
  ]
}

/** What more scatter than chance explains means for those outside the limits. */
function scatterInWords(units: Funnel['units'], target: number, scatter: Dispersion): string {
  const out = units.filter(({ figure }) => widenedStandingOf(figure, target, scatter) !== 'as expected')
  const names =
    out.length === 0 ? 'none is' : `only ${out.map(({ name }) => name).join(', ')} ${out.length === 1 ? 'is' : 'are'}`
  return `They scatter ${scatter.factor.toFixed(1)} times as much as chance explains, so the target does not fit them all: with limits widened by that, ${names} outside.`
}
