import path from 'node:path'
import { isThere, pathsInProse, pathsInStrings } from './named-paths.ts'
import { folderOf, isCode, isForTests, isGenerated, type Rule, type SourceFile } from './syntax/tree.ts'

/**
 * Whatever path a README, a page of docs or a string of the code names is there. In prose a path is read from its own folder or from
 * the top; in code from the top, or by its name alone. Tests plant paths that are nowhere, and so are not read.
 */
export const namedPathsExist: Rule = (files) => {
  const paths = files.map((file) => file.path)
  const names = new Set(paths.map((each) => path.posix.basename(each)))
  return files.flatMap((file) =>
    namesIn(file)
      .filter((name) => !isGenerated(name) && !(isCode(file) && names.has(name)))
      .filter((name) => !isThere(name, folderOf(file.path), paths))
      .map((name) => ({ file: file.path, words: `names ${name}, which does not exist` })),
  )
}

function namesIn(file: SourceFile): string[] {
  if (file.path.endsWith('.md')) return pathsInProse(file.text)
  return isCode(file) && !isForTests(file) ? pathsInStrings(file) : []
}
