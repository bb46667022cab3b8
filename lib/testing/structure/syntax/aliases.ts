import path from 'node:path'
import { z } from 'zod'

/** How the project reads specifiers that begin with #: from `#lib/*` to `lib/*.ts`. */
export type Aliases = Readonly<Record<string, string>>

const manifest = z.object({ imports: z.record(z.string(), z.string()).default({}) })

/** The aliases of a package.json, read from its "imports"; none where there is no package.json. */
export function aliasesIn(packageJson: string | undefined): Aliases {
  if (packageJson === undefined) return {}
  const { imports } = manifest.parse(JSON.parse(packageJson))
  return Object.fromEntries(Object.entries(imports).map(([alias, target]) => [alias, target.replace(/^\.\//, '')]))
}

/** The file an alias leads to, such as `lib/crimes/find.ts` for `#lib/crimes/find`; undefined where no alias fits. */
export function fileOfAlias(specifier: string, aliases: Aliases): string | undefined {
  for (const [alias, target] of Object.entries(aliases)) {
    const [start = '', end = ''] = alias.split('*')
    const isWhole = !alias.includes('*') && specifier === alias
    const fits = alias.includes('*') && specifier.startsWith(start) && specifier.endsWith(end)
    if (isWhole) return target
    if (fits)
      return path.posix.normalize(target.replaceAll('*', specifier.slice(start.length, specifier.length - end.length)))
  }
  return undefined
}
