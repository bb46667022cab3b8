import { createHash } from 'node:crypto'
import { z } from 'zod'
import { canonical } from '#lib/ledger/canonical'

const line = z.strictObject({ name: z.string(), value: z.string() })

/** What the panel reads of a case: words of this product for typed fields, and one edited account. Nothing else. */
const packContent = z.strictObject({
  format: z.literal(1),
  case: z.string(),
  /** Nobody may ever tell who complained of it. */
  anonymityForLife: z.boolean(),
  lines: z.array(line),
  people: z.array(z.strictObject({ label: z.string(), is: z.string() })),
  findings: z.array(line),
  evidence: z.array(z.array(line)),
  account: z.string(),
})

export type PackContent = z.output<typeof packContent>
export type PackLine = z.output<typeof line>

/** The one text of a content, and the SHA-256 of it in hex: what is signed off. */
export function sealOf(content: PackContent): { readonly text: string; readonly hash: string } {
  const text = canonical(content)
  return { text, hash: createHash('sha256').update(text, 'utf8').digest('hex') }
}

/** A kept content. Throws on one that was erased. */
export const contentIn = (text: string): PackContent => packContent.parse(JSON.parse(text))
