import type { z } from 'zod'
import type { Permit } from '#lib/base/permit'
import type { Result } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { answerOnce } from './answer.ts'
import type { safeguardingForm } from './follow-up-forms.ts'

/**
 * Writes down what was done so that somebody is safe, of whom a reader was concerned. It waits until then, whatever else is answered.
 * The database lets the chief officer do so of what the registrar or the deputy decided.
 */
export const recordSafeguarding = (
  permit: Permit<'safeguarding.record'>,
  followUpId: string,
  { done }: z.output<typeof safeguardingForm>,
  formKey: string,
): Promise<Result<Saved>> =>
  answerOnce(
    permit,
    { followUpId, formKey, entry: 'safeguarding.recorded' },
    { kind: 'safeguarding', words: done },
    () => undefined,
  )
