import { z } from 'zod'

const days = (least: number, most: number) => z.int().min(least).max(most)

/** What each setting holds. Days are working days. */
export const SETTINGS = {
  /** Within how many days a victim is informed, and one with enhanced rights (HOCR-V-04). */
  'informing-days': z.strictObject({ ordinary: days(1, 20), enhanced: days(1, 20) }),
  /** How many days a victim informed in writing has to answer before anybody confirms. */
  'days-to-answer-a-letter': days(1, 40),
  /** Within how many days a victim who disagrees after the crime left the count is answered, and one with enhanced rights. */
  'days-to-answer-a-review': z.strictObject({ ordinary: days(1, 20), enhanced: days(1, 20) }),
  /** Within how many days the registrar decides whether a cancellation stands after a later change. */
  'days-to-decide-late-change': days(1, 40),
  /** After how many days without anything done an authorised case has gone quiet. */
  'days-until-quiet': days(1, 40),
  /** How many months after their training a decision maker takes it again (HOCR-A-02a). */
  'refresher-training': z.strictObject({ months: z.int().min(1).max(120) }),
  /**
   * Whether the registrar may also find that a victim cannot be informed: not until the words of a written answer by the
   * Home Office or the police chiefs are kept, and led to from here (HOCR-V-07).
   */
  'wider-cannot-tell': z.strictObject({ answerId: z.uuid().nullable() }),
} as const

export type SettingName = keyof typeof SETTINGS
export type SettingValue<N extends SettingName> = z.output<(typeof SETTINGS)[N]>

/** What stands where the force has settled nothing. */
export const DEFAULTS: { readonly [N in SettingName]: SettingValue<N> } = {
  'informing-days': { ordinary: 5, enhanced: 1 },
  'days-to-answer-a-letter': 10,
  'days-to-answer-a-review': { ordinary: 5, enhanced: 1 },
  'days-to-decide-late-change': 5,
  'days-until-quiet': 10,
  'refresher-training': { months: 24 },
  'wider-cannot-tell': { answerId: null },
}

/** Each setting as people say it. */
export const SETTING_WORDS: Record<SettingName, string> = {
  'informing-days': 'How soon a victim is informed',
  'days-to-answer-a-letter': 'How long a victim informed in writing has to answer',
  'days-to-answer-a-review': 'How soon a victim who disagrees later is answered',
  'days-to-decide-late-change': 'How soon the registrar decides about a change after a cancellation',
  'days-until-quiet': 'After how long an agreed case has gone quiet',
  'refresher-training': 'How long training in cancellation counts before a refresher',
  'wider-cannot-tell': 'Whether the registrar may find that a victim cannot be told',
}

const inDays = (n: number): string => (n === 1 ? '1 working day' : `${String(n)} working days`)

/** A value in words. */
export function inSettingWords(value: SettingValue<SettingName>): string {
  if (typeof value === 'number') return inDays(value)
  if ('ordinary' in value) return `${inDays(value.ordinary)}, ${inDays(value.enhanced)} under enhanced rights`
  if ('months' in value) return value.months === 1 ? '1 month' : `${String(value.months)} months`
  return value.answerId === null ? 'No. There is no written answer' : 'Yes, by the written answer'
}
