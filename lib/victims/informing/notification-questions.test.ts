import { describe, expect, test } from 'vitest'
import { type Fields, fieldsOf, fieldWords } from '#lib/base/form-fields'
import {
  attemptOf,
  attemptQuestions,
  type NotificationContext,
  notificationFormFor,
  notificationOf,
} from './notification-questions.ts'
import { OFFERED } from './whom-to-inform.ts'

const NOW = new Date('2026-06-15T10:00:00Z')
const ADULT: NotificationContext = { whom: 'adult', transferred: false }

const WELL: Fields = {
  when: 'now',
  informedThrough: 'victim',
  informedThroughReason: '',
  identityKnownHow: 'I had met her.',
  channel: 'in_person',
  routeConfirmed: 'yes',
  routeSharedWithSuspect: 'no',
  aloneAndOutOfHearing: 'yes',
  saidDecision: 'yes',
  saidReason: 'yes',
  saidReference: 'yes',
  saidNextSteps: 'yes',
  offeredSupport: 'yes',
  saidHowToChallenge: 'yes',
  reply: 'no_objection',
  theirWords: '',
}

/** The same of a child, whose wishes are written down. */
const OF_A_CHILD: Fields = { ...WELL, childWishes: 'She wants her mother to be there.' }

/** The names of the fields at fault. */
function faults(context: NotificationContext, fields: Fields): string[] {
  const parsed = notificationFormFor(context).safeParse(fields)
  return parsed.success ? [] : Object.keys(fieldWords(parsed.error)).toSorted()
}

test('a notification written down at once needs no time typed', () => {
  const parsed = notificationFormFor(ADULT).safeParse(WELL)
  expect(parsed.success && notificationOf(parsed.data, NOW)).toMatchObject({
    at: NOW,
    victimAgreedToParent: 'unknown',
    namedOffenceInWriting: 'unknown',
  })
})

test('an empty form names everything that is missing, and answers nothing by itself', () => {
  expect(faults(ADULT, {})).toEqual(
    Object.keys(WELL)
      .filter((name) => name !== 'informedThroughReason' && name !== 'theirWords')
      .toSorted(),
  )
})

test('a notification of another time must say when, on a real day', () => {
  expect(faults(ADULT, { ...WELL, when: 'earlier' })).toEqual(['at'])
  const typed = fieldsOf(
    new URLSearchParams({ 'at-day': '14', 'at-month': '6', 'at-year': '2026', 'at-time': '2.30pm' }),
  )
  const parsed = notificationFormFor(ADULT).safeParse({ ...WELL, ...typed, when: 'earlier' })
  expect(parsed.success && notificationOf(parsed.data, NOW).at.toISOString()).toBe('2026-06-14T13:30:00.000Z')
})

test('of a parent it is asked whether that was safe; the victim’s agreement from thirteen on', () => {
  const throughParent = { ...OF_A_CHILD, informedThrough: 'parent_or_guardian' }
  const safe = ['guardianAlreadyKnows', 'guardianIsOrLivesWithSuspect', 'lookedAfter', 'parentsWithSuspect']
  expect(faults({ whom: 'under 13', transferred: false }, throughParent)).toEqual(safe)
  expect(faults({ whom: '16-17', transferred: false }, throughParent)).toEqual([...safe, 'victimAgreedToParent'])
  expect(faults({ whom: '13-15', transferred: false }, throughParent)).toEqual([
    'guardianAlreadyKnows',
    'guardianIsOrLivesWithSuspect',
    'informedThroughReason',
    'lookedAfter',
    'parentsWithSuspect',
    'victimAgreedToParent',
  ])
  expect(
    faults(
      { whom: 'under 13', transferred: false },
      {
        ...throughParent,
        guardianAlreadyKnows: 'unknown',
        guardianIsOrLivesWithSuspect: 'no',
        lookedAfter: 'no',
        parentsWithSuspect: 'unknown',
      },
    ),
  ).toEqual([])
})

test('nobody can be informed whom the form does not offer for such a victim', () => {
  expect(faults(ADULT, { ...WELL, informedThrough: 'parent_or_guardian' })).toContain('informedThrough')
  expect(faults({ whom: 'under 13', transferred: false }, WELL)).toContain('informedThrough')
  expect(faults(ADULT, { ...WELL, informedThrough: 'unknown' })).toContain('informedThrough')
})

test('why somebody else was informed must be said', () => {
  const safe = { guardianIsOrLivesWithSuspect: 'no' }
  expect(faults(ADULT, { ...WELL, ...safe, informedThrough: 'bereaved_relative' })).toEqual(['informedThroughReason'])
  expect(
    faults({ whom: 'organisation', transferred: false }, { ...WELL, ...safe, informedThrough: 'business_contact' }),
  ).toEqual([])
  expect(faults({ whom: '13-15', transferred: false }, OF_A_CHILD)).toEqual(['informedThroughReason'])
})

test('of another adult than a parent the same is asked; of an authority whose child it is; of either the wishes', () => {
  const child = { whom: 'under 13', transferred: false } as const
  const reason = { informedThroughReason: 'She is the allocated social worker.' }
  const home = ['lookedAfter', 'parentsWithSuspect']
  const worker = {
    ...OF_A_CHILD,
    ...reason,
    informedThrough: 'social_worker',
    guardianIsOrLivesWithSuspect: 'no',
  }
  expect(faults(child, worker)).toEqual(home)
  expect(faults({ ...child, whom: '16-17' }, worker)).toEqual([...home, 'victimAgreedToParent'])
  expect(faults(child, { ...worker, informedThrough: 'other_adult_chosen_with_reasons' })).toEqual(home)
  expect(faults(child, { ...worker, lookedAfter: 'yes', parentsWithSuspect: 'no' })).toEqual([])
  expect(faults(child, { ...worker, lookedAfter: 'yes', parentsWithSuspect: 'no', childWishes: '' })).toEqual([
    'childWishes',
  ])
})

test('of somebody who acts for an adult it is asked whether the adult can decide, and whether that is safe', () => {
  const acting = {
    ...WELL,
    informedThrough: 'appropriate_adult',
    informedThroughReason: 'Her deputy by order of court.',
  }
  expect(faults(ADULT, acting)).toEqual(['guardianIsOrLivesWithSuspect', 'hasCapacity'])
  expect(faults(ADULT, { ...acting, guardianIsOrLivesWithSuspect: 'no', hasCapacity: 'no' })).toEqual([])
})

test('of everybody through whom a victim is informed it is asked whether they are a suspect or live with one', () => {
  const ages = ['organisation', 'adult', '16-17', '13-15', 'under 13', 'unknown'] as const
  for (const whom of ages)
    for (const informedThrough of OFFERED[whom]) {
      const fields = { ...OF_A_CHILD, informedThrough, informedThroughReason: 'As they asked of us.' }
      const asked = faults({ whom, transferred: false }, fields).includes('guardianIsOrLivesWithSuspect')
      expect(asked, `${whom}: ${informedThrough}`).toBe(informedThrough !== 'victim')
      // Not to know is an answer that can be kept; the rule then holds the cancellation.
      for (const guardianIsOrLivesWithSuspect of ['yes', 'no', 'unknown'])
        expect(
          faults({ whom, transferred: false }, { ...fields, guardianIsOrLivesWithSuspect }),
          `${whom}: ${informedThrough}`,
        ).not.toContain('guardianIsOrLivesWithSuspect')
    }
})

test('of a child under 13 nobody is offered through whom such a child cannot be informed', () => {
  expect(OFFERED['under 13']).toEqual([
    'parent_or_guardian',
    'local_authority',
    'social_worker',
    'other_adult_chosen_with_reasons',
  ])
  const child = { whom: 'under 13', transferred: false } as const
  const aunt = {
    ...OF_A_CHILD,
    informedThroughReason: 'Her aunt, whom she lives with.',
    informedThrough: 'bereaved_relative',
  }
  expect(faults(child, aunt)).toContain('informedThrough')
  const found = { ...aunt, ageFound: 'under 13', ageProof: 'agency' }
  expect(faults({ whom: 'unknown', transferred: false }, found)).toContain('informedThrough')
})

test('after a transfer it is asked whether the other force and its number were given', () => {
  expect(faults({ whom: 'adult', transferred: true }, WELL)).toEqual(['gaveReceivingForceAndReference'])
  expect(faults({ whom: 'adult', transferred: true }, { ...WELL, gaveReceivingForceAndReference: 'yes' })).toEqual([])
})

test('what was written must be asked about, and what a victim objects must be written down', () => {
  expect(faults(ADULT, { ...WELL, channel: 'letter' })).toEqual(['namedOffenceInWriting'])
  for (const reply of ['disagrees', 'pressured', 'more_to_add'])
    expect(faults(ADULT, { ...WELL, reply })).toEqual(['theirWords'])
})

test('a voicemail can be a try and never a notification', () => {
  expect(faults(ADULT, { ...WELL, channel: 'voicemail' })).toEqual(['channel'])
  const tried = attemptQuestions.safeParse({ when: 'now', channel: 'voicemail', result: 'voicemail_left', notes: '' })
  expect(tried.success && attemptOf(tried.data, NOW)).toMatchObject({ at: NOW, channel: 'voicemail' })
  expect(attemptQuestions.safeParse({ when: 'earlier', channel: 'phone', result: 'no_reply', notes: '' }).success).toBe(
    false,
  )
})

describe('of a victim of whom no year of birth is held', () => {
  const UNKNOWN: NotificationContext = { whom: 'unknown', transferred: false }

  test('it is asked how old they are, and what shows it; not to know is an answer', () => {
    expect(faults(UNKNOWN, WELL)).toEqual(['ageFound'])
    expect(faults(UNKNOWN, { ...WELL, ageFound: 'adult' })).toEqual(['ageProof'])
    expect(faults(UNKNOWN, { ...WELL, ageFound: 'adult', ageProof: 'document' })).toEqual([])
    expect(faults(UNKNOWN, { ...WELL, ageFound: 'unknown', ageProof: '' })).toEqual([])
    expect(faults(UNKNOWN, { ...WELL, ageFound: 'adult', ageProof: 'by the look of them' })).toEqual(['ageProof'])
  })

  test('everything else is asked as of somebody of that age', () => {
    const child = { ...OF_A_CHILD, ageFound: 'under 13', ageProof: 'agency' }
    expect(faults(UNKNOWN, child)).toEqual(['informedThrough'])
    expect(faults(UNKNOWN, { ...child, informedThrough: 'parent_or_guardian' })).toEqual([
      'guardianAlreadyKnows',
      'guardianIsOrLivesWithSuspect',
      'lookedAfter',
      'parentsWithSuspect',
    ])
    expect(faults(UNKNOWN, { ...OF_A_CHILD, ageFound: '13-15', ageProof: 'said' })).toEqual(['informedThroughReason'])
    expect(
      faults(UNKNOWN, { ...WELL, ageFound: 'adult', ageProof: 'said', informedThrough: 'parent_or_guardian' }),
    ).toContain('informedThrough')
  })

  test('nothing of it is kept where a year of birth is held, whatever is posted', () => {
    const parsed = notificationFormFor(ADULT).safeParse({ ...WELL, ageFound: 'under 13', ageProof: 'said' })
    expect(parsed.success && notificationOf(parsed.data, NOW)).toMatchObject({
      ageFound: 'unknown',
      ageProof: 'unknown',
    })
  })
})

test('what is missing is named in the order of the page', () => {
  const form = notificationFormFor({ whom: 'unknown', transferred: false })
  const parsed = form.safeParse({
    ...WELL,
    when: 'earlier',
    ageFound: 'adult',
    reply: 'disagrees',
    channel: 'letter',
    aloneAndOutOfHearing: undefined,
  })
  expect(Object.keys(parsed.success ? {} : fieldWords(parsed.error, form))).toEqual([
    'at',
    'ageProof',
    'namedOffenceInWriting',
    'aloneAndOutOfHearing',
    'theirWords',
  ])
})
