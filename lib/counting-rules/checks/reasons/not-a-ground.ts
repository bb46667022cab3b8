import { met, notApplicable, notMet, unknown, type Check } from '#lib/counting-rules/check'
import { reasons, type Reason } from '#lib/counting-rules/reasons'
import type { Weight } from '#lib/counting-rules/model'

/** These two are for the registrar to look past, or not; the rest nobody does. */
const routed: ReadonlySet<string> = new Set(['HOCR-R-22', 'HOCR-R-23', 'HOCR-R-34'])

/** A reason that is no ground redirects only while nothing else is offered: new information leads on. */
const notAGround = ({ code, offered, instead, source }: Reason): Check => {
  const weight: Weight = routed.has(code) ? 'refer' : 'refuse'
  return {
    id: code,
    source,
    stages: ['asking', 'deciding'],
    barsSending: true,
    weights: [weight, 'hold'],
    title: `Not a ground: ${offered.charAt(0).toLowerCase()}${offered.slice(1)}`,
    why: 'It may well be true. It does not show that no crime happened, so on its own it takes nothing out of the count.',
    satisfy: 'Give new information showing that no crime happened, if there is any.',
    instead,
    judge: ({ request }) => {
      if (!request.reasons.includes(code)) return notApplicable
      if (request.alsoNewInformation === 'yes') return met
      return request.alsoNewInformation === 'no'
        ? notMet(weight, 'This is the only kind of reason given, and it is no ground.')
        : unknown('Is there also new information showing that no crime happened?')
    },
  }
}

/** One check for each reason of section 5. */
export const notGrounds: readonly Check[] = reasons.map(notAGround)
