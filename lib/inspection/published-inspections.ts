// Table: what was published about cancelled crimes, force by force, each with its source
import { isDay, type Day } from '#lib/base/day'
import { wholeCountry, type Certainty, type Figure, type Measure, type PublishedCategory } from './model.ts'
import type { PublishedFigure, PublishedReport, Source } from './model.ts'

const day = (text: string): Day => {
  if (!isDay(text)) throw new RangeError(`${text} is not a day`)
  return text
}

const integrity = (force: string, year: number, published: string | null, period: string | null = null) => ({
  force,
  title: `Crime data integrity inspection ${String(year)}`,
  year,
  published: published === null ? null : day(published),
  period: period === null ? null : `crimes reported ${period}`,
})

const again = (force: string, year: number, published: string | null): PublishedReport => ({
  ...integrity(force, year, published),
  title: `Crime data integrity re-inspection ${String(year)}`,
})

const first = (force: string, published: string | null = null): PublishedReport =>
  integrity(force, 2014, published, '1 November 2012 to 31 October 2013')

const durham = integrity('Durham', 2017, '2018-02-15', '1 January to 30 June 2017')
const northYorkshire = again('North Yorkshire', 2019, '2019-10-08')
const cleveland = integrity('Cleveland', 2018, '2018-08-07', '1 May to 31 October 2017')
const northumbria = integrity('Northumbria', 2016, '2017-02-09', '1 October 2015 to 31 March 2016')
const hampshire = integrity('Hampshire', 2018, '2019-03-07', '1 February to 31 July 2018')
const gwent = integrity('Gwent', 2018, '2018-12-05', '1 November 2017 to 30 April 2018')
const suffolk = integrity('Suffolk', 2019, '2020-01-07', '1 December 2018 to 31 May 2019')
const northamptonshire = integrity('Northamptonshire', 2020, null)
const lancashire = again('Lancashire', 2019, '2019-05-16')
const greaterManchester = again('Greater Manchester', 2018, null)
const cheshire = again('Cheshire', 2018, '2018-10-02')
const humberside = integrity('Humberside', 2018, null)
const westYorkshire = integrity('West Yorkshire', 2018, '2019-05-16', '1 March to 31 August 2018')
const southYorkshire = integrity('South Yorkshire', 2018, '2018-08-07', '1 June to 30 November 2017')
const hertfordshire = integrity('Hertfordshire', 2017, '2017-11-28', '1 December 2016 to 31 May 2017')
const country2014 = first(wholeCountry, '2014-11-18')
const yorkshire = {
  force: 'Four forces in Yorkshire and the Humber together',
  title: 'Crime data integrity inspections 2018 and 2019',
  year: 2019,
  published: null,
  period: null,
}
const allForces = {
  force: wholeCountry,
  title: 'Crime data integrity inspections 2016 to 2020, the latest of each force',
  year: 2020,
  published: null,
  period: null,
}
const metropolitan = {
  force: 'Metropolitan',
  title: 'Review of police crime and incident reports',
  year: 2012,
  published: day('2012-01-25'),
  period: null,
}
const consent = { force: wholeCountry, title: 'Without Consent', year: 2007, published: null, period: null }

const source = (name: string, url: string): Source => ({ name, url })
const northernEcho = source(
  'Northern Echo, 23 October 2020 (BBC Shared Data Unit)',
  'https://www.thenorthernecho.co.uk/news/18817816.north-east-police-forces-wrongly-cancelled-reports-sexual-violent-offences/',
)
const countyPress = source(
  'Isle of Wight County Press, 23 October 2020 (BBC Shared Data Unit)',
  'https://www.countypress.co.uk/news/18815628.hampshire-constabularys-incorrect-cancellation-sex-offences-worst-country/',
)
const argus = source(
  'South Wales Argus, 25 October 2020 (BBC Shared Data Unit)',
  'https://www.southwalesargus.co.uk/news/18821028.gwent-police-cancelled-crime-reports/',
)
const suffolkNews = source(
  'Suffolk News, 23 October 2020 (BBC Shared Data Unit)',
  'https://www.suffolknews.co.uk/ipswich/news/accuracy-of-crime-recording-in-suffolk-requires-improvement-latest-report-says-9127433/',
)
const northantsTelegraph = source(
  'Northants Telegraph, 23 October 2020 (BBC Shared Data Unit)',
  'https://www.northantstelegraph.co.uk/news/crime/one-in-10-sexual-assaults-and-violent-offences-wrongly-dropped-by-northamptonshire-police-says-watchdog-3012317',
)
const lancashireTelegraph = source(
  'Lancashire Telegraph, 27 October 2020 (BBC Shared Data Unit)',
  'https://www.lancashiretelegraph.co.uk/news/18824098.police-forces-slammed-wrongly-cancelling-crime-reports-not-telling-victims/',
)
const boltonNews = source(
  'Bolton News, 27 October 2020 (BBC Shared Data Unit)',
  'https://www.theboltonnews.co.uk/news/18823496.police-forces-slammed-cancelled-crime-reports/',
)
const telegraph = source(
  'Telegraph, 23 October 2020 (BBC Shared Data Unit)',
  'https://malaysia.news.yahoo.com/rape-violence-reports-wrongly-cancelled-180829915.html',
)
const yorkshirePost = source(
  'Yorkshire Post, 23 October 2020 (BBC Shared Data Unit)',
  'http://www.pressreader.com/uk/yorkshire-post/20201023/281943135373760',
)
const hemelToday = source(
  'Hemel Today, 23 October 2020 (BBC Shared Data Unit)',
  'https://www.hemeltoday.co.uk/news/people/hertfordshire-police-wrongly-cancelled-reports-sexual-and-violent-offences-3013497',
)
const sharedUnit = source('BBC Shared Data Unit, October 2020', 'https://github.com/BBC-Data-Unit/cancelled_crimes')
const bbc2014 = source('BBC News, 18 November 2014', 'https://www.bbc.com/news/uk-30081682')
const parliament = source(
  'Home Office answer to a question in Parliament, 18 December 2014',
  'https://www.parallelparliament.co.uk/question/218760/rape',
)
const creweGuardian = source(
  'Crewe Guardian, 2014, quoting the inspectors',
  'http://www.creweguardian.co.uk/news/11439455.Rape_not_recorded_as_a_crime_at_Cheshire_Police___inspection_finds/?ref=var_0',
)
const clevelandCommissioner = source(
  'Police and Crime Commissioner for Cleveland, 2014, quoting the inspectors',
  'https://www.cleveland.pcc.police.uk/News-and-Events/News-Archive/2014/Review-Underway-Following-HMIC-Crime-Data-Integrity-Report.aspx',
)
const yorkPress = source(
  'York Press, 2014',
  'http://www.yorkpress.co.uk/news/comment/11440521.Concerns_over_rape_crimes_not_pursued/',
)
const telegraphAndArgus = source(
  'Telegraph & Argus, 2014, quoting the inspectors',
  'http://www.thetelegraphandargus.co.uk/news/11440102.West_Yorkshire_Police_treated_some_rape_and_violence_offences_as_non_crimes__damning_inspection_report_finds/?ref=var_0',
)
const portsmouthNews = source(
  'Portsmouth News, November 2014, quoting the inspectors',
  'https://www.portsmouth.co.uk/news/crime/concerns-over-sex-crimes-as-hampshire-police-records-go-under-spotlight-1-6423219',
)
const eveningStandard = source(
  'Evening Standard, January 2012',
  'http://www.standard.co.uk/news/a-third-of-reported-crimes-are-left-out-of-figures-7311429.html',
)
const quotedBlog = source(
  'Without Consent, pages 9 and 10, as quoted on 9 September 2011',
  'https://toomuchtosayformyself.com/2011/09/09/disparities-in-rape-crime-figures/',
)

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
  ...row(report, category, category === 'victims' ? 'victims-not-informed' : 'wrongly-cancelled', { kind: 'hits-only', hits, moreThan }, from), // prettier-ignore
  certainty: 'seen',
  note: null,
})

const forces = (category: PublishedCategory, hits: number, note: string): PublishedFigure => ({
  ...row(allForces, category, 'forces-with-an-error', { kind: 'counted', hits, of: 43 }, sharedUnit),
  certainty: 'seen',
  note,
})

/** The "of" is cancelled crimes the inspectors looked at, never crimes reported, whatever the press wrote. */
// prettier-ignore
export const publishedFigures: readonly PublishedFigure[] = [
  wrong(durham, 'other_sexual', 2, 33, northernEcho, 'worked-out', 'The source calls the "of" offences reported; it is cancelled crimes looked at.'),
  wrong(durham, 'violence', 7, 33, northernEcho, 'worked-out'),
  wrong(durham, 'robbery', 1, 14, northernEcho, 'worked-out'),
  wrong(northYorkshire, 'rape', 1, 22, northernEcho),
  wrong(northYorkshire, 'other_sexual', 3, 22, northernEcho),
  wrong(northYorkshire, 'violence', 2, 20, northernEcho, 'worked-out', 'Robbery was not looked at again.'),
  uninformed(northYorkshire, 8, 20, northernEcho, 'worked-out'),
  wrong(cleveland, 'other_sexual', 2, 19, northernEcho, 'worked-out'),
  wrong(cleveland, 'violence', 2, 22, northernEcho, 'worked-out'),
  percent(cleveland, 'rape', 0, northernEcho),
  percent(cleveland, 'robbery', 0, northernEcho),
  wrong(northumbria, 'other_sexual', 1, 20, northernEcho, 'worked-out'),
  wrong(northumbria, 'violence', 1, 20, northernEcho, 'worked-out'),
  wrong(northumbria, 'robbery', 1, 20, northernEcho, 'worked-out'),
  wrong(hampshire, 'rape', 3, 19, countyPress, 'seen', 'Consent and drunkenness were misread; some officers decided themselves.'),
  wrong(hampshire, 'other_sexual', 9, 17, countyPress, 'seen', 'The force says it had put five right before the inspection.'),
  wrong(hampshire, 'violence', 2, 19, countyPress),
  wrong(hampshire, 'robbery', 6, 18, countyPress, 'seen', 'The force says it had put one right before the inspection.'),
  wrong(gwent, 'violence', 5, 20, argus),
  wrong(gwent, 'other_sexual', 3, 19, argus),
  wrong(gwent, 'robbery', 1, 6, argus),
  percent(gwent, 'rape', 0, argus),
  uninformed(gwent, 2, 36, argus),
  wrong(suffolk, 'rape', 0, 20, suffolkNews),
  percent(suffolk, 'other_sexual', 5, suffolkNews, 'Given as one in 20.'),
  percent(suffolk, 'violence', 5, suffolkNews, 'Given as one in 20.'),
  percent(suffolk, 'robbery', 10, suffolkNews, 'Given as one in 10.'),
  uninformed(suffolk, 3, 29, suffolkNews),
  percent(northamptonshire, 'other_sexual', 10, northantsTelegraph),
  percent(northamptonshire, 'violence', 10, northantsTelegraph),
  percent(northamptonshire, 'rape', 0, northantsTelegraph),
  percent(northamptonshire, 'robbery', 0, northantsTelegraph),
  uninformed(northamptonshire, 2, 19, northantsTelegraph),
  wrong(lancashire, 'other_sexual', 1, 20, lancashireTelegraph, 'seen', 'Rape and robbery were not looked at again.'),
  wrong(lancashire, 'violence', 1, 20, lancashireTelegraph),
  uninformed(lancashire, 6, 15, lancashireTelegraph, 'seen', 'For some of them there was nothing to show that they had been told.'),
  percent(greaterManchester, 'robbery', 25, boltonNews, 'Given as a quarter.'),
  percent(greaterManchester, 'other_sexual', 5, boltonNews),
  percent(cheshire, 'rape', 43, telegraph, 'The highest of any force for rape.'),
  wrong(humberside, 'rape', 4, 20, yorkshirePost, 'worked-out', 'The source has four; 20 is the only "of" that fits its percentage.'),
  wrong(humberside, 'other_sexual', 8, 20, yorkshirePost, 'worked-out', 'The source has eight; 20 is the only "of" that fits its percentage.'),
  wrong(westYorkshire, 'rape', 1, 19, yorkshirePost),
  wrong(westYorkshire, 'other_sexual', 1, 18, yorkshirePost),
  wrong(southYorkshire, 'rape', 1, 18, yorkshirePost),
  wrong(southYorkshire, 'other_sexual', 1, 20, yorkshirePost),
  wrong(yorkshire, 'rape', 7, 81, yorkshirePost, 'seen', 'The four forces add up to 79, not 81: the source is off by two somewhere.'),
  wrong(yorkshire, 'other_sexual', 13, 80, yorkshirePost, 'worked-out', 'The four forces added up; the source prints 16%.'),
  uninformed(yorkshire, 30, 156, yorkshirePost),
  percent(hertfordshire, 'rape', 0, hemelToday, 'Some were found wrong in the other categories; how many is not known here.'),
  forces('rape', 19, 'At least so many. The highest share found in one force was 43%.'),
  forces('other_sexual', 38, 'The highest share found in one force was 53%.'),
  forces('violence', 37, 'In 13 forces one in five or more; the highest share found was 50%.'),
  forces('robbery', 28, 'In four forces one in three, the highest share found.'),
  percent(country2014, 'all-sampled', 20, bbc2014, 'The sample spoke for the whole country, not for each force.', 3246),
  percent(country2014, 'rape', 20, parliament, 'More than 200 crimes. For 22% of them nothing showed that the victim was told.'),
  only(country2014, 'violence', 250, bbc2014, true),
  only(country2014, 'victims', 800, bbc2014, true),
  wrong(first('Cheshire'), 'rape-robbery-violence', 29, 71, creweGuardian),
  wrong(first('Cheshire'), 'rape', 14, 30, creweGuardian, 'seen', 'Opinion stood in for information that could be checked.'),
  wrong(first('Cleveland'), 'rape-robbery-violence', 37, 84, clevelandCommissioner, 'seen', 'All 37 were put back.'),
  only(first('Cleveland'), 'rape', 12, clevelandCommissioner),
  only(first('Cleveland'), 'robbery', 11, clevelandCommissioner),
  only(first('Cleveland'), 'violence', 14, clevelandCommissioner),
  wrong(first('North Yorkshire'), 'rape', 21, 35, yorkPress),
  wrong(first('West Yorkshire'), 'rape', 12, 35, telegraphAndArgus, 'seen', 'The inspectors who decided also carried targets.'),
  wrong(first('Hampshire'), 'rape', 18, 28, portsmouthNews, 'seen', 'Local sergeants and inspectors had decided.'),
  wrong(metropolitan, 'all-sampled', 50, 200, eveningStandard, 'seen', 'Rape, robbery, burglary and violence.'),
  percent(consent, 'rape', 31.8, quotedBlog, 'At the places visited.'),
]
