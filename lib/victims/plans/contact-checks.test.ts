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
  for (const typed of ['0909 8790001', '070 1234 5678', '+44 70 1234 5678', '0044 (0)7012 345678'])
    expect(phoneFault(typed), typed).toContain('does not cost extra')
  expect(phoneFault('07624 123456'), 'a mobile on the Isle of Man').toBeUndefined()
})

test('a text goes to a mobile number only', () => {
  expect(canBeTexted('07700 900123')).toBe(true)
  expect(canBeTexted('07911 123456')).toBe(true)
  expect(canBeTexted('01632 960001')).toBe(false)
})

test('an address that cannot be written to is refused', () => {
  for (const typed of [
    'avery',
    'avery..lane@example.com',
    '.avery@example.com',
    'avery.@example.com',
    'avéry@example.com',
    'avery@-example.com',
    'avery@example-.com',
    'avery@example_home.com',
    'avery@example..com',
    'avery@example.c',
    'avery@example.123',
    'avery@192.0.2.1',
    'avery@[192.0.2.1]',
    'Avery <avery@example.com>',
    `${'a'.repeat(65)}@example.com`,
    `avery@${'a'.repeat(64)}.com`,
    `avery@${'a.'.repeat(126)}com`,
    `avery@${`${'文'.repeat(60)}.`.repeat(2)}com`,
    'avery@example\ud800.com',
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

test('an address that receives mail is taken, however unusual', () => {
  for (const typed of [
    'avery@example.com',
    'Avery.Lane+crime@mail.example.co.uk',
    "o'neil@example.com",
    'o&m@example.com',
    'a!#$%*/=?^_`{|}~-b@example.com',
    `${'a'.repeat(64)}@example.com`,
    'avery@example.museum',
    'avery@bücher.example',
    'avery@xn--bcher-kva.example',
    'avery@example.xn--p1ai',
    'avery@1.example.com',
  ])
    expect(emailFault(typed), typed).toBeUndefined()
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
  for (const last of ['zz11zz', 'SW1A 1AA', 'GIR 0AA', 'M1 1AE'])
    expect(addressFault(`3 Sluice Lane\nOldtown\n${last}`), last).toBeUndefined()
  for (const last of ['Zedbury', 'ZZ1', 'ZZ1 1Z', 'ZZ1 1ZZZ', 'ZZZ1 1ZZ', 'near the bridge'])
    expect(addressFault(`3 Sluice Lane\nOldtown\n${last}`)).toContain('postcode as the last line')
})
