import { met, notApplicable, notMet, productSafeguard, type Check } from '#lib/counting-rules/check'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'
import { ANOTHER_AGENCY } from '#lib/counting-rules/facts/matter'

/** Of the guidance of April 2026, which has no text for 19. */
const OUTCOMES: ReadonlySet<string> = new Set([
  ...['1A', '2A', '3A'],
  ...Array.from({ length: 24 }, (_, index) => String(index + 1)),
])

export const hocrC108a: Check = {
  id: 'HOCR-C1-08a',
  origin: productSafeguard('What these checks do not judge must not look as if they had agreed to it.'),
  about: {},
  stages: ['deciding'],
  weights: ['refuse', 'refer'],
  title: 'An outcome that is on the list, and that these rules judge',
  why: 'Of the outcomes only 20 is judged here. Each other has conditions of its own in the guidance on outcomes.',
  satisfy: 'Have the registrar look at it with the guidance on outcomes.',
  instead: 'Give the outcome by the guidance on outcomes, and not by this assessment.',
  judge: (facts) => {
    if (facts.matter?.kind !== 'giving an outcome') return notApplicable
    const { outcome } = facts.matter
    if (!OUTCOMES.has(outcome)) return notMet('refuse', `There is no outcome ${outcome}.`)
    return outcome === ANOTHER_AGENCY
      ? met
      : forTheRegistrar(facts, `Outcome ${outcome} is not judged by these checks.`)
  },
}
