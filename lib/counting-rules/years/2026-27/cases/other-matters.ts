import { matterCase } from '#lib/counting-rules/examples/other-matter-case'
import { reclassification } from '#lib/counting-rules/examples/sound-reclassification'
import { theRegistrar } from '#lib/counting-rules/examples/sound-case'
import type { Facts, WorkedCase } from '#lib/counting-rules/model'
import type { WrittenCase } from '#lib/counting-rules/examples/worked-case'

const matter = (
  number: number,
  title: string,
  facts: Facts,
  answer: Pick<WrittenCase, 'verdict' | 'rules'>,
): WorkedCase => ({
  id: `case-${String(number).padStart(3, '0')}`,
  title,
  facts,
  ...answer,
})

const onIts = (number: number, code: string, countClass: string) => ({
  crime: { id: `ZZ-${String(number).padStart(6, '0')}-26`, code, countClass },
})

/** What is asked for and is no cancellation of a crime. */
export const otherMatters: readonly WorkedCase[] = [
  matter(
    20,
    'She wants no contact, and a unit wants the N100 off its list',
    matterCase(
      { kind: 'cancelling an incident', genuineErrorByReportTaker: 'no' },
      { ...onIts(20, '100/01', 'N100'), decisionMaker: theRegistrar },
    ),
    { verdict: 'refuse', rules: ['HOCR-A-09'] },
  ),
  matter(
    21,
    'A theft was typed into the form for an N100',
    matterCase(
      { kind: 'cancelling an incident', genuineErrorByReportTaker: 'yes' },
      { ...onIts(21, '100/01', 'N100'), decisionMaker: theRegistrar },
    ),
    { verdict: 'permit', rules: ['HOCR-A-09', 'HOCR-A-09a'] },
  ),
  matter(
    28,
    'A reviewer reads one unclear note about a smack, and makes it an assault unasked',
    reclassification(
      { allegationPut: 'no', enquiriesMade: 'no', defencesConsidered: 'no', wholeLogSeen: 'no', justificationWords: 4 },
      onIts(28, '008/06', '8N'),
    ),
    { verdict: 'refuse', rules: ['LAW-01a', 'LAW-01c', 'HOCR-A-10'] },
  ),
  matter(
    51,
    'A unit closes a crime that another force has taken as one for another agency',
    matterCase({ kind: 'giving an outcome', outcome: '20', goesToAnotherForce: 'yes' }, onIts(51, '049/10', '49')),
    { verdict: 'refuse', rules: ['HOCR-C1-08', 'HOCR-A-12a'] },
  ),
  matter(
    78,
    'A victim sends the form for the Right to Review about a cancellation',
    matterCase(
      { kind: 'challenging a decision', by: 'victim', as: 'victims’ right to review' },
      onIts(78, '105/01', '105A'),
    ),
    { verdict: 'refuse', rules: ['HOCR-V-10'] },
  ),
  matter(
    91,
    'A man named in a cancelled crime wants his name taken out',
    matterCase(
      { kind: 'deleting', reviewPeriodOver: 'no', byInformationManagement: 'no', wordingAndAccuracyChecked: 'no' },
      { crime: { ...onIts(91, '017/16', '17B').crime, live: 'no', rmsStatus: 'cancelled' } },
    ),
    { verdict: 'refer', rules: ['HOCR-T-07', 'HOCR-T-08'] },
  ),
]
