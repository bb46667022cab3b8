import { wholeCountry } from '../model.ts'
import { firstRound, reports, reviews } from './reports.ts'
import { figuresOf, forcesWithAnError, moreUninformed, onlyWrong, percentWrong, referred, wrong } from './rows.ts'
import { sources } from './sources.ts'

/** England and Wales together, the first round of 2014, and the reviews before it. */
export const nationalAndEarlier = [
  ...figuresOf(reports.allForces, sources.sharedUnit, [
    forcesWithAnError('rape', 19, 'At least 19. The highest share in one force was 43% (Cheshire).'),
    forcesWithAnError('other_sexual', 38, 'The highest share in one force was 53% (Hampshire).'),
    forcesWithAnError('violence', 37, 'In 13 forces one in five or more were wrong; the highest share was 50%.'),
    forcesWithAnError('robbery', 28, 'In 4 forces one in three were wrong, which was the highest share.'),
  ]),
  ...figuresOf(firstRound(wholeCountry, '2014-11-18'), sources.bbc2014, [
    wrong('all-sampled', 664, 3246, {
      printed: 20,
      known: 'count-not-seen',
      note: 'The source prints 3,246 reviewed and about 20% wrong. The sample spoke for the country, not for each force.',
    }),
    percentWrong('rape', 20, {
      source: sources.parliament,
      note: 'More than 200 crimes. For 22% of them nothing showed that the victim had been informed.',
    }),
    onlyWrong('violence', 250, { moreThan: true }),
    moreUninformed(800),
  ]),
  ...figuresOf(firstRound('Cheshire'), sources.creweGuardian, [
    wrong('rape-robbery-violence', 29, 71),
    wrong('rape', 14, 30, {
      note: 'Opinion was relied on instead of information that can be verified. The victim’s mental health and alcohol influenced decisions.',
    }),
  ]),
  ...figuresOf(firstRound('Cleveland'), sources.clevelandCommissioner, [
    wrong('rape-robbery-violence', 37, 84, { note: 'All 37 were recorded as crimes again.' }),
    onlyWrong('rape', 12),
    onlyWrong('robbery', 11),
    onlyWrong('violence', 14),
  ]),
  ...figuresOf(firstRound('North Yorkshire'), sources.yorkPress, [wrong('rape', 21, 35)]),
  ...figuresOf(firstRound('West Yorkshire'), sources.telegraphAndArgus, [
    wrong('rape', 12, 35, {
      note: '23 of 35 complied with the rules. The inspectors of police who decided also had performance targets.',
    }),
  ]),
  ...figuresOf(firstRound('Hampshire'), sources.portsmouthNews, [
    wrong('rape', 18, 28, { note: 'Local sergeants and inspectors of police had decided.' }),
  ]),
  ...figuresOf(reviews.northumbria, sources.sunderlandEcho, [
    referred(
      'rape',
      11,
      33,
      '33 reported rapes had been cancelled in 2014 by the middle of the year; 11 went to professional standards. Inspectors gave no verdict on them.',
    ),
  ]),
  ...figuresOf(reviews.metropolitan, sources.eveningStandard, [
    wrong('all-sampled', 50, 200, { printed: 25, note: 'Rape, robbery, burglary and violence together.' }),
  ]),
  ...figuresOf(reviews.withoutConsent, sources.quotedBlog, [
    percentWrong('rape', 31.8, { note: 'At the places that were visited.' }),
  ]),
]
