-- What a Welsh word of an address says in the one form of the English word; empty for a word that says nothing,
-- null for any other.
CREATE OR REPLACE FUNCTION registrar.welsh_street_word(word text)
RETURNS text
LANGUAGE sql
IMMUTABLE
STRICT
PARALLEL SAFE
RETURN '{
    "lloegr": "", "stryd": "st", "sant": "st", "santes": "st", "heol": "rd", "hewl": "rd", "ffordd": "rd",
    "ffwrdd": "rd", "rhodfa": "ave", "lon": "ln", "clos": "cl", "cwrt": "ct", "llys": "ct", "plas": "pl",
    "maes": "pl", "gerddi": "gdns", "ardd": "gdns", "cilgant": "cres", "teras": "terr", "rhes": "terr",
    "sgwar": "sq", "llwyn": "gr", "gelli": "gr", "parc": "pk", "llwybr": "wy", "rhiw": "ri", "bryn": "hl",
    "allt": "hl", "grin": "gn", "bwthyn": "ctg", "fferm": "fm", "ty": "ho", "dy": "ho", "gogledd": "n",
    "deheuol": "s", "dwyrain": "e", "gorllewin": "w", "mawr": "gt", "fawr": "high", "uchel": "high",
    "uchaf": "up", "isaf": "lw", "gorsaf": "stn", "orsaf": "stn", "fflat": "flat", "bach": "little",
    "fach": "little", "newydd": "new", "hen": "old", "melin": "mill", "felin": "mill", "eglwys": "church",
    "llan": "church", "capel": "chapel", "pont": "bridge", "bont": "bridge", "castell": "castle",
    "gastell": "castle", "ysgol": "school", "afon": "river", "mor": "sea", "frenhines": "queen",
    "brenhines": "queen", "brenin": "king", "frenin": "king", "farchnad": "market", "marchnad": "market",
    "wen": "white", "gwyn": "white", "gwen": "white", "du": "black", "ddu": "black", "coch": "red",
    "goch": "red", "coed": "wood", "goed": "wood", "neuadd": "hall", "ffynnon": "well", "mynydd": "mountain",
    "cwm": "valley", "dyffryn": "valley", "mair": "mary", "dewi": "david", "y": "", "yr": "", "ar": "",
    "caerdydd": "cardiff", "abertawe": "swansea", "casnewydd": "newport", "wrecsam": "wrexham",
    "caerfyrddin": "carmarthen", "carnarvon": "caernarfon", "caernarvon": "caernarfon", "aberteifi": "cardigan",
    "caergybi": "holyhead", "wyddgrug": "mold", "fenni": "abergavenny", "trefynwy": "monmouth",
    "barri": "barry", "penybont": "bridgend", "castellnedd": "neath", "aberhonddu": "brecon",
    "drenewydd": "newtown", "trallwng": "welshpool", "dinbych": "tenby", "hwlffordd": "haverfordwest",
    "abergwaun": "fishguard", "aberdaugleddau": "milford", "casgwent": "chepstow", "fflint": "flint",
    "penfro": "pembroke", "rhuthun": "ruthin", "aberdar": "aberdare", "pontypwl": "pontypool", "ebwy": "ebbw"
  }'::jsonb ->> word;
