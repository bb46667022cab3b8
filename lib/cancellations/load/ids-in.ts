const WORDS = new Set(['reasonId', 'adviceId', 'notesId', 'wordsId', 'nameId', 'endReasonId', 'questionIds'])
const STAFF = new Set(['requesterId', 'decidedById', 'byId', 'assignedToId', 'confirmedById', 'supervisorId'])

const isKeptText = (value: object): value is { id: string } =>
  'id' in value && typeof value.id === 'string' && 'count' in value && typeof value.count === 'number'

function idsUnder(value: unknown, names: ReadonlySet<string>, withTexts: boolean): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => idsUnder(each, names, withTexts))
  if (typeof value !== 'object' || value === null) return []
  if (withTexts && isKeptText(value)) return [value.id]
  return Object.entries(value).flatMap(([name, inner]) =>
    names.has(name) ? [inner].flat().filter((id) => typeof id === 'string') : idsUnder(inner, names, withTexts),
  )
}

/** The ids of every text a request leads to, wherever in it they stand. */
export const wordIdsIn = (seen: unknown): string[] => [...new Set(idsUnder(seen, WORDS, true))]

/** The ids of every member of staff a request speaks of. */
export const staffIdsIn = (seen: unknown): string[] => [...new Set(idsUnder(seen, STAFF, false))]
