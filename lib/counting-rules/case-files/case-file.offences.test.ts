import { expect, test } from 'vitest'
import { assessFacts } from './case-file.ts'
import { soundCase } from '../examples/sound-case.ts'
import { categories } from '../facts/request.ts'
import { allOffences } from '../testing/all-offences.ts'

test('any offence pair under any category, with no evidence at all, is judged', () => {
  for (const { code, countClass } of [...allOffences, { code: '999/99', countClass: '' }])
    for (const category of categories) {
      const facts = { ...soundCase(category), evidence: [], judgements: null }
      const assessed = assessFacts({ ...facts, crime: { ...facts.crime, code, countClass } })
      expect(assessed.ok && assessed.value.verdict).not.toBe('permit')
      if (countClass === '') break
    }
})
