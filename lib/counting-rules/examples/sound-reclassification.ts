import type { Facts, CaseInput } from '#lib/counting-rules/model'
import { matterCase } from './other-matter-case.ts'
import type { Change } from './merge.ts'

type Given = Extract<NonNullable<CaseInput['matter']>, { kind: 'reclassifying' }>

/** A reclassification with nothing against it, with the changes laid over it. */
export const reclassification = (matter: Partial<Given> = {}, change: Change<CaseInput> = {}): Facts =>
  matterCase(
    {
      kind: 'reclassifying',
      to: { code: '105/01', countClass: '105A' },
      because: 'further information',
      justificationWords: 20,
      substantiveInvestigationBegun: 'no',
      headOfCrimeAgrees: 'yes',
      registrarSatisfiedHarassmentOnly: 'no',
      insideCancellationReview: 'no',
      againstNamedPerson: 'yes',
      sourcePassageWords: 20,
      allegationPut: 'yes',
      defencesConsidered: 'yes',
      enquiriesMade: 'yes',
      wholeLogSeen: 'yes',
      ...matter,
    },
    { crime: { code: '008/06', countClass: '8N' }, ...change },
  )
