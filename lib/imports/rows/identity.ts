/**
 * The identity of a crime: its reference as the RMS gives it, without blanks around it and in capitals. Two references
 * that are only like each other stay two crimes, and a person says whether they are one.
 */
export const identityOf = (reference: string): string => reference.trim().normalize('NFC').toUpperCase()
