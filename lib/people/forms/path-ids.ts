import { isId } from '#lib/base/ids'

/** The names of the ids in a route, as Next.js writes them: `crimeId` for `/crimes/[crimeId]/merge/save`. */
type IdNames<Route extends string> = Route extends `${string}[${infer Name}]${infer Rest}`
  ? Name | IdNames<Rest>
  : never

/** The ids a route's address holds, each by its name. */
export type PathIds<Route extends string> = Readonly<Record<IdNames<Route>, string>>

/** What Next.js hands a route handler beside the request. */
export interface PathContext<Route extends string> {
  readonly params: Promise<PathIds<Route>>
}

/** What the address of a posted form says: the ids in its path, and its search parameters, which may say anything. */
export type Address<Route extends string> = PathIds<Route> & { readonly query: URLSearchParams }

/** The address a form was posted to; undefined where one of its ids is none: then there is no such page. */
export function addressOf<Route extends string>(
  route: Route,
  url: string,
  params: Readonly<Record<string, unknown>>,
): Address<Route> | undefined {
  const names = [...route.matchAll(/\[(\w+)\]/g)].map(([, name = '']) => name)
  if (!names.every((name) => isId(params[name]))) return undefined
  const ids = Object.fromEntries(names.map((name) => [name, params[name]])) as PathIds<Route>
  return { ...ids, query: new URL(url).searchParams }
}
