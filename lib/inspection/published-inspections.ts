import type {
  Certainty,
  Figure,
  Measure,
  PublishedCategory,
  PublishedFigure,
  PublishedReport,
  Source,
} from './model.ts'
import { first, reports } from './inspection-reports.ts'
import { sources } from './published-sources.ts'

const row = (
  report: PublishedReport,
  category: PublishedCategory,
  measure: Measure,
  figure: Figure,
  source: Source,
) => ({
  report,
  category,
  measure,
  figure,
  source,
})

type Note = string | null

const wrong = (
  report: PublishedReport,
  category: PublishedCategory,
  hits: number,
  of: number,
  from: Source,
  certainty: Certainty = 'seen',
  note: Note = null,
): PublishedFigure => ({
  ...row(report, category, 'wrongly-cancelled', { kind: 'counted', hits, of }, from),
  certainty,
  note,
})

const uninformed = (
  report: PublishedReport,
  hits: number,
  of: number,
  from: Source,
  certainty: Certainty = 'seen',
  note: Note = null,
): PublishedFigure => ({
  ...row(report, 'victims', 'victims-not-informed', { kind: 'counted', hits, of }, from),
  certainty,
  note,
})

const percent = (
  report: PublishedReport,
  category: PublishedCategory,
  percent: number,
  from: Source,
  note: Note = null,
  of: number | null = null,
): PublishedFigure => ({
  ...row(report, category, 'wrongly-cancelled', { kind: 'percent', percent, of }, from),
  certainty: 'seen',
  note,
})

const only = (
  report: PublishedReport,
  category: PublishedCategory,
  hits: number,
  from: Source,
  moreThan = false,
): PublishedFigure => ({
  ...row(report, category, category === 'victims' ? 'victims-not-informed' : 'wrongly-cancelled', { kind: 'hits-only', hits, moreThan }, from), // oxfmt-ignore
  certainty: 'seen',
  note: null,
})

const forces = (category: PublishedCategory, hits: number, note: string): PublishedFigure => ({
  ...row(reports.allForces, category, 'forces-with-an-error', { kind: 'counted', hits, of: 43 }, sources.sharedUnit),
  certainty: 'seen',
  note,
})

/** The "of" is cancelled crimes the inspectors looked at, never crimes reported, whatever the press wrote. */
// oxfmt-ignore
export const publishedFigures: readonly PublishedFigure[] = [
  wrong(reports.durham, 'other_sexual', 2, 33, sources.northernEcho, 'worked-out', 'The source calls the "of" offences reported; it is cancelled crimes looked at.'),
  wrong(reports.durham, 'violence', 7, 33, sources.northernEcho, 'worked-out'),
  wrong(reports.durham, 'robbery', 1, 14, sources.northernEcho, 'worked-out'),
  wrong(reports.northYorkshire, 'rape', 1, 22, sources.northernEcho),
  wrong(reports.northYorkshire, 'other_sexual', 3, 22, sources.northernEcho),
  wrong(reports.northYorkshire, 'violence', 2, 20, sources.northernEcho, 'worked-out', 'Robbery was not looked at again.'),
  uninformed(reports.northYorkshire, 8, 20, sources.northernEcho, 'worked-out'),
  wrong(reports.cleveland, 'other_sexual', 2, 19, sources.northernEcho, 'worked-out'),
  wrong(reports.cleveland, 'violence', 2, 22, sources.northernEcho, 'worked-out'),
  percent(reports.cleveland, 'rape', 0, sources.northernEcho),
  percent(reports.cleveland, 'robbery', 0, sources.northernEcho),
  wrong(reports.northumbria, 'other_sexual', 1, 20, sources.northernEcho, 'worked-out'),
  wrong(reports.northumbria, 'violence', 1, 20, sources.northernEcho, 'worked-out'),
  wrong(reports.northumbria, 'robbery', 1, 20, sources.northernEcho, 'worked-out'),
  wrong(reports.hampshire, 'rape', 3, 19, sources.countyPress, 'seen', 'Consent and drunkenness were misread; some officers decided themselves.'),
  wrong(reports.hampshire, 'other_sexual', 9, 17, sources.countyPress, 'seen', 'The force says it had put five right before the inspection.'),
  wrong(reports.hampshire, 'violence', 2, 19, sources.countyPress),
  wrong(reports.hampshire, 'robbery', 6, 18, sources.countyPress, 'seen', 'The force says it had put one right before the inspection.'),
  wrong(reports.gwent, 'violence', 5, 20, sources.argus),
  wrong(reports.gwent, 'other_sexual', 3, 19, sources.argus),
  wrong(reports.gwent, 'robbery', 1, 6, sources.argus),
  percent(reports.gwent, 'rape', 0, sources.argus),
  uninformed(reports.gwent, 2, 36, sources.argus),
  wrong(reports.suffolk, 'rape', 0, 20, sources.suffolkNews),
  percent(reports.suffolk, 'other_sexual', 5, sources.suffolkNews, 'Given as one in 20.'),
  percent(reports.suffolk, 'violence', 5, sources.suffolkNews, 'Given as one in 20.'),
  percent(reports.suffolk, 'robbery', 10, sources.suffolkNews, 'Given as one in 10.'),
  uninformed(reports.suffolk, 3, 29, sources.suffolkNews),
  percent(reports.northamptonshire, 'other_sexual', 10, sources.northantsTelegraph),
  percent(reports.northamptonshire, 'violence', 10, sources.northantsTelegraph),
  percent(reports.northamptonshire, 'rape', 0, sources.northantsTelegraph),
  percent(reports.northamptonshire, 'robbery', 0, sources.northantsTelegraph),
  uninformed(reports.northamptonshire, 2, 19, sources.northantsTelegraph),
  wrong(reports.lancashire, 'other_sexual', 1, 20, sources.lancashireTelegraph, 'seen', 'Rape and robbery were not looked at again.'),
  wrong(reports.lancashire, 'violence', 1, 20, sources.lancashireTelegraph),
  uninformed(reports.lancashire, 6, 15, sources.lancashireTelegraph, 'seen', 'For some of them there was nothing to show that they had been told.'),
  percent(reports.greaterManchester, 'robbery', 25, sources.boltonNews, 'Given as a quarter.'),
  percent(reports.greaterManchester, 'other_sexual', 5, sources.boltonNews),
  percent(reports.cheshire, 'rape', 43, sources.telegraph, 'The highest of any force for rape.'),
  wrong(reports.humberside, 'rape', 4, 20, sources.yorkshirePost, 'worked-out', 'The source has four; 20 is the only "of" that fits its percentage.'),
  wrong(reports.humberside, 'other_sexual', 8, 20, sources.yorkshirePost, 'worked-out', 'The source has eight; 20 is the only "of" that fits its percentage.'),
  wrong(reports.westYorkshire, 'rape', 1, 19, sources.yorkshirePost),
  wrong(reports.westYorkshire, 'other_sexual', 1, 18, sources.yorkshirePost),
  wrong(reports.southYorkshire, 'rape', 1, 18, sources.yorkshirePost),
  wrong(reports.southYorkshire, 'other_sexual', 1, 20, sources.yorkshirePost),
  wrong(reports.yorkshire, 'rape', 7, 81, sources.yorkshirePost, 'seen', 'The four forces add up to 79, not 81: the source is off by two somewhere.'),
  wrong(reports.yorkshire, 'other_sexual', 13, 80, sources.yorkshirePost, 'worked-out', 'The four forces added up; the source prints 16%.'),
  uninformed(reports.yorkshire, 30, 156, sources.yorkshirePost),
  percent(reports.hertfordshire, 'rape', 0, sources.hemelToday, 'Some were found wrong in the other categories; how many is not known here.'),
  forces('rape', 19, 'At least so many. The highest share found in one force was 43%.'),
  forces('other_sexual', 38, 'The highest share found in one force was 53%.'),
  forces('violence', 37, 'In 13 forces one in five or more; the highest share found was 50%.'),
  forces('robbery', 28, 'In four forces one in three, the highest share found.'),
  percent(reports.country2014, 'all-sampled', 20, sources.bbc2014, 'The sample spoke for the whole country, not for each force.', 3246),
  percent(reports.country2014, 'rape', 20, sources.parliament, 'More than 200 crimes. For 22% of them nothing showed that the victim was told.'),
  only(reports.country2014, 'violence', 250, sources.bbc2014, true),
  only(reports.country2014, 'victims', 800, sources.bbc2014, true),
  wrong(first('Cheshire'), 'rape-robbery-violence', 29, 71, sources.creweGuardian),
  wrong(first('Cheshire'), 'rape', 14, 30, sources.creweGuardian, 'seen', 'Opinion stood in for information that could be checked.'),
  wrong(first('Cleveland'), 'rape-robbery-violence', 37, 84, sources.clevelandCommissioner, 'seen', 'All 37 were put back.'),
  only(first('Cleveland'), 'rape', 12, sources.clevelandCommissioner),
  only(first('Cleveland'), 'robbery', 11, sources.clevelandCommissioner),
  only(first('Cleveland'), 'violence', 14, sources.clevelandCommissioner),
  wrong(first('North Yorkshire'), 'rape', 21, 35, sources.yorkPress),
  wrong(first('West Yorkshire'), 'rape', 12, 35, sources.telegraphAndArgus, 'seen', 'The inspectors who decided also carried targets.'),
  wrong(first('Hampshire'), 'rape', 18, 28, sources.portsmouthNews, 'seen', 'Local sergeants and inspectors had decided.'),
  wrong(reports.metropolitan, 'all-sampled', 50, 200, sources.eveningStandard, 'seen', 'Rape, robbery, burglary and violence.'),
  percent(reports.consent, 'rape', 31.8, sources.quotedBlog, 'At the places visited.'),
]
