import { Facts, type CaseInput } from '#lib/counting-rules/model'
import { merge, type Change } from './merge.ts'
import { soundCase } from './sound-case.ts'

/** A matter other than cancelling, before a decision maker with no part in it, with the change laid over it. */
export const matterCase = (matter: NonNullable<CaseInput['matter']>, change: Change<CaseInput> = {}): Facts =>
  Facts.parse(
    merge(
      {
        ...soundCase('C2'),
        request: { ...soundCase('C2').request, category: null },
        requesterFacts: null,
        matter,
      },
      { evidence: [], judgements: null, ...change },
    ),
  )
