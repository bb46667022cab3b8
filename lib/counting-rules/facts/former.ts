/** The names of today of what a case written before 29 November 2026 calls otherwise, each with the name it has there. */
const FORMER_NAMES: Readonly<Record<string, string>> = {
  authorisedAt: 'agreedAt',
  decisionMaker: 'decider',
  dutyToInformOpened: 'dutyToTellOpened',
  informedThrough: 'toldThrough',
  informedThroughReasonWords: 'toldThroughReasonWords',
  isDecisionMaker: 'isDecider',
  judgements: 'judged',
  madeByDecisionMaker: 'madeByDecider',
  nobodyToInform: 'nobodyToTell',
  notification: 'telling',
  notifications: 'tellings',
  principalCrime: 'survivor',
  requesterFacts: 'asked',
  sawEveryNotification: 'sawEveryTelling',
  victimWillBeInformed: 'victimWillBeTold',
  viewedByDecisionMaker: 'viewedByDecider',
}

const TODAYS_NAMES = new Map(Object.entries(FORMER_NAMES).map(([today, former]) => [former, today]))

/** The words of today of answers, each with its former word, by the name (of today) they are an answer to. */
const FORMER_ANSWERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  foundBy: { 'decision maker': 'decider' },
  result: { authorised: 'agreed' },
  state: { informed: 'told', 'nobody to inform': 'nobody to tell' },
}

/**
 * Facts that left the schema, by the part of a case they stood in: nobody had found them or been asked for them, and the part
 * of a check that read them left too; or, as who requests or the day of a report, no check ever read them.
 */
const FORMER_FACTS: Readonly<Record<string, readonly string[]>> = {
  attempts: ['result'],
  // Whether an offence was notifiable is no longer the requester's to say: the list says it of what was reported.
  conditions: ['offence was notifiable when recorded'],
  crime: ['mergedFrom', 'openRequests', 'reportedOn'],
  evidence: ['uploadedAt'],
  principalCrime: ['reportedOn'],
  request: ['categoriesNamed', 'requester'],
  suspects: ['id'],
  reinstating: ['originalReferenceAndDatesKept', 'registrarTold', 'outcomeClockReopened'],
}

/**
 * A case as a file or a saved assessment may hold it, in the form of today: former names and answers in their words of
 * today, without the facts that left the schema. What is neither stays as it is. A name given twice, once in its former
 * spelling, keeps both, so that the schema refuses the former one by its name.
 */
export function inFormOfToday(written: unknown, part = ''): unknown {
  if (Array.isArray(written)) return written.map((entry) => inFormOfToday(entry, part))
  if (typeof written !== 'object' || written === null) return written
  const left = own(FORMER_FACTS, part) ?? []
  return Object.fromEntries(
    Object.entries(written)
      .filter(([name]) => !left.includes(name))
      .map(([name, value]: [string, unknown]) => {
        const today = TODAYS_NAMES.get(name)
        const key = today === undefined || Object.hasOwn(written, today) ? name : today
        return [key, typeof value === 'string' ? answerOfToday(key, value) : inFormOfToday(value, key)]
      }),
  )
}

const answerOfToday = (name: string, answer: string): string =>
  Object.entries(own(FORMER_ANSWERS, name) ?? {}).find(([, former]) => former === answer)?.[0] ?? answer

/** What a table says of a name that anybody may have written, such as `constructor`. */
const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined
