import { importsOf } from './syntax/imports.ts'
import { pathsInStrings } from './named-paths.ts'
import { folderOf, isCode, isForTests, isTest, type Fault, type Rule, type SourceFile } from './syntax/tree.ts'

const NEXTS =
  /^app\/(.*\/)?(page|layout|route|template|loading|error|global-error|not-found|default)\.tsx?$|^(proxy|instrumentation)\.ts$/
const SETTINGS = /^[\w.-]+\.config\.[jt]s$/

/** Whether the framework, or a tool by its settings, loads a file by its name. */
export const isLoadedByName = ({ path }: SourceFile): boolean => NEXTS.test(path) || SETTINGS.test(path)

/** The commands that package.json and the README at the top name: `entry.mjs start` runs bin/start.ts or bench/start.ts. */
function commands(files: readonly SourceFile[]): Set<string> {
  const textOf = (name: string): string => files.find((file) => file.path === name)?.text ?? ''
  const byName = [...textOf('package.json').matchAll(/bin\/entry\.mjs ([a-z-]+)/g)].map(([, name = '']) => name)
  const byPath = [...textOf('README.md').matchAll(/node ([\w/-]+\.ts)/g)].map(([, file = '']) => file)
  return new Set([...byName.flatMap((name) => [`bin/${name}.ts`, `bench/${name}.ts`]), ...byPath])
}

// These plant small trees: the paths in them are not the project's.
const PLANTS_TREES = /^(lib\/testing\/structure|bin\/figures)\//

/** Every file that these lead to, by imports and by the paths they name to be run, over files that `leads` holds for. */
function reachedFrom(
  starts: readonly SourceFile[],
  files: readonly SourceFile[],
  leads: (file: SourceFile) => boolean,
): Set<string> {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const reached = new Set<string>()
  const open = starts.map((file) => file.path)
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const file = byPath.get(next)
    if (file === undefined || reached.has(next)) continue
    reached.add(next)
    if (!isCode(file) || !leads(file)) continue
    open.push(...importsOf(file).flatMap(({ to }) => to ?? []))
    if (!PLANTS_TREES.test(next)) open.push(...pathsInStrings(file))
  }
  return reached
}

// A function that is written and tested before the page that will call it. The module's README says which, in one line.
const AWAITING = /^Awaiting use: (.+)$/m

/** The files that READMEs say are waiting for whoever will use them, by their paths from the top. */
export const awaiting = (files: readonly SourceFile[]): string[] =>
  files
    .filter((file) => file.path.endsWith('README.md'))
    .flatMap((readme) =>
      [...(AWAITING.exec(readme.text)?.[1] ?? '').matchAll(/`([^`]+)`/g)].map(
        ([, name = '']) => `${folderOf(readme.path)}/${name}`,
      ),
    )

/**
 * Every file is used: by a page, a route, a command or a setting. What only tests use lies in a folder called `testing` or
 * in e2e, or its README says that it is awaiting use, as long as that is so.
 */
export const filesAreUsed: Rule = (files) => {
  const code = files.filter((file) => isCode(file) || isLoadedByName(file))
  const named = commands(files)
  const starts = code.filter((file) => isLoadedByName(file) || named.has(file.path))
  const inUse = reachedFrom(starts, code, (file) => !isForTests(file))
  const tried = reachedFrom([...starts, ...code.filter(isTest)], code, () => true)
  const waits = new Set(awaiting(files))
  return code.flatMap((file): Fault[] => {
    const isInUse = inUse.has(file.path)
    if (isInUse)
      return waits.has(file.path) ? [{ file: file.path, words: 'is used: it no longer awaits it (README)' }] : []
    if (!tried.has(file.path)) return [{ file: file.path, words: 'is used by nothing' }]
    return isForTests(file) || file.path.startsWith('e2e/') || waits.has(file.path)
      ? []
      : [{ file: file.path, words: 'is used by tests alone' }]
  })
}
