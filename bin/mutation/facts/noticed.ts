/** Tests that look at the facts as they were saved: that a fact is another there is no finding, no refusal and no page. */
const ABOUT_FACTS = /saved with the facts/

/** What `value` of lib/testing/request.ts says where a command refused. */
const REFUSED = /^[a-z]+(-[a-z]+)*: /

export const isAboutFacts = (test: string): boolean => ABOUT_FACTS.test(test)

/**
 * Whether a test is red because it asserts something of a finding, a refusal or a page, and not because the product broke:
 * an expectation was not met, or a command refused what the test has it do.
 */
export function hasNoticed(error: unknown): boolean {
  const { name, message } = error as { readonly name?: string; readonly message?: string }
  return name === 'AssertionError' || REFUSED.test(message ?? '')
}
