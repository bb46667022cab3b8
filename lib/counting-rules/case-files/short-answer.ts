import type { Finding, Verdict } from '../model.ts'
import type { AssessedCase } from './case-file.ts'

const VERDICTS: Readonly<Record<Verdict, string>> = {
  permit: 'permit: nothing stands in the way at this step.',
  hold: 'hold: something is missing. With it, this may be lawful.',
  refer: 'refer: somebody else must decide this.',
  refuse: 'refuse: this must not be done.',
}

const INFORMED_FIRST = { yes: 'yes', no: 'no', unknown: 'not known' } as const

const isOpen = ({ result }: Finding): boolean => result === 'not met' || result === 'unknown'

const linesOf = ({ check, weight, wrong, satisfy, instead }: Finding): readonly string[] => [
  `  ${check} (${weight}): ${wrong}`,
  `    To satisfy it: ${satisfy}`,
  `    Otherwise: ${instead}`,
]

const listed = (title: string, findings: readonly Finding[]): readonly string[] =>
  findings.length === 0 ? [] : ['', title, ...findings.flatMap(linesOf)]

/** What the rules make of a case, to be read by a person: the verdict, who may decide, and each finding that is open. */
export const shortAnswer = ({
  verdict,
  version,
  stage,
  offence,
  mayDecide,
  victimsInformedFirst,
  nextTextNotHeld,
  findings,
}: AssessedCase): string => {
  const open = findings.filter(isOpen)
  return [
    `Verdict: ${VERDICTS[verdict]}`,
    `Offence: ${offence.code}, class ${offence.countClass}${offence.listed ? `, ${offence.title}` : ', on no offence list'}`,
    `Rules: ${version}, at the step “${stage}”${nextTextNotHeld ? '. The text of the next year is not held' : ''}`,
    `May decide: ${mayDecide.length === 0 ? 'nobody in particular' : mayDecide.join(', ')}`,
    `Victims informed first: ${INFORMED_FIRST[victimsInformedFirst]}`,
    ...listed(
      'In the way:',
      open.filter(({ bars }) => bars),
    ),
    ...listed(
      'Wants a reason, or was set aside, and does not stand in the way:',
      open.filter(({ bars }) => !bars),
    ),
  ].join('\n')
}
