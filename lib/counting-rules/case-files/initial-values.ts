import type { Facts, CaseInput } from '#lib/counting-rules/model'

const newId = (n: number): string => `new-${String(n)}`

type Begin = (facts: Facts, n: number) => unknown

const aNotification: Begin = ({ at }) => ({ at, channel: 'in person' })

const firstItem = ({ evidence }: Facts): string => evidence[0]?.id ?? newId(1)

/** What a part begins with when it is added: nothing but what must be there, so that the rest is unknown. */
const BEGINS: Readonly<Record<string, Begin>> = {
  classesEver: ({ crime: { code, countClass } }) => ({ code, countClass }),
  victims: (_, n) => ({ id: newId(n) }) satisfies NonNullable<CaseInput['victims']>[number],
  suspects: () => ({}) satisfies NonNullable<CaseInput['suspects']>[number],
  earlier: ({ request }) => ({ category: request.category ?? 'C2', result: 'unknown' }),
  reportedOffence: ({ crime: { code, countClass } }) => ({ code, countClass }),
  reportedOffenceInLog: ({ crime: { code, countClass } }) => ({ code, countClass }),
  log: (facts) => ({ evidenceId: firstItem(facts) }),
  principalCrime: ({ crime }, n) => ({
    id: newId(n),
    code: crime.code,
    countClass: crime.countClass,
    recordedOn: crime.recordedOn,
    openRequests: 0,
  }),
  evidence: (_, n) => ({ id: newId(n), kind: 'other' }) satisfies NonNullable<CaseInput['evidence']>[number],
  judgements: () => ({}),
  'judgements.evidence': ({ evidence }, n) => ({ evidenceId: evidence[n - 1]?.id ?? newId(n) }),
  decisive: (facts) => ({ evidenceId: firstItem(facts) }),
  setAside: () => ({ check: 'HOCR-G-07' }),
  warningsAnswered: () => ({ check: 'HOCR-G-07' }),
  decisionMaker: () => ({ role: 'ddm' }) satisfies CaseInput['decisionMaker'],
  notification: ({ at }) => ({ authorisedAt: at }),
  duties: ({ victims }, n) => ({ victimId: victims[n - 1]?.id ?? newId(n) }),
  attempts: ({ at }) => ({ at, channel: 'phone' }),
  notifications: aNotification,
  nobodyToInform: () => ({ because: 'unknown' }),
  noVictimDeclaration: () => ({}),
  confirmation: ({ at }) => ({ confirmedAt: at }),
  reinstating: () => ({}),
}

/** The beginning of one more part at a path; undefined where none can be added there. `n` is its number, from 1. */
export function beginningOf(path: string, facts: Facts, n: number): unknown {
  const begin = BEGINS[path] ?? BEGINS[path.split('.').at(-1) ?? '']
  return begin?.(facts, n)
}
