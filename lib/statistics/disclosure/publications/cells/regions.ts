import type { Region } from './model.ts'
import { groups } from '../linear/groups.ts'

/**
 * The coarsest pieces from which every region can be put together without cutting one: for each region the numbers of its
 * pieces. Members of a dimension that no region tells apart are one piece.
 */
export const partition = (regions: readonly Region[]): readonly (readonly number[])[] => {
  const dimensions = [...new Set(regions.flatMap((region) => Object.keys(region)))].sort()
  const classes = dimensions.map((dimension) => classesOf(dimension, regions))
  const numbers = new Map<string, number>()
  return regions.map((region) => {
    let pieces = ['']
    dimensions.forEach((dimension, at) => {
      const own = classesIn(region[dimension], classes[at])
      pieces = pieces.flatMap((piece) => own.map((one) => `${piece},${one}`))
    })
    return pieces.map((piece) => {
      const number = numbers.get(piece) ?? numbers.size
      numbers.set(piece, number)
      return number
    })
  })
}

interface Classes {
  readonly ofMember: ReadonlyMap<string, number>
  readonly all: readonly number[]
}

/** Members are alike where they are in the same sets. */
const classesOf = (dimension: string, regions: readonly Region[]): Classes => {
  const sets = new Map<string, readonly string[]>()
  for (const region of regions) {
    const members = region[dimension]
    if (members !== undefined) sets.set([...members].sort().join('\n'), members)
  }
  const signatures = new Map<string, string>()
  for (const [at, members] of [...sets.values()].entries())
    for (const member of new Set(members)) signatures.set(member, `${signatures.get(member) ?? ''},${at}`)
  const numbers = new Map([...new Set(signatures.values())].map((signature, at) => [signature, at]))
  const ofMember = new Map([...signatures].map(([member, signature]) => [member, numbers.get(signature) ?? 0]))
  return { ofMember, all: [...numbers.values()] }
}

const classesIn = (members: readonly string[] | undefined, classes: Classes | undefined): readonly number[] => {
  if (classes === undefined) return []
  return members === undefined ? classes.all : [...new Set(members.map((member) => classes.ofMember.get(member) ?? 0))]
}

/** Pieces in exactly the same sets are one unknown: for each set the numbers of its unknowns. */
export const mergePieces = (sets: readonly (readonly number[])[]): readonly (readonly number[])[] => {
  const setsOf = new Map<number, number[]>()
  for (const [at, pieces] of sets.entries())
    for (const piece of pieces) {
      const known = setsOf.get(piece)
      if (known === undefined) setsOf.set(piece, [at])
      else known.push(at)
    }
  const unknowns = new Map<string, number>()
  const ofPiece = new Map<number, number>()
  for (const [piece, inSets] of setsOf) {
    const signature = inSets.join()
    const unknown = unknowns.get(signature) ?? unknowns.size
    unknowns.set(signature, unknown)
    ofPiece.set(piece, unknown)
  }
  return sets.map((pieces) => [...new Set(pieces.map((piece) => ofPiece.get(piece) ?? 0))])
}

/** Which tables could bear on each other: those that overlap, and those that overlap one of these. A number for each. */
export const overlapping = (tables: readonly (readonly Region[])[]): readonly number[] => {
  const extents = tables.map(extentOf)
  const pairs = extents.flatMap((extent, at) =>
    extents.slice(0, at).flatMap((other, before) => (meet(extent, other) ? [[at, before] as const] : [])),
  )
  return groups(tables.length, pairs)
}

type Extent = ReadonlyMap<string, ReadonlySet<string>>

const extentOf = (regions: readonly Region[]): Extent => {
  const shared = Object.keys(regions[0] ?? {}).filter((dimension) => regions.every((region) => dimension in region))
  return new Map(shared.map((dimension) => [dimension, new Set(regions.flatMap((region) => region[dimension] ?? []))]))
}

const meet = (a: Extent, b: Extent): boolean =>
  [...a].every(([dimension, members]) => {
    const others = b.get(dimension)
    return others === undefined || [...members].some((member) => others.has(member))
  })
