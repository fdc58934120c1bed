const split = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Last words of the names of organisations, lower case. */
export const ORG_HEADS =
  split(`inc inc. corp corp. corporation co co. company companies llc llc. llp ltd ltd. limited plc pllc pc lp gmbh ag sa
s.a. s.p.a. spa nv bv ab oy kg se pty group holdings holding bank banks bancorp bancshares trust hospital hospitals clinic clinics health
healthcare medical medicine university college school schools academy institute district police department dept ministry agency
administration commission commissioner committee council authority board bureau office offices court courts foundation association society
union federation alliance coalition church diocese archdiocese systems services solutions technologies technology software networks network
labs laboratories laboratory security insurance assurance financial partners associates airlines airways motors energy pharmacy pharmacies
pharmaceuticals news times post journal herald tribune gazette club fc museum library service center centre centers system force
guard army navy party parliament senate congress assembly house embassy consulate league institution orchestra band studios pictures
entertainment media press radio television records communications telecom mobile wireless electric electronics power water utilities industries
manufacturing logistics transport railways railway airport stores store hotels hotel resorts restaurants casino casinos foods brands
products enterprises ventures capital investments securities advisors consulting consultants design international global worldwide
america usa attorney forensics coop cooperative nhs fund funds exchange surgery dental pediatrics physicians orthopedics oncology imaging
radiology dermatology cardiology urology behavioral hospice rehabilitation care wellness homes housing properties realty estate`);

/** Titles and posts before a person's name, lower case. */
export const TITLES =
  split(`mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame president vice-president minister premier
chancellor senator sen sen. representative rep rep. congressman congresswoman governor gov gov. mayor judge justice attorney general secretary
director ceo cfo cio ciso cto coo chairman chairwoman chair chief officer commissioner superintendent spokesman spokeswoman spokesperson
analyst researcher expert founder co-founder executive manager detective det det. sergeant sgt sgt. captain capt capt. lieutenant lt lt. colonel
col col. general gen gen. sheriff agent inspector king queen prince princess pope archbishop bishop rev rev. reverend rabbi imam coach
striker midfielder defender goalkeeper quarterback pitcher author singer actor actress director writer reporter journalist blogger lawyer
counsel ag herr frau monsieur madame señor señora don doña`);

/** Words that join the capitalised words of one name. */
export const CONNECTORS = split(
  `of the and & for at in on de del la las los le les des du der den für von und y et di da do e 's ’s ' ’ to`,
);
