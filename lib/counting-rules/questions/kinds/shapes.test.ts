import { z } from 'zod'
import { expect, test } from 'vitest'
import { factName, factsIn, fieldsIn } from './shapes.ts'

const account = { field: z.string() }
const kind = { field: z.enum(['duplicate']), fact: z.literal('duplicate') }
const whatWentWrong = { field: z.string(), fact: z.int(), counted: true } as const

test('every question of a list has its field, under the name it is posted with', () => {
  expect(fieldsIn({ account, kind, whatWentWrong })).toEqual({
    account: account.field,
    kind: kind.field,
    whatWentWrong: whatWentWrong.field,
  })
})

test('the rules are told only what has a fact, and of a text that is counted the words', () => {
  expect(factsIn({ account, kind, whatWentWrong })).toEqual({ kind: kind.fact, whatWentWrongWords: whatWentWrong.fact })
  expect(factName('kind', {})).toBe('kind')
  expect(factName('whatWentWrong', { counted: true })).toBe('whatWentWrongWords')
})
