import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/max'
import { z } from 'zod'

const parsed = (typed: string): PhoneNumber | undefined =>
  parsePhoneNumberFromString(typed, { defaultCountry: 'GB', extract: false })

// The regulator keeps these for invented people; they ring nobody.
const isInvented = ({ number }: PhoneNumber): boolean => /^\+44(7700900|1632960)\d{3}$/.test(number)

const isMobile = (phone: PhoneNumber): boolean =>
  phone.getType()?.includes('MOBILE') === true || phone.number.startsWith('+447700900')

// 09 numbers; 070 ones, which lead to another phone.
const COSTS_EXTRA: ReadonlySet<string> = new Set(['PREMIUM_RATE', 'PERSONAL_NUMBER'])

/** What is wrong with a phone number as typed, in words; undefined where it can be rung. A number without a country is British. */
export function phoneFault(typed: string): string | undefined {
  const phone = parsed(typed)
  if (!phone || (!phone.isValid() && !isInvented(phone)))
    return 'Enter a phone number in full, such as 01632 960001 or 07700 900123'
  if (phone.ext !== undefined) return 'Enter a number without an extension: whoever answers first may not be the victim'
  if (COSTS_EXTRA.has(phone.getType() ?? '')) return 'Enter a number that does not cost extra'
  return undefined
}

/** Whether a text can be sent to a number as typed. */
export const canBeTexted = (typed: string): boolean => {
  const phone = parsed(typed)
  return phone !== undefined && isMobile(phone)
}

/** A number as it is kept and shown: with its country, in groups. */
export const phoneAsKept = (typed: string): string => parsed(typed)?.formatInternational() ?? typed

const ATOM = "[a-z\\d!#$%&'*+\\-/=?^_`{|}~]+"
const LABEL = '(?!-)[a-z\\d\\u00a1-\\uff00\\uff5f-\\uffff-]{1,63}(?<!-)'
const LAST_LABEL =
  '(?:[a-z\\u00a1-\\u00a8\\u00aa-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\uff00\\uff5f-\\uffef]{2,63}|xn[a-z\\d-]{2,61})(?<!-)'

// Zod's own pattern refuses addresses that do receive mail: o&m@…, and names of domains beyond ASCII.
const address = z.email({
  pattern: new RegExp(`^(?=[^@]{1,64}@)(?=.{1,254}$)${ATOM}(?:\\.${ATOM})*@(?:${LABEL}\\.)+${LAST_LABEL}$`, 'i'),
})

const LONGEST_DOMAIN = 254

const domainFits = (typed: string): boolean =>
  new TextEncoder().encode(typed.slice(typed.indexOf('@') + 1)).length <= LONGEST_DOMAIN

/** What is wrong with an e-mail address as typed, in words; undefined where it can be written to. */
export const emailFault = (typed: string): string | undefined =>
  !/["\s\p{Surrogate}]/u.test(typed) && address.safeParse(typed).success && domainFits(typed)
    ? undefined
    : 'Enter an e-mail address in full, such as name@example.com'

const POSTCODE = /^(gir\s?0aa|[a-z]{1,2}\d[\da-z]?\s?\d[a-z]{2})$/i

export const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** What is wrong with an address as typed, in words; undefined where a letter can be sent there. */
export function addressFault(typed: string): string | undefined {
  const lines = linesOf(typed)
  if (lines.length < 3 || lines.length > 7) return 'Enter the address in three to seven lines'
  const last = lines.at(-1) ?? ''
  return POSTCODE.test(last) ? undefined : 'Enter the postcode as the last line'
}
