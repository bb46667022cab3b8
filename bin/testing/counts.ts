import fs from 'node:fs'
import { z } from 'zod'

/** How many tests of a part passed and how many failed. */
export interface Counts {
  readonly passed: number
  readonly failed: number
}

const vitestReport = z.object({
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
})

/** Counts a report of vitest. A file that could not even be loaded counts as one failed test. */
export function countVitest(report: unknown): Counts {
  const files = vitestReport.parse(report).testResults
  const having = (status: string) =>
    files.flatMap((file) => file.assertionResults).filter((test) => test.status === status).length
  const broken = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return { passed: having('passed'), failed: having('failed') + broken.length }
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
})

/** Counts a report of Playwright. What passed only at the second try failed. */
export function countPlaywright(report: unknown): Counts {
  const { stats, errors } = playwrightReport.parse(report)
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}

/** What a part comes to: a failing exit, a missing report or no test at all is never "0 failed". */
export function countPart(code: number, reportFile: string, count: (report: unknown) => Counts): Counts {
  const none = { passed: 0, failed: 0 }
  const counted = fs.existsSync(reportFile) ? count(JSON.parse(fs.readFileSync(reportFile, 'utf8'))) : none
  const isBad = code !== 0 || counted.passed + counted.failed === 0
  return isBad && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}
