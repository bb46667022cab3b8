import { met, notMet, productSafeguard, type Check } from '#lib/counting-rules/check'

const TARGET = 'HOCR-R-32'

export const hocrG07: Check = {
  id: 'HOCR-G-07',
  origin: productSafeguard('Cancelling is final. It is not for tidying up, and a registrar must be free of targets.'),
  about: { request: ['whatHappened'] },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'warn'],
  title: 'Not for a target, a backlog or the end of the year',
  why: 'A crime leaves the count because of what happened, never because of the figures. The registrar sees each such request.',
  satisfy: 'Ask on the facts of this crime alone.',
  instead: 'Keep the crime and give it the outcome that fits.',
  judge: ({ request }) => {
    if (!request.reasons.includes(TARGET)) return met
    return request.reasons.every((reason) => reason === TARGET) && request.alsoNewInformation !== 'yes'
      ? notMet('refuse', 'A target, backlog or date is the only reason given.')
      : notMet('warn', 'A target, backlog or date is among the reasons given.')
  },
}
