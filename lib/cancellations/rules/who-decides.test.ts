import { expect, test } from 'vitest'
import { fitsRole, whoDecides } from './who-decides.ts'
import { asSentence, whyYouCannotDecide } from '../views/why-you-cannot-decide.ts'

const ordinary = { reservation: 'any', category: 'C2', isReserved: false, registrarExists: true } as const
const rape = { ...ordinary, reservation: 'registrar', isReserved: true } as const

test('C2 on rape or homicide is for a registrar on the register, and for the chief officer only where there is none', () => {
  expect(whoDecides(rape)).toBe('registered registrar')
  expect(whoDecides({ ...rape, registrarExists: false })).toBe('chief officer')
})

test('another category on rape is for the registrar, registered or not', () => {
  expect(whoDecides({ ...rape, category: 'C4' })).toBe('registrar')
  expect(fitsRole('registrar', 'fcr', false)).toBe(true)
})

test('each role fits what is theirs and nothing else', () => {
  expect(['fcr', 'deputy', 'ddm', 'chief', 'officer'].map((role) => fitsRole('any', role as 'fcr', true))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
  expect(['fcr', 'deputy', 'ddm', 'chief'].map((role) => fitsRole('registrar', role as 'fcr', true))).toEqual([
    true,
    false,
    false,
    false,
  ])
  expect(['fcr', 'deputy', 'chief'].map((role) => fitsRole('chief officer', role as 'fcr', true))).toEqual([
    false,
    false,
    true,
  ])
  expect(fitsRole('registered registrar', 'fcr', false)).toBe(false)
  expect(fitsRole('any', undefined, true)).toBe(false)
})

test('every reason why a request is not yours is said, in one sentence', () => {
  const bars = { requested: true, parts: ['attending', 'oic'], sameUnit: false, reservedFor: 'the registrar' }
  expect(asSentence(whyYouCannotDecide(bars))).toBe(
    'You asked for it, you attended, you are or were the officer in the case and it is for the registrar.',
  )
  expect(whyYouCannotDecide({ requested: false, parts: [], sameUnit: false, reservedFor: undefined })).toEqual([])
  expect(asSentence([])).toBe('')
})
