import { reports } from './reports.ts'
import { figuresOf, onlyWrong, percentWrong, uninformed, wrong } from './rows.ts'
import { sources } from './sources.ts'

/** The other forces of the rolling programme of 2016 to 2020. */
export const otherForces = [
  ...figuresOf(reports.hampshire, sources.countyPress, [
    wrong('rape', 3, 19, {
      printed: 16,
      note: 'Inspectors found consent and intoxication misread. Some officers cancelled crimes themselves.',
    }),
    wrong('other_sexual', 9, 17, {
      printed: 53,
      note: 'The highest of any force. The force says that it had corrected 5 before the inspection.',
    }),
    wrong('violence', 2, 19, { printed: 11 }),
    wrong('robbery', 6, 18, {
      printed: 33,
      note: 'The force says that it had corrected 1 before the inspection.',
    }),
  ]),
  ...figuresOf(reports.gwent, sources.argus, [
    wrong('violence', 5, 20),
    wrong('other_sexual', 3, 19),
    wrong('robbery', 1, 6),
    onlyWrong('rape', 0, { examined: null }),
    uninformed(2, 36),
  ]),
  ...figuresOf(reports.suffolk, sources.suffolkNews, [
    wrong('rape', 0, 20, { printed: 0 }),
    percentWrong('other_sexual', 5, { note: 'Printed as one in 20.' }),
    percentWrong('violence', 5, { note: 'Printed as one in 20.' }),
    percentWrong('robbery', 10, { note: 'Printed as one in 10.' }),
    uninformed(3, 29, { printed: 10 }),
  ]),
  ...figuresOf(reports.northamptonshire, sources.northantsTelegraph, [
    percentWrong('other_sexual', 10, {
      note: 'The source gives the force “requires improvement” for accuracy; overall it was graded good.',
    }),
    percentWrong('violence', 10),
    percentWrong('rape', 0),
    percentWrong('robbery', 0),
    uninformed(2, 19),
  ]),
  ...figuresOf(reports.lancashire, sources.lancashireTelegraph, [
    wrong('other_sexual', 1, 20),
    wrong('violence', 1, 20),
    uninformed(6, 15, { printed: 40, note: 'For some there was no auditable record that they had been informed.' }),
    onlyWrong('rape', 0, {
      note: 'The inspectors’ page says that rape and robbery, found good in 2017, were not inspected again.',
    }),
  ]),
  ...figuresOf(reports.greaterManchester, sources.boltonNews, [
    percentWrong('robbery', 25, {
      note: 'Printed as a quarter. The figures for rape, violence and victims were not available.',
    }),
    percentWrong('other_sexual', 5),
  ]),
  ...figuresOf(reports.cheshire, sources.telegraph, [
    percentWrong('rape', 43, { note: 'The highest of any force for rape.' }),
  ]),
  ...figuresOf(reports.humberside, sources.yorkshirePost, [
    wrong('rape', 4, 20, {
      printed: 20,
      known: 'of-worked-out',
      note: 'The rapes of the four forces add up to 79, but the source prints 81.',
    }),
    wrong('other_sexual', 8, 20, { printed: 40, known: 'of-worked-out' }),
  ]),
  ...figuresOf(reports.westYorkshire, sources.yorkshirePost, [wrong('rape', 1, 19), wrong('other_sexual', 1, 18)]),
  ...figuresOf(reports.southYorkshire, sources.yorkshirePost, [wrong('rape', 1, 18), wrong('other_sexual', 1, 20)]),
  ...figuresOf(reports.yorkshire, sources.yorkshirePost, [
    wrong('rape', 7, 81, { printed: 9, note: 'The four forces add up to 79, so one of them is out by two.' }),
    wrong('other_sexual', 13, 80, { printed: 16, known: 'added-up' }),
    uninformed(30, 156),
  ]),
  ...figuresOf(reports.hertfordshire, sources.hemelToday, [
    onlyWrong('rape', 0, {
      note: 'The source says that some crimes in the other categories were wrong. Those figures were not seen.',
    }),
  ]),
]
