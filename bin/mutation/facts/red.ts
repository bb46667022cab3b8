import path from 'node:path'
import type { Reporter, TestCase, TestModule, Vitest } from 'vitest/node'
import { root } from '../../tools/paths.ts'

/** Tests that look at the facts as they were saved: that a fact is another there is no finding, no refusal and no page. */
const ABOUT_FACTS = /saved with the facts/

/** What `value` of lib/testing/request.ts says where a command refused. */
const REFUSED = /^[a-z]+(-[a-z]+)*: /

const nameOf = (test: TestCase): string => `${path.relative(root, test.module.moduleId)}: ${test.fullName}`

/**
 * Whether a test is red because it asserts something of a finding, a refusal or a page, and not because the product broke:
 * an expectation was not met, or a command refused what the test has it do.
 */
function hasNoticed(test: TestCase): boolean {
  const { state, errors } = test.result()
  if (state !== 'failed' || ABOUT_FACTS.test(test.fullName)) return false
  return errors.every(({ name, message }) => name === 'AssertionError' || REFUSED.test(message))
}

/** Stops a run at the first test that notices the change, and says which. */
export function watchForRed(): {
  readonly reporter: Reporter
  begin(vitest: Vitest): void
  noticedBy(): string | null
} {
  let watched: Vitest | undefined
  let red: string | null = null
  return {
    reporter: {
      onTestCaseResult(test) {
        if (watched === undefined || red !== null || !hasNoticed(test)) return
        red = nameOf(test)
        void watched.cancelCurrentRun('test-failure')
      },
    },
    begin(vitest) {
      watched = vitest
      red = null
    },
    noticedBy: () => red,
  }
}

/** All that is red in a run that changes nothing. */
export const redIn = (modules: readonly TestModule[]): string[] =>
  modules.flatMap((module) => {
    const failed = [...module.children.allTests('failed')].map(nameOf)
    return failed.length === 0 && module.state() === 'failed' ? [path.relative(root, module.moduleId)] : failed
  })
