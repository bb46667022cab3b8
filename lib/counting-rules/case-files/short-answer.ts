import type { Finding, Verdict } from '../model.ts'
import type { AssessedCase } from './case-file.ts'

const VERDICTS: Readonly<Record<Verdict, string>> = {
  permit: 'permit: nothing more is needed at this step.',
  hold: 'hold: something that is needed is missing. With it, this may be allowed.',
  refer: 'refer: another decision maker must decide this.',
  refuse: 'refuse: this must not be done.',
}

const NEEDED_FIRST: Readonly<Record<AssessedCase['stage'], string>> = {
  asking: 'Needed before the request can be sent:',
  deciding: 'Needed before it can be authorised:',
  cancelling: 'Needed before it can be confirmed:',
  reinstating: 'Needed before the crime can be reinstated:',
}

const INFORMED_FIRST = { yes: 'yes', no: 'no', unknown: 'not known' } as const

const isOpen = ({ result }: Finding): boolean => result === 'not met' || result === 'unknown'

const linesOf = ({ check, weight, wrong, satisfy, instead }: Finding): readonly string[] => [
  `  ${check} (${weight}): ${wrong}`,
  `    What would satisfy it: ${satisfy}`,
  `    What to do instead: ${instead}`,
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
    `Offence: ${offence.code}, class ${offence.countClass}${offence.listed ? `, ${offence.title}` : ', not on the offence list'}`,
    `Rules: ${version}, at the step “${stage}”${nextTextNotHeld ? '. The rules of the next year are not loaded' : ''}`,
    `May decide: ${mayDecide.length === 0 ? 'the rules name no decision maker' : mayDecide.map((role) => role.replaceAll('-', ' ')).join(', ')}`,
    `Victims informed first: ${INFORMED_FIRST[victimsInformedFirst]}`,
    ...listed(
      NEEDED_FIRST[stage],
      open.filter(({ bars }) => bars),
    ),
    ...listed(
      'Needs a reason, or was set aside:',
      open.filter(({ bars }) => !bars),
    ),
  ].join('\n')
}
