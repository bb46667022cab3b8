/** The flags a crime may carry, and that it has none. */
export const FLAG_WORDS: Readonly<Record<string, string>> = {
  domestic_abuse: 'Domestic abuse',
  child: 'Child',
  hate: 'Hate crime',
  honour_based: 'Honour-based abuse',
  vulnerable_adult: 'Vulnerable adult',
  sexual: 'Sexual',
  coercive_control: 'Coercive control',
  repeat: 'Repeat victim',
  none: 'No flag',
}

/** The groups of victims whose key is not yet in words; whatever else an extract gives stands as it is. */
export const VICTIM_WORDS: Readonly<Record<string, string>> = {
  adult: '18 or over',
  '16-17': '16 or 17',
  '13-15': '13 to 15',
  'under 13': 'Under 13',
  female: 'Female',
  male: 'Male',
  asian: 'Asian or Asian British',
  black: 'Black or Black British',
  mixed: 'Mixed or multiple',
  white: 'White',
  other: 'Other',
  yes: 'Disabled',
  no: 'Not disabled',
  organisation: 'Organisations',
  unknown: 'Not known',
  none: 'Not known',
}
