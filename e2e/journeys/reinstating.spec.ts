import { expect } from '@playwright/test'
import { CRIMES } from '../crimes/crimes.ts'
import { openCrime } from '../people/crimes.ts'
import { choose, pick, press, write } from '../people/forms.ts'
import { saysItIsSaved } from '../people/notices.ts'
import { openDuty } from '../people/informing.ts'
import { journey } from '../people/visitor.ts'

journey(
  'a cancelled crime is put back by another decision maker, counts at once, and its supervisor accepts the investigation',
  async ({ as }) => {
    const crime = CRIMES.reinstated
    const [officer, other, supervisor] = [await as('officer'), await as('otherDecisionMaker'), await as('supervisor')]
    await openCrime(officer, crime)
    await expect(officer.getByRole('button', { name: 'Put back' })).toHaveCount(0)
    await openCrime(other, crime)
    await press(other, 'Put back')
    await choose(other, 'How was it found?', 'New material came in')
    await write(other, 'Why is it put back?', 'The film turned out to be of another evening.')
    await pick(other, 'Which supervisor accepts the investigation?', 'Sgt Alma Okonjo-Reed, North response A')
    await press(other, 'Put the crime back')
    await saysItIsSaved(other, 'The crime is live again')

    await openCrime(supervisor, crime)
    await expect(supervisor.getByText(/Alma Okonjo-Reed is to accept the investigation/)).toBeVisible()
    await supervisor.goto('/investigations')
    await supervisor.getByRole('button', { name: `Accept the investigation of ${crime.reference}` }).click()
    await saysItIsSaved(supervisor, 'The investigation is yours')
    await openCrime(other, crime)
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('This crime is live')
    await expect(other.getByText(/Alma Okonjo-Reed accepted the investigation/)).toBeVisible()
    await openDuty(officer, crime)
    await expect(officer.getByText('Reinstated: inform the victim that it is recorded again')).toBeVisible()
  },
)
