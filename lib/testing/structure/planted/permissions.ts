// What every planted page stands on: the permission, the routes of forms, and reads that do and do not note themselves.
const LIB = {
  'lib/people/require-permission.ts':
    'export async function requirePermission() {}\nexport const sessionState = async () => {}\n',
  'lib/people/form-route.ts': 'export const formRoute = (route, form) => async (request) => {}\n',
  'lib/people/record-access.ts': 'export async function recordAccess(permit) {}\n',
  'lib/people/accounts.ts': 'export const onEveryPage = async () => {}\nexport const people = async () => []\n',
  'lib/crimes/load-crime.ts': `import { recordAccess } from '#lib/people/record-access'
const read = async (permit) => { await recordAccess(permit) }
export const loadCrime = async (permit) => read(permit)
export const loadUnrecorded = async (permit) => {}
export const inWords = (crime) => ''
`,
  'lib/base/database.ts': 'export async function readAs(permit, read) {}\n',
  'lib/crimes/search.ts': `import { readAs } from '#lib/base/database'
import { loadUnrecorded } from './load-crime.ts'
export { loadUnrecorded as search } from './load-crime.ts'
export const unsaid = (permit) => readAs(permit, (tx) => rows(tx))
const reads = { crimes: unsaid }
export const called = (permit) => reads.crimes(permit)
export const known = (name) => Object.keys(reads).find((each) => each === name)
export const { taken } = { taken: loadUnrecorded }
export class Search { static begin() { return unsaid() } }
`,
}

// A layout that asks, above every planted page: it must make no difference.
const ASKING_LAYOUT = {
  'app/(signed-in)/layout.tsx': `import { requirePermission } from '#lib/people/require-permission'
export default async function Layout({ children }) { await requirePermission('start.see', '/'); return children }
`,
}

export const REQUIRE = `import { requirePermission } from '#lib/people/require-permission'\n`
const SEARCH = `import { called, known, search, Search, taken, unsaid } from '#lib/crimes/search'\n`
const LOOK = `import { loadCrime, loadUnrecorded, inWords } from '#lib/crimes/load-crime'\n`
export const requiresPermission = `await requirePermission('crime.look', '/x')`
const BEGIN = {
  'app/(signed-in)/x/begin.tsx': `${REQUIRE}export const begin = () => requirePermission('start.see', '/x')\n`,
}

export const page = (text: string, ...beside: Record<string, string>[]): Record<string, string> =>
  Object.assign({ ...LIB, 'app/(signed-in)/x/page.tsx': text }, ...beside) as Record<string, string>
export const route = (text: string): Record<string, string> => ({ ...LIB, 'app/(signed-in)/x/save/route.ts': text })
const open = (file: string, text: string, beside: Record<string, string> = {}) => ({
  ...LIB,
  'lib/people/permissions.ts': 'export const permit = (actor, permission) => ({})\n',
  [`app/${file}`]: text,
  ...beside,
})
const layout = (text: string): Record<string, string> => ({ ...LIB, 'app/(signed-in)/layout.tsx': text })
export const drawn = (body: string): string => `export default async function Page() { ${body}; return null }`

/** The rules of permissions, with pages and routes that break them, and some that look alike and do not. */
export const PERMISSION_CASES: Readonly<
  Record<string, { bad: Record<string, string>[]; good: Record<string, string>[] }>
> = {
  'every page and route requires a permission first': {
    bad: [
      page('export default function Page() { return null }'),
      page(drawn('await 1'), ASKING_LAYOUT),
      page(`${REQUIRE}export default function Page() { return null }`),
      page(`${REQUIRE}const unused = async () => { ${requiresPermission} }\n${drawn('await 1')}`),
      page(`import { sessionState } from '#lib/people/require-permission'\n${drawn('await sessionState()')}`),
      page(`import { requirePermission } from '#lib/crimes/load-crime'\n${drawn(requiresPermission)}`),
      page(`${REQUIRE}${LOOK}${drawn(`await loadCrime(); ${requiresPermission}`)}`, ASKING_LAYOUT),
      page(
        `${REQUIRE}import * as crimes from '#lib/crimes/load-crime'\n${drawn(`await crimes.loadCrime(); ${requiresPermission}`)}`,
      ),
      page(`${REQUIRE}${LOOK}${drawn(`await Promise.all(ids.map(loadCrime)); ${requiresPermission}`)}`),
      ...['unsaid()', 'called()', 'search()', 'taken()', 'Search.begin()', 'all({ unsaid: unsaid })'].map((read) =>
        page(`${REQUIRE}${SEARCH}${drawn(`const found = ${read}; ${requiresPermission}`)}`),
      ),
      page(`${REQUIRE}${LOOK}const crime = await loadCrime()\n${drawn(requiresPermission)}`),
      page(`${REQUIRE}${LOOK}export const generateMetadata = async () => loadCrime()\n${drawn(requiresPermission)}`),
      page(`import { begin } from './begin.tsx'\nexport default function Page() { return null }`, BEGIN),
      page(`import { begin } from './begin.tsx'\n${drawn('await begin()')}`, {
        'app/(signed-in)/x/begin.tsx': 'export const begin = async () => undefined',
      }),
      route('export function GET() { return new Response() }'),
      route(`${LOOK}export async function GET() { return Response.json(await loadCrime()) }`),
      route(
        `import { formRoute } from '#lib/people/form-route'\nexport const POST = formRoute('/x/save', {})\nexport const PUT = () => new Response()`,
      ),
    ],
    good: [
      page(`${REQUIRE}${drawn(requiresPermission)}`),
      page(`${REQUIRE}${LOOK}${drawn(`inWords(); ${requiresPermission}; await loadCrime()`)}`),
      page(`${REQUIRE}${SEARCH}${drawn(`known('crimes'); ${requiresPermission}; unsaid()`)}`),
      page(`import { begin } from './begin.tsx'\n${drawn('await begin()')}`, BEGIN),
      page(`import { begin as first } from './begin.tsx'\n${drawn('await first()')}`, BEGIN),
      route(`import { formRoute } from '#lib/people/form-route'\nexport const POST = formRoute('/x/save', {})`),
      { ...LIB, 'app/sign-in/page.tsx': 'export default function Page() { return null }' },
    ],
  },
  'an access entry is written before a crime is read': {
    bad: [
      page(`${REQUIRE}${LOOK}${drawn(`${requiresPermission}; await loadUnrecorded()`)}`),
      page(
        `${REQUIRE}${LOOK}${drawn(`${requiresPermission}; await loadUnrecorded(); await loadCrime()`)}`,
        ASKING_LAYOUT,
      ),
      page(`${REQUIRE}${LOOK}${drawn(`${requiresPermission}; await Promise.all(ids.map(loadUnrecorded))`)}`),
      page(`${REQUIRE}${SEARCH}${drawn(`${requiresPermission}; return unsaid()`)}`),
      ...[`crimes['loadUnrecorded']()`, '(({ loadUnrecorded }) => loadUnrecorded())(crimes)'].map((read) =>
        page(
          `${REQUIRE}import * as crimes from '#lib/crimes/load-crime'\n${drawn(`${requiresPermission}; await ${read}`)}`,
        ),
      ),
      page(`import { begin } from './begin.tsx'\n${LOOK}${drawn('await begin(); await loadUnrecorded()')}`, BEGIN),
      page(`${REQUIRE}${LOOK}const Crime = async () => { await loadUnrecorded() }
export default async function Page() { ${requiresPermission}; return <Crime /> }`),
      route(
        `${REQUIRE}${LOOK}export async function GET() { ${requiresPermission}; return Response.json(await loadUnrecorded()) }`,
      ),
    ],
    good: [
      page(`${REQUIRE}${LOOK}${drawn(`${requiresPermission}; await loadCrime(); await loadUnrecorded()`)}`),
      page(`${REQUIRE}${LOOK}import { recordAccess } from '#lib/people/record-access'
${drawn(`${requiresPermission}; await recordAccess(); await loadUnrecorded()`)}`),
      page(
        `${REQUIRE}import { onEveryPage } from '#lib/people/accounts'\n${drawn(`${requiresPermission}; await onEveryPage()`)}`,
      ),
      route(
        `${REQUIRE}${LOOK}export async function GET() { ${requiresPermission}; return Response.json(await loadCrime()) }`,
      ),
    ],
  },
  'what is open to anybody reads nothing protected': {
    bad: [
      open('sign-in/page.tsx', `${LOOK}${drawn('await loadCrime()')}`),
      open('sign-in/crimes/page.tsx', `${SEARCH}export default function Page() { return unsaid() }`),
      open('sign-in/begin/route.ts', `${LOOK}export const GET = () => loadUnrecorded()`),
      open('sign-in/page.tsx', `import { People } from './people.tsx'\nexport default () => <People />`, {
        'app/sign-in/people.tsx': `import { people } from '#lib/people/accounts'\nexport const People = () => people()`,
      }),
      open('api/auth/[...nextauth]/route.ts', `${LOOK}const answer = () => loadCrime()\nexport { answer as GET }`),
      open('page.tsx', `import { permit } from '#lib/people/permissions'\n${drawn(`permit({}, 'crime.see')`)}`),
      open('sign-out/page.tsx', `${LOOK}const crimes = await loadCrime()\n${drawn('')}`),
      open('not-found.tsx', `${LOOK}${drawn('await loadUnrecorded()')}`),
      open('(signed-in)/crimes/error.tsx', `${LOOK}${drawn('await loadUnrecorded()')}`),
      open('(signed-in)/crimes/opengraph-image.tsx', `${LOOK}${drawn('await loadUnrecorded()')}`),
      open('sign-in/layout.tsx', `import { people } from '#lib/people/accounts'\n${drawn('await people()')}`),
      { ...LIB, 'proxy.ts': `${LOOK}export const proxy = () => loadUnrecorded()` },
    ],
    good: [
      open(
        'sign-in/page.tsx',
        `${LOOK}import { onEveryPage } from '#lib/people/accounts'\n${drawn('inWords(await onEveryPage())')}`,
      ),
      page(`${REQUIRE}${LOOK}${drawn(`${requiresPermission}; await loadCrime()`)}`),
    ],
  },
  'a layout only draws': {
    bad: [
      { ...LIB, ...ASKING_LAYOUT },
      layout(`${LOOK}export default async function Layout() { return <p>{await loadCrime()}</p> }`),
      layout(`import { permit } from '#lib/people/permissions'\nexport default () => permit({}, 'crime.look')`),
    ].map((files) => ({ ...files, 'lib/people/permissions.ts': 'export const permit = () => {}' })),
    good: [
      layout(`import { sessionState } from '#lib/people/require-permission'
import { onEveryPage } from '#lib/people/accounts'
export default async function Layout({ children }) { await sessionState(); await onEveryPage(); return children }`),
    ],
  },
  'a page or route is typed as its own': {
    bad: [
      { 'app/(signed-in)/x/page.tsx': `export default function Page(props: PageProps<'/y'>) { return null }` },
      {
        'app/(signed-in)/x/[id]/route.ts': `export const GET = (_: Request, context: RouteContext<'/x'>) => new Response()`,
      },
      { 'app/(signed-in)/x/save/route.ts': `export const POST = formRoute('/x', {})` },
    ],
    good: [
      { 'app/(signed-in)/x/page.tsx': `export default function Page(props: PageProps<'/x'>) { return null }` },
      { 'app/(signed-in)/x/[id]/save/route.ts': `export const POST = formRoute('/x/[id]/save', {})` },
      { 'app/sign-in/page.tsx': `export default function Page(props: PageProps<'/sign-in'>) { return null }` },
    ],
  },
}
