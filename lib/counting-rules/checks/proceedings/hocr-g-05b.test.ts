import { describe, expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { hocrG05b } from './hocr-g-05b.ts'

const prosecutorKnows = {
  prosecutorInformed: 'yes',
  prosecutorInformedOn: '2026-11-16',
  prosecutorInformedHowWords: 3,
} as const

describe.each(['C2', 'C3', 'C4', 'C5'] as const)('%s', (category) => {
  const says = (judgements: NonNullable<Parameters<typeof soundCase>[1]>['judgements']) =>
    judged(hocrG05b, soundCase(category, { judgements: judgements ?? null }))

  test('nothing is open: where that was checked, and when', () => {
    expect(says({})).toBe('met')
    expect(says({ proceedings: 'unknown' })).toBe('unknown, hold')
    expect(says({ proceedingsSourceWords: 2 })).toBe('unknown, hold')
    expect(says({ proceedingsCheckedOn: 'unknown' })).toBe('unknown, hold')
    expect(says({ proceedingsCheckedOn: '1900-01-01' })).toBe('unknown, hold')
    expect(says({ proceedingsCheckedOn: '2026-11-17' })).toBe('not met, hold')
    expect(says({ proceedingsCheckedOn: '2026-11-01' })).toBe('not met, hold')
    expect(says({ proceedingsCheckedOn: '2026-11-02' })).toBe('met')
  })

  test('something is open: the prosecutor was informed, when and how', () => {
    expect(says({ proceedings: 'open' })).toBe('unknown, hold')
    expect(says({ proceedings: 'open', ...prosecutorKnows })).toBe('met')
    expect(says({ proceedings: 'open', ...prosecutorKnows, prosecutorInformed: 'no' })).toBe('not met, hold')
    expect(says({ proceedings: 'open', ...prosecutorKnows, prosecutorInformedOn: 'unknown' })).toBe('unknown, hold')
    expect(says({ proceedings: 'open', ...prosecutorKnows, prosecutorInformedOn: '2026-11-17' })).toBe('not met, hold')
    expect(says({ proceedings: 'open', ...prosecutorKnows, prosecutorInformedHowWords: 2 })).toBe('unknown, hold')
  })

  test.each(['charged', 'onBail'] as const)('the RMS shows it (%s): no answer says otherwise', (fact) => {
    const shown = (judgements: NonNullable<Parameters<typeof soundCase>[1]>['judgements'], said: 'yes' | 'no') =>
      judged(hocrG05b, soundCase(category, { judgements: judgements ?? null, crime: { [fact]: said } }))
    expect(shown({}, 'yes')).toBe('not met, hold')
    expect(shown({ ...prosecutorKnows }, 'yes')).toBe('not met, hold')
    expect(shown({ proceedings: 'unknown', ...prosecutorKnows }, 'yes')).toBe('unknown, hold')
    expect(shown({ proceedings: 'open' }, 'yes')).toBe('unknown, hold')
    expect(shown({ proceedings: 'open', ...prosecutorKnows }, 'yes')).toBe('met')
    expect(shown({}, 'no')).toBe('met')
  })

  test('nobody has decided yet', () => {
    expect(says(null)).toBe('unknown, hold')
    expect(judged(hocrG05b, { ...requestCase(category), stage: 'deciding' })).toBe('unknown, hold')
  })
})

test('a transferred crime goes on elsewhere, with its proceedings', () => {
  expect(judged(hocrG05b, soundCase('C1', { judgements: { proceedings: 'open' } }))).toBe('not applicable')
})

test('where the RMS shows it, the RMS may be what has to be put right', () => {
  const found = hocrG05b.judge(soundCase('C2', { crime: { charged: 'yes' } }), hocr2026)
  expect(found).toMatchObject({ satisfy: expect.stringMatching(/RMS put right/) as string })
  const said = hocrG05b.judge(soundCase('C2', { judgements: { proceedings: 'open' } }), hocr2026)
  expect(said).not.toHaveProperty('satisfy')
})

test('each date says what it is of', () => {
  const wrong = (judgements: Parameters<typeof soundCase>[1]) =>
    hocrG05b.judge(soundCase('C2', { judgements: judgements as object }), hocr2026)
  const words = (what: RegExp) => ({ wrong: expect.stringMatching(what) as string })
  expect(wrong({ proceedingsCheckedOn: 'unknown' } as object)).toMatchObject(words(/proceedings were looked for/))
  expect(wrong({ proceedings: 'open', ...prosecutorKnows, prosecutorInformedOn: 'unknown' } as object)).toMatchObject(
    words(/prosecutor was informed/),
  )
})
