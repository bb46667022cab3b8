import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Checkboxes } from './checkboxes.tsx'
import { DateInput, InstantInput } from './date-input.tsx'
import { Form } from './form.tsx'
import type { FormValues } from './form-state.tsx'
import { Radios } from './radios.tsx'
import { Select } from './select.tsx'
import { TextArea } from './text-area.tsx'
import { TextInput } from './text-input.tsx'

const yesOrNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

const formWith = (unsaved?: FormValues) =>
  renderToStaticMarkup(
    <Form action="/tell/save" formKey="K1" hidden={{ version: '3', victim: ['P1', 'P2'] }} unsaved={unsaved}>
      <TextInput name="who" label="Who was told?" value="Jo" />
      <TextArea name="why" label="Why?" atMost={100} />
      <Radios name="alone" label="Were they alone?" options={yesOrNo} value="yes" />
      <Checkboxes name="officer" label="Which officers?" options={yesOrNo} values={['yes']} />
      <Select name="force" label="Which force?" none="Choose" options={yesOrNo} />
      <DateInput name="informed" label="When?" value="2026-03-04" />
      <InstantInput name="rang" label="When did you ring?" />
    </Form>,
  )

/** The first tag that has this in it. */
const tagWith = (html: string, part: string): string =>
  html.split('<').find((tag) => tag.slice(0, tag.indexOf('>')).includes(part)) ?? ''

describe('a form', () => {
  it('posts by itself, with its key, which no browser may put back from before', () => {
    const html = formWith()
    const form = tagWith(html, 'action="/tell/save"')
    expect(form).toContain('method="post"')
    expect(form).toContain('noValidate')
    const key = tagWith(html, 'name="form_key"')
    for (const part of ['type="hidden"', 'value="K1"', 'autoComplete="off"']) expect(key).toContain(part)
    expect(html.match(/name="victim"/g)).toHaveLength(2)
  })

  it('begins with the values of the page', () => {
    const html = formWith()
    expect(tagWith(html, 'name="who"')).toContain('value="Jo"')
    expect(tagWith(html, 'id="alone"')).toContain('checked')
    expect(tagWith(html, 'name="informed-day"')).toContain('value="4"')
    expect(tagWith(html, 'name="informed-year"')).toContain('value="2026"')
  })

  it('draws again what was typed, and not the values of the page, once it was kept', () => {
    const html = formWith({
      fields: {
        who: '',
        why: 'because',
        alone: 'no',
        'informed-day': '31',
        'informed-month': 'Febuary',
        'rang-time': '25:00',
      },
    })
    expect(tagWith(html, 'name="who"')).toContain('value=""')
    expect(html).toContain('>because</textarea>')
    expect(tagWith(html, 'id="alone-2"')).toContain('checked')
    expect(tagWith(html, 'id="officer"')).not.toContain('checked')
    expect(tagWith(html, 'name="informed-month"')).toContain('value="Febuary"')
    expect(tagWith(html, 'name="rang-time"')).toContain('value="25:00"')
    expect(html).not.toContain('There is a problem')
  })

  it('says the same words above the form and beside the field, and leads from one to the other', () => {
    const fields = { informed: 'The day must be a real date', alone: 'Say whether they were alone' }
    const html = formWith({ fields: {}, refusal: { words: 'Nothing was saved', fields } })
    expect(html).toContain('There is a problem')
    expect(html).toContain('Nothing was saved')
    for (const [name, words] of Object.entries(fields)) {
      expect(html).toContain(`<a href="#${name}">${words}</a>`)
      expect(html).toMatch(new RegExp(`id="${name}-error"[^>]*>.*?${words}`))
      expect(html.match(new RegExp(` id="${name}"`, 'g'))).toHaveLength(1)
    }
    expect(tagWith(html, 'informed-error"')).toContain('aria-describedby')
  })

  it('says that there is a problem once, where the refusal says no more than that', () => {
    const html = formWith({ fields: {}, refusal: { words: 'There is a problem', fields: { who: 'Say who was told' } } })
    expect(html.match(/There is a problem/g)).toHaveLength(1)
  })

  it('has an id once only, so that every label and error finds its field', () => {
    const ids = [...formWith().matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
