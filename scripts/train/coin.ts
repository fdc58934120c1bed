/** Names nobody has heard of, for most names in a story are in no list: syllables, and plain words in capitals. */
const ONSETS =
  'b br c ch cl cr d dr f fl fr g gl gr h j k kl kr l m n p pl pr qu r s sch sh sk sl sn sp st str t th tr v w z'.split(
    ' ',
  );
const NUCLEI = 'a a a e e e i i o o u ai ea ee ei ia io oa ou y'.split(' ');
const CODAS = ['', '', '', ...'l ll n n nd r r rn s ss t th m ck ld lt ng nk rd rk st sk v x z'.split(' ')];
const PLACE_TAILS =
  'ton ville burg dale ford ham field wood brook bridge port mouth haven view ridge more by stead stad dorf heim grad ow ice ica ona ino ette ac'.split(
    ' ',
  );
const PERSON_TAILS =
  'son sen er man ski sky ez ini etti elli ov ova enko ian yan opoulos stein berg mann feld worth well ley ard eaux ulu oğlu'.split(
    ' ',
  );
const BRAND_TAILS =
  'o ly io ix a ora eo us on ent is well line ware point mark fin tek lab hub dyne pay net com tec'.split(' ');

/** Adjectives and nouns that firms, shops and bands put together. */
const QUALITIES =
  `Blue Red Green Black White Grey Silver Golden Orange Copper Iron Bright Quiet Wild Little Big Giant Lucky Happy Honest Plain Simple Second Third
Four Five Seven Twin Double Old New Lost Hidden Open Rapid Swift Clear Deep High Upper Lower Far Broken Stone Winter Summer Autumn Morning Evening Northern
Southern Eastern Western Royal Noble Curious Humble Modern Urban Rural Pacific Arctic Alpine Coastal Mountain Prairie Desert`.split(
    /\s+/,
  );
const THINGS =
  `Fox Tiger Bear Wolf Heron Crow Owl Raven Falcon Otter Badger Moose Elk Lion Whale Dolphin Bee Oak Pine Maple Cedar Willow Birch Elm Ash Rose Thistle
Clover Fern River Lake Creek Brook Harbor Bay Island Ridge Peak Hill Valley Meadow Field Garden Orchard Barn Mill Bridge Gate Tower Lantern Candle Anchor
Compass Arrow Hammer Anvil Kettle Spoon Table Door Window Roof Chimney Wagon Wheel Sail Rope Star Moon Sun Cloud Rain Thunder Frost Ember Spark
Penny Dollar Button Thread Needle Ribbon Mirror Pencil Paper Letter Drum Bell Fiddle Kitchen Bakery Pantry Point Square Circle Corner`.split(
    /\s+/,
  );
/** What firms and bodies of every trade are called by. */
const TRADES =
  `Diagnostics Obstetrics Gynecology Neurology Anesthesia Podiatry Optometry Chiropractic Hematology Nephrology Gastroenterology Endocrinology Counseling
Psychology Therapy Wellness Veterinary Seafood Steelworks Steel Aluminium Copper Mining Quarries Cement Concrete Timber Lumber Paper Packaging Plastics
Chemicals Paints Textiles Apparel Clothing Footwear Jewelers Diamonds Furniture Carpets Lighting Appliances Tools Hardware Machinery Robotics Aerospace
Aviation Shipping Freight Haulage Trucking Logistics Transport Rail Ferries Cruises Tours Travel Hotels Inns Spirits Distillery Vineyards Dairy Bakeries
Poultry Meats Grocers Groceries Markets Produce Orchards Farms Seeds Nurseries Feed Pets Toys Games Gaming Sports Fitness Golf Skis Cycles Boats Marine
Tires Autos Cars Trucks Leasing Rentals Storage Movers Plumbing Roofing Electric Electrical Heating Cooling Solar Wind Gas Oil Petroleum Pipelines Water
Waste Recycling Environmental Surveying Architects Builders Homes Realty Apartments Mortgage Lending Loans Credit Savings Brokers Underwriters Assurance Benefits
Payroll Staffing Recruiting Education Learning Tutoring Publishing Press Books Records Music Films Theaters Broadcasting Radio Cable Wireless Telecom Hosting
Analytics Biosciences Biotech Genomics Genetics Therapeutics Vaccines Devices Instruments Optics Semiconductors Batteries Ledger Title Escrow Accountants Housing
Hospice Ambulance Electric\u00a0Cooperative Housing\u00a0Association Housing\u00a0Trust Family\u00a0Practice Pain\u00a0Clinic Eye\u00a0Care Urgent\u00a0Care Physical\u00a0Therapy Home\u00a0Health
Senior\u00a0Living Surgery\u00a0Center Behavioral\u00a0Health Dental\u00a0Partners Medical\u00a0Group Tribal\u00a0Council Water\u00a0District Utility\u00a0District Fire\u00a0District Broadcast\u00a0Group
Sports\u00a0Club Golf\u00a0Club Yacht\u00a0Club Credit\u00a0Services Card\u00a0Services Data\u00a0Services Title\u00a0Company Auto\u00a0Group Motor\u00a0Company`
    .split(/\s+(?<!\u00a0)/)
    .map((trade) => trade.replaceAll('\u00a0', ' '));

type Random = () => number;
function pick<T>(items: readonly T[], random: Random): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('expected a non-empty list to pick from');
  return item;
}

function syllables(count: number, random: Random): string {
  let word = '';
  for (let i = 0; i < count; i++)
    word +=
      pick(ONSETS, random) + pick(NUCLEI, random) + (i === count - 1 || random() < 0.3 ? pick(CODAS, random) : '');
  return word;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "Brastin", "Kolletti". */
export const coinPersonWord = (random: Random): string =>
  capitalised(random() < 0.5 ? syllables(2, random) : syllables(1, random) + pick(PERSON_TAILS, random));

/** "Drosham", "Pleaville". */
export const coinTown = (random: Random): string =>
  capitalised(syllables(random() < 0.7 ? 1 : 2, random) + pick(PLACE_TAILS, random));

/** "Quessix", "VOLDRA", "Snaiware". */
export function coinBrand(random: Random): string {
  const word = random() < 0.6 ? syllables(1, random) + pick(BRAND_TAILS, random) : syllables(2, random);
  return random() < 0.08 && word.length < 9 ? word.toUpperCase() : capitalised(word);
}

/** "Blue Heron", "Lantern Brook", "Second Kettle". */
export const coinPair = (random: Random): string =>
  `${pick(random() < 0.7 ? QUALITIES : THINGS, random)} ${pick(THINGS, random)}`;

export const pickTrade = (random: Random): string => pick(TRADES, random);
