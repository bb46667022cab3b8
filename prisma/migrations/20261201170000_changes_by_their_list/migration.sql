-- Changes in the RMS that wait for an answer, and those that have one, each in the order of its list.
CREATE INDEX rms_change_waiting ON rms_change (why, due_on, id) WHERE weight = 'difference' AND answer IS NULL;
CREATE INDEX rms_change_right ON rms_change (why, due_on, id) WHERE answer = 'right';
CREATE INDEX rms_change_put_right ON rms_change (why, due_on, id) WHERE answer = 'put_right';
