import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { countPart, countPlaywright, countVitest } from './counts.ts'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((outcome) => ({ status: outcome })),
})

describe('the last line of the tests', () => {
  test('counts what passed and failed, and not what was left out', () => {
    expect(
      countVitest({ testResults: [file('passed', 'passed', 'passed', 'skipped'), file('failed', 'passed', 'failed')] }),
    ).toEqual({ passed: 3, failed: 1 })
  })

  test('counts a file that could not be loaded as a failure', () => {
    expect(countVitest({ testResults: [file('failed')] })).toEqual({ passed: 0, failed: 1 })
  })

  test('counts a journey that passed only at the second try as a failure', () => {
    expect(countPlaywright({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 }, errors: [] })).toEqual({
      passed: 4,
      failed: 2,
    })
  })

  test.each([
    ['a failing exit', 1, { testResults: [file('passed', 'passed')] }, { passed: 1, failed: 1 }],
    ['no test at all', 0, { testResults: [] }, { passed: 0, failed: 1 }],
    ['no report', 0, undefined, { passed: 0, failed: 1 }],
    ['a clean run', 0, { testResults: [file('passed', 'passed')] }, { passed: 1, failed: 0 }],
  ])('%s is told as it is', (_, code, report, expected) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'counts-'))
    const reportFile = path.join(folder, 'report.json')
    if (report) fs.writeFileSync(reportFile, JSON.stringify(report))
    expect(countPart(code, reportFile, countVitest)).toEqual(expected)
    fs.rmSync(folder, { recursive: true })
  })
})
