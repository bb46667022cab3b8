import type { Version } from '#lib/counting-rules/version'
import {
  inspectorateGlossary,
  kentJudgment,
  offenceList,
  outcomesGuide,
  recordingRules,
  victimsCode,
} from './documents.ts'

/** The pages of 2026/27 on victims, on times, on challenges, on incidents and on reclassifying. */
export const victimsAndMatters: Version['citations'] = {
  'HOCR-A-09b': [],
  'HOCR-A-10b': [recordingRules('p25')],
  'HOCR-A-10c': [],
  'HOCR-A-12a': [outcomesGuide('p21')],
  'HOCR-C1-08a': [],
  'HOCR-D-01': [inspectorateGlossary('entry “Force crime registrar”')],
  'HOCR-D-02': [recordingRules('p15'), recordingRules('p16')],
  'HOCR-D-03': [victimsCode('Right 12')],
  'HOCR-G-03c': [],
  'HOCR-N-01': [recordingRules('p63')],
  'HOCR-N-01a': [recordingRules('p63'), offenceList('rows of N100, N200 and N300')],
  'HOCR-N-03': [recordingRules('p62')],
  'HOCR-N-04': [offenceList('rows of N200'), recordingRules('p48')],
  'HOCR-N-05': [recordingRules('pp34-37'), offenceList('rows of N300')],
  'HOCR-N-05a': [recordingRules('pp34-37')],
  'HOCR-T-06': [{ document: 'HMICFRS inspection of North Yorkshire, as reported in 2020', page: 'crimes put back' }],
  'HOCR-T-07': [recordingRules('p6')],
  'HOCR-T-08': [{ document: 'Data Protection Act 2018', page: 'Part 3' }, kentJudgment('as summarised in law reports')],
  'HOCR-V-01': [recordingRules('p26'), outcomesGuide('p26')],
  'HOCR-V-01a': [recordingRules('p26'), outcomesGuide('p26')],
  'HOCR-V-02': [recordingRules('p10'), recordingRules('p26')],
  'HOCR-V-03': [
    {
      document: 'HMICFRS reports on cancelled crimes, as reported in 2020',
      page: 'Lancashire, Suffolk, North Yorkshire',
    },
  ],
  'HOCR-V-03a': [recordingRules('p10')],
  'HOCR-V-04': [victimsCode('Right 6')],
  'HOCR-V-05': [outcomesGuide('p3')],
  'HOCR-V-06': [recordingRules('p26')],
  'HOCR-V-07': [],
  'HOCR-V-08': [],
  'HOCR-V-09': [outcomesGuide('p29')],
  'HOCR-V-10': [
    { document: 'Police Victims’ Right to Review schemes, as forces publish them', page: 'what is covered' },
  ],
  'LAW-01a': [kentJudgment('as summarised in law reports')],
  'LAW-01b': [kentJudgment('as summarised in law reports')],
  'LAW-01c': [kentJudgment('as summarised in law reports')],
}
