import { met, notApplicable, notMet, unknown, type Check, type CheckResult } from '#lib/counting-rules/check'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'
import type { Facts } from '#lib/counting-rules/model'
import { reasons, type Reason } from '#lib/counting-rules/reasons'

/** These two are for the registrar to look past, or not; the rest nobody does. */
const routed: ReadonlySet<string> = new Set(['HOCR-R-22', 'HOCR-R-23', 'HOCR-R-34'])

const WRONG = 'This is the only kind of reason given, and it is no ground.'

const redirect = (code: string, facts: Facts): CheckResult =>
  routed.has(code) ? forTheRegistrar(facts, WRONG) : notMet('refuse', WRONG)

/** A reason that is no ground redirects only while nothing else is offered: new information leads on. */
const notAGround = ({ code, offered, instead, origin }: Reason): Check => ({
  id: code,
  origin,
  about: { request: ['whatHappened'] },
  stages: ['asking', 'deciding'],
  barsSending: true,
  weights: [routed.has(code) ? 'refer' : 'refuse', 'hold'],
  title: `Not a ground: ${offered.charAt(0).toLowerCase()}${offered.slice(1)}`,
  why: 'It may well be true. It does not show that no crime happened, so on its own it takes nothing out of the count.',
  satisfy: 'Give new information showing that no crime happened, if there is any.',
  instead,
  judge: (facts) => {
    const { request } = facts
    if (!request.reasons.includes(code)) return notApplicable
    if (request.alsoNewInformation === 'yes') return met
    return request.alsoNewInformation === 'no'
      ? redirect(code, facts)
      : unknown('Is there also new information showing that no crime happened?')
  },
})

/** One check for each reason of section 5. */
export const notGrounds: readonly Check[] = reasons.map(notAGround)
