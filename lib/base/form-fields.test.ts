import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Day } from './day.ts'
import {
  choice,
  choices,
  dayField,
  dayFrom,
  fieldsOf,
  fieldWords,
  instantField,
  oneOf,
  optional,
  wholeNumber,
  words,
  yesNo,
  yesNoUnknown,
} from './form-fields.ts'
import { lengthOf } from './model.ts'

const posted = (query: string) => fieldsOf(new URLSearchParams(query))
const messageOf = (field: z.ZodType, value: unknown): string | undefined => {
  const parsed = field.safeParse(value)
  return parsed.success ? undefined : parsed.error.issues[0]?.message
}

describe('what a form posted', () => {
  it('is trimmed, with one kind of line end, so that the browser and the server count alike', () => {
    expect(posted('why=%20first%0D%0Asecond%20')).toEqual({ why: 'first\nsecond' })
  })

  it('keeps a repeated name as a list, and a name used once as one value', () => {
    const fields = posted('officer=S1&officer=S2&victim=P1')
    expect(fields).toEqual({ officer: ['S1', 'S2'], victim: 'P1' })
    expect(oneOf(fields, 'officer')).toBe('S1')
  })

  it('leaves files out', () => {
    const form = new FormData()
    form.append('why', 'because')
    form.append('evidence', new Blob(['x']), 'x.pdf')
    expect(fieldsOf(form)).toEqual({ why: 'because' })
  })

  it('joins the parts of a date and keeps them as they were typed', () => {
    expect(posted('informed-day=3&informed-month=Nov&informed-year=2026')).toEqual({
      'informed-day': '3',
      'informed-month': 'Nov',
      'informed-year': '2026',
      informed: '2026-11-03',
    })
  })

  it('survives names that mean something to JavaScript', () => {
    const fields = posted('__proto__=x&constructor=y&toString=z')
    expect(Object.keys(fields)).toEqual(['__proto__', 'constructor', 'toString'])
    expect(oneOf(posted(''), 'constructor')).toBe('')
  })

  it('never throws, whatever is posted', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string({ unit: 'binary' }))), (pairs) => {
        const form = new URLSearchParams()
        for (const [name, value] of pairs) form.append(name, value)
        for (const value of Object.values(fieldsOf(form)))
          expect(Array.isArray(value) || value === value.trim()).toBe(true)
      }),
    )
  })
})

describe('a day', () => {
  const informed = dayField('the day the victim was told', { notAfter: '2026-11-16' as Day })

  it('is read from any way people write it', () => {
    expect(dayFrom(posted('informed-day=03&informed-month=november&informed-year=2026'), 'informed')).toBe('2026-11-03')
    expect(dayFrom(posted('informed-day=3&informed-month=11&informed-year=2026'), 'informed')).toBe('2026-11-03')
    expect(dayFrom(posted('informed-day=30&informed-month=2&informed-year=2026'), 'informed')).toBeUndefined()
  })

  it.each([
    ['', 'Enter the day the victim was told'],
    ['2026--03', 'The day the victim was told must include a month'],
    ['2026--', 'The day the victim was told must include a day and a month'],
    ['26-11-03', 'The day the victim was told must have a year of 4 numbers'],
    ['2026-02-29', 'The day the victim was told must be a real date'],
    ['2026-11-17', 'The day the victim was told must be today or before'],
    ['2026-11-16', undefined],
  ])('%s says: %s', (day, message) => {
    expect(messageOf(informed, day)).toBe(message)
  })

  it('takes every real day and no other', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(14), fc.integer({ min: 1900, max: 2100 }), (day, month, year) => {
        const found = dayFrom(posted(`d-day=${String(day)}&d-month=${String(month)}&d-year=${String(year)}`), 'd')
        const real = new Date(Date.UTC(year, month - 1, day))
        const isReal = real.getUTCMonth() === month - 1 && real.getUTCDate() === day
        expect(found).toBe(isReal ? real.toISOString().slice(0, 10) : undefined)
      }),
    )
  })
})

describe('a day and a time', () => {
  const rang = instantField('when you rang', { notAfter: new Date('2026-11-16T09:00:00Z') })
  const at = (day: string, month: string, time: string) =>
    oneOf(posted(`at-day=${day}&at-month=${month}&at-year=2026&at-time=${time}`), 'at')

  it.each([
    [at('1', '7', '14:30'), '2026-07-01T13:30:00.000Z'],
    [at('1', '7', '2.30pm'), '2026-07-01T13:30:00.000Z'],
    [at('1', '2', '1430'), '2026-02-01T14:30:00.000Z'],
    [at('1', '2', '12am'), '2026-02-01T00:00:00.000Z'],
    [at('25', '10', '01:30'), '2026-10-25T00:30:00.000Z'],
  ])('%s on a London clock is %s', (typed, instant) => {
    expect(rang.parse(typed).toISOString()).toBe(instant)
  })

  it.each([
    [at('29', '3', '01:30'), 'When you rang is a time the clocks skipped'],
    [at('1', '2', '25:00'), 'When you rang must have a real time, like 2:30pm'],
    [at('1', '2', '14'), 'When you rang must have a real time, like 2:30pm'],
    [at('1', '2', '13pm'), 'When you rang must have a real time, like 2:30pm'],
    [at('1', '2', ''), 'When you rang must include a time'],
    [at('17', '11', '10:00'), 'When you rang must be in the past'],
    [at('', '', ''), 'When you rang must include a day, a month and a time'],
    ['', 'Enter when you rang'],
  ])('%s says: %s', (typed, message) => {
    expect(messageOf(rang, typed)).toBe(message)
  })
})

describe('words', () => {
  const why = words('Say why', { atLeast: 3, atMost: 5 })

  it.each([
    ['', 'Say why'],
    [undefined, 'Say why'],
    ['ab', 'Say why, in 3 characters or more'],
    ['abcdef', 'Say why, in 5 characters or fewer'],
    ['abc\u0000', 'There is a character here that cannot be saved. Type the words again'],
    ['abc\uD800', 'There is a character here that cannot be saved. Type the words again'],
    ['😀😀😀😀😀', undefined],
    ['a\nb\tc', undefined],
  ])('%j says: %s', (text, message) => {
    expect(messageOf(why, text)).toBe(message)
  })

  it('may be left out where they are optional, and then are empty', () => {
    expect(words('Say more', { atLeast: 0 }).parse(undefined)).toBe('')
  })

  it('are counted in characters, not in halves', () => {
    expect(lengthOf('a😀')).toBe(2)
  })
})

describe('a choice', () => {
  it('must be one of the list, and an answer not given is never no', () => {
    expect(yesNo('Say whether they were alone').parse('no')).toBe('no')
    expect(messageOf(yesNo('Say whether they were alone'), undefined)).toBe('Say whether they were alone')
    expect(messageOf(yesNo('Say whether they were alone'), 'unknown')).toBe('Say whether they were alone')
    expect(yesNoUnknown('Say whether').parse('unknown')).toBe('unknown')
    expect(messageOf(choice('Choose a ground', ['C1', 'C2']), 'C9')).toBe('Choose a ground')
    expect(choice('Choose a ground', ['C1', 'C2']).parse(['C2', 'C1'])).toBe('C2')
  })

  it('of several is a list, also where one was chosen or none', () => {
    const officers = choices('Choose who', ['oic', 'supervisor'], 0)
    expect(officers.parse('oic')).toEqual(['oic'])
    expect(officers.parse(['oic', 'supervisor'])).toEqual(['oic', 'supervisor'])
    expect(officers.parse(undefined)).toEqual([])
    expect(messageOf(choices('Choose who', ['oic']), undefined)).toBe('Choose who')
    expect(messageOf(officers, ['oic', 'x'])).toBe('Choose who')
  })
})

describe('a whole number', () => {
  it.each([
    ['7', undefined],
    ['', 'Enter the number of victims'],
    ['-1', 'The number of victims must be a whole number'],
    ['1e3', 'The number of victims must be a whole number'],
    ['1000', 'The number of victims must be between 1 and 999'],
  ])('%s says: %s', (typed, message) => {
    expect(messageOf(wholeNumber('the number of victims', { least: 1, most: 999 }), typed)).toBe(message)
  })
})

describe('a whole form', () => {
  const form = z.object({
    why: words('Say why'),
    informed: dayField('the day'),
    by: optional(dayField('the day before')),
  })

  it('names each field at fault once, with the words to put beside it', () => {
    const parsed = form.safeParse(posted('informed-day=&informed-month=&informed-year='))
    expect(parsed.success ? {} : fieldWords(parsed.error)).toEqual({ why: 'Say why', informed: 'Enter the day' })
  })

  it('tells what is wrong in the order of the form, also what only several answers together show', () => {
    const form = z
      .object({ how: z.string().optional(), offence: z.string().optional(), who: words('Say who') })
      .superRefine(
        (_, found) => {
          found.addIssue({ code: 'custom', path: ['offence'], message: 'Say whether it named the offence' })
        },
        { when: () => true },
      )
    const parsed = form.safeParse({ who: '' })
    expect(Object.keys(parsed.success ? {} : fieldWords(parsed.error, form))).toEqual(['offence', 'who'])
    const made = form.transform(({ who }) => who)
    expect(Object.keys(parsed.success ? {} : fieldWords(parsed.error, made))).toEqual(['offence', 'who'])
  })

  it('takes a field that may be left empty either empty or right', () => {
    expect(
      form.parse(posted('why=x&informed-day=1&informed-month=1&informed-year=2026&by-day=&by-month=&by-year=')).by,
    ).toBeUndefined()
    expect(
      messageOf(form, posted('why=x&informed-day=1&informed-month=1&informed-year=2026&by-day=1&by-month=&by-year=')),
    ).toBe('The day before must include a month and a year')
  })
})
