import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { clockWords } from './days-left-tag.tsx'
import { RequestStateTag } from './decision-state-tag.tsx'
import { DutyStateTag } from './duty-state-tag.tsx'
import { groupOf, groupsOf, type ShownFinding } from './finding-groups.ts'
import { Findings } from './findings.tsx'

const finding: ShownFinding = {
  check: 'HOCR-C2-03',
  title: 'The information is verifiable',
  result: 'not met',
  weight: 'refuse',
  setAside: false,
  wrong: 'Nobody else can check it.',
  why: 'Because.',
  satisfy: 'Footage.',
  instead: 'Leave it recorded.',
  source: { ruleKind: 'Home Office rule', citations: [{ document: 'Rules 2026/27', page: 'p25' }] },
}

const anyFinding = fc.record({
  check: fc.string(),
  result: fc.constantFrom('met', 'not met', 'not applicable', 'unknown'),
  weight: fc.constantFrom('warn', 'hold', 'refer', 'refuse'),
  setAside: fc.boolean(),
})

describe('findings', () => {
  it('each stand in exactly one group, and only what is met stands under "met"', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (some) => {
        const findings = some.map((drawn) => ({ ...finding, ...drawn }))
        const groups = groupsOf(findings)
        expect(groups.flatMap((group) => group.findings)).toHaveLength(findings.length)
        for (const group of groups)
          if (group.id === 'met') for (const met of group.findings) expect(met.result).toBe('met')
      }),
    )
  })

  it('that are not known stand with what is not met', () => {
    expect(groupOf({ ...finding, result: 'unknown', weight: 'hold' })).toBe('hold')
    expect(groupOf({ ...finding, setAside: true })).toBe('aside')
  })

  it('come with the heaviest first', () => {
    const findings = (['warn', 'hold', 'refer', 'refuse'] as const).map((weight) => ({ ...finding, weight }))
    expect(groupsOf(findings).map(({ id }) => id)).toEqual(['refuse', 'refer', 'hold', 'warn'])
  })

  it('say what is wrong, why, what would satisfy, what to do instead, and where it is written', () => {
    const html = renderToStaticMarkup(<Findings findings={[finding]} version="HOCR 2026/27" />)
    for (const words of [finding.wrong, finding.why, finding.satisfy, finding.instead]) expect(html).toContain(words)
    expect(html).toContain('Rules 2026/27, page 25 · HOCR-C2-03')
    expect(html).toContain('Home Office rule')
    expect(html).toContain('Judged by HOCR 2026/27')
  })

  it('never say that anything is allowed', () => {
    const html = renderToStaticMarkup(<Findings findings={[{ ...finding, result: 'met' }]} />)
    expect(html.toLowerCase()).not.toContain('allowed')
  })
})

describe('tags', () => {
  it('say that an authorised request has not taken the crime out of the count', () => {
    expect(renderToStaticMarkup(<RequestStateTag state="authorised" />)).toContain('still in the count')
  })

  it('say after three failed attempts that the crime stays recorded', () => {
    expect(renderToStaticMarkup(<DutyStateTag state="open" failedAttempts={3} />)).toContain('crime stays recorded')
    expect(renderToStaticMarkup(<DutyStateTag state="informed" failedAttempts={3} />)).toContain('Informed')
  })

  it.each([
    [3, '3 working days left'],
    [1, '1 working day left'],
    [0, 'Due today'],
    [-1, '1 working day late'],
  ])('with %i days left say: %s', (left, words) => {
    expect(clockWords(left)).toBe(words)
  })
})
