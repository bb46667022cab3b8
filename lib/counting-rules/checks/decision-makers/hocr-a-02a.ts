import { notApplicable, productSafeguard, unknown, wants, type Check } from '#lib/counting-rules/check'

export const hocrA02a: Check = {
  id: 'HOCR-A-02a',
  origin: productSafeguard('The rules ask for training but give no interval; each force sets its own.'),
  about: { whoDecides: true },
  stages: ['deciding'],
  weights: ['warn'],
  title: 'Refresher training is up to date',
  why: 'The rules change every year, and so should what a decision maker knows of them.',
  satisfy: 'Take the refresher, or say why this decision should not wait for it.',
  instead: 'Pass the request to somebody whose training is up to date.',
  judge: ({ decisionMaker }) => {
    if (decisionMaker === null) return unknown('Nobody has been named to decide.', 'warn')
    if (decisionMaker.role === 'chief officer') return notApplicable
    return wants('no', decisionMaker.refresherOverdue, {
      weight: 'warn',
      wrong: 'The decision maker’s refresher training is out of date.',
      unanswered: 'It is not known when the decision maker’s refresher training is due.',
    })
  },
}
