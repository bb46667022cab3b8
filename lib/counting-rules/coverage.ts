import { MISTAKES_ARE_SHOWN } from './rule-ids.ts'

/** Where a rule is kept that is no check of its own. */
export type Kept =
  | { readonly by: 'file'; readonly path: string; readonly how: string }
  | {
      readonly by: 'database'
      readonly table: string
      /** The name of the constraint, index or trigger, or of the enum that is a column’s type. */
      readonly guard: string
      readonly how: string
    }

const file = (path: string, how: string): Kept => ({ by: 'file', path, how })

const database = (table: string, guard: string, how: string): Kept => ({ by: 'database', table, guard, how })

/**
 * The rules that are no check of a version, each with every place that keeps it. A rule that a later year drops is named
 * here too, with the file of that year.
 */
export const keptElsewhere: Readonly<Record<string, readonly [Kept, ...Kept[]]>> = {
  'HOCR-C2-18': [
    file(
      'lib/counting-rules/checks/new-facts/hocr-c2-18.test.ts',
      'The Home Office’s own example, the man who fell, is worked through: it passes, and fails where its facts change.',
    ),
  ],
  [MISTAKES_ARE_SHOWN]: [
    file(
      'lib/indicators/mistakes.ts',
      'The registrar sees mistakes in recording by unit and by the officer who reported the crime for recording.',
    ),
  ],
  'HOCR-N-02': [
    file('lib/counting-rules/checks/incidents/hocr-a-09.ts', 'An N100 goes only for the genuine error of HOCR-A-09.'),
    file('lib/counting-rules/checks/decision-makers/hocr-a-08.ts', 'A rape becomes an N100 only as HOCR-A-08 says.'),
    file('lib/counting-rules/checks/general-rules/hocr-g-03.ts', 'C1 to C5 are closed to every reported incident.'),
  ],
  'HOCR-V-11': [
    file(
      'lib/counting-rules/checks/notifications/hocr-v-04.ts',
      'The days in which a victim is told stand in a check of the version, and change with the next one.',
    ),
  ],
  'HOCR-V-12': [
    file(
      'lib/indicators/definitions.ts',
      'The report counts the victims told with proof out of all who had to be told, and leaves nobody out of the "of".',
    ),
  ],
  'HOCR-T-01': [
    file(
      'lib/indicators/definitions.ts',
      'The report counts the crimes recorded within 24 hours, and leads to those that were not.',
    ),
  ],
  'HOCR-T-02': [
    file(
      'lib/counting-rules/checks/general-rules/hocr-t-02.test.ts',
      'A test shows that the age of a crime changes nothing, in no category.',
    ),
  ],
  'HOCR-T-03': [
    file(
      'lib/indicators/definitions.ts',
      'The report counts the cancellations that change the figures of a past year, and leads to them.',
    ),
  ],
  'HOCR-T-04': [
    file(
      'app/(signed-in)/compliance/page.tsx',
      'The report names the law and the requirement under which the counts are sent in.',
    ),
  ],
  'HOCR-T-05': [
    file(
      'lib/indicators/definitions.ts',
      'Cancellations are counted by the day the crime left the count, and the share by the day it was recorded.',
    ),
    database('classification', 'never_removed', 'Each class a crime ever had stays, with its dates.'),
  ],
  'HOCR-T-09': [
    file(
      'lib/audits/reviews/record-review.ts',
      'Decided cases are audited by somebody who had nothing to do with them and is not told who decided.',
    ),
  ],
  'HOCR-T-10': [
    file(
      'lib/counting-rules/checks/duplicates/hocr-c3-05a.ts',
      'Acts more than three months apart are no part of the crime recorded before, unless the registrar finds something exceptional.',
    ),
  ],
  'LAW-01': [
    file(
      'lib/counting-rules/checks/reclassifications/law-01a.ts',
      'What the judgment asks is taken apart into LAW-01a, b and c, each a check.',
    ),
  ],
}

/** Guards of the database that keep a rule besides its check: no way round the pages passes them. */
export const keptInDatabaseToo: Readonly<Record<string, readonly [Kept, ...Kept[]]>> = {
  'HOCR-G-02': [database('cancellation_request', 'category', 'A request has one of the five categories.')],
  'HOCR-G-05': [
    database(
      'cancellation_decision',
      'never_rewritten',
      'What was decided, by whom and why is never rewritten or removed.',
    ),
  ],
  'HOCR-A-01': [
    database(
      'cancellation_decision',
      'judge_decision',
      'Nobody decides their own request, or a crime they had a part in.',
    ),
  ],
  'HOCR-A-03': [
    database('cancellation_decision', 'judge_decision', 'Only somebody who holds the role that day decides.'),
  ],
  'HOCR-A-04': [
    database(
      'cancellation_decision',
      'judge_decision',
      'C2 on a reserved class is for a registrar on the register that day.',
    ),
  ],
  'HOCR-A-05': [
    database(
      'cancellation_decision',
      'judge_decision',
      'The chief officer decides only with written advice, and without a registered one.',
    ),
  ],
  'HOCR-A-08': [
    database(
      'rms_change',
      'guarded',
      'A rape that the RMS moved to an N100 is a difference, and only a registrar on the register finds it right.',
    ),
  ],
  'HOCR-A-10': [
    database(
      'rms_change',
      'guarded',
      'What the RMS reclassified is answered by the registrar, never by who changed it.',
    ),
  ],
  'HOCR-A-11': [
    database('role_grant', 'guarded', 'The chief officer appoints the registrar; nobody appoints themselves.'),
  ],
  'HOCR-A-14': [database('role_grant', 'guarded', 'The chief officer alone appoints an acting registrar.')],
  'HOCR-C3-02': [
    database('cancellation', 'judge_cancellation', 'A crime is merged only into one that is live and has no request.'),
  ],
  'HOCR-C3-07': [
    database('cancellation', 'judge_cancellation', 'A crime is not merged into itself, nor into a cancelled one.'),
  ],
  'HOCR-C5-01': [
    database(
      'cancellation_decision',
      'judge_decision',
      'C5 is agreed on an offence that is open to it, and on no other.',
    ),
  ],
  'HOCR-T-06': [
    database('reinstatement', 'guarded', 'Only the registrar, the deputy or a decision maker puts a crime back.'),
  ],
  'HOCR-T-07': [database('reported_crime', 'never_removed', 'A cancelled crime is never removed.')],
  'HOCR-V-01': [
    database('cancellation', 'judge_cancellation', 'No crime leaves the count while a victim is not informed.'),
  ],
  'HOCR-V-07': [database('nobody_to_inform', 'guarded', 'Only the registrar finds that there is nobody to tell.')],
  'HOCR-V-09': [database('victim_notification', 'guarded', 'A victim who does not agree stops the case at once.')],
}

/** Places of the product that keep a rule besides its check, or where its check is made of nothing. */
export const keptInProductToo: Readonly<Record<string, readonly [Kept, ...Kept[]]>> = {
  'HOCR-D-01': [
    file(
      'lib/cancellations/decide/overturn.ts',
      'The registrar takes a decision into their own hands, and nobody overturns the registrar’s.',
    ),
  ],
  'HOCR-D-03': [
    file('lib/cancellations/review/open-review.ts', 'A victim’s review by the registrar is opened, answered and kept.'),
  ],
}
