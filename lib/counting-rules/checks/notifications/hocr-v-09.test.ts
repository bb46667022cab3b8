import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { aDuty, aNotification, informedCase } from '#lib/counting-rules/examples/informed-case'
import { hocrV09 } from './hocr-v-09.ts'

test('a victim with no objection', () => {
  expect(judged(hocrV09, informedCase('C2'))).toBe('met')
  expect(
    judged(
      hocrV09,
      informedCase('C2', { notification: { duties: [aDuty({ notifications: [aNotification({ reply: 'none' })] })] } }),
    ),
  ).toBe('met')
})

test('a victim who disagrees, was pressured or has more to add stops it', () => {
  expect(
    judged(
      hocrV09,
      informedCase('C2', {
        notification: { duties: [aDuty({ notifications: [aNotification({ reply: 'disagrees' })] })] },
      }),
    ),
  ).toBe('not met, refuse')
  expect(
    judged(
      hocrV09,
      informedCase('C2', {
        notification: { duties: [aDuty({ notifications: [aNotification({ reply: 'pressured' })] })] },
      }),
    ),
  ).toBe('not met, refuse')
  expect(
    judged(
      hocrV09,
      informedCase('C2', {
        notification: { duties: [aDuty({ notifications: [aNotification({ reply: 'more to add' })] })] },
      }),
    ),
  ).toBe('not met, refuse')
})

test('what a victim said before the decision maker decided anew was heard, and stops nothing now; said since, it does', () => {
  const heard = (replyHeardByDecisionMaker: 'yes' | 'no' | 'unknown') =>
    judged(
      hocrV09,
      informedCase('C2', {
        notification: {
          duties: [aDuty({ notifications: [aNotification({ reply: 'disagrees', replyHeardByDecisionMaker })] })],
        },
      }),
    )
  expect(heard('yes')).toBe('met')
  expect(heard('no')).toBe('not met, refuse')
  expect(heard('unknown')).toBe('not met, refuse')
})

test('anybody who may see the case may stop it', () => {
  expect(judged(hocrV09, informedCase('C2', { notification: { stopped: 'yes' } }))).toBe('not met, refuse')
  expect(judged(hocrV09, informedCase('C2', { notification: { duties: [aDuty({ state: 'stopped' })] } }))).toBe(
    'not met, refuse',
  )
})

test('not knowing what they replied holds it', () => {
  expect(
    judged(
      hocrV09,
      informedCase('C2', {
        notification: { duties: [aDuty({ notifications: [aNotification({ reply: 'unknown' })] })] },
      }),
    ),
  ).toBe('unknown, hold')
  expect(judged(hocrV09, informedCase('C2', { notification: { stopped: 'unknown' } }))).toBe('unknown, hold')
  expect(judged(hocrV09, informedCase('C2', { notification: null }))).toBe('unknown, hold')
})

test('one reply that stops it is enough, whatever was said before or after', () => {
  const then = aNotification({ at: '2026-11-18T12:00:00Z' })
  for (const notifications of [
    [aNotification({ reply: 'disagrees' }), then],
    [then, aNotification({ reply: 'disagrees' })],
  ])
    expect(judged(hocrV09, informedCase('C2', { notification: { duties: [aDuty({ notifications })] } }))).toBe(
      'not met, refuse',
    )
})

test('with nobody to inform nobody objects', () => {
  expect(judged(hocrV09, informedCase('C2', { notification: { duties: [] } }))).toBe('met')
})
