// What every planted page stands on: the permission, the routes of forms, and reads that do and do not note themselves.
const LIB = {
  'lib/people/require-permission.ts':
    'export async function requirePermission() {}\nexport const sessionState = async () => {}\n',
  'lib/people/form-route.ts': 'export const formRoute = (route, form) => async (request) => {}\n',
  'lib/people/access.ts': 'export async function noteLook(permit) {}\n',
  'lib/people/accounts.ts': 'export const onEveryPage = async () => {}\n',
  'lib/crimes/look.ts': `import { noteLook } from '#lib/people/access'
const read = async (permit) => { await noteLook(permit) }
export const lookAtCrime = async (permit) => read(permit)
export const lookUnnoted = async (permit) => {}
export const inWords = (crime) => ''
`,
}

// A layout that asks, above every planted page: it must make no difference.
const ASKING_LAYOUT = {
  'app/(office)/layout.tsx': `import { requirePermission } from '#lib/people/require-permission'
export default async function Layout({ children }) { await requirePermission('start.see', '/'); return children }
`,
}

const REQUIRE = `import { requirePermission } from '#lib/people/require-permission'\n`
const LOOK = `import { lookAtCrime, lookUnnoted, inWords } from '#lib/crimes/look'\n`
const asked = `await requirePermission('crime.look', '/x')`
const BEGIN = {
  'app/(office)/x/begin.tsx': `${REQUIRE}export const begin = () => requirePermission('start.see', '/x')\n`,
}

const page = (text: string, ...beside: Record<string, string>[]): Record<string, string> =>
  Object.assign({ ...LIB, 'app/(office)/x/page.tsx': text }, ...beside) as Record<string, string>
const route = (text: string): Record<string, string> => ({ ...LIB, 'app/(office)/x/save/route.ts': text })
const layout = (text: string): Record<string, string> => ({ ...LIB, 'app/(office)/layout.tsx': text })
const drawn = (body: string): string => `export default async function Page() { ${body}; return null }`

/** The rules of permissions, with pages and routes that break them, and some that look alike and do not. */
export const PERMISSION_CASES: Readonly<
  Record<string, { bad: Record<string, string>[]; good: Record<string, string>[] }>
> = {
  'every page and route requires a permission first': {
    bad: [
      page('export default function Page() { return null }'),
      page(drawn('await 1'), ASKING_LAYOUT),
      page(`${REQUIRE}export default function Page() { return null }`),
      page(`${REQUIRE}const unused = async () => { ${asked} }\n${drawn('await 1')}`),
      page(`import { sessionState } from '#lib/people/require-permission'\n${drawn('await sessionState()')}`),
      page(`import { requirePermission } from '#lib/crimes/look'\n${drawn(asked)}`),
      page(`${REQUIRE}${LOOK}${drawn(`await lookAtCrime(); ${asked}`)}`, ASKING_LAYOUT),
      page(`${REQUIRE}import * as crimes from '#lib/crimes/look'\n${drawn(`await crimes.lookAtCrime(); ${asked}`)}`),
      page(`${REQUIRE}${LOOK}${drawn(`await Promise.all(ids.map(lookAtCrime)); ${asked}`)}`),
      page(`${REQUIRE}${LOOK}const crime = await lookAtCrime()\n${drawn(asked)}`),
      page(`${REQUIRE}${LOOK}export const generateMetadata = async () => lookAtCrime()\n${drawn(asked)}`),
      page(`import { begin } from './begin.tsx'\nexport default function Page() { return null }`, BEGIN),
      page(`import { begin } from './begin.tsx'\n${drawn('await begin()')}`, {
        'app/(office)/x/begin.tsx': 'export const begin = async () => undefined',
      }),
      route('export function GET() { return new Response() }'),
      route(`${LOOK}export async function GET() { return Response.json(await lookAtCrime()) }`),
      route(
        `import { formRoute } from '#lib/people/form-route'\nexport const POST = formRoute('/x/save', {})\nexport const PUT = () => new Response()`,
      ),
    ],
    good: [
      page(`${REQUIRE}${drawn(asked)}`),
      page(`${REQUIRE}${LOOK}${drawn(`inWords(); ${asked}; await lookAtCrime()`)}`),
      page(`import { begin } from './begin.tsx'\n${drawn('await begin()')}`, BEGIN),
      page(`import { begin as first } from './begin.tsx'\n${drawn('await first()')}`, BEGIN),
      route(`import { formRoute } from '#lib/people/form-route'\nexport const POST = formRoute('/x/save', {})`),
      { ...LIB, 'app/sign-in/page.tsx': 'export default function Page() { return null }' },
    ],
  },
  'an access entry is written before a crime is read': {
    bad: [
      page(`${REQUIRE}${LOOK}${drawn(`${asked}; await lookUnnoted()`)}`),
      page(`${REQUIRE}${LOOK}${drawn(`${asked}; await lookUnnoted(); await lookAtCrime()`)}`, ASKING_LAYOUT),
      page(`${REQUIRE}${LOOK}${drawn(`${asked}; await Promise.all(ids.map(lookUnnoted))`)}`),
      page(`import { begin } from './begin.tsx'\n${LOOK}${drawn('await begin(); await lookUnnoted()')}`, BEGIN),
      page(`${REQUIRE}${LOOK}const Crime = async () => { await lookUnnoted() }
export default async function Page() { ${asked}; return <Crime /> }`),
      route(`${REQUIRE}${LOOK}export async function GET() { ${asked}; return Response.json(await lookUnnoted()) }`),
    ],
    good: [
      page(`${REQUIRE}${LOOK}${drawn(`${asked}; await lookAtCrime(); await lookUnnoted()`)}`),
      page(`${REQUIRE}${LOOK}import { noteLook } from '#lib/people/access'
${drawn(`${asked}; await noteLook(); await lookUnnoted()`)}`),
      page(`${REQUIRE}import { onEveryPage } from '#lib/people/accounts'\n${drawn(`${asked}; await onEveryPage()`)}`),
      route(`${REQUIRE}${LOOK}export async function GET() { ${asked}; return Response.json(await lookAtCrime()) }`),
    ],
  },
  'a layout only draws': {
    bad: [
      { ...LIB, ...ASKING_LAYOUT },
      layout(`${LOOK}export default async function Layout() { return <p>{await lookAtCrime()}</p> }`),
      layout(`import { permit } from '#lib/people/powers'\nexport default () => permit({}, 'crime.look')`),
    ].map((files) => ({ ...files, 'lib/people/powers.ts': 'export const permit = () => {}' })),
    good: [
      layout(`import { sessionState } from '#lib/people/require-permission'
import { onEveryPage } from '#lib/people/accounts'
export default async function Layout({ children }) { await sessionState(); await onEveryPage(); return children }`),
    ],
  },
  'a page or route is typed as its own': {
    bad: [
      { 'app/(office)/x/page.tsx': `export default function Page(props: PageProps<'/y'>) { return null }` },
      {
        'app/(office)/x/[id]/route.ts': `export const GET = (_: Request, context: RouteContext<'/x'>) => new Response()`,
      },
      { 'app/(office)/x/save/route.ts': `export const POST = formRoute('/x', {})` },
    ],
    good: [
      { 'app/(office)/x/page.tsx': `export default function Page(props: PageProps<'/x'>) { return null }` },
      { 'app/(office)/x/[id]/save/route.ts': `export const POST = formRoute('/x/[id]/save', {})` },
      { 'app/sign-in/page.tsx': `export default function Page(props: PageProps<'/sign-in'>) { return null }` },
    ],
  },
}
