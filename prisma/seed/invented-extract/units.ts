/** The four areas of the invented force, and the share of its crimes each sees. */
export const areas = [
  { code: 'NORTH', share: 0.31 },
  { code: 'EAST', share: 0.22 },
  { code: 'SOUTH', share: 0.29 },
  { code: 'WEST', share: 0.18 },
] as const

export type AreaCode = (typeof areas)[number]['code']

/** A unit, how many work in it, and its home area; 'force' for those that work in all four. */
export interface InventedUnit {
  readonly code: string
  readonly area: AreaCode | 'force'
  readonly size: number
  readonly ranks: readonly [constable: string, sergeant: string]
}

const uniformed = ['PC', 'Sgt'] as const
const detectives = ['DC', 'DS'] as const
const civilian = ['', ''] as const

const ofArea = ({ code }: { code: AreaCode }): readonly InventedUnit[] => [
  { code: `${code}-RESPONSE-A`, area: code, size: 32, ranks: uniformed },
  { code: `${code}-RESPONSE-B`, area: code, size: 32, ranks: uniformed },
  { code: `${code}-NEIGHBOURHOOD`, area: code, size: 24, ranks: uniformed },
  { code: `${code}-CID`, area: code, size: 22, ranks: detectives },
]

const ofForce = (code: string, size: number, ranks: InventedUnit['ranks']): InventedUnit => ({ code, area: 'force', size, ranks }) // oxfmt-ignore

/** All units. Those after the investigating teams never investigate: their staff decide, take reports or oversee. */
export const units: readonly InventedUnit[] = [
  ...areas.flatMap(ofArea),
  ofForce('FORCE-RAPE-TEAM', 18, detectives),
  ofForce('FORCE-DOMESTIC-ABUSE', 26, detectives),
  ofForce('FORCE-CHILD-PROTECTION', 20, detectives),
  ofForce('FORCE-MAJOR-CRIME', 16, detectives),
  ofForce('FORCE-ROADS', 14, uniformed),
  ofForce('CRIME-BUREAU', 44, civilian),
  ofForce('CRIME-MANAGEMENT', 10, civilian),
  ofForce('REGISTRAR', 6, civilian),
  ofForce('HEADQUARTERS', 4, civilian),
]
