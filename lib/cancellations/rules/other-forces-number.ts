import type { CaseCrime } from '#lib/crimes/model'

const plain = (reference: string): string => reference.normalize('NFC').replace(/\s/g, '').toUpperCase()

/**
 * What is wrong with the number typed as the one that another force gave (C1), by its field: with it the crime stands in their
 * count, so that the reference of this very crime shows nothing (HOCR-C1-02). Empty where nothing is wrong.
 */
export function otherForcesNumberFault(
  { reference }: Pick<CaseCrime, 'reference'>,
  fields: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const { theirReference } = fields
  return typeof theirReference === 'string' && plain(theirReference) === plain(reference)
    ? { theirReference: 'This is our reference for this crime. Enter the number that the other force gave' }
    : {}
}
