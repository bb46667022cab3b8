import {
  allOf,
  AN_ACCOUNT,
  homeOfficeRule,
  met,
  notApplicable,
  notMet,
  unknown,
  type Check,
  type CheckResult,
} from '#lib/counting-rules/check'
import type { Matter } from '#lib/counting-rules/model'

const forAReason = ({ because }: Matter<'reclassifying'>): CheckResult => {
  if (because === 'unknown') return unknown('Nobody has said why the class should change.')
  return because === 'neither'
    ? notMet('refuse', 'There is no further information, and the first class was right.')
    : met
}

export const hocrA10: Check = {
  id: 'HOCR-A-10',
  origin: homeOfficeRule,
  about: {},
  stages: ['deciding'],
  weights: ['refuse', 'hold'],
  title: 'A class is changed for a reason that is written down',
  why: 'A crime is reclassified because of further information, or because the first class was wrong, and anybody who looks later must see why.',
  satisfy: `Say which of the two it is, and why, in at least ${String(AN_ACCOUNT)} words.`,
  instead: 'Leave the crime in its class.',
  judge: ({ matter }) =>
    matter?.kind === 'reclassifying'
      ? allOf(
          forAReason(matter),
          matter.justificationWords >= AN_ACCOUNT ? met : notMet('hold', 'Why it is reclassified is not written down.'),
        )
      : notApplicable,
}
