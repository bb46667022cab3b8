import { createHash } from 'node:crypto'
import type { Tx } from '#lib/base/database'
import { dayOf } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { ok, refuse, type Refusal, type Result } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import { canonical } from '#lib/ledger/canonical'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import type { Asked } from './gather.ts'
import { publishedContent } from './tables/model.ts'
import { type NotReady, prepareIn, type Ready } from './prepare.ts'
import type { PublishFields } from './publish-form.ts'
import { addPublication, lockPublications } from './store.ts'

/** To choose what is hidden may take the solver some seconds. */
const LONGEST_MS = 60_000

/**
 * Publishes a report or an extract as it was shown (`digest`): frozen, hashed, and never counted again. Refuses (`changed`) where
 * a count changed since it was shown, (`waits`) where a count changed by 1 to 4 since it was last published, (`unchanged`) where
 * nothing did, and (`incomplete`) a half-year that is not over, a revision without its reason, and what audits found without the
 * data protection officer's decision.
 */
export const publishReport = (
  permit: Permit<'publication.prepare'>,
  asked: Asked,
  fields: PublishFields,
  formKey: string,
): Promise<Result<Saved>> =>
  write(
    permit,
    { kind: 'publication.published', formKey, locks: lockPublications, longestMs: LONGEST_MS },
    async (tx, at) => {
      const ready = await prepareIn(tx, asked)
      if (ready.kind !== 'ready') return refuse(refusalFor(ready))
      if (ready.period.to >= dayOf(at)) return incomplete({}, 'This half-year is not over')
      if (ready.digest !== fields.digest)
        return refuse({ kind: 'changed', words: 'Figures changed since this page was drawn. Check them again.' })
      if (ready.before && asked.kind === 'report' && fields.why === undefined)
        return incomplete({ why: 'Enter why the report is revised' })
      if (fields.approvedOn !== undefined && fields.approvedOn > dayOf(at))
        return incomplete({ approvedOn: 'The day of the decision must be today or before' })
      await add(tx, permit, ready, { fields, at })
      return ok({})
    },
  )

async function add(
  tx: Tx,
  { staffId }: Permit<'publication.prepare'>,
  { content, audited, stored, period, source, before, all, basis }: Ready,
  { fields, at }: { readonly fields: PublishFields; readonly at: Date },
): Promise<void> {
  const isApproved = audited !== undefined && fields.audited === 'publish'
  const tables = [...content.tables, ...(isApproved ? [audited] : [])]
  const text = canonical(publishedContent.parse({ ...content, tables }))
  const keep = async (words: string) => (await saveWords(tx, null, words)).id
  await addPublication(tx, {
    id: newId(),
    number: all.length + 1,
    kind: content.kind,
    fromDay: period.from,
    toDay: period.to,
    edition: content.edition,
    ofId: source?.id ?? null,
    content: text,
    contentHash: createHash('sha256').update(text, 'utf8').digest('hex'),
    basisId: source?.basisId ?? (await keep(JSON.stringify(basis))),
    protectionId: await keep(JSON.stringify(isApproved ? stored : { ...stored, narrowed: [] })),
    whyId: before && fields.why !== undefined ? await keep(fields.why) : null,
    approvalId: isApproved && fields.approval !== undefined ? await keep(fields.approval) : null,
    approvedOn: isApproved ? (fields.approvedOn ?? null) : null,
    publishedById: staffId,
    publishedAt: at,
  })
}

const incomplete = (fields: Refusal['fields'] & object, words = 'There is a problem') =>
  refuse({ kind: 'incomplete', words, fields })

const refusalFor = (notReady: NotReady): Refusal => {
  switch (notReady.kind) {
    case 'no report':
      return { kind: 'no-report', words: 'There is no report of this half-year yet. Publish it first.' }
    case 'unchanged':
      return { kind: 'unchanged', words: 'Nothing has changed since it was last published.' }
    case 'waits':
      return {
        kind: 'waits',
        words: 'A count changed by 1 to 4 since it was published. Wait until more has changed.',
      }
  }
}
