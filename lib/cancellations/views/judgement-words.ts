import { JUDGEMENT_TEXTS } from '#lib/cancellations/decide/text-names'

/** What a decision maker wrote beside their reason: each text with its name, and the reasons beside single checks last. */
export function judgementTexts(
  judgements: unknown,
  text: (id: string) => string,
): readonly { name: string; words: string }[] {
  const kept = ((judgements as { words?: unknown } | null)?.words ?? {}) as Readonly<
    Record<string, { id: string } | undefined>
  >
  const known = Object.entries(JUDGEMENT_TEXTS).map(([name, words]) => ({ name: words, id: kept[name]?.id }))
  const beside = Object.keys(kept)
    .filter((name) => name.startsWith('reason-'))
    .map((name) => ({ name: `About ${name.slice('reason-'.length)}`, id: kept[name]?.id }))
  return [...known, ...beside].flatMap(({ name, id }) => (id ? [{ name, words: text(id) }] : []))
}
