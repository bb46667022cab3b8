-- The one form of a word of an address that has several; empty for a word that says nothing, null for any other.
CREATE OR REPLACE FUNCTION registrar.street_word(word text)
RETURNS text
LANGUAGE sql
IMMUTABLE
STRICT
PARALLEL SAFE
RETURN '{
    "street": "st", "str": "st", "saint": "st", "road": "rd", "avenue": "ave", "av": "ave", "lane": "ln",
    "la": "ln", "drive": "dr", "drv": "dr", "close": "cl", "court": "ct", "crt": "ct", "place": "pl",
    "gardens": "gdns", "garden": "gdns", "gdn": "gdns", "gds": "gdns", "crescent": "cres", "cresc": "cres",
    "cr": "cres", "terrace": "terr", "ter": "terr", "tce": "terr", "square": "sq", "grove": "gr", "grv": "gr",
    "park": "pk", "way": "wy", "walk": "wk", "rise": "ri", "hill": "hl", "green": "gn", "grn": "gn",
    "mount": "mt", "estate": "est", "parade": "pde", "boulevard": "blvd", "row": "rw", "mews": "ms",
    "view": "vw", "cottage": "ctg", "cott": "ctg", "cotts": "ctg", "cottages": "ctg", "farm": "fm",
    "house": "ho", "hse": "ho", "buildings": "bldgs", "bldg": "bldgs", "building": "bldgs", "north": "n",
    "nth": "n", "south": "s", "sth": "s", "east": "e", "west": "w", "great": "gt", "upper": "up", "lower": "lw",
    "lwr": "lw", "station": "stn", "flt": "flat", "apartment": "flat", "apt": "flat", "appt": "flat",
    "unit": "flat", "studio": "flat", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5",
    "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12",
    "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16", "seventeen": "17", "eighteen": "18",
    "nineteen": "19", "twenty": "20", "first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th",
    "fifth": "5th", "sixth": "6th", "the": "", "of": "", "and": "", "at": "", "on": "", "in": "", "near": "",
    "by": "", "no": "", "nr": "", "number": "", "uk": "", "gb": "", "gbr": "", "united": "", "kingdom": "",
    "england": "", "wales": "", "cymru": "", "merthyr": "merthyr"
  }'::jsonb ->> word;
