import { Facts, type FactsGiven } from '#lib/counting-rules/model'
import { merge, type Change } from './merge.ts'
import { soundCase } from './sound-case.ts'

/** A matter other than cancelling, before a decision maker with no part in it, with the change laid over it. */
export const matterCase = (matter: NonNullable<FactsGiven['matter']>, change: Change<FactsGiven> = {}): Facts =>
  Facts.parse(
    merge(
      {
        ...soundCase('C2'),
        request: { ...soundCase('C2').request, category: null, categoriesNamed: 0 },
        asked: null,
        matter,
      },
      { evidence: [], judged: null, ...change },
    ),
  )
