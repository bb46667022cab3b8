import type { Finding } from '#lib/counting-rules/model'

/** What was typed into the form of a decision. */
export type Typed = Readonly<Record<string, string | readonly string[] | undefined>>

type Asked = readonly [field: string, good: readonly string[] | 'written']

const yes = (field: string): Asked => [field, ['yes']]
const written = (field: string): Asked => [field, 'written']

/** Which answers of the form each check looks at, and which of them would do. */
const ANSWERS: Readonly<Record<string, readonly Asked[]>> = {
  'HOCR-A-01': [yes('independenceDeclared'), ['conflictsDeclared', ['']]],
  'HOCR-A-01a': [['conflictsDeclared', ['']]],
  'HOCR-A-05': [written('advice')],
  'HOCR-A-13': [
    ['riskLevel', ['low', 'medium', 'high']],
    written('riskOneLine'),
    written('riskSeriousness'),
    written('riskImpact'),
    written('riskToVictim'),
    written('riskSafeguarding'),
  ],
  'HOCR-C1-01': [yes('happenedElsewhere')],
  'HOCR-C2-01': [
    written('decisiveEvidence'),
    yes('additional'),
    yes('verifiable'),
    yes('relevant'),
    yes('determinative'),
  ],
  'HOCR-C2-05': [yes('determinative'), yes('convinced')],
  'HOCR-C2-05a': [
    written('decisiveEvidence'),
    yes('decisiveViewed'),
    written('decisivePlace'),
    written('decisiveViewedOn'),
  ],
  'HOCR-C2-06': [written('accountWhen'), written('accountFrom'), written('accountVerified'), written('accountEffect')],
  'HOCR-C2-02': [yes('additional')],
  'HOCR-C2-03': [yes('verifiable'), yes('sourceReliable')],
  'HOCR-C2-04': [yes('relevant')],
  'HOCR-C2-07': [['riskLevel', ['low', 'medium', 'high']], written('riskOneLine'), written('riskSeriousness')],
  'HOCR-C2-08': [['pressure', ['none']], written('pressureConsideration')],
  'HOCR-C2-10': [['consentIsTheIssue', ['no']]],
  'HOCR-C2-11': [yes('compelling'), written('accountWhen')],
  'HOCR-C2-12': [['otherReasonsToKeep', ['no']], written('otherReasons')],
  'HOCR-C3-01': [yes('alreadyRecorded')],
  'HOCR-C4-01': [yes('genuineMistake'), yes('noCrimeMoreLikelyThanNot')],
  'HOCR-C5-02': [yes('selfDefenceShown')],
  'HOCR-C5-04': [yes('discretionConsidered')],
  'HOCR-C5-04a': [yes('primaryAggressorConsidered'), yes('coercionConsidered')],
  'HOCR-G-05': [['reason', []]],
  'HOCR-G-06': [written('textReliedOn')],
  'HOCR-G-09': [['testApplied', ['something new shows it did not happen']]],
}

const PER_PIECE = ['additional', 'verifiable', 'sourceReliable', 'relevant', 'determinative']

const answerTo = (typed: Typed, field: string): string => [typed[field] ?? ''].flat()[0] ?? ''

/** The name a question is posted under: for a question about each piece, that of the piece the case rests on. */
const nameOf = (field: string, typed: Typed, pieceIds: readonly string[]): string => {
  if (!PER_PIECE.includes(field)) return field
  const decisive = answerTo(typed, 'decisiveEvidence')
  return `${field}-${pieceIds.includes(decisive) ? decisive : (pieceIds[0] ?? '')}`
}

const isGood = (given: string, good: Asked[1]): boolean => (good === 'written' ? given !== '' : good.includes(given))

/** One line is asked of a low risk only. */
const isAsked = (typed: Typed, field: string): boolean =>
  field !== 'riskOneLine' || answerTo(typed, 'riskLevel') === 'low'

/** The field a check waits for; undefined where nothing the decider can answer would meet it. */
function fieldOf(check: string, typed: Typed, pieceIds: readonly string[]): string | undefined {
  const asked = (ANSWERS[check] ?? []).filter(([field]) => isAsked(typed, field))
  const named = asked.map(([field, good]) => ({ name: nameOf(field, typed, pieceIds), good }))
  return named.find(({ name, good }) => !isGood(answerTo(typed, name), good))?.name
}

/** What stands in the way of an agreement: beside the fields that could still change it, and apart from them. */
export interface InTheWay {
  readonly fields: Readonly<Record<string, string>>
  readonly others: readonly Finding[]
}

/** The findings that bar, each led to the answer it waits for. `pieceIds` are the pieces of evidence, in their order. */
export function inTheWay(findings: readonly Finding[], typed: Typed, pieceIds: readonly string[]): InTheWay {
  const fields: Record<string, string> = {}
  const others: Finding[] = []
  for (const finding of findings.filter(({ bars }) => bars)) {
    const field = fieldOf(finding.check, typed, pieceIds)
    if (field === undefined) others.push(finding)
    else fields[field] = withSentence(fields[field], finding.wrong)
  }
  return { fields, others }
}

const withSentence = (said: string | undefined, sentence: string): string => {
  if (said === undefined) return sentence
  return said.includes(sentence) ? said : `${said} ${sentence}`
}

/** The sentence over what stands in the way. */
export function inTheWayWords({ fields, others }: InTheWay): string {
  const given = others.map(({ wrong }) => wrong).join(' ')
  const start = 'The rules do not let you agree.'
  if (given === '') return start
  return `${start} ${Object.keys(fields).length > 0 ? 'Not for you to answer here: ' : ''}${given}`
}
