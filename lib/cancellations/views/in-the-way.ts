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
  'HOCR-C2-01': [written('decisiveEvidence')],
  'HOCR-C2-05': [yes('convinced')],
  'HOCR-C2-05a': [written('decisiveEvidence'), yes('decisiveViewed'), written('decisivePlace'), written('decisiveViewedOn')],
  'HOCR-C2-06': [written('accountWhen'), written('accountFrom'), written('accountVerified'), written('accountEffect')],
  'HOCR-C2-07': [written('riskLevel'), written('riskOneLine')],
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

const answerTo = (typed: Typed, field: string): string => [typed[field] ?? ''].flat()[0] ?? ''

const isGood = (typed: Typed, [field, good]: Asked): boolean => {
  const given = answerTo(typed, field)
  return good === 'written' ? given !== '' : good.includes(given)
}

/** One line is asked of a low risk only. */
const isAsked = (typed: Typed, field: string): boolean => field !== 'riskOneLine' || answerTo(typed, 'riskLevel') === 'low'

/** The field a check waits for; undefined where nothing the decider can answer would meet it. */
const fieldOf = (check: string, typed: Typed): string | undefined =>
  ANSWERS[check]?.find((asked) => isAsked(typed, asked[0]) && !isGood(typed, asked))?.[0]

/** What stands in the way of an agreement: beside the fields that could still change it, and apart from them. */
export interface InTheWay {
  readonly fields: Readonly<Record<string, string>>
  readonly others: readonly Finding[]
}

/** The findings that bar, each led to the answer it waits for. */
export function inTheWay(findings: readonly Finding[], typed: Typed): InTheWay {
  const fields: Record<string, string> = {}
  const others: Finding[] = []
  for (const finding of findings.filter(({ bars }) => bars)) {
    const field = fieldOf(finding.check, typed)
    if (field === undefined) others.push(finding)
    else fields[field] = [fields[field] ?? '', finding.wrong].join(' ').trim()
  }
  return { fields, others }
}

/** The sentence over what stands in the way. */
export function inTheWayWords({ fields, others }: InTheWay): string {
  const given = others.map(({ wrong }) => wrong).join(' ')
  const start = 'The rules do not let you agree.'
  if (given === '') return start
  return `${start} ${Object.keys(fields).length > 0 ? 'Not for you to answer here: ' : ''}${given}`
}
