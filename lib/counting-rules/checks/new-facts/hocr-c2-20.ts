import { productSafeguard, type Check } from '#lib/counting-rules/check'
import { notOnly } from '#lib/counting-rules/evidence-items'

export const hocrC220: Check = {
  id: 'HOCR-C2-20',
  origin: productSafeguard('An opinion about a person is not information about an event.'),
  about: { request: ['evidence'] },
  stages: ['asking', 'deciding'],
  weights: ['refer', 'hold'],
  title: 'An opinion about the victim is not enough on its own',
  why: 'What a doctor or anybody else thinks of a victim’s mind, memory or past says nothing about this event. It can only lend weight to information that does.',
  satisfy: 'Give information about the event itself.',
  instead: 'Keep the crime and keep the victim safe.',
  judge: (facts) =>
    notOnly(facts, 'isOpinionAboutVictim', {
      wrong: 'The evidence is only an opinion about the victim.',
      unanswered: 'Is the evidence more than an opinion about the victim?',
    }),
}
