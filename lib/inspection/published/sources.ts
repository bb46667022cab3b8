import type { Source } from '../model.ts'

const source = (name: string, url: string | null = null): Source => ({ name, url })

const PAGES = 'https://www.justiceinspectorates.gov.uk/hmicfrs'

/** The inspectorate’s own page or news release on a report, by force; by name only where its address was not seen. */
const inspectors = {
  durham: source(
    'HMICFRS page on Durham, 15 February 2018',
    `${PAGES}/publications/durham-constabulary-crime-data-integrity-inspection-2017`,
  ),
  northYorkshire: source(
    'HMICFRS page on North Yorkshire, 8 October 2019',
    `${PAGES}/publications/north-yorkshire-crime-data-integrity-re-inspection-2019`,
  ),
  cleveland: source(
    'HMICFRS news release on Cleveland, 7 August 2018',
    `${PAGES}/news/news-feed/cleveland-police-failing-to-record-over-3000-crimes-each-year/`,
  ),
  northumbria: source(
    'HMIC page on Northumbria, 9 February 2017',
    `${PAGES}/publications/northumbria-crime-data-integrity-inspection-2016/`,
  ),
  hampshire: source('HMICFRS page on Hampshire, 7 March 2019'),
  gwent: source('HMICFRS page on Gwent, 5 December 2018'),
  suffolk: source('HMICFRS page on Suffolk, 7 January 2020'),
  northamptonshire: source(
    'HMICFRS page on Northamptonshire, 31 July 2020',
    'https://hmicfrs.justiceinspectorates.gov.uk/publications/northamptonshire-police-crime-data-integrity-inspection-2020/',
  ),
  humberside: source(
    'HMICFRS page on Humberside, 17 July 2018',
    `${PAGES}/publications/humberside-police-crime-data-integrity-inspection-2018/`,
  ),
  westYorkshire: source('HMICFRS page on West Yorkshire, 16 May 2019'),
  southYorkshire: source('HMICFRS page on South Yorkshire, 7 August 2018'),
  hertfordshire: source('HMICFRS page on Hertfordshire, 28 November 2017'),
}

/** Where each figure and grade is quoted from. */
export const sources = {
  inspectors,
  northernEcho: source(
    'Northern Echo, 23 October 2020 (BBC Shared Data Unit)',
    'https://www.thenorthernecho.co.uk/news/18817816.north-east-police-forces-wrongly-cancelled-reports-sexual-violent-offences/',
  ),
  countyPress: source(
    'Isle of Wight County Press, 23 October 2020 (BBC Shared Data Unit)',
    'https://www.countypress.co.uk/news/18815628.hampshire-constabularys-incorrect-cancellation-sex-offences-worst-country/',
  ),
  argus: source(
    'South Wales Argus, 25 October 2020 (BBC Shared Data Unit)',
    'https://www.southwalesargus.co.uk/news/18821028.gwent-police-cancelled-crime-reports/',
  ),
  suffolkNews: source(
    'Suffolk News, 23 October 2020 (BBC Shared Data Unit)',
    'https://www.suffolknews.co.uk/ipswich/news/accuracy-of-crime-recording-in-suffolk-requires-improvement-latest-report-says-9127433/',
  ),
  northantsTelegraph: source(
    'Northants Telegraph, 23 October 2020 (BBC Shared Data Unit)',
    'https://www.northantstelegraph.co.uk/news/crime/one-in-10-sexual-assaults-and-violent-offences-wrongly-dropped-by-northamptonshire-police-says-watchdog-3012317',
  ),
  lancashireTelegraph: source(
    'Lancashire Telegraph, 27 October 2020 (BBC Shared Data Unit)',
    'https://www.lancashiretelegraph.co.uk/news/18824098.police-forces-slammed-wrongly-cancelling-crime-reports-not-telling-victims/',
  ),
  boltonNews: source(
    'Bolton News, 27 October 2020 (BBC Shared Data Unit)',
    'https://www.theboltonnews.co.uk/news/18823496.police-forces-slammed-cancelled-crime-reports/',
  ),
  telegraph: source(
    'Telegraph, 23 October 2020 (BBC Shared Data Unit)',
    'https://malaysia.news.yahoo.com/rape-violence-reports-wrongly-cancelled-180829915.html',
  ),
  yorkshirePost: source(
    'Yorkshire Post, 23 October 2020 (BBC Shared Data Unit)',
    'http://www.pressreader.com/uk/yorkshire-post/20201023/281943135373760',
  ),
  hemelToday: source(
    'Hemel Today, 23 October 2020 (BBC Shared Data Unit)',
    'https://www.hemeltoday.co.uk/news/people/hertfordshire-police-wrongly-cancelled-reports-sexual-and-violent-offences-3013497',
  ),
  sharedUnit: source('BBC Shared Data Unit, October 2020', 'https://github.com/BBC-Data-Unit/cancelled_crimes'),
  bbc2014: source('BBC News, 18 November 2014', 'https://www.bbc.com/news/uk-30081682'),
  parliament: source(
    'Home Office answer to a question in Parliament, 18 December 2014',
    'https://www.parallelparliament.co.uk/question/218760/rape',
  ),
  creweGuardian: source(
    'Crewe Guardian, 2014, quoting the inspectors',
    'http://www.creweguardian.co.uk/news/11439455.Rape_not_recorded_as_a_crime_at_Cheshire_Police___inspection_finds/?ref=var_0',
  ),
  clevelandCommissioner: source(
    'Police and Crime Commissioner for Cleveland, 2014, quoting the inspectors',
    'https://www.cleveland.pcc.police.uk/News-and-Events/News-Archive/2014/Review-Underway-Following-HMIC-Crime-Data-Integrity-Report.aspx',
  ),
  yorkPress2020: source(
    'York Press, 8 November 2020, quoting the force',
    'https://www.yorkpress.co.uk/news/18856016.force-apologies-failure-inform-victims-cancelled-crimes/',
  ),
  sunderlandEcho: source(
    'Sunderland Echo, 2014',
    'https://www.sunderlandecho.com/news/crime/police-launch-inquiry-into-rape-cases-wrongly-classed-as-no-crime-1-6795239',
  ),
  grantham: source(
    'Grantham Journal, 2014',
    'https://www.granthamjournal.co.uk/news/crime/lincolnshire-police-drops-more-rape-cases-than-any-other-force-in-england-and-wales-1-5847071',
  ),
  telegraph2014: source(
    'Telegraph, 2014, as quoted by In2town Magazine',
    'https://in2townmagazine.blogspot.com/2014/03/concern-as-report-exposes-huge.html',
  ),
  cheshireRequest: source(
    'Cheshire Police, freedom of information request 3001, 4 March 2011',
    'http://www.cheshire.police.uk/advice--information/freedom-of-information/disclosure-log/2011/03/request-3001---cs.aspx',
  ),
  investigative: source(
    'Bureau of Investigative Journalism, 3 May 2014',
    'https://www.thebureauinvestigates.com/stories/2014-05-03/met-dismisses-up-to-a-third-of-rape-allegations',
  ),
  yorkPress: source(
    'York Press, 2014',
    'http://www.yorkpress.co.uk/news/comment/11440521.Concerns_over_rape_crimes_not_pursued/',
  ),
  telegraphAndArgus: source(
    'Telegraph & Argus, 2014, quoting the inspectors',
    'http://www.thetelegraphandargus.co.uk/news/11440102.West_Yorkshire_Police_treated_some_rape_and_violence_offences_as_non_crimes__damning_inspection_report_finds/?ref=var_0',
  ),
  portsmouthNews: source(
    'Portsmouth News, November 2014, quoting the inspectors',
    'https://www.portsmouth.co.uk/news/crime/concerns-over-sex-crimes-as-hampshire-police-records-go-under-spotlight-1-6423219',
  ),
  eveningStandard: source(
    'Evening Standard, January 2012',
    'http://www.standard.co.uk/news/a-third-of-reported-crimes-are-left-out-of-figures-7311429.html',
  ),
  quotedBlog: source(
    'Without Consent, pages 9 and 10, as quoted on 9 September 2011',
    'https://toomuchtosayformyself.com/2011/09/09/disparities-in-rape-crime-figures/',
  ),
}
