import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressFault, canBeTexted, emailFault, phoneAsKept, phoneFault } from './contact-checks.ts'

test('a number that can be rung is taken however it is written, and kept with its country', () => {
  for (const typed of [
    '07700 900123',
    '+44 7700 900123',
    '0044 (0)7700-900123',
    '01632 960001',
    '020 7946 0018',
    '+33 1 42 68 53 00',
  ]) {
    expect(phoneFault(typed), typed).toBeUndefined()
  }
  expect(phoneAsKept('07700900123')).toBe('+44 7700 900123')
})

test('what cannot be rung is refused with what to do', () => {
  for (const typed of [
    '12',
    '999',
    '07700 90012',
    '0770090012345',
    'her work',
    '07700900123/01632960001',
    '+44',
    '07700 900123\r\nBcc: x',
  ]) {
    expect(phoneFault(typed), typed).toContain('Enter a phone number in full')
  }
  expect(phoneFault('01632 960001 ext 4')).toContain('without an extension')
  expect(phoneFault('0909 8790001')).toContain('does not cost extra')
})

test('a text goes to a mobile number only', () => {
  expect(canBeTexted('07700 900123')).toBe(true)
  expect(canBeTexted('07911 123456')).toBe(true)
  expect(canBeTexted('01632 960001')).toBe(false)
})

test('an address that cannot be written to is refused', () => {
  expect(emailFault('avery@example.com')).toBeUndefined()
  for (const typed of [
    'avery',
    'avery@',
    '@example.com',
    'avery@example',
    'a very@example.com',
    '"a b"@example.com',
    'avery@example.com\r\nBcc: all@example.com',
    'a@b.co,c@d.co',
  ]) {
    expect(emailFault(typed), JSON.stringify(typed)).toContain('in full')
  }
})

test('no line break, whatever else is typed, gets through as a number or an e-mail address', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.constantFrom('\r', '\n', '\r\n'), (before, after, end) => {
      expect(emailFault(`${before}${end}${after}@example.com`)).toBeDefined()
      expect(phoneFault(`07700 900123${end}${after}`) === undefined && after.trim() !== '').toBe(false)
    }),
  )
})

test('a letter needs three to seven lines and a whole postcode at the end', () => {
  expect(addressFault('3 Sluice Lane\nZedbury\nZZ1 1ZZ')).toBeUndefined()
  expect(addressFault('3 Sluice Lane, Zedbury ZZ1 1ZZ')).toContain('three to seven lines')
  expect(addressFault('1\n2\n3\n4\n5\n6\n7\nZZ1 1ZZ')).toContain('three to seven lines')
  for (const last of ['Zedbury', 'ZZ1', 'near the bridge'])
    expect(addressFault(`3 Sluice Lane\nOldtown\n${last}`)).toContain('postcode as the last line')
})
