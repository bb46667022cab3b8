import { expect } from '@playwright/test'
import { anAssault } from '../crimes/crime.ts'
import { writeCrimes } from '../crimes/extract.ts'
import { CRIMES } from '../crimes/crimes.ts'
import { openCrime, openRequestOn } from '../people/crimes.ts'
import { openDecision } from '../people/deciding.ts'
import { choose, press, write } from '../people/forms.ts'
import { haveChecked, importIt, putRight } from '../people/importing.ts'
import { journey } from '../people/visitor.ts'

journey.use({ force: 'counted' })

const FIRST = anAssault('ZZ/990235/26', {
  suspects: [{ name: 'Orla Pennyquick', relation: 'stranger' }],
})
const SECOND = anAssault('ZZ/990236/26')
const INCOMPLETE = 'This crime is incomplete.'
const ONE_WAITS = /rows? that could not be imported from the RMS do(es)? not say which crimes?/
const FIND_OUT = 'Find out which crime it is about'

journey(
  'a crime is held while a row without a crime names somebody on it; a wrong answer about the row is followed by another',
  async ({ as }, place) => {
    const [desk, decisionMaker] = [await as('registrar'), await as('decisionMaker')]
    writeCrimes(place.outputPath(), [
      { ...FIRST, rms: { rms_status: 'live', rms_changed_at: '2026-11-16T08:30:00Z', rms_changed_by: 'S1001' } },
      SECOND,
    ])
    // She is a victim too, in a row that lost its reference.
    putRight(
      place.outputPath(),
      'parts.csv',
      `${FIRST.reference},P99023501,suspect`,
      `,P99023501,victim,,,\n${FIRST.reference},P99023501,suspect`,
    )
    await haveChecked(desk, place.outputPath())
    await importIt(desk)
    await openCrime(desk, FIRST)
    await expect(desk.getByText(INCOMPLETE)).toBeVisible()
    await openCrime(decisionMaker, FIRST)
    await expect(decisionMaker.getByText('names somebody who is on this one')).toBeVisible()
    await expect(decisionMaker.getByRole('link', { name: FIND_OUT })).toBeHidden()
    await openRequestOn(decisionMaker, CRIMES.interviewMissing)
    await expect(decisionMaker.getByText(ONE_WAITS)).toBeVisible()
    await openDecision(decisionMaker, CRIMES.interviewMissing)
    await expect(decisionMaker.getByText(ONE_WAITS)).toBeVisible()
    await decisionMaker.getByRole('link', { name: 'The missing rows' }).click()
    await expect(decisionMaker.getByRole('heading', { level: 1, name: 'Incomplete crimes' })).toBeVisible()

    await desk.getByRole('link', { name: FIND_OUT }).click()
    await choose(desk, 'Is the row about a crime held here?', 'No, it is about no crime held here')
    await write(desk, 'How did you find out?', 'The RMS shows no such part today.')
    await press(desk, 'Save answer')
    await openCrime(desk, FIRST)
    await expect(desk.getByText(INCOMPLETE)).toBeHidden()

    await desk.goto('/rms/incomplete')
    // The last answer comes first.
    await desk
      .getByRole('link', { name: /^Give another answer/ })
      .first()
      .click()
    await expect(desk.getByText('The RMS shows no such part today.')).toBeVisible()
    await choose(desk, 'Is the row about a crime held here?', 'Yes')
    await write(desk, 'Reference of the crime', SECOND.reference)
    await write(desk, 'How did you find out?', 'The RMS was down before; it has her under this crime.')
    await press(desk, 'Save answer')
    await openCrime(desk, SECOND)
    await expect(desk.getByText(INCOMPLETE)).toBeVisible()
    await openCrime(desk, FIRST)
    await expect(desk.getByText(INCOMPLETE)).toBeHidden()
  },
)
