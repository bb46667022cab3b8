/** One check's finding, as much of it as is shown. */
export interface ShownFinding {
  /** The rule's id, such as HOCR-C2-08. */
  readonly check: string
  readonly title: string
  readonly result: 'met' | 'not met' | 'not applicable' | 'unknown'
  /** What "not met" or "unknown" means. */
  readonly weight: 'warn' | 'hold' | 'refer' | 'refuse'
  readonly setAside: boolean
  /** What is wrong with this case; empty when nothing is. */
  readonly wrong: string
  readonly why: string
  readonly satisfy: string
  readonly instead: string
  readonly source: {
    readonly ruleKind: 'Home Office rule' | 'product safeguard'
    readonly citations: readonly { readonly document: string; readonly page: string }[]
    /** Why a product safeguard exists. */
    readonly reason?: string
  }
}

export interface FindingGroup {
  readonly id: 'refuse' | 'refer' | 'hold' | 'warn' | 'aside' | 'met' | 'not-applicable'
  readonly title: string
  readonly findings: readonly ShownFinding[]
}

const titles: Record<FindingGroup['id'], string> = {
  refuse: 'Stops it',
  refer: 'For the registrar to decide',
  hold: 'Must wait until this is put right',
  warn: 'Wants a reason',
  aside: 'Set aside by the registrar',
  met: 'Met',
  'not-applicable': 'Does not apply here',
}

const order = ['refuse', 'refer', 'hold', 'warn', 'aside', 'met', 'not-applicable'] as const

/** Where a finding belongs. Unknown stands with not met: it never passes. */
export const groupOf = ({ result, weight, setAside }: ShownFinding): FindingGroup['id'] => {
  switch (result) {
    case 'met':
      return 'met'
    case 'not applicable':
      return 'not-applicable'
    case 'not met':
    case 'unknown':
      return setAside ? 'aside' : weight
  }
}

/** The findings by what they mean, the heaviest first, without empty groups. */
export const groupsOf = (findings: readonly ShownFinding[]): readonly FindingGroup[] =>
  order
    .map((id) => ({ id, title: titles[id], findings: findings.filter((finding) => groupOf(finding) === id) }))
    .filter((group) => group.findings.length > 0)
