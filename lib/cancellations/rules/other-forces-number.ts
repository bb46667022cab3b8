import type { CaseCrime } from '#lib/crimes/model'

// Only letters and figures tell two numbers apart: blanks, dashes and marks that cannot be seen do not.
const plain = (written: string): string =>
  written
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase()

const hasNumber = (written: string): boolean => /[1-9]/.test(written)

/**
 * What is wrong with the number typed as the one that another force gave (C1), by its field: with it the crime stands in their
 * count, so that the reference of this very crime, alone or in other words, shows nothing, and neither does what stands for no
 * number (N/A, 000000) (HOCR-C1-02). Empty where nothing is wrong, or nothing was typed.
 */
export function otherForcesNumberFault(
  { reference }: Pick<CaseCrime, 'reference'>,
  fields: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const { theirReference, referenceKind } = fields
  if (typeof theirReference !== 'string' || theirReference.trim() === '') return {}
  // Where they have given none it is none, whatever is left in the field.
  if (referenceKind === 'none' || referenceKind === 'unknown') return {}
  const [theirs, ours] = [plain(theirReference), plain(reference)]
  if (theirs === ours || (theirs.includes(ours) && !hasNumber(theirs.replace(ours, ''))))
    return { theirReference: 'This is our reference for this crime. Enter the number that the other force gave' }
  return hasNumber(theirs)
    ? {}
    : { theirReference: 'Enter the number that the other force gave. If they have given none, select “None yet”' }
}
