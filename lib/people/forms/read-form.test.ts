import { describe, expect, test } from 'vitest'
import { readForm } from './read-form.ts'

const FORM = 'application/x-www-form-urlencoded'
const LARGEST = 1_000

/** A request as a sender writes it who does not say how long it is, in pieces of a hundred bytes. */
function unmeasured(text: string, type = FORM) {
  let given = 0
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (given >= text.length) {
        controller.close()
        return
      }
      controller.enqueue(new TextEncoder().encode(text.slice(given, given + 100)))
      given += 100
    },
  })
  const request = new Request('http://localhost/save', {
    method: 'POST',
    body,
    duplex: 'half',
    headers: { 'content-type': type },
  } as RequestInit)
  return { request, given: () => given }
}

const fields = async (request: Request) => {
  const sent = await readForm(request, LARGEST)
  return sent instanceof Response ? `${String(sent.status)} ${await sent.text()}` : [...sent.entries()]
}

describe('a form whose sender does not say how long it is', () => {
  test('is read up to the limit', async () => {
    const words = 'é'.repeat(40)
    expect(await fields(unmeasured(`reason=${encodeURIComponent(words)}&state=open`).request)).toEqual([
      ['reason', words],
      ['state', 'open'],
    ])
    expect(await fields(unmeasured(`reason=${'a'.repeat(LARGEST - 7)}`).request)).toHaveLength(1)
  })

  test('is refused above it, and no more of it is taken in', async () => {
    const { request, given } = unmeasured(`reason=${'a'.repeat(100 * LARGEST)}`)
    expect(await fields(request)).toBe('413 This form is too large.')
    expect(given()).toBeLessThan(2 * LARGEST)
  })
})

describe('what is no form', () => {
  test.each(['application/json', 'text/plain', 'text/plain;charset=UTF-8', ''])(
    'as %s is refused in words',
    async (type) => {
      expect(await fields(unmeasured('{"reason":"he fell"}', type).request)).toBe(
        '415 Send this form from its own page.',
      )
    },
  )

  test('but says it is one is refused in words, and one with its boundary is read', async () => {
    const whole = '--b\r\ncontent-disposition: form-data; name="reason"\r\n\r\nHe fell.\r\n--b--\r\n'
    const notWhole = '400 This form did not arrive whole. Go back and send it again.'
    expect(await fields(unmeasured(whole, 'multipart/form-data').request)).toBe(notWhole)
    expect(await fields(unmeasured(whole.slice(0, 58), 'multipart/form-data; boundary=b').request)).toBe(notWhole)
    expect(await fields(unmeasured(whole, 'multipart/form-data; boundary=b').request)).toEqual([['reason', 'He fell.']])
  })

  test('without a body has no fields', async () => {
    expect(
      await fields(new Request('http://localhost/save', { method: 'POST', headers: { 'content-type': FORM } })),
    ).toEqual([])
  })
})
