import type { CrimeCase } from './crime-case.ts'
import { NEW_FACTS } from '../words/new-facts.ts'
import { type Matter, NO_POLICE, item, type Typed } from './prepared-request.ts'

/** C2: something new shows that no crime happened. */
export function newFacts(c: CrimeCase): Matter {
  const { family, victims, isReserved } = c.traits
  if (!family) throw new Error(`no story is told about ${c.crime.reference}`)
  const fact = c.random.pick(NEW_FACTS[family])
  const { kind, madeBy, origin } = fact
  const evidence = [item(c, { kind, ...(madeBy ? { madeBy } : {}), shows: 'shows no crime', origin })]
  if (victims.some(({ isPerson }) => isPerson) && (isReserved || c.random.chance(0.25))) {
    evidence.push(
      item(c, {
        kind: 'victim account',
        shows: 'shows no crime',
        origin: 'What they told the officer {hours}, in a signed statement.',
      }),
    )
  }
  return {
    path: ['new-information', 'no-crime'],
    form: {
      account: c.voice.say(fact.account),
      ...saysNow(c),
      reliesOnConsent: 'no',
      nrmDecision: 'not relied on',
      ...NO_POLICE,
    },
    evidence,
    means: fact.means,
  }
}

/** What the victim says now, and who was there. */
function saysNow({ traits, random }: CrimeCase): Typed {
  if (!traits.victims.some(({ isPerson }) => isPerson))
    return { victimNow: 'not asked', presentWhenVictimSaidSo: 'not applicable' }
  const retracts = traits.family === 'sexual' || random.chance(0.7)
  if (!retracts) return { victimNow: 'stands by it', presentWhenVictimSaidSo: 'nobody else' }
  return {
    victimNow: 'says nothing happened',
    presentWhenVictimSaidSo: random.pick(['nobody else', 'nobody else', 'adviser or supporter', 'somebody else']),
  }
}

/** The same, for a rape whose retraction nothing else that can be checked bears out. */
export function bareRetraction(c: CrimeCase): Matter {
  const matter = newFacts(c)
  return {
    ...matter,
    form: { ...matter.form, victimNow: 'says nothing happened', presentWhenVictimSaidSo: 'adviser or supporter' },
    evidence: [
      item(c, {
        kind: 'victim account',
        shows: 'shows no crime',
        origin: 'What they told the detective {hours}, alone with the adviser, and signed.',
      }),
    ],
    means: 'In their own words, given freely, nothing of the kind happened to them.',
  }
}

/** A rape on nothing but a message of the victim: nothing in it stands apart from what the victim says. */
export function ownMessage(c: CrimeCase): Matter {
  const matter = bareRetraction(c)
  const origin = c.voice.say('A text to the detective {hours}, which asks to have it all stopped.')
  return {
    ...matter,
    evidence: [item(c, { kind: 'message', madeBy: 'victim', shows: 'shows no crime', origin })],
  }
}

/** A crime on nothing but what the suspect says. */
export function suspectsWord(c: CrimeCase): Matter {
  const origin = c.voice.say('The suspect’s own account, given in interview {hours}.')
  return { ...newFacts(c), evidence: [item(c, { kind: 'suspect account', shows: 'shows no crime', origin })] }
}

/** New information that shows no crime, and beside it some that shows the opposite. */
export function contested(c: CrimeCase): Matter {
  const matter = newFacts(c)
  const origin = c.voice.say('What a passer-by told the officer {hours}.')
  const against = item(c, { kind: 'witness account', shows: 'shows that it happened', origin })
  return { ...matter, evidence: [...matter.evidence, against] }
}
