import { describe, expect, test } from 'vitest'
import { UserError, codeOf, inOneSentence } from './user-error.ts'

const withCode = (code: string) => Object.assign(new Error('low words'), { code })

describe('what the operator reads when something is wrong', () => {
  test('a full disk reads the same from Node, from PostgreSQL and from the build', () => {
    const sentences = [
      withCode('ENOSPC'),
      withCode('53100'),
      new Error('panicked: No space left on device (os error 28)'),
    ]
    expect(new Set(sentences.map(inOneSentence)).size).toBe(1)
    expect(inOneSentence(sentences[0])).toContain('The disk is full')
  })

  test('an unreachable database is named, also when Node tried two addresses', () => {
    expect(inOneSentence(new AggregateError([withCode('ECONNREFUSED'), withCode('ECONNREFUSED')]))).toContain(
      'does not answer',
    )
  })

  test('our own sentences pass as they are', () => {
    expect(inOneSentence(new UserError('Port 3000 is taken.'))).toBe('Port 3000 is taken.')
  })

  test('a bug has no sentence, so its stack is shown', () => {
    expect(inOneSentence(new TypeError('x is not a function'))).toBeUndefined()
    expect(codeOf(undefined)).toBe('')
  })
})
