/** What each part of a case is called. A part that has no name here is the product's own to keep. */
const PART_WORDS: Readonly<Record<string, string>> = {
  step: 'The step and its day',
  force: 'The force',
  crime: 'The crime',
  classesEver: 'Earlier class',
  victims: 'Victim',
  suspects: 'Suspect',
  request: 'The request',
  earlier: 'Earlier request',
  requesterFacts: 'What the requester says',
  reportedOffence: 'The offence that was reported',
  reportedOffenceInLog: 'The offence in the log',
  log: 'The log or first account',
  principalCrime: 'The principal crime',
  evidence: 'Evidence',
  judgements: 'What the decision maker says',
  decisive: 'The decisive information',
  setAside: 'Check set aside',
  warningsAnswered: 'Warning answered',
  decisionMaker: 'The decision maker',
  notification: 'Informing the victims',
  duties: 'Duty to inform',
  attempts: 'Attempt',
  notifications: 'Notification',
  nobodyToInform: 'Nobody to inform',
  noVictimDeclaration: 'Declaration that there is no victim',
  confirmation: 'The confirmation',
  reinstating: 'The reinstatement',
  matter: 'What is done instead of cancelling',
}

const isNumber = (part: string): boolean => /^\d+$/.test(part)

/** The words of the last part of a path: `evidence.0` is "Evidence 1"; empty where it has none. */
export function titleOfPart(path: string): string {
  const parts = path.split('.')
  const last = parts.at(-1) ?? ''
  if (!isNumber(last)) return PART_WORDS[last] ?? ''
  const [before = '', whose] = [parts.at(-2), parts.slice(0, -2).join('.')]
  const own = `${PART_WORDS[before] ?? ''} ${String(Number(last) + 1)}`
  const inside = whose === '' ? '' : titleOfPart(whose)
  return inside === '' ? own : `${inside}: ${own.charAt(0).toLowerCase()}${own.slice(1)}`
}
