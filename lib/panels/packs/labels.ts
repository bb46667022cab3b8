import type { PanelLabelled, Who } from './case-facts.ts'

const keyOf = (who: Who): string => ('personId' in who ? who.personId : who.staffId)

const letters = (n: number): string =>
  (n < 26 ? '' : String.fromCharCode(64 + Math.floor(n / 26))) + String.fromCharCode(65 + (n % 26))

/**
 * The labels of everybody on a case, in the order given: those that were given once stay, and who is new gets the next
 * letter or number.
 */
export function labelsFor(people: readonly Who[], given: readonly PanelLabelled[]): readonly PanelLabelled[] {
  const known = new Map(given.map((each) => [keyOf(each.who), each.label]))
  const next = {
    persons: given.filter(({ who }) => 'personId' in who).length,
    staff: given.filter(({ who }) => 'staffId' in who).length,
  }
  const labels: PanelLabelled[] = []
  for (const who of people) {
    if (labels.some((each) => keyOf(each.who) === keyOf(who))) continue
    const label =
      known.get(keyOf(who)) ??
      ('personId' in who ? `Person ${letters(next.persons++)}` : `Officer ${String(++next.staff)}`)
    labels.push({ who, label })
  }
  return labels
}
