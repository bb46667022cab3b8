import { importsOf } from './syntax/imports.ts'
import { folderOf, isTest, type Rule, type SourceFile } from './syntax/tree.ts'

/** What needs what, directly. */
export type Needs = ReadonlyMap<string, ReadonlySet<string>>

/** Which file imports which. */
export const needsOfFiles = (files: readonly SourceFile[]): Needs =>
  new Map(files.map((file) => [file.path, new Set(importsOf(file).flatMap(({ to }) => to ?? []))]))

/**
 * Which folder needs which: a folder needs another where a file that lies in it imports a file that lies in the other. A
 * folder and one inside it are two folders. Tests are left out: a test may use whatever it tries.
 */
export function needsOfFolders(files: readonly SourceFile[]): Needs {
  const needs = new Map<string, Set<string>>()
  for (const file of files.filter((each) => !isTest(each) && folderOf(each.path) !== ''))
    for (const { to } of importsOf(file)) {
      const [from, aim] = [folderOf(file.path), folderOf(to ?? '')]
      if (aim !== '' && aim !== from) needs.set(from, (needs.get(from) ?? new Set()).add(aim))
    }
  return needs
}

/** The groups in which each needs each, over others or directly (strongly connected, by Tarjan), in the order of their names. */
export function circlesIn(needs: Needs): string[][] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const found: string[][] = []
  const low = (name: string): number => lowest.get(name) ?? Infinity
  const visit = (name: string): void => {
    order.set(name, order.size)
    lowest.set(name, order.size - 1)
    open.push(name)
    for (const next of needs.get(name) ?? []) {
      if (!order.has(next)) visit(next)
      if (open.includes(next)) lowest.set(name, Math.min(low(name), low(next)))
    }
    if (low(name) !== order.get(name)) return
    const group = open.splice(open.indexOf(name))
    if (group.length > 1 || needs.get(name)?.has(name)) found.push(group.sort())
  }
  for (const name of needs.keys()) if (!order.has(name)) visit(name)
  return found.sort()
}

/** One way round a circle, from its first member back to it. */
function wayRound(circle: readonly string[], needs: Needs): string[] {
  const [first = ''] = circle
  let ways = [[first]]
  const seen = new Set<string>()
  for (;;) {
    const home = ways.find((way) => needs.get(way.at(-1) ?? '')?.has(first))
    if (home) return [...home, first]
    ways = ways.flatMap((way) =>
      [...(needs.get(way.at(-1) ?? '') ?? [])]
        .filter((next) => circle.includes(next) && !seen.has(next))
        .map((next) => {
          seen.add(next)
          return [...way, next]
        }),
    )
    if (ways.length === 0) return [...circle]
  }
}

/** No file needs, over others, itself. */
export const noFileCircles: Rule = (files) => {
  const needs = needsOfFiles(files)
  return circlesIn(needs).map((circle) => ({
    file: circle[0] ?? '',
    words: `needs itself: ${wayRound(circle, needs).join(' → ')}`,
  }))
}

/** No folder needs, over others, itself: whoever reads one can leave the others closed. */
export const noFolderCircles: Rule = (files) => {
  const needs = needsOfFolders(files)
  return circlesIn(needs).map((circle) => ({
    file: commonFolder(circle),
    words: `has a circle of ${String(circle.length)} folders: ${wayRound(circle, needs).join(' → ')} (all: ${circle.join(', ')})`,
  }))
}

/** The innermost folder that holds all of these; `.` for the top. */
function commonFolder(folders: readonly string[]): string {
  const [first = [], ...others] = folders.map((folder) => folder.split('/'))
  const length = first.findIndex((part, place) => others.some((other) => other[place] !== part))
  return first.slice(0, length < 0 ? first.length : length).join('/') || '.'
}
