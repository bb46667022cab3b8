import { expect } from '@playwright/test'
import { CRIMES } from '../crimes/crimes.ts'
import { openRequestOn } from '../people/crimes.ts'
import { choose, press, write } from '../people/forms.ts'
import { saysItIsSaved } from '../people/notices.ts'
import { isReadable } from '../people/readable.ts'
import { openDuty, inform } from '../people/informing.ts'
import { journey } from '../people/visitor.ts'
import { comesToStand, draftTo, fillInLetter, pathOf, planContact } from '../people/writing.ts'

journey('a letter that comes back is a try, and the victim is still to be informed', async ({ as }) => {
  const crime = CRIMES.letterComesBack
  const [officer, decisionMaker] = [await as('officer'), await as('decisionMaker')]
  await openDuty(officer, crime)
  const duty = pathOf(officer)
  await planContact(officer, { email: 'idris.fallowby@example.org' })
  await draftTo(officer, duty, 'Letter that you print yourself')
  await press(officer, 'I have read it: approve it')
  await saysItIsSaved(officer, 'The message is approved')
  const letter = await officer
    .context()
    .request.get((await officer.getByRole('link', { name: 'The letter to print (PDF)' }).getAttribute('href')) ?? '')
  expect([letter.headers()['content-type'], (await letter.body()).subarray(0, 5).toString()]).toEqual([
    'application/pdf',
    '%PDF-',
  ])
  await press(officer, 'I posted it, or handed it over')
  await saysItIsSaved(officer, 'That it was posted is written down')
  await press(officer, 'It came back')
  await saysItIsSaved(officer, 'That it came back is written down')

  await officer.goto(duty)
  await expect(officer.getByText('It was posted, but nobody answered it.')).toBeVisible()
  await expect(officer.getByText('It came back.')).toBeVisible()
  await expect(officer.getByRole('button', { name: 'I informed them' })).toBeVisible()
  await openRequestOn(decisionMaker, crime)
  await decisionMaker.goto(`${pathOf(decisionMaker)}/confirm`)
  await expect(decisionMaker.getByText('The crime stays recorded until this is put right.')).toBeVisible()
})

journey(
  'an e-mail is read again before it goes, and lies in the outbox folder in the exact words that were approved',
  async ({ as }) => {
    const crime = CRIMES.eMailToTheFolder
    const officer = await as('officer')
    await openDuty(officer, crime)
    const duty = pathOf(officer)
    await planContact(officer, { email: 'idris.fallowby@example.org' })
    await officer.goto(`${duty}/write`)
    await officer.getByRole('link', { name: 'E-mail' }).click()
    await isReadable(officer, 'writing to a victim')
    await write(officer, 'Subject', 'The assault on you')
    await press(officer, 'Save, and read it again')
    await expect(officer.getByText('Take “assault” out of the subject')).toBeVisible()
    await expect(officer.getByRole('button', { name: /approve it/ })).toHaveCount(0)

    await press(officer, 'Change the words')
    await write(officer, 'Subject', `Our reference ${crime.reference}`)
    await press(officer, 'Save, and read it again')
    await expect(officer.getByText('Put your own words in the place of')).toBeVisible()
    await press(officer, 'Change the words')
    await fillInLetter(officer)
    await press(officer, 'Save, and read it again')
    await isReadable(officer, 'a message')
    await press(officer, 'I have read it: approve it, and send it')
    await saysItIsSaved(officer, 'The message is approved')
    await comesToStand(officer, 'In the outbox folder')
    const file = await officer.context().request.get(`${pathOf(officer)}/file`)
    expect(await file.text()).toContain(`Subject: Our reference ${crime.reference}`)

    await officer.goto('/messages/outbox')
    await expect(officer.getByRole('row', { name: crime.reference })).toContainText('In the outbox folder')
    await isReadable(officer, 'the outbox folder')
    await officer.goto('/messages?list=done')
    await expect(officer.getByRole('row', { name: crime.reference })).toBeVisible()
    await isReadable(officer, 'the list of messages')
  },
)

journey('one letter to a shop lists its three thefts, and each is still to be informed', async ({ as }) => {
  const crimes = [CRIMES.firstTheft, CRIMES.secondTheft, CRIMES.thirdTheft]
  const officer = await as('officer')
  const duties: string[] = []
  for (const crime of crimes) {
    await openDuty(officer, crime)
    duties.push(pathOf(officer))
    await planContact(officer, { email: 'shop@example.org', contact: 'Sela Marchbanks, the manager' })
  }
  await officer.goto(`${duties[0] ?? ''}/write`)
  await officer.getByRole('link', { name: 'Letter that you print yourself' }).click()
  await isReadable(officer, 'choosing which crimes go in one letter')
  for (const { reference } of crimes.slice(1)) await officer.getByRole('checkbox', { name: reference }).check()
  await press(officer, 'Go on to the words')
  await fillInLetter(officer)
  await press(officer, 'Save, and read it again')
  await expect(officer.getByText('Put your own words in the place of')).toBeVisible()
  await press(officer, 'Change the words')
  await isReadable(officer, 'the words of a letter of several crimes')
  for (const { reference } of crimes.slice(1))
    await write(officer, `Why: ${reference}`, 'New film has come in and was checked. It shows that it was paid for.')
  await press(officer, 'Save, and read it again')
  await expect(officer.getByRole('heading', { name: 'The crimes it lists' })).toBeVisible()
  await isReadable(officer, 'a letter of several crimes')
  await press(officer, 'I have read it: approve it')
  await saysItIsSaved(officer, 'The message is approved')
  await press(officer, 'I posted it, or handed it over')
  await saysItIsSaved(officer, 'That it was posted is written down')

  for (const duty of duties) {
    await officer.goto(duty)
    await expect(officer.getByText('It lists 3 crimes of this business.')).toBeVisible()
    await expect(officer.getByText('It was posted, but nobody answered it.')).toBeVisible()
    await expect(officer.getByRole('button', { name: 'I informed them' })).toBeVisible()
  }
  await officer.goto('/messages?list=done')
  await expect(officer.getByRole('row', { name: `${CRIMES.firstTheft.reference} and 2 more` })).toBeVisible()
})

journey(
  'whom a letter could harm hears it from a person first, and then the letter may follow that somebody else approves',
  async ({ as }) => {
    const crime = CRIMES.harmedByALetter
    const [officer, decisionMaker] = [await as('officer'), await as('decisionMaker')]
    await openDuty(officer, crime)
    const duty = pathOf(officer)
    await planContact(officer, { email: 'idris.fallowby@example.org', adviser: 'Victim Support, or another charity' })
    await officer.goto(`${duty}/write`)
    await officer.getByRole('link', { name: 'Letter that you print yourself' }).click()
    await fillInLetter(officer)
    await press(officer, 'Save, and read it again')
    const message = pathOf(officer)
    await expect(officer.getByText('This victim must hear it from a person first')).toBeVisible()
    await expect(officer.getByRole('button', { name: /approve it/ })).toHaveCount(0)

    await officer.goto(duty)
    await inform(officer, 'They did not object')
    await officer.goto(message)
    await expect(officer.getByText('You wrote it, or changed its words.')).toBeVisible()
    await expect(officer.getByRole('button', { name: /approve it/ })).toHaveCount(0)
    await isReadable(officer, 'a message that somebody else approves')
    await decisionMaker.goto('/messages?list=to+approve&whose=all')
    await decisionMaker.getByRole('link', { name: crime.reference }).click()
    await press(decisionMaker, 'I have read it: approve it')
    await saysItIsSaved(decisionMaker, 'The message is approved')
  },
)

journey.describe('by GOV.UK Notify', () => {
  journey.use({ force: 'counted' })

  journey('the worker is killed between the sending and its mark: nothing goes out twice', async ({ as }) => {
    const crime = CRIMES.workerKilled
    const officer = await as('officer')
    await openDuty(officer, crime)
    const duty = pathOf(officer)
    await planContact(officer, { email: 'killed@example.org' })
    await draftTo(officer, duty, 'E-mail')
    await press(officer, 'I have read it: approve it, and send it')
    await comesToStand(officer, 'Sent')
    await expect(officer.getByText('GOV.UK Notify had taken it already, so it was not sent again.')).toBeVisible()
    await expect(officer.getByText('Handed out to be sent', { exact: true })).toHaveCount(1)
  })

  journey('what nobody can know is put before a person, and is sent again only when they say so', async ({ as }) => {
    const crime = CRIMES.nobodyKnows
    const officer = await as('officer')
    await openDuty(officer, crime)
    const duty = pathOf(officer)
    await planContact(officer, { email: 'silent@example.org' })
    await draftTo(officer, duty, 'E-mail')
    const message = pathOf(officer)
    await press(officer, 'I have read it: approve it, and send it')
    await comesToStand(officer, 'Unknown: check it')
    await officer.goto('/messages')
    await expect(officer.getByRole('row', { name: crime.reference })).toContainText('Unknown: check it')
    await officer.goto(message)
    await press(officer, 'I found out what happened')
    await isReadable(officer, 'finding out what happened to a message')
    await choose(officer, 'What did you find out?', 'It did not go out')
    await write(officer, 'How do you know?', 'GOV.UK Notify has nothing under this reference.')
    await press(officer, 'Save')
    await saysItIsSaved(officer, 'What you found out is written down')
    await expect(officer.getByRole('button', { name: 'Send it again' })).toBeVisible()
  })
})
