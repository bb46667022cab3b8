import { expect } from '@playwright/test'
import { CRIMES } from '../crimes/crimes.ts'
import { openCrime } from '../people/crimes.ts'
import { choose, pick, press, write } from '../people/forms.ts'
import { saysItIsSaved } from '../people/notices.ts'
import { openDuty } from '../people/informing.ts'
import { journey } from '../people/visitor.ts'

journey(
  'a victim disagrees after the crime has left the count: another decision maker looks, puts it back, and answers',
  async ({ as }) => {
    const crime = CRIMES.disagreesLater
    const words = 'He rang on Tuesday: his sister filmed the push from the window, and nobody asked her.'
    const [officer, decisionMaker, other] = [
      await as('officer'),
      await as('decisionMaker'),
      await as('otherDecisionMaker'),
    ]
    await openCrime(officer, crime)
    await officer.getByRole('link', { name: 'The victim disagrees, or has more to add' }).click()
    await choose(officer, 'What does the victim say?', 'They have something to add')
    await write(officer, 'What did they say, in their own words?', words)
    await press(officer, 'Have it looked at again')
    await saysItIsSaved(officer, 'It will be looked at again')

    await decisionMaker.goto('/reviews')
    await decisionMaker.getByRole('link', { name: crime.reference }).click()
    await expect(decisionMaker.getByText('so somebody else answers this review')).toBeVisible()
    await expect(decisionMaker.getByRole('heading', { name: 'Your answer' })).toHaveCount(0)

    await other.goto('/reviews')
    await other.getByRole('link', { name: crime.reference }).click()
    await expect(other.getByText(words)).toBeVisible()
    const review = new URL(other.url()).pathname
    await press(other, 'Put this crime back first')
    await choose(other, 'How was it found?', 'The victim came back to us')
    await write(other, 'Why is it put back?', 'The sister’s film shows the push.')
    await pick(other, 'Which supervisor accepts the investigation?', 'Sgt Alma Okonjo-Reed, North response A')
    await press(other, 'Put the crime back')
    await saysItIsSaved(other, 'The crime is live again')
    await other.goto(review)
    await write(
      other,
      'What is the answer to the victim?',
      'The film was found and shows what he said. The crime is recorded again.',
    )
    await press(other, 'It was put back: save this answer')
    await saysItIsSaved(other, 'The review is answered')

    await openCrime(officer, crime)
    await expect(officer.getByRole('heading', { level: 1 })).toHaveText('This crime is live')
    await expect(officer.getByText('Looked at again: it was put back')).toBeVisible()
    await openDuty(officer, crime)
    await expect(officer.getByText('Reinstated: inform the victim that it is recorded again')).toBeVisible()
  },
)
