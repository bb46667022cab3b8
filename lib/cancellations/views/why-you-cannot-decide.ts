/** What stands between a person and a request that waits for a decision. */
export interface Bars {
  readonly requested: boolean
  /** Their parts in the crime, or in one merged into it. */
  readonly parts: readonly string[]
  readonly sameUnit: boolean
  /** Whom it is for, where that is not their role: "the registrar". */
  readonly reservedFor: string | undefined
}

const PART_WORDS: Readonly<Record<string, string>> = {
  oic: 'you are or were the officer in the case',
  reporting: 'you took the report',
  attending: 'you attended',
  interviewing: 'you interviewed in it',
  supervising: 'you supervised the investigation',
}

/** Why a request is not this person’s to decide, in words to them; empty when it is. */
export function whyYouCannotDecide({ requested, parts, sameUnit, reservedFor }: Bars): readonly string[] {
  return [
    ...(requested ? ['you asked for it'] : []),
    ...parts.map((part) => PART_WORDS[part] ?? 'you had a part in it'),
    ...(sameUnit ? ['your own unit investigated it'] : []),
    ...(reservedFor === undefined ? [] : [`it is for ${reservedFor}`]),
  ]
}

/** The reasons as one sentence: "You attended, and it is for the registrar." */
export function asSentence(reasons: readonly string[]): string {
  const joined = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(reasons)
  return joined === '' ? '' : `${joined.charAt(0).toUpperCase()}${joined.slice(1)}.`
}
