import { met, notApplicable, notMet, productSafeguard, type Check } from '#lib/counting-rules/check'

export const hocrG05c: Check = {
  id: 'HOCR-G-05c',
  origin: productSafeguard(
    'A charge or bail that comes after the decision was not before the decision maker, and no prosecutor knows of the decision.',
  ),
  about: {},
  stages: ['cancelling'],
  weights: ['hold'],
  neverSetAside: true,
  title: 'No proceedings have begun since the decision',
  why: 'Days or weeks lie between the decision and its effect. Where the RMS shows by then that somebody is charged or on bail, the prosecutor must know before the crime is cancelled.',
  satisfy:
    'Send the case back to the decision maker, who informs the prosecutor, says when and how, and decides again.',
  instead: 'Stop the case. The crime stays recorded while proceedings are open and the prosecutor does not know.',
  judge: ({ crime, judgements, request }) => {
    if (request.category === 'C1') return notApplicable
    if (crime.charged !== 'yes' && crime.onBail !== 'yes') return met
    return judgements?.prosecutorInformed === 'yes'
      ? met
      : notMet('hold', 'The RMS shows somebody as charged or on bail, and the prosecutor has not been informed.')
  },
}
