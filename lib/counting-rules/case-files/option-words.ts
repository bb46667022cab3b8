import { capital } from '#lib/base/model'
import { findReason } from '#lib/counting-rules/find-reason'
import { GIVEN, NONE } from './questions.ts'

const SHORT: Readonly<Record<string, string>> = {
  [GIVEN]: 'There is one',
  [NONE]: 'None',
  fcr: 'Registrar',
  ddm: 'Decision maker',
  deputy: 'Deputy registrar',
  n100: 'N100, a reported incident',
  ex_partner: 'Former partner',
  parent_or_carer: 'Parent or carer',
  'oic now or before': 'Officer in the case, now or before',
  deciding: 'Deciding the request',
  asking: 'Making the request',
  cancelling: 'Cancelling the crime',
  reinstating: 'Reinstating the crime',
}

/** One of the words a fact may be answered with, as people say it. */
export function optionInWords(option: string): string {
  if (option.startsWith('HOCR-R-')) return `${option}: ${findReason(option).offered}`
  return SHORT[option] ?? capital(option.replaceAll('_', ' '))
}
