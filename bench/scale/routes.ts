import fs from 'node:fs'
import { inRoot } from '#bin/tools/paths'

/** The address of every page of the app, as its folders make it: `/crimes/[crimeId]`. A new page is among them at once. */
export const routesOfApp = (): readonly string[] =>
  fs
    .globSync('app/**/page.tsx', { cwd: inRoot() })
    .map((file) => routeOf(file.replaceAll('\\', '/')))
    .toSorted()

/** The address of a page file. */
const routeOf = (file: string): string =>
  '/' +
  file
    .split('/')
    .slice(1, -1)
    .filter((folder) => !/^\(.*\)$/.test(folder))
    .join('/')

/** Pages that are not measured, and why. */
export const NOT_MEASURED: Readonly<Record<string, string>> = {
  '/': 'leads to another page',
  '/imports/upload/[uploadId]': 'reads a file of an upload under way and no crime',
  '/requests/[requestId]/answer/evidence/[itemId]/remove':
    'nobody in the demonstration is answering with evidence; it reads what the page of the item reads',
}

/** Lists that an address narrows, each as it is slowest or asked for most; measured beside the list itself. */
export const NARROWED: readonly string[] = [
  '/crimes?status=live',
  '/crimes?status=cancelled',
  '/crimes?status=before',
  '/crimes?status=open',
  '/crimes?group=rape',
  '/crimes?group=rape&status=cancelled',
  '/crimes?unit=NORTH-RESPONSE-A',
  '/crimes?unit=NORTH-RESPONSE-A&status=cancelled',
  '/crimes?from-day=1&from-month=6&from-year=2026&to-day=30&to-month=6&to-year=2026',
  '/requests?whose=all',
  '/requests?whose=others',
  '/requests?whose=all&waits=notification',
  '/requests?whose=all&waits=confirmation',
  '/requests?whose=all&waits=answers',
  '/requests?whose=all&group=rape',
  '/messages?list=to+approve',
  '/messages?list=under+way',
  '/messages?list=done',
  '/rms/differences?kind=without+authority',
  '/rms/differences?kind=changed+after',
  '/rms/differences?kind=before+telling',
  '/rms/differences?kind=reinstated+here',
  '/rms/differences?kind=still+live+there',
  '/rms/changes?list=to+put+right',
  '/rms/changes?list=right',
  '/rms/changes?list=put+right',
  '/rms/changes?list=to+be+sampled',
  '/compliance?period=2026-04',
  '/compliance/crimes?period=year&figure=recorded-in-time',
  '/compliance/crimes?period=year&figure=victims-informed',
]
