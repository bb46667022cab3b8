import { beforeAll, beforeEach, expect, test } from 'vitest'
import { fieldsOf } from '#lib/base/form-fields'
import { newId } from '#lib/base/ids'
import { ok, type Refusal } from '#lib/base/result'
import { idOf, setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { posted, sentTo, signedInAs, useSecret } from '#lib/testing/post-form'
import { unsavedForm } from './unsaved-forms.ts'
import { uploadRoute } from './upload-route.ts'

const LARGEST = 1_000
const PAGE = '/imports'

beforeAll(async () => {
  useSecret()
  await inAForce()
})

/** What the route below did, in order. */
let did: string[]
let fault: Refusal | undefined
beforeEach(async () => {
  await setClock('2026-06-15T09:00:00Z')
  did = []
  fault = undefined
})

const POST = uploadRoute('/imports/upload/save', {
  permission: ({ query }) => (query.get('as') === 'officer' ? 'request.submit' : 'extract.import'),
  page: ({ query }) => (query.get('page') === 'none' ? undefined : PAGE),
  atMost: () => LARGEST,
  take: async (request, atMost) => {
    did.push(`take ${String(atMost)}`)
    const drop = () => {
      did.push('drop')
      return Promise.resolve()
    }
    return { fields: fieldsOf(await request.formData()), refusal: fault, drop }
  },
  command: (permit) => {
    did.push(permit.permission)
    return Promise.resolve(ok('done'))
  },
  then: (_, saved) => `${PAGE}?${saved}`,
})

const send = async (cookie: string | undefined, { query = '', formKey = newId(), headers = {} } = {}) =>
  POST(
    posted(
      `/imports/upload/save?${query}`,
      { ...(formKey && { form_key: formKey }), how: 'older' },
      { ...(cookie && { cookie }), ...headers },
    ),
    { params: Promise.resolve({}) },
  )
const refusalOf = async (formKey: string) => (await unsavedForm(await idOf('officer'), formKey))?.refusal.kind

test('of somebody who may, a file is taken in, saved, and let go of', async () => {
  expect(sentTo(await send(await signedInAs('officer'), { query: 'as=officer' }))).toBe(`303 ${PAGE}?done`)
  expect(did).toEqual([`take ${String(LARGEST)}`, 'request.submit', 'drop'])
})

test('of somebody who may not, the words are kept and no byte of the file is taken', async () => {
  const formKey = newId()
  expect(sentTo(await send(await signedInAs('officer'), { formKey }))).toBe(`303 ${PAGE}?unsaved=${formKey}`)
  expect(did).toEqual(['take 0', 'drop'])
  expect(await refusalOf(formKey)).toBe('may-not')
})

test('of somebody whose session is locked, the words are kept and no byte of the file is taken', async () => {
  const [cookie, formKey] = [await signedInAs('officer'), newId()]
  await setClock('2026-06-15T10:00:00Z')
  expect(sentTo(await send(cookie, { query: 'as=officer', formKey }))).toMatch(/^303 \/sign-in\?locked=1&/)
  expect(did).toEqual(['take 0', 'drop'])
  expect(await refusalOf(formKey)).toBe('locked')
})

test('a file that cannot be taken is not saved, and its words are kept', async () => {
  const formKey = newId()
  fault = { kind: 'too-large', words: 'The file is too large.' }
  const response = await send(await signedInAs('officer'), { query: 'as=officer', formKey })
  expect(sentTo(response)).toBe(`303 ${PAGE}?unsaved=${formKey}`)
  expect(did).toEqual([`take ${String(LARGEST)}`, 'drop'])
  expect(await refusalOf(formKey)).toBe('too-large')
})

test('nothing is taken of what no page of ours posts, of an address that leads to no form, or of nobody', async () => {
  const cookie = await signedInAs('officer')
  expect((await send(cookie, { headers: { origin: 'https://elsewhere.example' } })).status).toBe(403)
  expect((await send(cookie, { query: 'page=none' })).status).toBe(404)
  expect(did).toEqual([])
  expect(sentTo(await send(undefined))).toBe(`303 /sign-in?next=${encodeURIComponent(PAGE)}`)
  expect((await send(cookie, { query: 'as=officer', formKey: '' })).status).toBe(400)
  expect(did).toEqual(['take 0', 'drop', `take ${String(LARGEST)}`, 'drop'])
})
