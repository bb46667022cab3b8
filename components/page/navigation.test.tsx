import { describe, expect, it } from 'vitest'
import { isWithin } from './navigation.tsx'

const rms = { href: '/rms', also: ['/imports'] }

describe('a link is the current page', () => {
  it.each(['/rms', '/rms/differences', '/imports', '/imports/upload/1'])(
    'at its own address and below it: %s',
    (path) => {
      expect(isWithin(path, rms)).toBe(true)
    },
  )

  it.each(['/', '/rms-other', '/crimes/rms', '/importsx', '/admin/rms'])('nowhere else: %s', (path) => {
    expect(isWithin(path, rms)).toBe(false)
  })
})
