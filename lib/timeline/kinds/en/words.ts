/** Sets of English words that the cue tables combine; in the small language of `cue.ts`. */

/** Those who get in. */
export const ACTOR =
  '(hackers?|attackers?|intruders?|thief|thieves|criminals?|cybercriminals?|actors?|burglars?|gangs?|groups?|crooks?|outsiders?|fraudsters?|scammers?|perpetrators?|someone|somebody|person|part(y|ies)|individuals?|adversar(y|ies)|insiders?|operators|affiliates?|spies|culprits?|crew|spy)';

/** What they do there. */
export const ENTER =
  '(br(eak|eaks|oke|oken|eaking)|(get|gets|got|gotten) (in|into|hold|inside|at)|enter(ed|s|ing)?|access(ed|es|ing)|(hit|struck|strike|strikes)|attack(ed|s|ing)?|target(ed|s|ing)|exploit(ed|s|ing)?|breach(ed|es)|compromis(ed|es|ing)|install(ed|s|ing)?|plant(ed|s|ing)|inject(ed|s|ing)|insert(ed|s|ing)|deploy(ed|s|ing)?|log(ged|s)? (in|into|on)|set off|launch(ed|es|ing)|(use|used|uses|using)|(roam|lurk|snoop|infiltrat|penetrat|hid)*|(hide|hides|hiding)|encrypt(ed|s|ing)|view(ed|s|ing)|look(ed|s|ing) at|(read|reads|reading)|reach(ed|es)|slip(ped|s)|crack(ed|s)|guess(ed|es)|trick(ed|s|ing)|walk(ed|s) (in|into)|(came|come|comes) in|(gain|gained|gains|gaining|obtain|obtained)|harvest(ed|s|ing)|captur(ed|es|ing)|intercept(ed|s|ing)|eavesdrop*|(move|moved|moves) (lateral*|through|around)|hijack(ed|s)|took (over|control)|(call(ed|s)|push(ed|es)|sneak(ed|s)|snuck|smash(ed|es)|impersonat(ed|es)|dup(ed|es)|lur(ed|es)|spoof(ed|s)|rummag(ed|es)|pos(ed|es) as|seiz(ed|es)|unlock(ed|s)|return(ed|s)|reappear(ed|s)))';

/** What there is to get into, or to shut down. */
export const SYSTEM =
  '(systems?|servers?|networks?|web ?sites?|sites?|screens?|computers?|portals?|databases?|services?|applications?|apps?|vpn|accounts?|machines?|platforms?|mailbox(es)?|e-?mail|registers?|terminals?|devices?|connections?|access|stores?|pages?|ports?|environments?|tenants?|everything|operations|phones?|lines?|laptops?)';

export const DATA =
  '(data|files?|records?|information|info|documents?|tables?|databases?|gigabytes?|terabytes?|gb|tb|archives?|source code|e-?mails|details|backups?|numbers|credentials|passwords|folders?|copies|images|screenshots|samples?|hashes|names|payroll|scans|dump|lists?|spreadsheets?|directory|roster|charts?|transcripts?)';

/** The event as a thing. */
export const INCIDENT =
  '(intrusions?|breach(es)?|compromise|incidents?|attacks?|cyber-?attacks?|hacks?|hacking|exposures?|thefts?|infections?|break-?ins?|skimming|campaigns?|activity|leaks?|burglar(y|ies)|ransomware|access|spill|mishap|error|mistake|event|malware|exploitation)';

/** Those whose data it is. */
export const PEOPLE =
  '(individuals?|customers?|patients?|consumers?|users?|clients?|employees?|staff|students?|members?|famil(y|ies)|parents|people|persons?|residents?|victims?|subscribers?|account ?holders?|card ?holders?|guests?|donors?|applicants?|policyholders?|those|drivers?|workers?|teachers?|citizens?|households?|shoppers|visitors|players|borrowers|participants|beneficiaries|voters|alumni|everyone|owners?|tenants|travell?ers|passengers|veterans|retirees|claimants|shareholders|merchants|readers)';

/** Public bodies that must or may be told. */
export const REGULATOR =
  "(attorneys? general('?s)?|AGs?|ICO|information commissioner('?s)?|HHS|OCR|office for civil rights|health and human services|CNIL|AEPD|BSI|garante|regulators?|supervisory authorit(y|ies)|data protection (commission|commissioner|authority|board)|DPC|OAIC|privacy commissioner|commissioner('?s)?|FBI|federal bureau|law enforcement|police|authorit(y|ies)|SEC|securities and exchange|FCA|FTC|federal trade commission|secret service|CISA|US-CERT|NCSC|homeland security|watchdog|agenc(y|ies)|state officials|officials|government|department of justice|justice department|DOJ|sheriff('?s)?|prosecutors?|gardai|gardaí|RCMP|NCA|europol|interpol|department of \\w{3,15}|ombudsman|state|states|insurance commissioner|central bank|ministry|(charity |gambling |trade )?commission)";

/** Companies that supply, host or process. */
export const VENDOR =
  '(vendors?|suppliers?|service providers?|providers?|contractors?|subcontractors?|processors?|business associates?|manufacturers?|developers?|hosting (company|provider|firm)|hosts?|partners?|maker|software (company|firm|maker)|insurers?)';

/** Those who see fraud first, and are told so that they can stop cards. */
export const CARD_INDUSTRY =
  '(acquirers?|acquiring banks?|card (networks?|brands?|companies|processors?)|payment (brands?|processors?|networks?)|industry partners|card issuers?|issuers?|banks|processors?|Visa|Mastercard|American Express)';

/** To tell somebody. */
export const TELL =
  '(notif(y|ies|ied|ying)|inform(s|ed|ing)?|told|tells?|telling|alert(s|ed|ing)?|contact(s|ed|ing)?|advis(e|ed|es|ing)|warn(s|ed|ing)?|writ(e|es|ing)|wrote|written to|e-?mail(ed|s|ing)?|mail(ed|s|ing)|call(ed|s|ing)?|phon(ed|es|ing))';

/** To report to an office. */
export const REPORT =
  '(report(s|ed|ing)?|submit(s|ted|ting)?|fil(e|es|ed|ing)|disclos(e|ed|es|ing|ure)|sen(d|ds|t)|letters?|regist(er|ered|ers)|self-reported|lodg(ed|es)|referred|notices?|notifications?|filings?|hand(ed|s)|reach(ed|es)|heard|gave|provid(ed|es))';

/** Written notices. */
export const LETTERS = '(letters?|notices?|notifications?|notifying|e-?mails?|postcards?|mailings?|text messages)';

/** Outside experts. */
export const EXPERTS =
  '(experts?|firms?|teams?|investigators?|consultants?|specialists?|counsel|Mandiant|CrowdStrike|Kroll|Verizon|FireEye|Unit 42|Secureworks|Stroz|Trustwave|forensic*|professionals|company|auditors?)';

/** Who publishes news. */
export const PRESS =
  '(journalists?|reporters?|news|newspapers?|KrebsOnSecurity|Krebs|Reuters|Bloomberg|BleepingComputer|Bleeping|TechCrunch|media|press|bloggers?|Wired|Guardian|Times|Post|Journal|BBC|CNN|NBC|ABC|CBS|ZDNet|Motherboard|Vice|DataBreaches*|RTÉ|TV|radio|magazine|paper|Register|AP|AFP|Politico|Verge|Ars Technica|blog)';
