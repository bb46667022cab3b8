import type { Source } from './model.ts'

const source = (name: string, url: string): Source => ({ name, url })

/** Where each figure is quoted from. */
export const sources = {
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
