// Table: phrases that often stand for a reason that is no ground, by that reason. Small letters; plain apostrophes.

/** Each reason’s number with the phrases that often stand for it. */
export const PHRASES: readonly (readonly [reason: string, phrases: readonly string[]])[] = [
  ['01', [
    'will not engage', 'won\'t engage', 'would not engage', 'not engaging', 'refuses to engage', 'refused to engage', 'failed to engage', 'disengaged',
    'will not support', 'won\'t support', 'does not support', 'doesn\'t support', 'no longer supports', 'withdrew support', 'withdrawn support',
    'withdrew her support', 'withdrew his support', 'withdrew their support', 'unwilling to support', 'declined to support', 'declines to support',
    'changed her mind', 'changed his mind', 'changed their mind', 'no longer wishes', 'does not wish to', 'doesn\'t want to', 'uncooperative', 'unco-operative',
    'retracted', 'retraction',
  ]],
  ['03', [
    'unable to contact', 'cannot contact', 'can\'t contact', 'could not contact', 'cannot be contacted', 'uncontactable', 'lost contact', 'no reply',
    'not answering', 'does not answer', 'failed to attend', 'cannot be traced', 'unable to trace',
  ]],
  ['04', ['insufficient evidence', 'not enough evidence', 'lack of evidence', 'no evidence', 'evidential difficulties', 'word on word', 'one word against another']],
  ['05', ['no further action', 'nfa', 'no lines of enquiry', 'no further lines of enquiry', 'no suspect', 'no named suspect', 'undetected', 'undetectable']],
  ['06', ['cps will not charge', 'cps refused', 'cps declined', 'no realistic prospect']],
  ['07', ['not in the public interest', 'no public interest']],
  ['08', ['not worth investigating', 'not proportionate', 'disproportionate to investigate', 'low level', 'trivial']],
  ['09', ['under ten', 'under 10', 'age of criminal responsibility']],
  ['13', ['time limit', 'out of time', 'statute barred', 'time barred']],
  ['19', ['wrong offence', 'wrong class', 'wrongly classified', 'reclassify']],
  ['21', [
    'drunk', 'intoxicated', 'inebriated', 'under the influence', 'had been drinking', 'on drugs', 'cannot remember', 'can\'t remember', 'could not remember',
    'does not remember', 'doesn\'t remember', 'no memory', 'no recollection', 'cannot recall', 'does not recall',
  ]],
  ['22', [
    'mental health', 'mentally ill', 'mental illness', 'unreliable', 'repeat caller', 'regular caller', 'frequent caller', 'serial complainant', 'time waster',
    'attention seeking', 'attention seeker', 'known to services', 'well known to police', 'dementia', 'confused', 'learning difficulties', 'learning disability',
  ]],
  ['23', [
    'inconsistent', 'inconsistency', 'inconsistencies', 'discrepancy', 'discrepancies', 'contradictory', 'changed her account', 'changed his account',
    'changed their account', 'changed her story', 'changed his story', 'changed their story', 'late report', 'late reporting', 'delay in reporting',
    'delayed reporting', 'not credible', 'lacks credibility', 'demeanour',
  ]],
  ['24', ['balance of probabilities', 'on balance', 'on the balance']],
  ['25', ['not clear whether', 'unclear whether', 'unclear if', 'not sure whether', 'unsure whether', 'doubt that', 'doubtful', 'cannot be sure', 'may not have happened']],
  ['26', ['suspect denies', 'denies the offence', 'denied the offence', 'denies any', 'consensual', 'consented']],
  ['27', ['did not mean to', 'no intent', 'without intent', 'lacked capacity', 'lacks capacity']],
  ['28', ['off the system', 'back together', 'reconciled', 'afraid of', 'scared of', 'in fear of', 'does not want him in trouble', 'does not want her in trouble']],
  ['29', ['counter allegation', 'counter-allegation', 'as bad as each other', 'six of one']],
  ['30', ['civil matter', 'civil dispute', 'family matter', 'family dispute', 'insurance', 'jointly owned', 'joint owner']],
  ['31', ['words of advice', 'advice given', 'given advice', 'strong advice']],
  ['32', [
    'target', 'targets', 'backlog', 'workload', 'year end', 'year-end', 'end of year', 'end of the year', 'end of the financial year', 'month end', 'month-end',
    'end of the month', 'detection rate', 'performance figures', 'tidy up', 'tidying up', 'housekeeping', 'clear the crime', 'clear up rate',
  ]],
  ['34', ['alibi', 'wrong person', 'mistaken identity', 'not the suspect']],
]
