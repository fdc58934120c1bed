/** VERIS 1.4.1 `attribute.confidentiality.data[].variety` values that the closed list maps to. */
export type VerisVariety =
  | 'Personal'
  | 'Sensitive Personal'
  | 'Payment'
  | 'Bank'
  | 'Medical'
  | 'Credentials'
  | 'Multi-factor credential'
  | 'Internal'
  | 'Source code'
  | 'System'
  | 'Digital certificate';

/** One kind of exposed data: its name here, its VERIS variety, and how it is printed. */
export interface DataTypeTerm {
  canonical: string;
  variety: VerisVariety;
  /** Regular-expression source, lower case, `u` and `i` flags, without outer boundaries. */
  pattern: string;
  /**
   * Printed words that are as often something else ("names" the verb, "address" of a web page): taken only where another
   * kind of data or a word of exposure stands in the same sentence.
   */
  weak?: string;
}

const APOS = "['’]?";
const OWNER =
  '(?:(?:customer|client|patient|employee|member|user|end-user|student|guest|consumer|cardholder|victim|applicant|passenger|subscriber|policyholder|parent|contact) )';
const ID = '(?: numbers?| nos?\\.?| #s?)';
const DATA = '(?: information| data| details| info| records?)';
/** "copies of passports", "scans of their driver's licenses". */
const COPIES = `(?:(?:scanned )?(?:photo(?:graph|copie)?s|copies|scans|images|pictures|screenshots) of (?:(?:the|their|his|her|your|our|its|some|customers?${APOS}|employees?${APOS}|patients?${APOS}|guests?${APOS}) )?)`;
/** Papers and files of any kind: "rent records", "salary lists". */
const PAPERS =
  '(?: records?| files?| forms?| documents?| papers?| statements?| lists?| sheets?| slips?| figures| details| data| information| history| receipts?| applications?| balances?)';

/** The closed list. Order matters where two begin alike: the longest match wins, then the earlier entry. */
export const DATA_TYPES: readonly DataTypeTerm[] = [
  {
    canonical: 'SSN',
    variety: 'Sensitive Personal',
    pattern: `(?:(?:partial|full|redacted|last four digits of|truncated) )?(?:social[ -]security|soc\\. sec\\.)(?:${ID}|${DATA})?(?! (?:administration|office|act|benefits?|system|trust|fund|payments?))|ssns?|social insurance(?:${ID})|sozialversicherungsnummern?|numéros? de sécurité sociale|números? de (?:la )?seguridad social|social security and tax id numbers`,
  },
  {
    canonical: 'name',
    variety: 'Personal',
    pattern: `${OWNER}names|(?:full|first and last|first|last|legal|maiden|given|family|middle)(?: and (?:middle|last|maiden|former))? names?|noms?(?: et prénoms?)(?: des (?:clients|patients|assurés))?|nombres y apellidos|nombres completos|vor- und nachnamen?`,
    weak: 'names?|surnames|nicknames|namen?|noms?|nomes?|nomi|nombres|prénoms|apellidos',
  },
  {
    canonical: 'date of birth',
    variety: 'Personal',
    pattern: `(?:full )?dates?[ -]of[ -]births?|birth ?dates?|birth days?|birthdays|dobs?|birth years?|(?:days?|months?|years?) of birth|geburts(?:daten|datum)|dates? de naissance|fechas? de nacimiento`,
  },
  {
    canonical: 'postal address',
    variety: 'Personal',
    pattern: `${OWNER}?(?:(?:home|mailing|postal|physical|street|residential|billing|shipping|delivery|current|work|business)(?:(?:,| and| or|/) (?:home|mailing|postal|physical|street|residential|billing|shipping|delivery))? addresses|(?:home|mailing|postal|physical|street|residential|billing|shipping|delivery) address)|${OWNER}addresses|zip codes|postal codes|post ?codes|postleitzahlen|wohnadressen|postanschriften|postadressen|adresses? postales?|direcciones postales|domicilios`,
    weak: 'address(?:es)?|anschriften|anschrift|adressen?|adresses?|direcciones|adressen|endereços|indirizzi',
  },
  {
    canonical: 'email address',
    variety: 'Personal',
    pattern: `${OWNER}?(?:e-?mail|work e-?mail|personal e-?mail)(?: id)?s? addresses|e-?mail address|e-?mail ids?|(?:e-?mail|mail)-adressen?|adresses? (?:e-?mail|électroniques?|mail)|direcciones de correo(?: electrónico)?|correos electrónicos`,
    weak: 'e-?mails?|courriels',
  },
  {
    canonical: 'phone number',
    variety: 'Personal',
    pattern: `${OWNER}?(?:(?:home|mobile|cell|work|contact|office) )?(?:(?:tele|cell ?|mobile ?)?phone|mobile|fax|cell)(?:${ID})s?|contact numbers|phone data|telefonnummern?|telefoonnummers?|numeri di telefono|números? de telefone|handynummern?|numéros? de téléphone|números? de teléfono|teléfonos`,
    weak: '(?:tele)?phones?',
  },
  {
    canonical: 'payment card',
    variety: 'Payment',
    pattern: `credit card statements|track data|(?:credit |debit |payment )?card dumps|${OWNER}?(?:(?:full|partial|encrypted|masked|stolen|last four digits of) )?(?:(?:credit|debit|payment|bank|prepaid)(?:[ -]?(?:/|and|or|and/or|&)[ -]?(?:credit|debit|payment))?[ -]cards?(?:${ID}|${DATA}| account numbers?| expiration dates?)|card (?:numbers?|data|details|information))|cardholder (?:names?|data|information)|primary account numbers|(?:card )?(?:expiration|expiry) dates?|track (?:1|2|one|two) data|magnetic[ -]stripe data|kreditkarten(?:daten|nummern?)|numéros? de cartes?(?: bancaires?)?|données (?:de cartes? )?bancaires|números? de tarjetas?(?: de (?:crédito|débito))?|datos de (?:las )?tarjetas?(?: de (?:crédito|débito))?`,
    weak: '(?:credit|debit|payment)(?: and (?:credit|debit))? cards',
  },
  {
    canonical: 'card verification code',
    variety: 'Payment',
    pattern: `cvv2?s?(?:${ID}| codes?)?s?|cvc2?s?(?: codes?)?|(?:card )?(?:security|verification) (?:codes|values|numbers?)|card (?:security|verification) (?:code|value)s?|three-digit security codes?`,
  },
  {
    canonical: 'PIN',
    variety: 'Payment',
    pattern:
      '(?:encrypted )?(?:debit card |account )?pins?(?: numbers?| codes?| data)?|personal identification numbers?',
  },
  {
    canonical: 'bank account',
    variety: 'Bank',
    weak: '(?:bank|financial) accounts|balances',
    pattern: `(?:retirement account(?:${ID}|${DATA})|direct[- ]deposit${PAPERS}|(?:wire|bank)(?: transfer)?(?: receipts?| transfers?| statements?)|(?:bank )?account balances?|account statements|(?:bank|financial|checking|savings|brokerage|investment)(?: and (?:bank|financial))? account(?:${ID}| and routing numbers|${DATA}|s? numbers)|(?:financial|bank|banking)(?: account)?(?:${DATA})|account (?:and|or) routing numbers|account numbers?|routing numbers?|números? de cuentas?(?: bancarias?)?|numéros? de comptes?|ibans?|sort codes?|bankverbindungen|bankdaten|kontonummern?|kontodaten|coordonnées bancaires|ribs?|cuentas bancarias|datos bancarios|bsb numbers?)(?! statements)`,
  },
  {
    canonical: "driver's license",
    variety: 'Personal',
    pattern: `${COPIES}?driver${APOS}s?${APOS}[ -]licen[sc]es?(?:${ID}|${DATA})?(?:(?: or|/| and) (?:state )?(?:id|identification)(?: card)?(?:${ID})?)?|driving licen[sc]es?(?:${ID})?|licen[sc]e numbers?|licen[sc]e plates?(?: numbers?)?|führerschein(?:e|nummern|daten)?|permis de conduire|permisos de conducir|licencias de conducir`,
  },
  {
    canonical: 'passport',
    variety: 'Personal',
    pattern: `${COPIES}passports?|passports?(?:${ID}|${DATA}| scans| copies| photos| pages)|visa numbers|visa information|passnummern|paspoorten|paspoortnummers?|reisepassnummern?|numéros? de passeport|números? de pasaporte`,
    weak: 'passports|pasaportes|passeports|reisepässe',
  },
  {
    canonical: 'national id',
    variety: 'Sensitive Personal',
    pattern: `${COPIES}?(?:national|government|government-issued|state|state-issued|military|tribal|foreign)(?: issued)? (?:id|ids|identification|identity|identifier)(?: cards?| card)?(?:${ID})?|national insurance numbers?|pps(?:${ID}|s)|pps numbers?|tax file numbers?|nhs numbers?|curp|i-9 forms?|medicare card numbers|identity (?:card|document)s?(?: numbers?)?|identification (?:cards?|documents?)|${COPIES}?id cards?(?:${ID})?|${COPIES}?id (?:numbers|documents|scans)|(?:citizenship|immigration|visa|residency)(?: status|${DATA})|(?:birth|marriage|death) certificate numbers?|(?:birth|marriage|death) certificates?|(?:personal|citizen|identity)(?: identity| identification| service)? (?:numbers|codes)|identification numbers|personalausweis(?:e|nummern|kopien|daten)?|ausweis(?:kopien|nummern|daten)|cartes? d['’]identité|pièces d['’]identité|documentos? de identidad|(?:dni|cpf) numbers|dnis?|aadhaar(?: numbers?)?|alien registration numbers?|cpfs?|bsns?|burgerservicenummers?|codici fiscali|codice fiscale`,
  },
  {
    canonical: 'tax id',
    variety: 'Sensitive Personal',
    pattern: `(?:individual )?tax(?:payer)?[ -]?(?:identification|id|ids|file)(?:${ID})?s?|tax(?: return)? (?:information|records|documents|forms|data|returns)|w-?2(?: forms?| tax forms?| data| information)s?|w-?2s|1099s|1099 forms|tax codes|steuer(?:nummern?|daten|identifikationsnummern)|numéros? fiscal|itins?|einis`,
  },
  {
    canonical: 'health insurance',
    variety: 'Medical',
    pattern: `insurance(?: (?:id|identification|policy|member|group))? numbers|claims? (?:data|information|numbers|histor(?:y|ies))|member(?:ship)? ids?(?: numbers?)?|(?:medical|health|patient) claims|(?:medical|health) ids?|subscriber (?:ids|numbers)|group numbers|(?:medicare |medicaid )?beneficiary (?:identifiers|numbers|ids)|(?:health|medical|vision|dental)(?:care|[ -]care)?[ -]?insurance(?:${ID}|${DATA}| policy numbers?| claims?(?: information)?| policies| id numbers?| member ids?| identification numbers?| subscriber numbers?)|insurance (?:cards?|(?:member|subscriber|group|plan)(?: id)?(?: numbers?|s)|carriers? and (?:policy|member) numbers?|status|coverage|information|policy numbers?|ids?|details|data|claims?(?: information| data)?)|health card numbers?|health plan (?:information|numbers?|member ids?|beneficiary numbers?)|(?:medicare|medicaid)(?: or medicaid)?(?: (?:id|claim|beneficiary|identification|health insurance claim))?(?:${ID})|krankenversicherungs(?:nummern|daten)|versichertennummern?`,
    weak: 'health insurance|medical insurance|insurance',
  },
  {
    canonical: 'health information',
    variety: 'Medical',
    pattern: `medical[ -]record numbers?|(?:lab|laboratory|pathology|radiology|autopsy) reports|(?:therapy|session|counsel(?:l)?ing) (?:recordings|records|transcripts)|service dates|medical (?:examination )?certificates|(?:fertility|abortion|donor|hearing|vision|eye|sleep|allergy|genetic|drug|alcohol|paternity) (?:(?:screening|exam|test) )?(?:records|results|histories)|(?:(?:protected|personal) )?(?:health|medical|clinical|treatment|diagnos(?:is|tic)|prescription|mental health|lab(?:oratory)?|patient|vaccination|immunization|disability|dental|biopsy)(?:(?:,| and| or|/) (?:treatment|health|medical|diagnosis|clinical|prescription))?(?:${DATA}| histor(?:y|ies)| files| charts| conditions?| results?| test results?| images| codes| record numbers?| procedures?)|medical[ -]record(?: numbers?|s)|mrns?|diagnos(?:is|es)|(?:pathology|radiology|imaging|ultrasound|mri|ct|pet|x-ray|blood|hiv|drug|toxicology|covid(?:-19)?|cancer|pregnancy|std)(?:[ -](?:test|scan))?(?: results?| reports?| images?| scans?| findings| status| data| tests?)|(?:dates? of (?:admission|discharge|service|treatment|visit|death|injury|diagnosis)|(?:admission|discharge|visit|appointment|procedure)(?: dates?| details| information| records| history| notes))|(?:disability|vaccination|immunization|hiv|pregnancy|mental health|insurance|health) status|(?:doctor|physician|nurse|provider|therapist|referring physician|treating physician)(?:['’]?s?['’]?)? names?|(?:counsel(?:l)?ing|session|psychotherapy|progress|nursing|case|case[- ]worker|social work) notes|patient numbers?|patient ids?|chart numbers?|(?:surgical|autopsy|psychiatric|psychological|medical) (?:records?|evaluations?|reports?|photos|photographs)|(?:doctors|therapists|psychologists|counsell?ors)['’] (?:notes|assessments|reports|letters)|physicians?['’] notes|(?:provider|clinical|therapy|doctor['’]s?|treatment|medical|nurses?['’]?) notes|test results|lab results|x-rays|treatment (?:details|plans|dates|locations)|prescriptions|medications?(?: lists?| information)?|(?:growth|body|blood pressure) (?:measurements|charts|readings)|dates? of (?:service|treatment)|phi|ephi|gesundheitsdaten|patientendaten|krankenakten|befunde|diagnosen|données (?:de santé|médicales)|dossiers médicaux|historias? clínicas?|datos (?:médicos|de salud)|historiales? (?:médicos?|clínicos?)`,
    weak: 'medicines|measurements|treatments?|allergies|immunizations|symptoms|diagnostic codes|procedures|providers',
  },
  {
    canonical: 'credentials',
    variety: 'Credentials',
    pattern: `(?:bcrypt|scrypt|md5|sha-?\\d{1,3}|ntlm|lm|kerberos|argon2|salted|unsalted)(?: password)? hashes|passwords in (?:plain|clear) ?-?text|password hints|administrator credentials|answers to security questions|(?:${OWNER}|(?:hashed|encrypted|salted|plaintext|plain[ -]text|cleartext|weak|bcrypt|md5|stolen|account|email|login|user|admin|administrator)(?: and (?:salted|hashed))? )*(?:passwords(?: hashes)?|password hashes|passphrases|usernames|user ?names|user ids?|login(?:${DATA}| credentials| names?| ids?)|log-?in (?:credentials|details|information)|(?:access|account|user|login|admin|remote|network|vpn|domain|employee|email|server|database|system) credentials|security questions?(?:(?:,| and)(?: security)? answers)?|security answers|zugangsdaten|passwörter|passwort|anmeldedaten|kennwörter|mots de passe|identifiants(?: de connexion)?|contraseñas|credenciales|wachtwoorden|senhas)`,
    weak: 'credentials|logins|password|username|user name',
  },
  {
    canonical: 'authentication token',
    variety: 'Multi-factor credential',
    pattern:
      '(?:password[ -])?reset tokens|(?:encryption|decryption|private|ssh|signing|recovery|license) (?:keys|codes)|(?:totp|multi-?factor|mfa|2fa) (?:seeds|secrets)|(?:oauth|access|session|authentication|auth|api|refresh) (?:tokens?|keys?)|session cookies|mfa (?:seeds|secrets|tokens)|multi-?factor secrets',
  },
  {
    canonical: 'employment',
    variety: 'Personal',
    pattern: `(?:employment|payroll|salary|personnel|hr|human resources|compensation|wage|pension|retirement|benefits?|timesheet)(?:${PAPERS}| histor(?:y|ies)| details| status| plan (?:data|information))|pay ?(?:stubs?|slips?|checks? stubs)|(?:performance|disciplinary|annual) (?:reviews|evaluations|appraisals|files)|r[eé]sum[eé]s|cvs|staff (?:id numbers?|ids|files|records)|employee (?:id numbers?|identification numbers?|ids?|records|data|information|files)|(?:job|employment) applications|job titles?|salaries|personalakten|données (?:rh|salariales)|nóminas|datos laborales|employers?${APOS}s? names?`,
    weak: 'payroll|timesheets|wages',
  },
  {
    canonical: 'education',
    variety: 'Personal',
    pattern: `(?:student|academic|education(?:al)?|enrollment|school|special education)(?: (?:records?|data|information|transcripts?|id numbers?|ids?))|student id numbers?|student grades|attendance records|(?:test|exam) (?:scores|results)|report cards|disciplinary (?:records|notes)`,
    weak: 'transcripts|grades',
  },
  {
    canonical: 'biometric',
    variety: 'Sensitive Personal',
    pattern: `biometric(?:s|${DATA}| identifiers| templates)|(?:finger|palm|hand)prints?(?: data| scans| images| templates)?|iris scans|voice recordings|facial recognition data|face scans|facial images|retina scans|voiceprints?|biometrische daten|fingerabdrücke`,
  },
  {
    canonical: 'genetic',
    variety: 'Sensitive Personal',
    pattern: `(?:genetic|dna|ancestry|genomic)(?:${DATA}| profiles| reports| test results| ancestry)|dna relatives profiles|family trees?`,
  },
  {
    canonical: 'criminal record',
    variety: 'Sensitive Personal',
    pattern: 'criminal (?:records?|histor(?:y|ies)|background)|arrest records|background checks?',
  },
  {
    canonical: 'income',
    variety: 'Sensitive Personal',
    pattern: `income(?: levels?|${DATA})|credit (?:scores?|histor(?:y|ies)|reports?(?= (?:were|was|and|data)))|(?:loan|mortgage|rent(?:al)?|lease|credit|debt|bankruptcy|investment|tax return|household income)(?: numbers?|${PAPERS}| arrears| files?)|credit files?|rent arrears|arrears|net worth|debts owed|child support (?:records|payments)|benefit claims|welfare records`,
  },
  {
    canonical: 'gender',
    variety: 'Personal',
    pattern:
      'genders?|places? of birth|birth ?places?|sexual orientations?|sex(?! (?:workers?|offenders?|abuse|crimes?|toys?))|marital status|(?:religious|political|union) (?:beliefs?|affiliations?|views|opinions|memberships?)|veteran status|racial or ethnic origin|ethnic origin|(?:race|ethnicity)(?: and (?:race|ethnicity))? (?:data|information)|dietary requirements|gender identit(?:y|ies)',
    weak: 'sex|race|religions?|ethnicit(?:y|ies)|nationalit(?:y|ies)|citizenship|age|ages|height|weight|occupations?|titles?',
  },
  {
    canonical: 'signature',
    variety: 'Personal',
    pattern: '(?:electronic|digital|handwritten|scanned|specimen) signatures?',
    weak: 'signatures?',
  },
  {
    canonical: 'photo',
    variety: 'Personal',
    pattern:
      '(?:profile|patient|nude|clinical|before-and-after|driver|identity) (?:photos|pictures|images|photographs)',
    weak: 'photos|photographs|selfies',
  },
  {
    canonical: 'location',
    variety: 'Sensitive Personal',
    pattern: `(?:geo-?)?location (?:data|information|history)|cell[ -](?:site|tower)(?: ids?| identifiers?| locations?| data| information)|cell ids|toll records|travel histor(?:y|ies)|gps (?:data|coordinates|locations?)|geolocations?|standortdaten`,
  },
  {
    canonical: 'ip address',
    variety: 'System',
    pattern:
      'ip addresses|ip-adressen|adresses ip|direcciones ip|mac addresses|device (?:ids?|identifiers|information)|imei numbers|imeis',
  },
  {
    canonical: 'call record',
    variety: 'Sensitive Personal',
    pattern:
      'call (?:detail records|data records|records|logs|data)|e-?mail (?:messages|contents)|customer proprietary network information|cpni|call and text (?:records|logs|message records)|records of calls and texts|call (?:durations|times|metadata|histor(?:y|ies))|(?:private|direct|chat|instant) messages|(?:chat|message) (?:logs|transcripts|histor(?:y|ies))(?! (?:seen|reviewed|obtained|shared|show|between|with|of the (?:talks|negotiation)))|voice ?mails|support tickets',
    weak: 'text messages',
  },
  { canonical: 'source code', variety: 'Source code', pattern: 'source[ -]code|quellcode|código fuente|code source' },
  {
    canonical: 'customer account',
    variety: 'Personal',
    pattern: `(?:loyalty|membership|rewards?|frequent flyer|customer)(?: program| account)?(?:${ID}| ids?)|order (?:histor(?:y|ies)|details|information)|(?:purchase|transaction|payment|travel|booking|reservation|billing|browsing|search|viewing) (?:histor(?:y|ies)|records|details|information|data)|travel itineraries|itineraries|booking references|reservation dates|arrival and departure (?:information|dates|details|times)|kundennummern?`,
  },
  {
    canonical: 'vehicle',
    variety: 'Personal',
    pattern: 'number plates|vehicle (?:identification numbers?|registrations?(?: numbers?)?|information|data|details)',
    weak: 'vins?',
  },
  {
    canonical: 'relatives',
    variety: 'Personal',
    pattern: `emergency contacts?(?:${DATA})?|next of kin(?:${DATA})?|(?:dependents?|beneficiar(?:y|ies)|spouses?|children|parents?|family members?)['’]?s?['’]? (?:names?|information|data|details)|mothers?['’]?s? maiden names?|guardians?['’]? (?:names?|details)`,
    weak: 'maiden names?',
  },
  { canonical: 'insurance policy', variety: 'Personal', pattern: '(?:life |auto )?(?:insurance )?policy numbers?' },
];
