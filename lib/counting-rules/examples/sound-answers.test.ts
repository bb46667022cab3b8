import { expect, test } from 'vitest'
import { categories } from '../facts/request.ts'
import { QUESTIONS } from '../questions/lists.ts'
import { soundUnlessGiven } from './sound-answers.ts'

test('what is not given is as in a sound case, where the question is asked of every crime', () => {
  const answers = soundUnlessGiven('C2', { account: 'The film.', victimNow: 'not asked' })
  expect(answers).toMatchObject({
    account: 'The film.',
    victimNow: 'not asked',
    presentWhenVictimSaidSo: 'not applicable',
  })
  for (const name of ['reliesOnConsent', 'suspectIsPolice']) expect(answers).not.toHaveProperty(name)
})

test('each answer is one that its question offers', () => {
  for (const category of categories)
    for (const [name, answer] of Object.entries(soundUnlessGiven(category, {})))
      expect(Object.keys(QUESTIONS[category][name]?.options ?? {}), `${category} ${name}`).toContain(answer)
})
