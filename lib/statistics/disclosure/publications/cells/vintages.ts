import type { Scene } from './entries.ts'
import { mergePieces } from './regions.ts'

/**
 * The unknowns of each entry where the data were revised between publications. A reader who assumes that nothing else changed
 * takes a piece as the same in two vintages unless every count shown in both that takes it in has changed. If that fits no
 * data, then each vintage has unknowns of its own.
 */
export const unknownsByVintage = (
  scene: Scene,
  shown: readonly boolean[],
  assume: 'little changed' | 'nothing',
): readonly (readonly number[])[] => {
  const vintages = [...new Set(scene.publications.map(({ vintage }) => vintage))]
  const versions = scene.entries.map(({ publication }) =>
    vintages.indexOf(scene.publications[publication]?.vintage ?? ''),
  )
  const changed = assume === 'nothing' ? undefined : changedPieces(scene, shown, versions)
  const stands = (piece: number, version: number): number => {
    let since = version
    while (since > 0 && changed !== undefined && !changed.has(`${piece},${since}`)) since -= 1
    return since
  }
  return mergePieces(
    scene.entries.map(({ pieces }, at) =>
      pieces.map((piece) => piece * vintages.length + stands(piece, versions[at] ?? 0)),
    ),
  )
}

/** Pieces with the version from which on they are other than before. */
const changedPieces = ({ entries }: Scene, shown: readonly boolean[], versions: readonly number[]): Set<string> => {
  const [moved, still] = [new Set<string>(), new Set<string>()]
  const latest = new Map<string, { version: number; count: number }>()
  const order = [...entries.keys()].filter((at) => shown[at]).sort((a, b) => (versions[a] ?? 0) - (versions[b] ?? 0))
  for (const at of order) {
    const entry = entries[at]
    const version = versions[at] ?? 0
    if (entry === undefined) continue
    const before = latest.get(entry.key)
    latest.set(entry.key, { version, count: entry.cell.count })
    if (before === undefined || before.version === version) continue
    const marks = before.count === entry.cell.count ? still : moved
    for (const piece of entry.pieces)
      for (let since = before.version + 1; since <= version; since += 1) marks.add(`${piece},${since}`)
  }
  return new Set([...moved].filter((mark) => !still.has(mark)))
}
