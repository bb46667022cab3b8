/** The worked cases whose given answer is not the one these rules give, and why. */
export const disputed: Readonly<Record<string, string>> = {
  'case-032':
    'Given: a decision maker may, with a warning. But the rules list attempted murder under homicide on page 34, and HOCR-A-04 keeps it for the registrar by default.',
  'case-053':
    'Given: both registrars decide. They settle the quarrel (HOCR-D-02); the transfer itself is for a decision maker or the registrar (HOCR-C1-05, A-12).',
  'case-055':
    'Given: the victim is informed first. But it was asked as C4, which the duty to inform first does not name (HOCR-V-02); the victim is informed all the same.',
  'case-056':
    'Given: the registrar decides. But nothing reserves C1 to the registrar (HOCR-A-12), and any of them refuses it.',
  'case-066':
    'Given: a decision maker outside professional standards, and the text reserves nothing. But a suspect who works for the police is for the registrar, as a safeguard (HOCR-A-01c).',
  'case-071':
    'Given: the registrar decides. But putting back is open to the deputy and any decision maker as well (HOCR-T-06); only removing is reserved.',
  'case-073':
    'Given: the registrar decides. What is the registrar’s is the finding that there is nobody to inform (HOCR-V-07); the cancellation was a decision maker’s.',
  'case-076':
    'Given: the registrar decides. The registrar sees every such request (HOCR-G-07), but anybody who may decide refuses it.',
}
