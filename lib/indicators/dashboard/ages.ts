/** The ages in which waiting requests are counted, in calendar days, the youngest first. */
export const AGES = ['up to 2', '3 to 7', '8 to 28', 'over 28'] as const
export type WaitingAgeName = (typeof AGES)[number]

/** The first day of each age after the youngest. */
export const AGE_BEGINS = [3, 8, 29] as const
