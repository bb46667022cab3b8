/** The names that a case file written before 29 November 2026 has for what is called otherwise today. */
const FORMER_NAMES: Readonly<Record<string, string>> = {
  agreedAt: 'authorisedAt',
  asked: 'requesterFacts',
  decider: 'decisionMaker',
  dutyToTellOpened: 'dutyToInformOpened',
  isDecider: 'isDecisionMaker',
  judged: 'judgements',
  madeByDecider: 'madeByDecisionMaker',
  nobodyToTell: 'nobodyToInform',
  registrarTold: 'registrarInformed',
  sawEveryTelling: 'sawEveryNotification',
  survivor: 'principalCrime',
  telling: 'notification',
  tellings: 'notifications',
  toldThrough: 'informedThrough',
  toldThroughReasonWords: 'informedThroughReasonWords',
  victimWillBeTold: 'victimWillBeInformed',
  viewedByDecider: 'viewedByDecisionMaker',
}

/** The former words of answers, by the name (of today) they are an answer to. */
const FORMER_ANSWERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  foundBy: { decider: 'decision maker' },
  result: { agreed: 'authorised' },
  state: { told: 'informed', 'nobody to tell': 'nobody to inform' },
}

/**
 * A case as anybody may have written it, in the names of today; what has no former name stays as it is. A name given
 * twice, once in its former spelling, keeps both, so that the schema refuses the former one by its name.
 */
export function inNamesOfToday(written: unknown): unknown {
  if (Array.isArray(written)) return written.map(inNamesOfToday)
  if (typeof written !== 'object' || written === null) return written
  return Object.fromEntries(
    Object.entries(written).map(([name, value]: [string, unknown]) => {
      const today = Object.hasOwn(FORMER_NAMES, name) ? FORMER_NAMES[name] : undefined
      const key = today === undefined || Object.hasOwn(written, today) ? name : today
      return [key, answerOfToday(key, value)]
    }),
  )
}

function answerOfToday(name: string, value: unknown): unknown {
  if (typeof value !== 'string') return inNamesOfToday(value)
  const answers = Object.hasOwn(FORMER_ANSWERS, name) ? FORMER_ANSWERS[name] : undefined
  return answers !== undefined && Object.hasOwn(answers, value) ? answers[value] : value
}
