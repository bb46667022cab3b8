import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { words } from '#lib/base/form-fields'
import { newId } from '#lib/base/ids'
import { ok, refuse, type Result } from '#lib/base/result'
import { idOf, idOfKey, INSPECTOR, setClock } from '#lib/testing/force'
import { letInspectorIn } from '#lib/testing/people/inspector'
import { inAForce } from '#bin/testing/force-environment'
import { cookieOf, posted, sentTo, signedInAs, useSecret } from '#lib/testing/post-form'
import { formRoute } from './form-route.ts'
import { markOf } from './forms/whose-form.ts'
import { unsavedForm } from './unsaved-forms.ts'
import { endSession, startSession } from './sessions.ts'

const CRIME = newId()
const PAGE = `/crimes/${CRIME}/request`

beforeAll(async () => {
  useSecret()
  await inAForce()
})

/** What the route below did, and with what. */
let did: string[]
let answer: Result<string>
beforeEach(async () => {
  await setClock('2026-06-15T09:00:00Z')
  did = []
  answer = ok('saved')
})

const POST = formRoute('/crimes/[crimeId]/request/save', {
  permission: (fields) => {
    did.push('permission')
    return fields.as === 'registrar' ? 'setting.change' : 'request.submit'
  },
  schema: (permit, { crimeId }) => {
    did.push('schema')
    const message = `Say why, ${permit.permission}`
    return crimeId === CRIME
      ? ok(z.object({ reason: words(message) }))
      : refuse({ kind: 'no-such-crime', words: 'There is no such crime.' })
  },
  page: ({ crimeId }) => `/crimes/${crimeId}/request`,
  command: (permit, { reason }, { crimeId, formKey, query }) => {
    did.push(`${permit.permission} ${reason} ${crimeId} ${query.get('by') ?? ''} ${formKey}`)
    return Promise.resolve(answer)
  },
  then: ({ crimeId }, saved) => `/crimes/${crimeId}?done=${saved}`,
})

interface Posted {
  cookie?: string
  fields?: Record<string, string>
  formKey?: string
  crimeId?: string
  headers?: Record<string, string>
}

const send = ({ cookie, fields = { reason: 'He fell.' }, formKey = newId(), crimeId = CRIME, headers }: Posted) =>
  POST(
    posted(
      `/crimes/${crimeId}/request/save?by=text`,
      { ...(formKey && { form_key: formKey }), ...fields },
      { ...(cookie && { cookie }), ...headers },
    ),
    { params: Promise.resolve({ crimeId }) },
  )

const ofOfficer = () => signedInAs('officer')
const keptFor = async (who: 'officer' | 'decisionMaker', formKey: string) => unsavedForm(await idOf(who), formKey)

test('a form of an inspector is refused with why, and nothing of it is kept', async () => {
  await letInspectorIn()
  const [staffId, formKey] = [await idOfKey(INSPECTOR.key), newId()]
  const cookie = await cookieOf(await startSession(staffId))
  const response = await send({ cookie, formKey })
  expect(response.status).toBe(403)
  expect(await response.text()).toContain('Nothing was saved: an inspector reads')
  expect(did).toEqual(['permission'])
  const drawnForThem = { reason: 'He fell.', form_for: markOf(staffId) }
  expect(sentTo(await send({ cookie: '', formKey, fields: drawnForThem }))).toContain('303 /sign-in?out=1')
  await setClock('2026-06-15T10:00:00Z')
  expect((await send({ cookie, formKey })).status).toBe(422)
  expect(await unsavedForm(staffId, formKey)).toBeUndefined()
})

describe('a form that is saved', () => {
  test('is checked in one order, and answered with the page that follows', async () => {
    const formKey = newId()
    expect(sentTo(await send({ cookie: await ofOfficer(), formKey }))).toBe(`303 /crimes/${CRIME}?done=saved`)
    expect(did).toEqual(['permission', 'schema', `request.submit He fell. ${CRIME} text ${formKey}`])
  })

  test('is kept no longer', async () => {
    const [cookie, formKey] = [await ofOfficer(), newId()]
    answer = refuse({ kind: 'not-now', words: 'Not now.' })
    expect(sentTo(await send({ cookie, formKey }))).toBe(`303 ${PAGE}?unsaved=${formKey}`)
    expect((await keptFor('officer', formKey))?.refusal.words).toBe('Not now.')
    answer = ok('saved')
    await send({ cookie, formKey })
    expect(await keptFor('officer', formKey)).toBeUndefined()
  })
})

describe('a form that is not saved is kept, without its keys, and its page says why', () => {
  test.each([
    ['a field is at fault', { reason: '' }, { kind: 'incomplete', words: 'There is a problem' }],
    ['the person may not', { reason: 'x', as: 'registrar' }, { kind: 'may-not' }],
  ])('where %s', async (_, fields, refusal) => {
    const formKey = newId()
    const response = await send({ cookie: await ofOfficer(), fields, formKey })
    expect(sentTo(response)).toBe(`303 ${PAGE}?unsaved=${formKey}`)
    const unsaved = await keptFor('officer', formKey)
    expect(unsaved?.refusal).toMatchObject(refusal)
    expect(unsaved?.fields).toEqual(fields)
    expect(did.some((step) => step.startsWith('request.submit'))).toBe(false)
  })

  test('with the words of the schema made for this permission beside the field', async () => {
    const formKey = newId()
    await send({ cookie: await ofOfficer(), fields: { reason: '' }, formKey })
    expect((await keptFor('officer', formKey))?.refusal.fields).toEqual({ reason: 'Say why, request.submit' })
  })

  test('where its schema cannot be made', async () => {
    const [formKey, crimeId] = [newId(), newId()]
    const response = await send({ cookie: await ofOfficer(), formKey, crimeId })
    expect(sentTo(response)).toBe(`303 /crimes/${crimeId}/request?unsaved=${formKey}`)
    expect((await keptFor('officer', formKey))?.refusal.kind).toBe('no-such-crime')
  })

  test('where the session is locked: nobody is asked what they may', async () => {
    const [cookie, formKey] = [await ofOfficer(), newId()]
    await setClock('2026-06-15T10:00:00Z')
    const page = encodeURIComponent(`${PAGE}?unsaved=${formKey}`)
    expect(sentTo(await send({ cookie, formKey }))).toBe(`303 /sign-in?locked=1&next=${page}`)
    expect((await keptFor('officer', formKey))?.refusal.kind).toBe('locked')
    expect(did).toEqual([])
  })
})

describe('a form drawn for somebody', () => {
  test('who has signed out since is kept for them', async () => {
    const [officer, formKey] = [await idOf('officer'), newId()]
    const session = await startSession(officer)
    await endSession(session)
    const fields = { reason: 'He fell.', form_for: markOf(officer) }
    const page = encodeURIComponent(`${PAGE}?unsaved=${formKey}`)
    expect(sentTo(await send({ cookie: await cookieOf(session), formKey, fields }))).toBe(
      `303 /sign-in?out=1&next=${page}`,
    )
    expect((await keptFor('officer', formKey))?.refusal.kind).toBe('signed-out')
    expect(did).toEqual([])
  })

  test('else than who is signed in now is kept for whom it was drawn, and for nobody else', async () => {
    const [decisionMaker, formKey] = [await idOf('decisionMaker'), newId()]
    const fields = { reason: 'He fell.', form_for: markOf(decisionMaker) }
    const page = encodeURIComponent(`${PAGE}?unsaved=${formKey}`)
    expect(sentTo(await send({ cookie: await ofOfficer(), formKey, fields }))).toBe(`303 /sign-in?other=1&next=${page}`)
    expect((await keptFor('decisionMaker', formKey))?.refusal.kind).toBe('another-person')
    expect(await keptFor('officer', formKey)).toBeUndefined()
    expect(did).toEqual([])
  })

  test('whom it does not name, with nobody signed in, is not kept', async () => {
    expect(sentTo(await send({}))).toBe(`303 /sign-in?next=${encodeURIComponent(PAGE)}`)
    expect(did).toEqual([])
  })
})

describe('what is no form of ours does nothing', () => {
  test.each([
    ['an address with a malformed id', { crimeId: 'x' }, 404],
    ['an address with a malformed id, posted from elsewhere', { crimeId: 'x', headers: { origin: 'http://x' } }, 404],
    ['a form of another site', { headers: { origin: 'https://elsewhere.example' } }, 403],
    ['a form that names no site', { headers: { origin: 'null' } }, 403],
    ['a form the browser calls foreign', { headers: { 'sec-fetch-site': 'cross-site' } }, 403],
    ['a form that says it is too large', { headers: { 'content-length': '4000001' } }, 413],
    ['a form that is too large and does not say so', { fields: { reason: 'a'.repeat(4_000_000) } }, 413],
    ['a form that is none', { headers: { 'content-type': 'application/json' } }, 415],
    ['a form in parts that does not say where they end', { headers: { 'content-type': 'multipart/form-data' } }, 400],
    ['a form without a key', { formKey: '' }, 400],
  ])('%s', async (_, posted: Posted, status) => {
    expect((await send({ cookie: await ofOfficer(), ...posted })).status).toBe(status)
    expect(did).toEqual([])
  })
})
