import type { z } from 'zod'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { ok, refuse, type Result } from '#lib/base/result'
import { saveWords, wordsOf } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { lockPanels } from '../stores/meetings-store.ts'
import { isBar, screen } from '../screening/screen.ts'
import { caseFacts } from './case-facts-store.ts'
import { contentIn, sealOf } from './content.ts'
import { knownOf } from './known-store.ts'
import type { signOffForm } from './pack-forms.ts'
import { addSignOff, hasPrepared, newestPack } from './packs-store.ts'

/**
 * A second person signs a pack off, under the hash of what it says. Refuses (`not-yours`) whoever prepared any version of it or decided
 * the case, (`not-now`) where there is no version that waits, (`identifies`) what no reason lets stand: a name, a contact, a
 * quotation, a reference; of who may never be named also an age, a date or a place. For anything else that was found a reason
 * is wanted (`incomplete`). The screening is made again here, with what is known now.
 */
export const signOffPack = (
  permit: Permit<'panel.sign-off'>,
  caseId: string,
  { reason }: z.output<typeof signOffForm>,
  formKey: string,
): Promise<Result<Saved>> =>
  write(permit, { kind: 'pack.signed-off', formKey, locks: lockPanels }, async (tx, signedAt) => {
    const facts = isId(caseId) ? await caseFacts(tx, caseId) : undefined
    const pack = facts && (await newestPack(tx, caseId))
    if (!facts || !pack || pack.signOff)
      return refuse({ kind: 'not-now', words: 'No version of this pack waits to be signed off.' })
    if (facts.decidedById === permit.staffId || (await hasPrepared(tx, caseId, permit.staffId)))
      return refuse({
        kind: 'not-yours',
        words: 'Nobody signs off a pack that they prepared, or of a case that they decided.',
      })
    const content = contentIn((await wordsOf(tx, [pack.contentId])).get(pack.contentId) ?? '')
    const known = await knownOf(tx, facts)
    const hits = screen(content.account, known)
    if (hits.some((hit) => isBar(hit, known.isStrict))) return refuse(IDENTIFIES)
    const accepted = [...new Set(hits.map(({ kind }) => kind))]
    if (accepted.length > 0 && reason.trim().length < 20) return refuse(WANTS_REASON)
    const reasonId = accepted.length > 0 ? (await saveWords(tx, null, reason)).id : null
    await addSignOff(tx, pack.id, {
      hash: sealOf(content).hash,
      accepted,
      reasonId,
      signedById: permit.staffId,
      signedAt,
    })
    return ok({})
  })

const IDENTIFIES = {
  kind: 'identifies',
  words:
    'This account could tell who it is about. What is marked as never to be signed off has to be rewritten first, in a new version.',
}

const WANTS_REASON = {
  kind: 'incomplete',
  words: 'There is a problem',
  fields: { reason: 'Enter why each of the things found may stand, in 20 characters or more' },
}
