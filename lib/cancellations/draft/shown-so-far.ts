import { namesAsked } from '#lib/cancellations/questions/questions-that-apply'
import type { DraftAnswers } from '#lib/cancellations/stores/draft-store'
import { traitsOf } from '#lib/cancellations/questions/crime-traits'
import type { CaseCrime } from '#lib/crimes/model'
import { canonical } from '#lib/ledger/canonical'
import type { Shown } from '../answers/changed-answers.ts'

const MOST = 40

/** A draft as findings on it are shown: only what is asked about this crime. */
export function shownOf(
  crime: CaseCrime,
  { path, category, alsoNewInformation, fields, evidence }: DraftAnswers,
): Shown {
  const typed = category ? (fields[category] ?? {}) : {}
  const names = category ? namesAsked(category, traitsOf(crime), typed) : []
  return {
    path,
    category,
    alsoNewInformation,
    fields: Object.fromEntries(names.flatMap((name) => (typed[name] === undefined ? [] : [[name, typed[name]]]))),
    evidence: category ? evidence.map(({ id, fields: input }) => ({ id, fields: input })) : [],
  }
}

/** A draft that remembers that findings on it were shown as it stands; the first showing and the latest ones are kept. */
export function nowShown(crime: CaseCrime, draft: DraftAnswers): DraftAnswers {
  const [latest, next] = [draft.shown.at(-1), shownOf(crime, draft)]
  if (latest && canonical(latest) === canonical(next)) return draft
  const all = [...draft.shown, next]
  return { ...draft, shown: all.length > MOST ? [...all.slice(0, 1), ...all.slice(1 - MOST)] : all }
}
