// Table: what the gaps in the demonstration's texts are filled with; all of it invented

/** What may stand in each slot, in lower case, in a running sentence. */
export const SLOTS: Readonly<Record<string, readonly string[]>> = {
  place: [
    'the bus shelter by the market hall', 'the car park behind the shops', 'the foyer of the leisure centre', 'the steps of the library',
    'the taxi rank', 'the footbridge by the mill', 'the gate of the playing field', 'the loading bay', 'the stairwell of the flats',
    'the garden of the pub', 'the parade of shops', 'the station forecourt', 'the lane beside the allotments', 'the launderette',
  ],
  camera: [
    'the council’s camera', 'the shop’s camera', 'the bus company’s camera', 'a neighbour’s doorbell camera', 'the leisure centre’s camera',
    'a delivery van’s dash camera', 'the housing association’s camera', 'the school’s gate camera', 'the filling station’s camera',
    'the pub’s camera over the door', 'the depot’s camera', 'the builder’s site camera', 'the chemist’s camera',
  ],
  cause: [
    'trips over the kerb', 'slips on wet leaves', 'misses the last step', 'catches a heel in the drain cover', 'stumbles over a dog lead',
    'slides on spilt oil', 'turns round and walks into the bollard', 'loses hold of the handrail', 'steps off the edge of the pavement',
    'tangles with a bicycle that is leaning there', 'backs into the bin', 'skids on the frost',
  ],
  venue: [
    'the swimming pool', 'the ice rink', 'the village hall', 'the bowling club', 'the night shelter', 'the market', 'the climbing wall',
    'the theatre bar', 'the football ground', 'the garden centre', 'the college canteen', 'the bingo hall',
  ],
  programme: [
    'a radio play', 'a soap', 'a quiz that went wrong on air', 'a film with the sound turned up', 'a drama serial', 'a play rehearsed aloud',
    'a talking book', 'a comedy show', 'a game played online with the speakers on', 'a film festival stream', 'a hospital drama', 'a repeat of an old thriller',
  ],
  thing: [
    'purse', 'tablet computer', 'mobile phone', 'rucksack', 'cordless drill', 'pram', 'guitar in its case', 'set of keys with a red tag',
    'fishing tackle', 'winter coat', 'wheelchair cushion', 'box of tools', 'camera with a long strap', 'wedding ring', 'bicycle with a basket',
  ],
  counter: [
    'the bus company’s lost property', 'the library desk', 'the swimming pool’s reception', 'the shopping centre’s office', 'the school office',
    'the church porch', 'the taxi firm', 'the market superintendent', 'the café counter', 'the station ticket office', 'the hospital porter’s desk', 'the gym',
  ],
  relative: [
    'sister', 'brother', 'grown-up son', 'grown-up daughter', 'mother', 'father', 'cousin', 'flatmate', 'business partner', 'aunt', 'nephew', 'next-door neighbour',
  ],
  firm: [
    'the letting agent', 'the boiler engineer', 'the cleaning firm', 'the removals firm', 'the council’s contractor', 'the window fitter',
    'the security firm', 'the meter reader', 'the locksmith', 'the surveyor', 'the alarm company', 'the pest control officer',
  ],
  goods: [
    'the coffee', 'the cheese', 'the batteries', 'the wine', 'the baby milk', 'the razor blades', 'the children’s coats', 'the headphones',
    'the meat', 'the perfume', 'the chocolate', 'the power tools',
  ],
  weather: [
    'the gale', 'the hail', 'a lightning strike', 'a slate that came off the roof', 'a branch of the old ash', 'a frozen pipe that burst',
    'a roe deer that came through the garden', 'a fault in the glass', 'a shed roof carried by the wind', 'a heron that hit the pane',
    'a wheel that came off a passing trailer', 'a firework blown over from the display in the park',
  ],
  damaged: [
    'the shop window', 'the garden wall', 'the car’s rear window', 'the greenhouse', 'the front door', 'the fence', 'the bus shelter',
    'the shed', 'the wing mirror', 'the conservatory roof', 'the garden gate', 'the sign over the shop',
  ],
  vehicle: [
    'the blue van', 'the small red car', 'the motorcycle', 'the silver estate car', 'the works pick-up', 'the scooter', 'the camper van',
    'the trailer', 'the white hatchback', 'the electric bicycle', 'the taxi', 'the old tractor',
  ],
  mover: [
    'the recovery firm', 'the parking contractor', 'the garage', 'the finance company', 'the gas board’s contractor, who needed the road',
    'the owner’s employer', 'the film crew who had the street closed', 'the highways team', 'the hire company', 'the valeting firm',
    'the event stewards', 'the insurer’s collector',
  ],
  substance: [
    'caffeine and sugar', 'dried mint', 'washing soda', 'cornflour', 'a plant food', 'a sports supplement', 'crushed paracetamol',
    'scented bath salt', 'icing sugar', 'a legal herbal tea', 'ground seashells for hens', 'a cat’s worming powder',
  ],
  article: [
    'a stage prop of painted wood', 'a kitchen knife new in its sealed pack, with the receipt', 'a gardener’s trowel', 'a fencing foil with its tip, on the way to the club',
    'a letter opener without an edge', 'a carpet fitter’s tool, in the van with the carpets', 'a belt buckle', 'a toy that lights up',
    'a folding pocket knife within the legal length', 'a wedding present still in its wrapping', 'a surveyor’s rod', 'a hockey stick on match day',
  ],
  hours: [
    'the same evening', 'the next morning', 'two days later', 'on the Friday', 'on the Monday', 'after the weekend', 'within the week',
    'the day after the report', 'the following Tuesday', 'once the office opened', 'ten days later', 'at the end of the month',
  ],
  keeper: [
    'The original is locked in the system it was made on, and its log shows every copy.', 'The office that keeps it will hand out a copy to anybody who asks for us.',
    'The file carries its own time, which was compared with the speaking clock.', 'The page is numbered and the pages around it are whole.',
    'The manager signed and dated the copy and can be called.', 'The firm keeps it for six years and gave us the reference.',
    'Two people who do not know each other keep a copy each, and the two agree.', 'The export has a hash value, written down when it was taken.',
    'The duty manager was there when it was copied and says so in a statement.', 'It can be seen again at the source until the end of next month.',
    'The writer was spoken to and stands by it.', 'The date and the reference can be checked by telephone with the office that issued it.',
  ],
  held: [
    'Evidence system, exhibit PA/1', 'Evidence system, exhibit TW/2', 'Evidence system, exhibit OL/1', 'Evidence system, exhibit HP/4', 'Evidence system, exhibit RS/1',
    'Evidence system, exhibit KB/3', 'Evidence system, exhibit NF/2', 'Evidence system, exhibit JM/1', 'Property store, shelf 14, bag 220871',
    'Property store, shelf 3, bag 119045', 'Evidence system, exhibit EW/5', 'Evidence system, exhibit DC/1',
  ],
  seer: [
    'The officer in the case', 'The officer in the case and the sergeant', 'The officer in the case and the exhibits officer',
    'The officer in the case, with the manager who keeps it', 'The officer in the case, at the control room', 'The officer in the case and a colleague',
    'The exhibits officer', 'The officer in the case, twice', 'The officer in the case and the camera operator', 'The sergeant on duty',
    'The officer in the case, on the day it came', 'The officer in the case, from beginning to end',
  ],
  friend: [
    'a friend from work', 'the neighbour from the flat below', 'the person who made the call', 'a passer-by', 'the barman', 'the shop assistant',
    'a cousin who was visiting', 'the caretaker', 'a student who lodges there', 'the driver who stopped', 'a security guard', 'the club secretary',
  ],
  desk: [
    'In the evidence system, at my desk', 'In the evidence system, in the viewing room', 'At the registrar’s office, on the big screen',
    'At my desk, from beginning to end', 'In the viewing room, with the sound on', 'At headquarters, from the exhibit itself', 'In the evidence system, twice',
    'At my desk, beside the log', 'In the property store, with the exhibits officer', 'In the evidence system, at half speed', 'In the quiet room, alone', 'At my desk, against the statement',
  ],
}
