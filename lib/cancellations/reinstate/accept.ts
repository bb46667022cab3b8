import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { lockCrimesInOrder } from '#lib/crimes/find'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { acceptReinstatement, reinstatementOf } from '../stores/reinstatement-store.ts'

/** The named supervisor accepts the investigation of a reinstated crime. */
export function acceptInvestigation(
  permit: Permit<'investigation.accept'>,
  reinstatementId: string,
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    {
      kind: 'investigation.accepted',
      formKey,
      locks: async (tx) => {
        const found = await reinstatementOf(tx, reinstatementId)
        if (!found) return {}
        await lockCrimesInOrder(tx, [found.cancellation.crimeId])
        return { crimeId: found.cancellation.crimeId }
      },
    },
    async (tx, at) => {
      const found = await reinstatementOf(tx, reinstatementId)
      if (!found) return refuse({ kind: 'no-such-reinstatement', words: 'There is no such reinstated crime.' })
      if (found.supervisorId !== permit.staffId)
        return refuse({ kind: 'not-yours', words: 'Another supervisor is to accept this investigation.' })
      if (found.acceptedAt)
        return refuse({ kind: 'not-in-that-state', words: 'You have accepted this investigation already.' })
      await acceptReinstatement(tx, reinstatementId, permit.staffId, at)
      return ok({})
    },
  )
}
