import type { RmsChangeAnswer, RmsChangeWhy } from '#lib/base/prisma/enums'
import { titleOf } from '#lib/counting-rules/offences'
import { UNKNOWN_CODE } from '#lib/counting-rules/facts/terms'
import type { ChangeLine, ChangeList } from './load-changes.ts'

/** Why a change is a difference, in words. */
export const WHY_WORDS: Readonly<Record<RmsChangeWhy, string>> = {
  homicide: 'Homicide, or attempted murder',
  rape: 'Rape',
  incident: 'To or from a reported incident (N100, N200, N300)',
  other_sexual: 'Another sexual offence, to a lower class',
  robbery: 'Robbery, to a lower class',
  slavery_or_fgm: 'Modern slavery or female genital mutilation, to something else',
  child: 'A victim under 18, or of unknown age, to a lower class',
  unlisted: 'To something that is not counted as a crime',
  outcome_20: 'Outcome 20, which is put before the registrar',
  rest: 'Other changes',
}

export const LIST_WORDS: Readonly<Record<ChangeList, string>> = {
  waiting: 'Waiting for the registrar',
  'to put right': 'To be put right in the RMS',
  right: 'Found right',
  'put right': 'Put right',
  'to be sampled': 'To be sampled by audits',
}

export const ANSWER_WORDS: Readonly<Record<RmsChangeAnswer, string>> = {
  right: 'It is right',
  put_right: 'It is to be put right in the RMS',
}

const offence = (code: string, countClass: string): string =>
  code === UNKNOWN_CODE
    ? `a reported incident (${countClass}), of which the extract gives no code`
    : titleOf(code, countClass)

/** What the RMS changed, in words. */
export function changeInWords({
  kind,
  fromCode,
  fromClass,
  toCode,
  toClass,
  outcome,
}: Pick<ChangeLine, 'kind' | 'fromCode' | 'fromClass' | 'toCode' | 'toClass' | 'outcome'>): string {
  const [from, to] = [offence(fromCode, fromClass), offence(toCode, toClass)]
  switch (kind) {
    case 'reclassified':
      return `Reclassified from ${from} to ${to}`
    case 'moved_to_incident':
      return `Moved from ${from} to ${to}`
    case 'came_from_incident':
      return `${to}: the RMS names ${from} that it came from or went to`
    case 'outcome':
      return `Outcome ${outcome ?? 'not known'} on ${to}`
  }
}
