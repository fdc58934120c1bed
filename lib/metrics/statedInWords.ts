/**
 * What an article can state without a date or a name of its own, by its words. English, German, Spanish, French; whole
 * phrases that are seldom used of anything else, since a question left out is better than one the article answers.
 */

/** How they got in. */
export const WAY_IN =
  /phish|vishing|smishing|social engineering|brute[- ]?forc|credential stuffing|password spray|sql injection|zero[- ]day|skimm|misconfigur|unsecured|unprotected (?:server|database|bucket|site|folder)|publicly accessible|without (?:a )?password|unpatched|(?:exploit|abus)\w* (?:of )?(?:\S+ ){0,4}(?:vulnerab\w*|flaw|bug|weakness|hole)|(?:vulnerab\w*|flaw|bug|weakness) (?:\S+ ){0,5}exploited|(?:through|via|using|with|due to|because of) (?:\S+ ){0,4}(?:vulnerability|flaw|(?:stolen|compromised|leaked|hacked|weak) \S+)|(?:stolen|compromised|leaked|hijacked) (?:\S+ ){0,2}(?:credential\w*|passwords?|log-?ins?|accounts?|laptops?|tokens?|keys?|cookies?|sessions?|cards?|badges?)|(?:uploaded|posted|published|put|copied) (?:\S+ ){0,6}(?:to|on|in) (?:a |the )?(?:public|open)(?:ly)? |left (?:\S+ ){0,4}(?:open|unlocked|exposed|public)|open(?:ed)? to (?:anyone|everyone|the internet|the public)|clicked|guessed|(?:posing|posed|pretend\w*) (?:as|to be)|fake (?:log-?in|page|site|invoice)|test account|default password|signed in to|logged in(?:to)? (?:with|using)|remote (?:access|desktop)|laptop|back ?door|booby-trapped|malicious (?:attachment|link|e-?mail)|mailed to the wrong|sent to the wrong|insider|former employee|(?:stolen|lost|missing) (?:device|drive|phone|computer|backup|tape|disk)|schwachstelle|sicherheitslücke|gestohlene\w* (?:zugangsdaten|passw)|gekapert|ohne passwort|fehlkonfigur|vulnerabilidad|credenciales (?:robadas|comprometidas)|contraseñas? robadas?|sin (?:actualizar|parchear|contraseña)|archivo adjunto|faille|sans mot de passe|à la suite d['’]une erreur|pièce jointe|identifiants? (?:volés?|compromis)|hameçonnage|usurpation/iu;

/** Whether data left, or that it is said not to have. */
export const DATA_TAKEN =
  /(?:files?|data|records?) (?:were|was) (?:\S+ )?on the (?:internet|dark ?web|net)|darknet|dark web|aspiré|exfiltrat|(?:stole|stolen|stealing|theft of|copied|copying|downloaded|harvested|scraped|acquired|removed|transferred|siphoned|extracted|obtained|got hold of|made off with|took|taken|taking|leaked|posted|published|dumped|for sale|offered|sold) (?:\S+ ){0,8}?(?:data|information|records?|files?|cards?|card numbers|numbers|details|documents|names|credentials|passwords?|gigabytes|terabytes)|(?:data|information|records?|files?|cards?|numbers|details|documents|names|credentials|passwords?) (?:\S+ ){0,5}?(?:stolen|copied|taken|acquired|removed|downloaded|exfiltrated|accessed and|leaked|posted|published|sold|for sale|obtained)|no (?:evidence|indication|sign|reason to believe) (?:\S+ ){0,8}(?:data|information|taken|misuse\w*|stolen|copied|acquired|accessed)|gestohlen|entwendet|kopiert|abgeflossen|robad[oa]s?|sustra[ií]|extra[ií]d[oa]s?|volée?s?|dérobée?s?|exfiltrée?s?/iu;

/** Which data it was, where no name of a kind of data was found: the documents themselves are named. */
export const DATA_NAMED =
  /(?<!\p{L})(?:(?:scans|copies|photos|photographs|images|pictures) of (?:\S+ ){0,3}?(?:passports?|ids?|identity|licen[cs]es?|cheques?|checks|cards?|contracts?|letters|documents)|(?:personnel|medical|patient|student|school|tax|bank|court|custody|case|customer|employee|client|members?['’]?|payroll|health|x-ray|dental) (?:files|records|data|orders|charts|lists?|statements)|allerg(?:y|ies)|payslips?|pay (?:slips|stubs)|invoices|contracts|policies|prescriptions|transcripts|grades|report cards|e-?mails|bulletins|coordonnées|adresses|noms|numéros|dossiers|bulletins|pólizas|nóminas|expedientes|direcciones|Adressen|Namen|Kontodaten|Patientenakten|Zeugnisse)(?!\p{L})/iu;

/** Whether it was stopped. */
export const CONTAINED =
  /pull(?:ed|ing)? the plug|switched (?:\S+ ){0,3}off|locked (?:the |that |an? )?(?:\S+ ){0,2}accounts?|contain(?:ed|ment)|shut (?:it |them |the \S+ (?:\S+ )?)?(?:down|off)|(?:took|taken|taking|pulled|pulling) (?:\S+ ){0,5}(?:down|off|offline)|disconnected|disabled|isolated|quarantined|blocked|unplugged|secured|reset (?:\S+ ){0,4}passwords?|(?:password|account)\S* (?:was|were) reset|terminated|vom netz|abgeschaltet|isoliert|desconect|aislad|bloque[óa]|déconnect|isolée?|coupée?/iu;

/** Whether something stood still that had to be brought back. */
export const INTERRUPTED =
  /outage|offline|(?:shut|taken|went|brought|knocked) down|unavailable|out of (?:service|operation|order)|encrypted|ransomware|ausgefallen|verschlüsselt|nicht erreichbar|fuera de servicio|cifrad|hors service|chiffrée?s?|indisponible/iu;
