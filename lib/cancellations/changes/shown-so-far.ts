import { namesAsked } from '#lib/cancellations/asking/asked'
import type { DraftAnswers } from '#lib/cancellations/asking/draft-store'
import { traitsOf } from '#lib/cancellations/asking/traits'
import type { CaseCrime } from '#lib/crimes/model'
import { canonical } from '#lib/ledger/canonical'
import type { Shown } from './model.ts'

const MOST = 40

/** A draft as findings on it are shown: only what is asked about this crime. */
export function shownOf(
  crime: CaseCrime,
  { path, category, alsoNewInformation, fields, evidence }: DraftAnswers,
): Shown {
  const typed = category ? (fields[category] ?? {}) : {}
  const asked = category ? namesAsked(category, traitsOf(crime), typed) : []
  return {
    path,
    category,
    alsoNewInformation,
    fields: Object.fromEntries(asked.flatMap((name) => (typed[name] === undefined ? [] : [[name, typed[name]]]))),
    evidence: category ? evidence.map(({ id, fields: said }) => ({ id, fields: said })) : [],
  }
}

/** A draft that remembers that findings on it were shown as it stands; the first showing and the latest ones are kept. */
export function nowShown(crime: CaseCrime, draft: DraftAnswers): DraftAnswers {
  const [latest, next] = [draft.shown.at(-1), shownOf(crime, draft)]
  if (latest && canonical(latest) === canonical(next)) return draft
  const all = [...draft.shown, next]
  return { ...draft, shown: all.length > MOST ? [...all.slice(0, 1), ...all.slice(1 - MOST)] : all }
}
