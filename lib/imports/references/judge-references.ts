import type { Permit } from '#lib/base/permit'
import { ok, type Result, refuse } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import { lockCrimesInOrder } from '#lib/crimes/find'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import type { JudgeFields } from './judge-form.ts'
import { addJudgement, alikeCrime } from './judge-store.ts'

/**
 * A person says whether two crimes whose references are alike are the same one. Nothing is merged: the same crime under
 * two references is a duplicate, and is cancelled as one. Refuses (`not-alike`) two that are not alike, or were judged.
 */
export const judgeReferences = (
  permit: Permit<'reference.judge'>,
  { crimeId, otherId }: { readonly crimeId: string; readonly otherId: string },
  { verdict, reason }: JudgeFields,
  formKey: string,
): Promise<Result<Saved>> =>
  write(
    permit,
    {
      kind: 'references.judged',
      formKey,
      crimeId,
      locks: async (tx) => {
        await lockCrimesInOrder(tx, [crimeId, otherId])
      },
    },
    async (tx, at) => {
      if (!(await alikeCrime(tx, crimeId, otherId)))
        return refuse({
          kind: 'not-alike',
          words: 'The references of these two crimes are not alike, or somebody has said already what they are.',
        })
      const { id: reasonId } = await saveWords(tx, crimeId, reason)
      await addJudgement(tx, [crimeId, otherId], { verdict, byId: permit.staffId, at, reasonId })
      return ok({})
    },
  )
