import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CategoryQuestions } from '../crimes/[crimeId]/request/category-questions.tsx'
import { OffenceField } from './offence-field.tsx'

test('an offence is typed into a plain field, with the whole list to choose from, and no script is needed', () => {
  const html = renderToStaticMarkup(<OffenceField name="reportedOffence" label="Which offence was reported?" />)
  expect(html).toMatch(/<input[^>]* list="reportedOffence-offences"/)
  expect(html).toContain('<datalist id="reportedOffence-offences">')
  expect(html).toContain('value="195/94 8L – Harassment (s2)"')
  expect(html.match(/<option/gu)?.length).toBeGreaterThan(1300)
})

test('the form of a mistake asks for it under the answer that it was an offence of the list', () => {
  const traits = {
    ...{ suspects: false, sexual: false, rape: false, slavery: false, conduct: false },
    ...{ taking: false, state: false, makingOff: false, childImage: false },
  }
  const html = renderToStaticMarkup(
    <CategoryQuestions
      category="C4"
      typed={{ reportedOffence: '049/10 49' }}
      circumstances={{ traits, ownForce: 'ZZ' }}
    />,
  )
  expect(html).toContain('What was reported to police?')
  expect(html).toMatch(/<input[^>]*name="reportedOffence"[^>]*value="049\/10 49"/)
  expect(html).not.toMatch(/Was the offence notifiable/)
})
