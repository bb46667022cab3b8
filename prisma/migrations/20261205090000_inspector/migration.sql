-- An inspector of HMICFRS reads whole records for a time, and changes nothing.
ALTER TYPE role ADD VALUE 'inspector';
