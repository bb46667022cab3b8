/** Of the rules that a worked case was given with, those that it does not name, each with why. */
export const notNamed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'case-016': {
    'HOCR-T-06': 'It judges the putting back of a cancelled crime; here somebody asks for a crime that is still live.',
  },
  'case-019': {
    'HOCR-N-01':
      'It judges a report that is kept as an N100; here a cancellation is asked for, and HOCR-A-08 sends it to be reclassified.',
  },
  'case-020': {
    'HOCR-N-02': 'It is no check of its own: HOCR-A-09, which is named, keeps it.',
  },
  'case-022': {
    'HOCR-N-03':
      'It judges a report that is kept as an N100; here a cancellation is asked for, and HOCR-A-08 sends it to be reclassified.',
  },
  'case-025': {
    'HOCR-C3-01': 'It is met: the two records are of one crime. What stands against it is only who decides.',
    'HOCR-C3-02': 'It is met: the crime that stays is live. What stands against it is only who decides.',
  },
  'case-029': {
    'HOCR-N-05':
      'It judges a reclassification to an N300, which comes after the registrar has decided this cancellation.',
  },
  'case-032': {
    'HOCR-A-13':
      'It is met: the decision maker is trained. What stands against it is that the offence is kept for the registrar.',
  },
  'case-037': {
    'HOCR-V-07': 'It judges how a victim is informed before a crime leaves the count; this one is refused, and stays.',
  },
  'case-041': {
    'HOCR-T-10': 'It is no check of its own: HOCR-C3-05a, which is named, keeps it.',
  },
  'case-043': {
    'HOCR-C3-05':
      'It judges more of the same conduct; a threat of death is another crime, and HOCR-C3-03 keeps it beside the stalking.',
  },
  'case-051': {
    'HOCR-R-14':
      'It judges a reason offered for cancelling; here an outcome is given, and HOCR-C1-08 says that it is the wrong one.',
  },
  'case-053': {
    'HOCR-D-02':
      'It judges a quarrel put to both registrars; here a transfer is asked for, and it waits until they have settled it.',
  },
  'case-055': {
    'HOCR-C1-07':
      'It judges what happened wholly outside England and Wales; over which country this was nobody knows, so HOCR-C1-06 speaks.',
  },
  'case-059': {
    'HOCR-C3-06': 'It joins what was taken from one household; these are two, so HOCR-C3-03 keeps both crimes.',
  },
  'case-069': {
    'HOCR-V-06':
      'It asks who was a victim before a crime leaves the count under C1, C2 or C5; a C4 has no duty to inform first (HOCR-V-02).',
  },
  'case-071': {
    'HOCR-T-06': 'It judges the putting back itself; here the cancellation is judged that makes it necessary.',
  },
  'case-072': {
    'HOCR-V-12': 'It is no check of its own: the report counts how many victims were informed with proof.',
  },
  'case-075': {
    'HOCR-C2-08':
      'It judged what was known when it was decided, and nobody knew of pressure then; of what the victim answers HOCR-V-09 judges.',
  },
  'case-082': {
    'HOCR-A-05':
      'It speaks only where the force has no registrar on the College register; here the registrar is away, and there is one.',
  },
  'case-085': {
    'HOCR-C5-01': 'It is met: the offence is open to self-defence. HOCR-C5-04a sends it to the registrar.',
  },
  'case-091': {
    'LAW-01':
      'It judges how somebody comes to be named in a record; here a name is to be taken out of a cancelled one.',
  },
  'case-092': {
    'HOCR-G-08':
      'It judges whether a decision still stands before the crime leaves the count; this crime has left it, and HOCR-T-06 puts it back.',
  },
}
