/** Which row of the table a place points to: how states and countries are printed, and cities with their states. Public knowledge. */

/** States by postal code: the name first, then press abbreviations. */
const STATES = `
AL Alabama|Ala.;AK Alaska;AZ Arizona|Ariz.;AR Arkansas|Ark.;CA California|Calif.;CO Colorado|Colo.;CT Connecticut|Conn.;DE Delaware|Del.;
FL Florida|Fla.;GA Georgia|Ga.;HI Hawaii;ID Idaho;IL Illinois|Ill.;IN Indiana|Ind.;IA Iowa;KS Kansas|Kan.;KY Kentucky|Ky.;LA Louisiana|La.;
ME Maine;MD Maryland|Md.;MA Massachusetts|Mass.;MI Michigan|Mich.;MN Minnesota|Minn.;MS Mississippi|Miss.;MO Missouri|Mo.;MT Montana|Mont.;
NE Nebraska|Neb.;NV Nevada|Nev.;NH New Hampshire|N.H.;NJ New Jersey|N.J.;NM New Mexico|N.M.;NY New York|N.Y.|New York State;
NC North Carolina|N.C.;ND North Dakota|N.D.;OH Ohio;OK Oklahoma|Okla.;OR Oregon|Ore.;PA Pennsylvania|Pa.;PR Puerto Rico;RI Rhode Island|R.I.;
SC South Carolina|S.C.;SD South Dakota|S.D.;TN Tennessee|Tenn.;TX Texas|Tex.;UT Utah;VT Vermont|Vt.;VA Virginia|Va.;
WA Washington State|Wash.;WV West Virginia|W.Va.;WI Wisconsin|Wis.;WY Wyoming|Wyo.;DC District of Columbia|D.C.|Washington, D.C.`;

/** Countries by the prefix of the rows' ids. Members of the European Union are under EU. */
const COUNTRIES = `
GB United Kingdom|UK|U.K.|Britain|Great Britain|England|Scotland|Wales|Northern Ireland;CA- Canada;AU- Australia;IN- India;
EU- European Union|EU|Austria|Belgium|Bulgaria|Croatia|Cyprus|Czech Republic|Denmark|Estonia|Finland|France|Germany|Greece|Hungary|Ireland|
Italy|Latvia|Lithuania|Luxembourg|Malta|Netherlands|Poland|Portugal|Romania|Slovakia|Slovenia|Spain|Sweden`;

/** Cities whose name alone makes one think of a state; of several states, of each. */
const CITIES = `
AL Birmingham|Huntsville|Mobile|Tuscaloosa;AK Anchorage|Fairbanks|Juneau;AZ Phoenix|Tucson|Mesa|Scottsdale|Tempe|Flagstaff|Yuma|Surprise;
AR Little Rock|Fayetteville|Bentonville;CA Los Angeles|San Diego|San Jose|San Francisco|Fresno|Sacramento|Long Beach|Oakland|Bakersfield|Anaheim|
Santa Ana|Riverside|Irvine|Chula Vista|Fremont|San Bernardino|Modesto|Oxnard|Oceanside|Santa Rosa|Indio|Palm Springs|Berkeley|Pasadena|Santa Barbara|
Santa Monica|Palo Alto|Burbank|Beaumont|Thousand Oaks|Goodyear|Lake Elsinore|Hanford;CO Denver|Colorado Springs|Boulder|Fort Collins|Pueblo;
CT Hartford|New Haven|Stamford|Bridgeport;DE Wilmington|Dover;FL Jacksonville|Miami|Tampa|Orlando|St. Petersburg|Hialeah|Tallahassee|Fort Lauderdale|
Port St. Lucie|Cape Coral|Pembroke Pines|Gainesville|Coral Springs|Clearwater|West Palm Beach|Lakeland|Daytona Beach|Ormond Beach|Palm Bay|
Boca Raton|Sarasota|Pensacola|Fort Myers|Key West|Port Orange|Wellington|Deerfield Beach|Pompano Beach;GA Atlanta|Savannah|Macon|Augusta;
HI Honolulu|Hilo;ID Boise|Nampa|Idaho Falls|Pocatello;IL Chicago|Naperville|Joliet|Rockford|Champaign|Springfield;
IN Indianapolis|Fort Wayne|Evansville|South Bend;IA Des Moines|Cedar Rapids|Iowa City|Dubuque|Davenport|Ames;KS Wichita|Overland Park|Topeka|Olathe;
KY Louisville|Lexington|Covington;LA New Orleans|Baton Rouge|Shreveport|Lafayette|Lake Charles;ME Portland|Bangor;MD Baltimore|Annapolis|Rockville;
MA Boston|Worcester|Cambridge|Springfield;MI Detroit|Grand Rapids|Ann Arbor|Lansing|Flint|Kalamazoo;MN Minneapolis|St. Paul|Saint Paul|Duluth|Rochester;
MS Biloxi|Gulfport|Hattiesburg;MO St. Louis|Saint Louis|Kansas City|Springfield;MT Billings|Missoula|Bozeman|Helena;NE Omaha;
NV Las Vegas|Reno|North Las Vegas|Carson City;NH Nashua|Concord|Manchester;NJ Newark|Jersey City|Trenton|Paterson|Hoboken|Atlantic City|Princeton;
NM Albuquerque|Santa Fe|Las Cruces;NY New York City|Buffalo|Rochester|Yonkers|Syracuse|Albany|Brooklyn|Manhattan|Queens|White Plains|Ithaca|Utica;
NC Charlotte|Raleigh|Greensboro|Durham|Winston-Salem|Asheville|Fayetteville;ND Fargo|Bismarck;OH Cleveland|Cincinnati|Toledo|Akron|Dayton|Youngstown|Columbus;
OK Oklahoma City|Tulsa|Broken Arrow;OR Portland|Eugene|Medford|Bend|Corvallis|Salem;PA Philadelphia|Pittsburgh|Allentown|Scranton|Harrisburg|Erie|Bethlehem;
PR San Juan;RI Providence|Warwick|Cranston;SC Charleston|Greenville|Myrtle Beach|Columbia;SD Sioux Falls|Rapid City;TN Nashville|Memphis|Knoxville|Chattanooga|Clarksville;
TX Houston|San Antonio|Dallas|Austin|Fort Worth|El Paso|Corpus Christi|Plano|Laredo|Lubbock|Amarillo|Brownsville|McAllen|Killeen|Waco|Abilene|Round Rock|
Galveston|Sugar Land|College Station|Marshall;UT Salt Lake City|Provo|Ogden|Saint George|St. George;VT Burlington|Montpelier;
VA Virginia Beach|Norfolk|Richmond|Chesapeake|Newport News|Roanoke|Alexandria|Charlottesville|Hanover County;WA Seattle|Spokane|Tacoma|Bellevue|Redmond|Olympia|Bellingham|Yakima;
WV Wheeling|Morgantown;WI Milwaukee|Madison|Green Bay|Kenosha|Racine;WY Cheyenne|Casper;GB London|Leeds|Liverpool|Sheffield|Bristol|Glasgow|Edinburgh|Cardiff|Belfast`;

/** Entries of a list: `FL Florida|Fla.` as pairs of code and name. */
function pairs(list: string): [code: string, name: string][] {
  return list
    .replaceAll('\n', '')
    .split(';')
    .flatMap((entry) => {
      const at = entry.indexOf(' ');
      const code = entry.slice(0, at);
      return entry
        .slice(at + 1)
        .split('|')
        .map((name): [string, string] => [code, name]);
    });
}

const idOf = (code: string): string => (code === 'GB' || code.endsWith('-') ? code : `US-${code}`);

/** Name to the beginning of the ids it points to: `US-FL` (also `US-FL-GOV`), `EU-` (all its rows). */
export const STATE_NAMES: ReadonlyMap<string, string> = new Map(
  pairs(STATES).map(([code, name]) => [name, idOf(code)]),
);
export const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
  pairs(COUNTRIES).map(([code, name]) => [name, idOf(code)]),
);

/** City to the states it may be in. */
export const CITY_STATES: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(pairs(CITIES), ([, name]) => name)].map(([name, all]) => [name, all.map(([code]) => idOf(code))]),
);

/** `FL`, as it stands after a city and a comma. */
export const POSTAL_CODES: ReadonlyMap<string, string> = new Map(pairs(STATES).map(([code]) => [code, idOf(code)]));
