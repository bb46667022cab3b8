import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { alone, returnLease, takeLease } from './leases.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'leases-'))
afterAll(() => {
  fs.rmSync(folder, { recursive: true })
})

// No process has so high a number.
const GONE = 4_194_305

describe('who uses the embedded database', () => {
  test('the last one to leave is told so', () => {
    const leases = path.join(folder, 'last')
    takeLease(leases)
    expect(returnLease(leases)).toBe(true)
  })

  test('one who leaves while another still uses it is not', () => {
    const leases = path.join(folder, 'shared')
    takeLease(leases)
    fs.writeFileSync(path.join(leases, String(process.ppid)), '')
    expect(returnLease(leases)).toBe(false)
  })

  test('one who was killed does not keep it open', () => {
    const leases = path.join(folder, 'killed')
    takeLease(leases)
    fs.writeFileSync(path.join(leases, String(GONE)), '')
    expect(returnLease(leases)).toBe(true)
  })
})

describe('one at a time', () => {
  test('two pieces of work do not overlap', async () => {
    const steps: string[] = []
    const work = (name: string) => async () => {
      steps.push(`${name} begins`)
      await new Promise((resolve) => setTimeout(resolve, 20))
      steps.push(`${name} ends`)
    }
    const lock = path.join(folder, 'lock')
    await Promise.all([alone(lock, work('a')), alone(lock, work('b'))])
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
  })

  test('a lock whose holder was killed is taken over, and one that failed is free again', async () => {
    const lock = path.join(folder, 'left')
    fs.symlinkSync(String(GONE), lock)
    await expect(alone(lock, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
    expect(await alone(lock, () => Promise.resolve('mine'))).toBe('mine')
  })
})
