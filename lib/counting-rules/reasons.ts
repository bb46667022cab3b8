import { homeOfficeRule, productSafeguard, type CheckId } from './check.ts'
import type { Origin } from './model.ts'

/** A reason often given for cancelling that is no ground, and what to do instead. */
export interface Reason {
  readonly code: CheckId
  /** As an officer would say it. */
  readonly offered: string
  readonly instead: string
  /** The outcomes that may fit, as numbered by the Home Office. */
  readonly outcomes: readonly string[]
  readonly origin: Origin
}

/** The number of a reason, as addresses and saved answers carry it: `26`. */
export const numberOf = (code: CheckId): string => code.slice(-2)

const reason = (
  number: string,
  offered: string,
  instead: string,
  outcomes: readonly string[],
  origin = homeOfficeRule,
): Reason => ({ code: `HOCR-R-${number}`, offered, instead, outcomes, origin })

/** Section 5, whole: the reasons that are no ground, each by a name that code can use. */
export const REASONS = {
  unsupportedWithSuspect: reason(
    '01',
    'The victim will not support it, and there is a suspect',
    'Use outcome 16 and write down what the victim said. For rape or high-risk domestic abuse an inspector, or an independent team with the registrar, agrees it.',
    ['16'],
  ),
  unsupportedWithoutSuspect: reason(
    '02',
    'The victim will not support it, and there is no suspect',
    'Use outcome 14.',
    ['14'],
  ),
  victimNotReached: reason(
    '03',
    'The victim cannot be reached or does not answer',
    'Keep the crime and ask the registrar. Outcome 16 does not fit, and 15 needs a victim who supports it.',
    [],
  ),
  evidenceTooThin: reason(
    '04',
    'The victim supports it and there is a suspect, but the evidence is too thin',
    'Use outcome 15.',
    ['15'],
  ),
  noLinesLeft: reason('05', 'There is no suspect and nothing left to follow up', 'Use outcome 18.', ['18']),
  cpsWillNotCharge: reason(
    '06',
    'The CPS will not charge on the evidence',
    'Use outcome 15. The crime stays recorded.',
    ['15'],
  ),
  notInPublicInterest: reason(
    '07',
    'A prosecution is not in the public interest',
    'Use outcome 9 where the CPS says so, 10 where police do.',
    ['9', '10'],
  ),
  notWorthInvestigating: reason(
    '08',
    'It is not worth investigating, and there is a named suspect',
    'Use outcome 21, with a supervisor’s reasons. It is rare for serious offences.',
    ['21'],
  ),
  suspectUnderTen: reason('09', 'The suspect is under ten', 'Use outcome 11.', ['11']),
  suspectTooIllOrDied: reason(
    '10',
    'The suspect is too ill, or died before there was enough evidence',
    'Use outcome 12.',
    ['12'],
  ),
  offenderDied: reason(
    '11',
    'The offender has died, and there was enough to charge',
    'Use outcome 5. For rape and homicide the registrar does.',
    ['5'],
  ),
  witnessTooIllOrDied: reason('12', 'The victim or the main witness has died or is too ill', 'Use outcome 13.', ['13']),
  timeLimitPassed: reason(
    '13',
    'The time limit for prosecuting has passed',
    'Use outcome 17. First check the longer limit for domestic abuse, and any warrant.',
    ['17'],
  ),
  anotherAgency: reason(
    '14',
    'Another agency will deal with it',
    'Use outcome 20. For another police force ask under C1 instead.',
    ['20'],
  ),
  fraudOrComputerMisuse: reason(
    '15',
    'It is fraud or computer misuse',
    'Send it to Report Fraud, outcome 19. Record it here only on a call for service.',
    ['19'],
  ),
  chargedWithSomethingElse: reason(
    '16',
    'The suspect was charged with something else',
    'Use outcome 1A, 2A or 3A where it rests on the same facts. Otherwise the main crime gets 15, and the other is recorded with outcome 1.',
    ['1A', '2A', '3A', '15', '1'],
  ),
  communityResolution: reason('17', 'It was settled by community resolution', 'Use outcome 8.', ['8']),
  courseOrDeferredProsecution: reason(
    '18',
    'The suspect is on a course or a deferred prosecution',
    'Use outcome 22, 23 for a child or 24 for an adult, once it is completed.',
    ['22', '23', '24'],
  ),
  wrongOffence: reason(
    '19',
    'It is under the wrong offence',
    'Ask a decision maker or the registrar to reclassify it.',
    [],
  ),
  rapeShouldBeIncident: reason(
    '20',
    'It is recorded as rape but should have been an N100',
    'Ask the registrar at once. Early on, a registrar with College accreditation can reclassify it; it is not cancelled.',
    [],
  ),
  drunkOrCannotRemember: reason(
    '21',
    'The victim was drunk or drugged, or cannot remember',
    'Keep the crime and speak to the victim when they are fit.',
    [],
  ),
  whoTheVictimIs: reason(
    '22',
    'The victim is mentally ill, disabled, elderly, a child, a repeat caller or called unreliable',
    'Keep the crime and keep the victim safe.',
    [],
    productSafeguard('Who the victim is says nothing about what happened.'),
  ),
  inconsistentOrLate: reason(
    '23',
    'The account is inconsistent or late, or the victim did not behave like one',
    'Keep the crime. Outcome 15, 16 or 18 may fit.',
    ['15', '16', '18'],
    productSafeguard('There is no right way to be a victim.'),
  ),
  doubtOnBalance: reason(
    '24',
    'On balance we doubt it',
    'Keep the crime. A balance of probabilities is the test for recording, not for C2.',
    ['15', '18'],
  ),
  unclearWhetherCrime: reason(
    '25',
    'It is not clear whether a crime happened',
    'Keep the crime. Not being sure keeps it recorded; outcome 15, 16 or 18 may fit.',
    ['15', '16', '18'],
  ),
  suspectDeniesIt: reason(
    '26',
    'The suspect denies it, explains it or says there was consent',
    'Keep the crime. Outcome 15 may fit.',
    ['15'],
  ),
  lackedCapacityOrIntent: reason(
    '27',
    'The offender lacked capacity or did not mean it',
    'Keep the crime: it must be recorded. Outcome 12 may fit.',
    ['12'],
  ),
  victimWantsItRemoved: reason(
    '28',
    'The victim wants it taken off the system, has made it up with the suspect, or is afraid',
    'Keep the crime, see the victim alone and make them safe. Outcome 14 or 16 may fit.',
    ['14', '16'],
  ),
  eachBlamesTheOther: reason(
    '29',
    'Each blames the other',
    'Keep the crime and look at each allegation. Self-defence, C5, may fit.',
    [],
  ),
  civilOrFamilyMatter: reason(
    '30',
    'It is a civil, family or insurance matter, or the things are jointly owned',
    'Keep the crime unless the points to prove fail. Damage to jointly owned things is a crime.',
    [],
  ),
  wordsOfAdvice: reason(
    '31',
    'Words of advice were given',
    'Use outcome 16 where the victim cannot support it, otherwise 8 or 22.',
    ['16', '8', '22'],
  ),
  targetOrBacklog: reason(
    '32',
    'It is for a target, a backlog or the end of the year',
    'Keep the crime. The registrar sees every such request.',
    [],
    productSafeguard('Cancelling follows what happened, never the figures.'),
  ),
  reportedByProfessional: reason(
    '33',
    'A professional, parent or carer reported it, and the victim now says no',
    'Keep the crime: such a report is recorded whatever the victim says later.',
    ['16'],
  ),
  wrongSuspect: reason(
    '34',
    'The suspect has an alibi, or the wrong person was arrested',
    'Keep the crime and look for who did it. Outcome 18 or 15 may fit.',
    ['18', '15'],
    productSafeguard('Showing who did not do it leaves open that somebody did.'),
  ),
  selfDefenceElsewhere: reason(
    '35',
    'It was self-defence, in an offence that C5 is not open to',
    'Keep the crime. Outcome 15 or 16 may fit. If it was no crime in law, ask the registrar about C2.',
    ['15', '16'],
  ),
} as const satisfies Readonly<Record<string, Reason>>

export type ReasonName = keyof typeof REASONS

/** The same in the order of their numbers. */
export const reasons: readonly Reason[] = Object.values(REASONS)
