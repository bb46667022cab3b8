import { met, notMet, productSafeguard, unknown, type Check } from '#lib/counting-rules/check'

export const hocrG03b: Check = {
  id: 'HOCR-G-03b',
  origin: productSafeguard(
    'A row that was refused may name a victim to inform, a suspect, or an officer who may not decide: it is not absent.',
  ),
  about: {},
  stages: ['asking', 'deciding', 'cancelling'],
  neverSetAside: true,
  weights: ['hold'],
  title: 'Everything about this crime arrived',
  why: 'A row that could not be imported may name a victim who must be informed, or an officer who may not decide.',
  satisfy: 'The row is corrected and imported, or the registrar enters what it says, with the source and the reason.',
  instead: 'Ask the registrar to correct the row or to enter what it says. The crime stays recorded until then.',
  judge: ({ crime }) => {
    if (crime.arrivedWhole === 'yes') return met
    return crime.arrivedWhole === 'no'
      ? notMet('hold', 'This crime is incomplete: a row about it could not be imported from the RMS.')
      : unknown('It is not known whether everything about this crime arrived from the RMS.')
  },
}
