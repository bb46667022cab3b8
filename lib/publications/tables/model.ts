import { z } from 'zod'
import { isDay } from '#lib/base/day'

/** What is published: a half-year's report, an extract of one for an information request, a panel's summary. */
const PUBLICATION_KINDS = ['report', 'extract', 'panel'] as const

export type PublicationKind = (typeof PUBLICATION_KINDS)[number]

export const KIND_WORDS: Readonly<Record<PublicationKind, string>> = {
  report: 'Half-year report',
  extract: 'Freedom of information extract',
  panel: 'Scrutiny panel summary',
}

/** The one mark for a hidden count, whatever it is hidden for. */
export const NOT_SHOWN = 'not shown'

const day = z.string().refine(isDay)

const publishedCount = z.union([z.number().int().nonnegative(), z.literal(NOT_SHOWN)])

const publishedTable = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** What was counted, out of what, and what was left out. */
  notes: z.array(z.string()),
  /** What each row is about, and each column of counts. */
  rowsAre: z.string(),
  columns: z.array(z.string()),
  /** When it was counted: a revision carries over what it does not revise. */
  countedAt: z.iso.datetime(),
  rows: z.array(z.strictObject({ words: z.string(), counts: z.array(publishedCount) })),
})

/** A publication as everybody reads it: frozen, and hashed as its canonical text. */
export const publishedContent = z.strictObject({
  v: z.literal(1),
  kind: z.enum(PUBLICATION_KINDS),
  title: z.string(),
  force: z.string(),
  period: z.strictObject({ id: z.string(), from: day, to: day, words: z.string() }),
  /** 1 for the first, and one more with each revision. */
  edition: z.number().int().positive(),
  countedAt: z.iso.datetime(),
  ledgerEntries: z.number().int().nonnegative(),
  tables: z.array(publishedTable),
})

export type PublishedContent = z.output<typeof publishedContent>
export type PublishedTable = PublishedContent['tables'][number]
export type PublishedCount = z.output<typeof publishedCount>

/** Reads a frozen text. Throws where it is none. */
export const contentOf = (text: string): PublishedContent => publishedContent.parse(JSON.parse(text))
