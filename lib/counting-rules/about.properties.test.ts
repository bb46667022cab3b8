import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '#lib/testing/runs'
import type { Facts } from './model.ts'
import { answeredOtherwise } from './testing/answered-otherwise.ts'
import { casesWithAnswers, unsaid, type Changed } from './testing/changed-answers.ts'

const aChange = fc.record({ answer: fc.nat(), value: fc.nat() })

test('an answer that a check does not say it looks at never changes what it says, whatever other answers were changed before', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...casesWithAnswers),
      fc.array(aChange, { maxLength: 6 }),
      aChange,
      (given, earlier, last) => {
        const { facts, answers } = given
        const change = (held: Facts, { answer, value }: typeof last): Changed | undefined => {
          const chosen = answers[answer % answers.length]
          if (!chosen) return undefined
          const after = answeredOtherwise(held, chosen.path, chosen.values[value % chosen.values.length])
          return { before: held, after, question: chosen.question }
        }
        const before = earlier.reduce((held, each) => change(held, each)?.after ?? held, facts)
        const changed = change(before, last)
        expect(changed ? unsaid(changed) : []).toEqual([])
      },
    ),
    { numRuns: runs(3000, 100_000) },
  )
})
