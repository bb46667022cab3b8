/** How many months contacts are kept where no request was made: CONTACT_MONTHS, or twelve. Throws on a setting that is no such number. */
export function keepContactsForMonths(): number {
  const months = Number(process.env.CONTACT_MONTHS ?? 12)
  if (!Number.isInteger(months) || months < 1 || months > 120)
    throw new Error('CONTACT_MONTHS must be a whole number from 1 to 120')
  return months
}
