/** What a breach's toll is counted in: people and what stands for one person each. Lower case, singular and plural. */
const PEOPLE = `people persons individuals patients customers consumers users members subscribers clients employees workers staffers
staff students pupils teachers educators parents families residents citizens voters taxpayers victims guests passengers travelers
travellers drivers riders cardholders accountholders policyholders beneficiaries enrollees participants applicants candidates donors
alumni retirees veterans soldiers officers personnel borrowers shoppers buyers sellers visitors attendees players gamers
households applicants adults children minors dependents spouses contractors physicians doctors nurses providers Americans
Californians Texans Australians Canadians Britons Mainers inmates claimants recipients insureds women men followers
readers viewers callers tenants homeowners investors shareholders survivors jobseekers creators freelancers
relatives dependants claimers signatories cyclists commuters retirees hires stylists nurses midwives firefighters troops sailors scouts worshippers parishioners congregants volunteers pensioners refugees detainees agents lawyers attorneys faculty graduates freshmen undergraduates caregivers`;

/** People by where they live: states of the USA, provinces, countries. */
const INHABITANTS = `Alabamians Alaskans Arizonans Arkansans Coloradans Coloradoans Delawareans Floridians Georgians Hawaiians Idahoans Illinoisans
Hoosiers Iowans Kansans Kentuckians Louisianans Louisianians Marylanders Michiganders Michiganians Minnesotans Mississippians Missourians Montanans Nebraskans
Nevadans Tennesseans Utahns Vermonters Virginians Washingtonians Wisconsinites Wyomingites Oregonians Ohioans Oklahomans Pennsylvanians Carolinians Dakotans
Rhode-Islanders Islanders Yorkers Jerseyans Hampshirites Mexicans Ontarians Albertans Manitobans Quebecers Quebeckers Scots Londoners Irish Germans
Austrians Belgians Danes Swedes Norwegians Finns Poles Italians Spaniards Israelis Indians Filipinos Indonesians Argentines Argentinians Brazilians Chileans Colombians
Peruvians Ecuadorians Kenyans Nigerians Zealanders Kiwis Singaporeans Malaysians Thais Turks Greeks Ukrainians Russians Bulgarians Romanians Hungarians
Europeans Africans Koreans`;

const RECORDS = `records accounts profiles identities credentials logins passwords hashes holders cards usernames emails e-mails entries
numbers addresses SSNs SSN licenses passports fingerprints`;

const GERMAN = `einwohnern kundendaten nutzerdaten mietern mieter lehrkräfte patientenakten beschäftigten mitarbeitern patienten personen menschen kunden kundinnen patienten patientinnen nutzer nutzerinnen mitarbeiter mitarbeiterinnen
mitarbeitende beschäftigte datensätze konten betroffene bürger bürgerinnen versicherte studierende schüler nutzerkonten
kundendatensätze nutzern kundenkonten accounts kreditkarten mitglieder angestellte patientendaten profile`;

const FRENCH = `locataires foyers sociétaires patientes voyageurs licenciés personnes clients patients usagers utilisateurs comptes assurés salariés abonnés citoyens étudiants victimes
enregistrements dossiers adhérents allocataires élèves agents internautes français bénéficiaires employés`;

const SPANISH = `vecinos vecinas habitantes asegurados inquilinos viajeros personas clientes pacientes usuarios cuentas registros empleados trabajadores ciudadanos estudiantes afectados
víctimas titulares alumnos contribuyentes socios abonados tarjetas`;

const OTHERS = `klanten patiënten medewerkers personen mensen gebruikers werknemers leerlingen studenten inwoners slachtoffers burgers
clienti utenti persone pazienti cittadini dipendenti studenti conti abbonati assistiti
clientes pessoas usuários utilizadores pacientes funcionários cidadãos contas alunos trabalhadores
habitants habitantes einwohner lecteurs contribuables`;

const words = (list: string) => list.split(/\s+/).map((word) => word.toLowerCase());

/** Nouns that count people. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set([
  ...words(PEOPLE),
  ...words(INHABITANTS),
  ...words(GERMAN),
  ...words(FRENCH),
  ...words(SPANISH),
  ...words(OTHERS),
]);
/** Nouns that count records or accounts. */
export const RECORD_NOUNS: ReadonlySet<string> = new Set(words(RECORDS));
/** Nouns that count bodies hit: taken only where the sentence says that they were. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  words(
    'organizations organisations companies businesses schools districts hospitals universities firms agencies entreprises empresas unternehmen merchants websites sites servers devices computers systems domains trusts councils practices clinics',
  ),
);
