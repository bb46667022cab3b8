import type { DraftAnswers } from '#lib/cancellations/draft/draft'

/** The page after “What has happened?”, once it has been answered so far: a narrower question, what to do instead, or the facts. */
export function whereNext(crimeId: string, { category, reasons, alsoNewInformation, path }: DraftAnswers): string {
  const ask = `/crimes/${crimeId}/request`
  if (category) return `${ask}/facts`
  if (reasons.length === 0) return [`${ask}/what`, ...path].join('/')
  return alsoNewInformation === 'no' ? `${ask}/instead?stays=1` : `${ask}/instead`
}
