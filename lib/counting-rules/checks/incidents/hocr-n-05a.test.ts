import { expect, test } from 'vitest'
import { matterCase } from '#lib/counting-rules/examples/other-matter-case'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { judged } from '#lib/counting-rules/testing/findings'
import { hocrN05a } from './hocr-n-05a.ts'

const says = (confirmedSince: 'yes' | 'no' | 'unknown', countClass = 'N300') =>
  judged(
    hocrN05a,
    matterCase(
      { kind: 'keeping an incident', confirmedSince },
      { crime: { code: `${countClass.slice(1)}/01`, countClass } },
    ),
  )

test('a reported death stays one only while nothing shows a homicide', () => {
  expect(says('no')).toBe('met')
  expect(says('yes')).toBe('not met, refuse')
  expect(says('unknown')).toBe('unknown, hold')
})

test('other incidents and cancellations have their own rules', () => {
  expect(says('yes', 'N100')).toBe('not applicable')
  expect(judged(hocrN05a, soundCase('C2'))).toBe('not applicable')
})
