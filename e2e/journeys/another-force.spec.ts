import { expect } from '@playwright/test'
import { CRIMES } from '../crimes/crimes.ts'
import { addFilm, sayWhatHappened } from '../people/requesting.ts'
import { openRequestOn } from '../people/crimes.ts'
import { decideTo, openDecision } from '../people/deciding.ts'
import { choose, giveDay, pick, press, write } from '../people/forms.ts'
import { journey } from '../people/visitor.ts'

const TODAY = '2026-11-16'

journey(
  'a transfer waits for the other force’s number, which is chased and then added; the decision maker sees what was changed and said',
  async ({ as }) => {
    const crime = CRIMES.waitsForWiltshire
    const officer = await as('officer')
    await sayWhatHappened(officer, crime, 'It happened somewhere else', 'In another force’s area in England or Wales')
    await choose(officer, 'Which country did it happen in?', 'England or Wales')
    await choose(officer, 'Was it done through a phone, computer or other device?', 'No')
    await officer.getByRole('radio', { name: 'It happened on the railway or at a station' }).check()
    await write(
      officer,
      'What shows where it happened?',
      'The film shows the square of the next town. The victim was drunk.',
    )
    await pick(officer, 'Whose area is it?', 'Wiltshire')
    await choose(officer, 'What number has the other force given?', 'None yet')
    await choose(officer, 'Has the other force accepted it?', 'We are waiting for their answer')
    await giveDay(officer, 'When will you chase them?', TODAY)
    await choose(officer, 'Is a suspect a police officer or a member of police staff?', 'No')
    await press(officer, 'Continue')
    await addFilm(officer, crime, { shows: 'That it happened in another place' })
    await press(officer, 'Continue')
    await expect(
      officer.getByText('The railway is British Transport Police’s, and another force is named.').first(),
    ).toBeVisible()

    await officer.getByRole('link', { name: /^Change\s*what tells you the place/ }).click()
    await officer.getByRole('radio', { name: 'Where the suspect was at the time' }).check()
    await press(officer, 'Continue')
    await expect(officer.getByRole('heading', { level: 1 })).toHaveText('The evidence')
    await press(officer, 'Continue')
    await press(officer, 'Send to the decision makers')
    await expect(officer.getByText('Wiltshire has not answered yet.')).toBeVisible()

    await officer.goto('/today')
    await expect(officer.getByText('Chase Wiltshire: no number yet, since 16 November 2026')).toBeVisible()
    const decisionMaker = await as('decisionMaker')
    await openDecision(decisionMaker, crime)
    const changed = decisionMaker.getByRole('table', { name: 'Changed after the findings were shown' })
    await expect(
      changed.getByRole('row', {
        name: /It happened on the railway or at a station\s+Where the suspect was at the time/,
      }),
    ).toBeVisible()
    await expect(
      decisionMaker.getByText('The account says “drunk”. That alone is no ground: see HOCR-R-21'),
    ).toBeVisible()
    await choose(
      decisionMaker,
      'Does new information that can be checked clearly show that it happened in the other area?',
      'Yes',
    )
    await decideTo(decisionMaker, 'Agree')
    await expect(decisionMaker.getByText('The other force has not given a number.').first()).toBeVisible()

    await openRequestOn(officer, crime)
    await expect(officer.getByText('That alone is no ground')).toBeHidden()
    await press(officer, 'Add what the other force says')
    await choose(officer, 'What number has the other force given?', 'A crime number')
    await write(officer, 'What is their number?', 'ZZ/000777/26')
    await choose(officer, 'Has the other force accepted it?', 'Yes, they have accepted it')
    await press(officer, 'Send the answers')
    await expect(officer.getByRole('heading', { name: 'Your answers are sent' })).toBeVisible()
    await openDecision(decisionMaker, crime)
    await expect(changed.getByRole('row', { name: /None yet\s+A crime number/ })).toBeVisible()
    await choose(
      decisionMaker,
      'Does new information that can be checked clearly show that it happened in the other area?',
      'Yes',
    )
    await decideTo(decisionMaker, 'Agree')
    await expect(decisionMaker.getByRole('heading', { name: 'Agreed, as C1' })).toBeVisible()
  },
)
