// Table: the kinds of scenario that are told, how many of each, and when each begins
import type { CrimeCase } from '../matters/crime-case.ts'
import { hocrC402 } from '#lib/counting-rules/checks/mistakes/hocr-c4-02'
import { hocrC209a } from '#lib/counting-rules/checks/accounts/hocr-c2-09a'
import { elsewhere } from '../matters/elsewhere.ts'
import { mistake, robberyAsDebt } from '../matters/mistake.ts'
import { bareRetraction, contested, newFacts, ownMessage, suspectsWord } from '../matters/new-facts.ts'
import { recordedTwice } from '../matters/recorded-twice.ts'
import { selfDefence } from '../matters/self-defence.ts'
import { DETECTIVE, OFFICER, REGISTRAR } from '../people.ts'
import type { Scenario } from '../play.ts'
import * as late from './changed-after.ts'
import { informedThroughAuthority } from './children.ts'
import * as ended from './cancelled.ts'
import * as fit from './fits.ts'
import * as open from './open.ts'
import { charged, onBail } from './proceedings.ts'
import * as back from './reinstated.ts'
import * as reviewed from './reviewed.ts'
import * as turned from './stopped.ts'
import * as written from './written.ts'
import { canBecomeGraver, wrongOneKept } from './wrong-one-kept.ts'

/** Where a scenario finds its crime: any that fits, a duplicate with the principal crime, or one cancelled before the product came. */
export type Source = 'any' | 'duplicate' | 'cancelled before'

export interface Kind {
  readonly name: string
  /** How many of three hundred requests; 0 for what is no request and comes on top. */
  readonly share: number
  /** How many working days ago it begins, at least and at most; or so many before an extract in the middle of the scenario. */
  readonly opens: readonly [number, number] | { readonly beforeExtract: number }
  readonly fits: fit.Fits
  readonly scenario: (c: CrimeCase) => Scenario
  readonly source?: Source
  /** How many of each hundred requests come on top, for what is no request. */
  readonly extra?: number
  /** How many requests one such scenario makes. */
  readonly requests?: number
  /** Whose crimes the first of them are about, so that something waits for the officers of the demonstration. */
  readonly firstFor?: readonly string[]
}

const ALL_YEAR = 148
const lateC4 = (c: CrimeCase) => mistake(c, 'came later')
const quickC3 = ended.cancelledAtOnce('C3', recordedTwice)
const quickC2 = ended.cancelled('C2', newFacts)

/** The scarcest crimes are cast first. */
export const KINDS: readonly Kind[] = [
  {
    name: 'set aside, rape',
    share: 1,
    opens: [14, ALL_YEAR],
    fits: fit.rapeC2,
    scenario: ended.cancelled('C2', bareRetraction, { by: REGISTRAR, setAside: [hocrC209a.id] }),
  },
  {
    name: 'waiting, rape',
    share: 5,
    opens: [1, 9],
    fits: fit.rapeC2,
    scenario: open.waits(newFacts),
    firstFor: [DETECTIVE, DETECTIVE],
  },
  { name: 'waiting, rape on a message', share: 1, opens: [2, 8], fits: fit.rapeC2, scenario: open.waits(ownMessage) },
  {
    name: 'returned, rape',
    share: 1,
    opens: [4, 9],
    fits: fit.rapeC2,
    scenario: open.returned,
    firstFor: [DETECTIVE],
  },
  {
    name: 'agreed, to be told, rape',
    share: 1,
    opens: [2, 2],
    fits: fit.rapeC2,
    scenario: open.uninformed(newFacts, 1),
    firstFor: [DETECTIVE],
  },
  {
    name: 'cancelled, rape',
    share: 4,
    opens: [14, ALL_YEAR],
    fits: fit.rapeC2,
    scenario: ended.cancelled('C2', newFacts),
  },
  {
    name: 'child with the suspect',
    share: 1,
    opens: [14, 50],
    fits: fit.oneChildOfSuspectsFamily,
    scenario: informedThroughAuthority('with the suspect'),
  },
  {
    name: 'looked-after child',
    share: 1,
    opens: [14, 50],
    fits: fit.oneChild,
    scenario: informedThroughAuthority('looked after'),
  },
  {
    name: 'wrong one kept, C3',
    share: 1,
    opens: [6, 60],
    fits: (traits) => fit.c3(traits) && canBecomeGraver(traits),
    scenario: wrongOneKept,
    source: 'duplicate',
  },
  {
    name: 'waiting, C3',
    share: 5,
    opens: [1, 8],
    fits: fit.c3,
    scenario: open.waits(recordedTwice),
    source: 'duplicate',
  },
  {
    name: 'put back, C3',
    share: 3,
    opens: [14, 120],
    fits: fit.c3,
    scenario: back.reinstated(quickC3),
    source: 'duplicate',
  },
  {
    name: 'put back and not accepted, C3',
    share: 2,
    opens: [10, 13],
    fits: fit.c3,
    scenario: back.reinstatedUnaccepted(quickC3),
    source: 'duplicate',
  },
  {
    name: 'cancelled, C3',
    share: 28,
    opens: [6, ALL_YEAR],
    fits: fit.c3,
    scenario: quickC3,
    source: 'duplicate',
  },
  {
    name: 'put back from before',
    share: 0,
    extra: 1.4,
    opens: [8, 100],
    fits: fit.anything,
    scenario: back.reinstatedFromBefore,
    source: 'cancelled before',
  },
  {
    name: 'waiting, C5',
    share: 3,
    opens: [1, 7],
    fits: fit.c5,
    scenario: open.waits(selfDefence),
    firstFor: [OFFICER],
  },
  {
    name: 'cancelled, C5',
    share: 13,
    opens: [14, ALL_YEAR],
    fits: fit.c5,
    scenario: ended.cancelled('C5', selfDefence),
  },
  {
    name: 'cancelled without a victim',
    share: 6,
    opens: [12, ALL_YEAR],
    fits: fit.stateC2,
    scenario: ended.withoutVictim,
  },
  {
    name: 'nobody to inform',
    share: 3,
    opens: [14, ALL_YEAR],
    fits: fit.oneBusiness,
    scenario: ended.nobodyToInform,
  },
  {
    name: 'changed after, rape',
    share: 1,
    opens: [12, 18],
    fits: fit.becomesRape,
    scenario: late.changedAfter(late.becameRape),
  },
  {
    name: 'contact task open, violence',
    share: 1,
    opens: [3, 5],
    fits: fit.violentC4,
    scenario: ended.cancelledUncontacted(mistake),
  },
  {
    name: 'contact task done, violence',
    share: 1,
    opens: [12, 60],
    fits: fit.violentC4,
    scenario: ended.cancelledAtOnce('C4', mistake),
  },
  {
    name: 'set aside, C4',
    share: 2,
    opens: [8, 120],
    fits: fit.recentC4,
    scenario: ended.cancelledAtOnce('C4', lateC4, { by: REGISTRAR, setAside: [hocrC402.id] }),
  },
  {
    name: 'set aside, asked again',
    share: 2,
    requests: 2,
    opens: [18, 120],
    fits: fit.recentC4,
    scenario: ended.askedAgainWithNothingNew,
  },
  { name: 'waiting, C4 on a robbery', share: 1, opens: [1, 6], fits: fit.robbery, scenario: open.waits(robberyAsDebt) },
  { name: 'waiting, C4', share: 4, opens: [1, 6], fits: fit.c4, scenario: open.waits(mistake) },
  {
    name: 'cancelled, C4',
    share: 18,
    opens: [12, ALL_YEAR],
    fits: fit.c4,
    scenario: ended.cancelledAtOnce('C4', mistake),
  },
  {
    name: 'draft',
    share: 0,
    extra: 4,
    opens: [1, 9],
    fits: fit.c2,
    scenario: open.draft(newFacts),
    firstFor: [OFFICER, OFFICER],
  },
  { name: 'waiting, charged', share: 1, opens: [2, 8], fits: fit.someoneSuspected, scenario: charged },
  { name: 'cancelled, on bail', share: 1, opens: [14, 60], fits: fit.someoneSuspected, scenario: onBail },
  { name: 'waiting, suspect’s word', share: 1, opens: [2, 8], fits: fit.alibi, scenario: open.waits(suspectsWord) },
  { name: 'waiting, contested', share: 1, opens: [2, 8], fits: fit.alibi, scenario: open.waits(contested) },
  {
    name: 'waiting, C2',
    share: 8,
    opens: [1, 14],
    fits: fit.c2,
    scenario: open.waits(newFacts),
    firstFor: [OFFICER, OFFICER],
  },
  { name: 'waiting, C1', share: 4, opens: [1, 7], fits: fit.c1, scenario: open.waits(elsewhere) },
  { name: 'returned', share: 9, opens: [4, 9], fits: fit.c2, scenario: open.returned, firstFor: [OFFICER] },
  { name: 'answered', share: 6, opens: [6, 12], fits: fit.c2, scenario: open.answered },
  {
    name: 'agreed, to be told',
    share: 9,
    opens: [4, 4],
    fits: fit.plainC2,
    scenario: open.uninformed(newFacts, 2),
    firstFor: [OFFICER],
  },
  {
    name: 'agreed, to be told at once',
    share: 2,
    opens: [2, 2],
    fits: fit.enhancedC2,
    scenario: open.uninformed(newFacts, 1),
  },
  {
    name: 'agreed, to be told, C1',
    share: 2,
    opens: [4, 4],
    fits: fit.c1,
    scenario: open.uninformed(elsewhere, 2),
  },
  {
    name: 'late',
    share: 5,
    opens: [12, 25],
    fits: fit.c2,
    scenario: open.late(newFacts),
    firstFor: [OFFICER],
  },
  { name: 'late, C1', share: 1, opens: [12, 25], fits: fit.c1, scenario: open.late(elsewhere) },
  {
    name: 'three attempts',
    share: 6,
    opens: [14, 25],
    fits: fit.oneGrownVictim,
    scenario: open.attempted,
    firstFor: [OFFICER],
  },
  {
    name: 'letter written',
    share: 2,
    opens: [4, 5],
    fits: fit.canBeWrittenTo,
    scenario: written.drafted,
    firstFor: [OFFICER],
  },
  {
    name: 'e-mail approved',
    share: 3,
    opens: [4, 5],
    fits: fit.canBeWrittenTo,
    scenario: written.approved,
    firstFor: [OFFICER],
  },
  {
    name: 'letter posted',
    share: 4,
    opens: [10, 16],
    fits: fit.canBeWrittenTo,
    scenario: written.posted,
    firstFor: [OFFICER],
  },
  { name: 'review open', share: 4, opens: [14, 30], fits: fit.oneGrownVictim, scenario: reviewed.reviewOpen },
  {
    name: 'review answered',
    share: 4,
    opens: [24, 120],
    fits: fit.oneGrownVictim,
    scenario: reviewed.reviewStands,
  },
  {
    name: 'review answered, put back',
    share: 2,
    opens: [24, 120],
    fits: fit.oneGrownVictim,
    scenario: reviewed.reviewReinstated,
  },
  { name: 'ready', share: 7, opens: [7, 14], fits: fit.c2, scenario: open.ready(newFacts) },
  { name: 'ready, C1', share: 2, opens: [7, 14], fits: fit.c1, scenario: open.ready(elsewhere) },
  { name: 'disputed', share: 3, opens: [7, 14], fits: fit.oneGrownVictim, scenario: turned.disputed },
  {
    name: 'disputed and revoked',
    share: 4,
    opens: [14, 120],
    fits: fit.oneGrownVictim,
    scenario: turned.disputedAndRevoked,
  },
  {
    name: 'disputed and agreed',
    share: 3,
    opens: [14, 120],
    fits: fit.oneGrownVictim,
    scenario: turned.disputedAndAgreed,
  },
  { name: 'stopped', share: 2, opens: [7, 14], fits: fit.c2, scenario: turned.stopped },
  { name: 'stopped and agreed', share: 2, opens: [16, 120], fits: fit.c2, scenario: turned.stoppedAndAgreed },
  {
    name: 'stopped and revoked',
    share: 2,
    opens: [14, 120],
    fits: fit.c2,
    scenario: turned.stoppedAndRevoked,
  },
  { name: 'overturned', share: 2, opens: [7, 12], fits: fit.plainC2, scenario: turned.overturned },
  {
    name: 'overturned and refused',
    share: 2,
    opens: [14, 120],
    fits: fit.plainC2,
    scenario: turned.overturnedAndRefused,
  },
  {
    name: 'overturned and agreed',
    share: 2,
    opens: [16, 120],
    fits: fit.plainC2,
    scenario: turned.overturnedAndAgreed,
  },
  {
    name: 'changed in the RMS',
    share: 3,
    opens: [6, 8],
    fits: fit.oneGrownVictim,
    scenario: turned.changedInRms,
  },
  {
    name: 'victim added',
    share: 2,
    opens: { beforeExtract: 7 },
    fits: fit.oneGrownVictim,
    scenario: turned.victimAdded,
  },
  {
    name: 'changed after, second victim',
    share: 1,
    opens: [12, 18],
    fits: fit.oneGrownVictim,
    scenario: late.changedAfter(late.secondVictim),
  },
  {
    name: 'changed after, answered',
    share: 1,
    opens: { beforeExtract: 14 },
    fits: fit.oneGrownVictim,
    scenario: late.changedAfterAndAnswered(late.anotherSuspect),
  },
  {
    name: 'changed before, child',
    share: 1,
    opens: [6, 8],
    fits: fit.oneVictimOfThisAlone,
    scenario: late.changedBefore(late.victimIsChild),
  },
  {
    name: 'changed after, child',
    share: 1,
    opens: [12, 18],
    fits: fit.oneVictimOfThisAlone,
    scenario: late.changedAfter(late.victimIsChild),
  },
  { name: 'put back, C2', share: 5, opens: [20, 140], fits: fit.c2, scenario: back.reinstated(quickC2) },
  {
    name: 'put back and not accepted, C2',
    share: 2,
    opens: [14, 16],
    fits: fit.c2,
    scenario: back.reinstatedUnaccepted(quickC2),
  },
  {
    name: 'confirmed by another',
    share: 3,
    opens: [14, ALL_YEAR],
    fits: fit.plainC2,
    scenario: ended.confirmedByAnother,
  },
  { name: 'after questions', share: 8, opens: [20, ALL_YEAR], fits: fit.c2, scenario: ended.afterQuestions },
  { name: 'asked again', share: 3, requests: 2, opens: [26, 140], fits: fit.c2, scenario: ended.askedAgain },
  { name: 'withdrawn', share: 9, opens: [6, ALL_YEAR], fits: fit.c2, scenario: open.withdrawn(newFacts) },
  {
    name: 'withdrawn, C1',
    share: 3,
    opens: [6, ALL_YEAR],
    fits: fit.c1,
    scenario: open.withdrawn(elsewhere),
  },
  {
    name: 'refused, withdrawal',
    share: 15,
    opens: [7, ALL_YEAR],
    fits: fit.withdrawal,
    scenario: open.refused('withdrawal'),
  },
  { name: 'refused, thin', share: 14, opens: [7, ALL_YEAR], fits: fit.thin, scenario: open.refused('thin') },
  {
    name: 'refused, alibi',
    share: 11,
    opens: [7, ALL_YEAR],
    fits: fit.alibi,
    scenario: open.refused('alibi'),
  },
  {
    name: 'refused, intoxication',
    share: 11,
    opens: [7, ALL_YEAR],
    fits: fit.intoxication,
    scenario: open.refused('intoxication'),
  },
  {
    name: 'cancelled, C1',
    share: 19,
    opens: [14, ALL_YEAR],
    fits: fit.c1,
    scenario: ended.cancelled('C1', elsewhere),
  },
  {
    name: 'cancelled, C2',
    share: 28,
    opens: [14, ALL_YEAR],
    fits: fit.c2,
    scenario: ended.cancelled('C2', newFacts),
  },
]
