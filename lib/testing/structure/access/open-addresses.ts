import { type Named, usesOf } from '../syntax/calls.ts'
import { isCode, isTest, type Rule, type SourceFile } from '../syntax/tree.ts'
import { isHandled, isLayout, isPublic, waits } from './permissions.ts'

// What Next.js draws or answers beside pages and routes, for whoever asks: on every address, or where a page fails.
const BESIDE_PAGES =
  /^app\/(.*\/)?(error|global-error|not-found|forbidden|unauthorized|sitemap|robots|manifest|(apple-)?icon\d?|(opengraph|twitter)-image\d?)\.tsx?$|^(proxy|instrumentation)\.ts$/

/** What may be read before it is known who asks, by its file: whose product this is, and who signs in or out. */
const READ_BY_ANYBODY: Readonly<Record<string, readonly string[]>> = {
  'lib/people/accounts.ts': ['installation', 'demonstrationPeople', 'onEveryPage'],
  'lib/people/require-permission.ts': ['sessionState'],
  'lib/people/sessions.ts': ['endSession'],
  'lib/people/sign-in.ts': ['sessionIdIn', 'signInOptions'],
}

const isOpen = (file: SourceFile): boolean =>
  isCode(file) &&
  !isTest(file) &&
  ((isHandled(file) && isPublic(file)) || isLayout(file) || BESIDE_PAGES.test(file.path))

/**
 * What is answered without signing in reads nothing that is protected: pages and routes that are open to anybody, layouts,
 * and what Next.js shows in the place of a page. They read what is listed above, and are given no permit.
 */
export const openAddressesReadNothing: Rule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const isRead = (used: Named): boolean =>
    used.file.path.startsWith('lib/') && !isOfAnybody(used) && (givesPermit(used) || waits(used, byPath))
  return files.filter(isOpen).flatMap((file) =>
    [
      ...new Set(
        usesOf({ file, name: '*' }, byPath, /^app\//)
          .filter(isRead)
          .map(({ name }) => name),
      ),
    ].map((name) => ({
      file: file.path,
      words: `uses ${name}, and is shown to anybody without a permission`,
    })),
  )
}

const isOfAnybody = ({ file, name }: Named): boolean => READ_BY_ANYBODY[file.path]?.includes(name) ?? false

const givesPermit = ({ file, name }: Named): boolean =>
  file.path === 'lib/people/permissions.ts' && /^permit$|Permit$/.test(name)
