import { reports } from './reports.ts'
import { figuresOf, noFigure, onlyWrong, uninformed, wrong } from './rows.ts'
import { sources } from './sources.ts'

const { northernEcho, inspectors } = sources

const worked = (printed: number) => ({ printed, known: 'count-worked-out' }) as const

/** Durham, North Yorkshire, Cleveland and Northumbria, as the article of 23 October 2020 prints them, in its order. */
export const northEast = [
  ...figuresOf(reports.durham, northernEcho, [
    wrong('other_sexual', 2, 33, {
      ...worked(6),
      note: 'The source calls the 33 offences reported. They are cancelled crimes that inspectors reviewed.',
    }),
    wrong('violence', 7, 33, { ...worked(21), note: 'The highest figure of the four forces in the article.' }),
    wrong('robbery', 1, 14, worked(7)),
    noFigure('victims', { note: 'The source states that this figure was not available for Durham.' }),
  ]),
  ...figuresOf(reports.northYorkshire, northernEcho, [
    wrong('rape', 1, 22, { printed: 5, note: 'The count is also in the Yorkshire Post and the York Press.' }),
    wrong('other_sexual', 3, 22, {
      printed: 14,
      note: 'The count is also in the Yorkshire Post. The York Press misprints it as 14% cancelled correctly.',
    }),
    wrong('violence', 2, 20, worked(10)),
    uninformed(8, 20, {
      ...worked(40),
      note: 'The inspectors’ news release also lists informing victims as a remaining problem.',
    }),
    noFigure('robbery', {
      source: inspectors.northYorkshire,
      note: 'Robbery was found good in the inspection before and was not inspected again.',
    }),
  ]),
  ...figuresOf(reports.cleveland, northernEcho, [
    wrong('other_sexual', 2, 19, worked(11)),
    wrong('violence', 2, 22, worked(9)),
    onlyWrong('rape', 0),
    onlyWrong('robbery', 0),
  ]),
  ...figuresOf(reports.northumbria, northernEcho, [
    wrong('other_sexual', 1, 20, worked(5)),
    wrong('violence', 1, 20, worked(5)),
    wrong('robbery', 1, 20, worked(5)),
  ]),
]
