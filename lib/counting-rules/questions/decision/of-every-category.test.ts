import { expect, test } from 'vitest'
import { DECISION_TEXTS, decisionTexts, textsOf } from './of-every-category.ts'

test('the risk and the account of the information are written in texts of their own, in order', () => {
  expect(textsOf('risk')).toEqual(['riskOneLine', 'riskSeriousness', 'riskImpact', 'riskToVictim', 'riskSafeguarding'])
  expect(textsOf('account')).toEqual(['accountWhen', 'accountFrom', 'accountVerified', 'accountEffect'])
  expect([...textsOf('risk'), ...textsOf('account')]).toEqual(DECISION_TEXTS)
})

test('no two texts of a part are counted in the same fact', () => {
  const counted = Object.values(decisionTexts).map(({ part, countedIn }) => `${part}.${countedIn}`)
  expect(new Set(counted).size).toBe(DECISION_TEXTS.length)
})

test('a text that is too long is refused with what to write', () => {
  expect(decisionTexts.riskToVictim.field.safeParse('a'.repeat(4001)).error?.issues[0]?.message).toBe(
    'Write the risk to the victim, in 4,000 characters or fewer',
  )
})
