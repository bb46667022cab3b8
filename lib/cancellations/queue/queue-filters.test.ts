import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterIn, keyInAddress as ownKeyInAddress } from './own-requests-key.ts'
import { filtersOf, keyInAddress } from './queue-filters.ts'

describe('the filters an address carries', () => {
  test('an empty address asks for what waits for a decision by whoever looks', () => {
    expect(filtersOf({}, 'mine')).toMatchObject({
      whose: 'mine',
      waits: 'decision',
      category: undefined,
      unit: undefined,
      after: undefined,
    })
  })

  test('each is read, the first where one is given twice', () => {
    const given = {
      whose: 'others',
      waits: 'notification',
      category: ['C5', 'C1'],
      group: 'rape',
      unit: 'NORTH-RESPONSE-A',
    }
    expect(filtersOf(given, 'mine')).toMatchObject({
      whose: 'others',
      waits: 'notification',
      category: 'C5',
      group: 'rape',
      unit: 'NORTH-RESPONSE-A',
    })
  })

  test('nothing that is not understood gets through', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('whose', 'waits', 'category', 'group', 'unit', 'after'), fc.string()),
        (address) => {
          const { whose, waits, unit = 'X', after } = filtersOf(address, 'all')
          expect(['mine', 'all', 'others']).toContain(whose)
          expect(['decision', 'notification', 'confirmation', 'answers']).toContain(waits)
          expect(unit).toMatch(/^[A-Z0-9-]+$/)
          expect(after === undefined || !Number.isNaN(after.waitingSince.getTime())).toBe(true)
        },
      ),
    )
  })
})

const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })

test('a key comes back from the address as it went in', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4 }), instant, fc.uuid(), (seriousness, waitingSince, id) => {
      const key = { seriousness, waitingSince, id }
      expect(filtersOf({ after: keyInAddress(key) }, 'mine').after).toEqual(key)
      expect(afterIn(ownKeyInAddress({ waitingSince, id }))).toEqual({ waitingSince, id })
    }),
  )
})
