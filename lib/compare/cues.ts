import type { Account } from '../metrics/account.ts';
import type { Span } from '../model.ts';
import { clauseAt, sentenceAt } from './sentenceIndex.ts';

/**
 * Words that tell apart what one kind of event can be: an alarm and what was worked out weeks later, a fine meant and one
 * imposed. English, German, Spanish, French. Boundaries by look-behind: \b does not know letters with accents.
 */
const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${list})(?![\\p{L}])`, 'giu');

/** The first sign: somebody or something raised it. */
export const ALARM = words(
  'alarms?|alert(?:ed|s)?|critical incident|raised|flagged|warn(?:ed|ing|s)?|suspicious|unusual|odd|strange|noticed|tipped off|first sign|first (?:message|calls?)|alarm(?:iert)?|warnte|alarmas?|alert[óa]|alertée?s?',
);

/** What was worked out afterwards: that data was taken, whose it was. */
export const DETERMINED = words(
  String.raw`determin(?:ed|ation)|confirmed (?:\S+ ){0,3}that (?:\S+ ){0,6}(?:reached|accessed|taken|stolen|copied)|knew that (?:\S+ ){0,6}(?:reached|accessed|taken|stolen|copied)|learned (?:\S+ ){0,5}that (?:\S+ ){0,8}(?:obtained|copied|taken|stolen|accessed)|conclu(?:ded|sion)|worked out|established that|ascertained|identified (?:the|which|those|whose|all|affected)|(?:investigation|review|analysis|forensics?|inquiry) (?:\S+ ){0,4}(?:found|revealed|showed|confirmed|determined|concluded|completed|finished|ended)|completed (?:its|the|our|their) (?:review|investigation|analysis)|understood (?:that|the|what)|learned (?:\S+ ){0,3}that (?:\S+ ){0,5}(?:stolen|taken|copied|included|affected|accessed|exposed|among|involved|in the|in them)|realis?zed|(?:stellte|festgestellt)|ergab|determinó|concluyó|se determinó|a (?:conclu|déterminé|établi)`,
);

/** Attacked as such: a date of the attack where no date of the intrusion is given. */
export const ATTACKED = words(
  String.raw`attack(?:ed)?|(?:was|were|been|got) hit|struck|hit by|broke in|break-in|broken into|cyber-?attack|infected|infiltrated|breached|stolen|theft|burglar\w*|angegriffen|angriff|cyberangriff|infiziert|verschlüsselt|atacad[oa]s?|ataque|ciberataque|sufrió|cyberattaque|attaqu[ée]e?s?|victime|piraté`,
);

/** Police or prosecutors come in, by whoever's doing. */
export const INVOLVED = words(
  'told|tell|notif(?:ied|y)|calls?|called|contact(?:ed)?|alert(?:ed)?|inform(?:ed)?|report(?:ed)?|join(?:ed)?|brought in|turned to|open(?:ed)?|launch(?:ed)?|began|took over|filed|involved|sit-down|met|meeting|eingeschaltet|informiert(?:e|en)?|erstattet(?:e)?|ermittelt|avis(?:ó|aron|ado)|inform(?:ó|aron)|denunci(?:ó|aron|a|ado)|prévenue?s?|saisie?s?|alertée?s?|ouvert|plainte',
);
export const POLICE = words(
  "police|law enforcement|FBI|prosecutors?|sheriff(?:'s office)?|polizei|LKA|BKA|staatsanwaltschaft|policía|guardia civil|fiscalía|gendarmerie|parquet|Europol|Interpol|Secret Service",
);
/** Later steps of a criminal case, by which nobody comes in. */
export const CHARGED = words(
  'arrest(?:ed|s)?|charg(?:ed|es)|indict(?:ed|ment)|sentenced|convicted|pleaded|pled|extradited|stepped up|verhaftet|angeklagt|deteni?d[oa]s?|detuvo|arrêtée?s?',
);

/** A regulator is told, whatever kind the sentence was taken for. */
export const REGULATOR = words(
  String.raw`attorney general(?:'s office)?|regulators?|data protection (?:authority|commissioner|commission|agency|officer)|information commissioner(?:'s office)?|ICO|CNIL|AEPD|HHS|OCR|SEC|FTC|\p{L}*datenschutz(?:beauftragten?|behörde|beauftragter)|aufsichtsbehörde|(?:(?:data|privacy|information|securities and exchange|federal trade|communications) )?commission(?:er)?(?:'s office)?|attorneys general|watchdog|agencia (?:española )?de protección de datos|agencia de ciberseguridad|autorité de protection`,
);
export const TOLD = words(
  'told|notified|informed|reported|alerted|warn(?:s|ed)|filed|wrote|written to|mailed|sent|letters?|disclosed|notif(?:y|ies|ication)|informiert(?:e|en)?|gemeldet|meldete|benachrichtigt(?:e|en)?|avis(?:ó|aron|ado)|inform(?:ó|aron)|notific(?:ó|aron)|comunic(?:ó|aron)|prévenue?s?|informée?s?|notifiée?|signalée?|alertée?s?',
);
export const PEOPLE_ADDRESSED = words(
  'customers|members|patients|clients|guests|users|residents|students|parents|families|employees|individuals|people|those affected|victims|they were|letters?|kunden|patienten|betroffenen?|clientes|pacientes|afectados|usuarios|clients|patients|usagers|personnes',
);
export const VENDOR = words(
  'vendor|supplier|provider|platform|contractor|processor|software (?:company|firm|maker)|host|anbieter|dienstleister|zulieferer|proveedor|prestataire|fournisseur',
);

/** The visible attack: files encrypted, systems down. When somebody had come in is another question. */
export const STRUCK = words(
  'struck|hit|encrypt(?:ed|ing)?|ransomware|attacked|attack|set off|went off|infected|infiziert|verschlüsselt|angegriffen|angriff|cyberangriff|cyberattack|atacad[oa]|ataque|ciberataque|sufrió|cifr(?:ó|ado|aron)|cyberattaque|attaqué|victime|chiffrée?s?',
);
/** When they came in, and how long they were there. */
export const ENTERED = words(
  String.raw`inside|access(?:ed)?|entered|broke in|got in(?:to)?|gained|planted|between|from|began|begun|start(?:ed)?|intru\p{L}*|open to|was open|stolen credential|password was stolen|active|ran|eingedrungen|eingeschleust|drangen|zugriff|entraron|entró|accedi(?:ó|eron)|acceso|intrusión|commencé|intrusion|pénétré|introduits?|accès`,
);

/** Somebody came in; with none of FOUND beside it, the date is of that, whatever the event was taken for. */
export const CAME_IN = words(
  String.raw`(?:came|come|got|gotten|gets|broke|broken|logged|logs|let themselves|hacked|breaking|getting|coming) (?:their way )?(?:in|into)|gain(?:ed|s|ing) (?:\S+ ){0,3}(?:access|entry|foothold)|entered|(?:was|were|been|be|are) (?:first )?inside|inside (?:since|from)|had (?:had )?access|first access(?:ed)?|foothold|eingedrungen|drangen|entraron|entró|accedieron|entrés?|introduits?`,
);
export const FOUND = words(
  'found|find|discover(?:ed|y)?|notic(?:ed|e)|detect(?:ed|ion)?|spotted|learn(?:ed|t)|identif(?:ied|y)|saw|seen|alert(?:ed|s)?|alarm|warn(?:ed|s)?|became aware|aware|realis?zed|caught|flagged|entdeckt|bemerkt|detectó|descubri(?:ó|eron)|découvert|repéré|constaté',
);

/** Somebody comes to know of it, as a clause of its own says. */
export const FINDS = words(
  'discovered|discovers|found out|(?:was|were) (?:first )?(?:found|discovered|detected|noticed|spotted)|became aware|becomes aware|learned of|learnt of|learned about|detected|detects|noticed|spotted|we confirmed',
);

/** What was shut is in use again. */
export const RESTORED = words(
  String.raw`(?:systems?|services?|networks?|operations?|e-?mail|phones?|websites?|offices|schools|portal|portals|catalogue|production|everything|all of it) (?:\S+ ){0,3}?(?:restored|back (?:up|on ?line|in service|to normal|at work)|reopened|resumed|running again|working again|up again)|(?:reopened|resumed|restored) (?:\S+ ){0,3}?(?:systems?|services?|networks?|operations?|offices|schools|e-?mail)|back to normal|returned to normal|wieder (?:normal|hergestellt|am netz|in betrieb)|volvi(?:ó|eron) a (?:la normalidad|funcionar)|restablecid[oa]s?|retrouvé un fonctionnement|rétablie?s?|retour à la normale`,
);
/** Whoever took it put it where anybody can have it. */
export const LEAKED = words(
  String.raw`(?:hackers?|attackers?|gang|group|thieves|criminals?|pirates|täter|atacantes|piratas|LockBit|Clop|Conti|BlackCat|Rhysida|Medusa)(?: \S+){0,3}? (?:published|posted|leaked|dumped|put (?:\S+ ){0,4}on|veröffentlicht(?:en|e)?|publicaron|publicó|(?:ont |a )?publié|(?:ont |a )?diffusé)|(?:published|posted|leaked|dumped|appeared|surfaced|put) (?:\S+ ){0,4}?on (?:the |its |their |a )?(?:dark ?web|darknet|leak site|forum|Tor|telegram)`,
);
/** Data was carried off. */
export const TOOK = words(
  String.raw`(?:gigabytes?|GB|terabytes?|TB|megabytes?|files|data|records|documents|databases?|backups?) (?:\S+ ){0,2}?(?:was|were|had been|been) (?:taken|copied|stolen|downloaded|exfiltrated|removed|carried off|siphoned)|(?:took|stole|copied|downloaded|exfiltrated|siphoned) (?:\S+ ){0,4}?(?:gigabytes?|GB|terabytes?|TB|files|data|records|documents|databases?|backups?)`,
);

/** The first public word of it, and not one of the many that follow. */
export const FIRST_TOLD =
  /(?<!\p{L})(?:(?:first|publicly) (?:disclosed|announced|revealed|reported|acknowledged|told|confirmed|made)|disclosed|revealed|announced|made (?:it |this |the \p{L}+ )?public|went public|came to light|became public|broke the (?:news|story)|öffentlich|bekannt|(?:anunci|revel)(?:ó|aron)|(?:annoncé|révélé|rendue? publique?))(?!\p{L})/iu;

/** What did not happen, or nobody knows. */
export const NOT_SO = words(
  'nobody|no one|not yet|unknown|unclear|still (?:down|offline|out)|nadie|todavía no|aún no|niemand|noch nicht|unklar|personne ne|pas encore|on ignore',
);

/** Said with reserve, or only planned. */
const HEDGED = words(
  'possibly|perhaps|(?<!(?:settle[sd]?|settling|resolve[sd]?|no|the|their|health|insurance|and|of) )claim(?:s|ed)?|alleg(?:es|ed|ing)|probably|may have|might have|could have|may be|might be|is thought|are thought|thought to|believed to|seem(?:s|ed)? to|appear(?:s|ed)? to|suspected|reportedly|allegedly|is said to|as early as|should be|should have been|expect(?:s|ed)? to|hopes? to|plans? to|will be|would be|soll(?:en)?|sollte(?:n)?|deber[íi]an?|devrai(?:t|ent)|vermutlich|möglicherweise|mutmaßlich|wohl|posiblemente|presuntamente|podrían?|habrían?|probablement|peut-être|aurait|auraient',
);

export const FINE = words(
  'fin(?:e|es|ed|ing)|penalt(?:y|ies)|sanction(?:ed|s)?|bußgeld(?:er)?|geldbuße|strafe|multas?|multó|multad[oa]|sanción|amendes?|condamnée?',
);
export const RANSOM = words(
  String.raw`ransom(?:s)?|bitcoins?|cryptocurrency|hand(?:ed|ing) over|demand(?:s|ed|ing)?|extort\w*|ask(?:s|ed|ing)?(?: for)?|sent|transferred|want(?:s|ed)?|pay(?:ment|s|ing)?|paid|lösegeld|forder(?:n|t|te|ten|ung)|verlang(?:en|t|te|ten)|rescate|exig(?:en|e|ió|ieron)|piden?|pidieron|reclam(?:an|a|ó|aron)|rançon|réclam(?:ent|e|é|aient)|exigent|demande`,
);
export const COST = words(
  'cost|costs|costing|lost|loses?|loss(?:es)?|needs?|needed|approved|budget(?:ed)?|price|bill|spends?|damages?|expenses?|charge|spent|kosten|schaden|coste|costes|pérdidas|coûts?|pertes|préjudice',
);
/** Money that came back, which is no ransom of its own. */
export const RECOVERED = words(
  'recovered|got back|have got back|seized|clawed back|sichergestellt|recuperad[oa]s?|récupérée?s?',
);
export const SETTLED = words('settle(?:d|s|ment|ments)?|vergleich|acuerdo|accord');

export type Tagged<Tag> = readonly (readonly [RegExp, Tag])[];

export const FINE_STAGES: Tagged<'proposed' | 'imposed' | 'settled'> = [
  [
    words(
      'proposed?|proposes|propos(?:al|ing)|plan(?:s|ned)?|intend(?:s|ed)?|intent(?:ion)?|means to|meant to|wants? to|sought|seeks?|seeking|floated|threaten(?:s|ed)?|provisional|preliminary|could face|faces?|facing|would be|having announced|originally|initially|drohen|droht|beabsichtigt|will|propuesta|propone|prevista|envisagée?|proposée?|menacée?',
    ),
    'proposed',
  ],
  [
    words(
      'fined|imposed|imposes|levied|must pay|ordered to pay|has to pay|handed|issued|paid|final|penali[sz]ed|verhängt(?:e)?|zahlen muss|impuso|impuest[oa]|multó|multad[oa]|sancionó|infligée?|condamnée?|prononcée?',
    ),
    'imposed',
  ],
  [SETTLED, 'settled'],
];

export const RANSOM_STAGES: Tagged<'demanded' | 'paid'> = [
  [
    words(
      String.raw`demand(?:s|ed|ing)?|ask(?:s|ed|ing)?(?: for)?|want(?:s|ed)?|extort\w*|forder(?:n|t|te|ten|ung)|verlang(?:en|t|te|ten)|exig(?:en|e|ió|ieron)|piden?|pidieron|reclam(?:an|a|ó|aron)|réclam(?:ent|e|é|aient)|exigent|demande`,
    ),
    'demanded',
  ],
  [
    words(
      'paid|pays|paying|payments?|approved|agreed to pay|forked over|sent|transferred|hand(?:ed|ing) over|gezahlt|bezahlt|überwiesen|pag(?:ó|aron|ado)|payée?|versée?',
    ),
    'paid',
  ],
];

/** Whether the pattern stands in the stretch. */
export function says(text: string, { start, end }: Span, pattern: RegExp): boolean {
  return text.slice(start, end).search(pattern) >= 0;
}

/** A comma counts as so many characters; cues further away than that many are of other things. */
const COMMA = 25;
const FARTHEST = 110;

/** The tag whose words stand nearest to a span, in its sentence; null where none does. Of two as near, the first. */
export function nearestTag<Tag>(account: Account, span: Span, tags: Tagged<Tag>): Tag | null {
  const { text } = account.article;
  const sentence = sentenceAt(account, span);
  const words = text.slice(sentence.start, sentence.end);
  let nearest: { tag: Tag; distance: number } | null = null;
  const commas = (from: number, to: number): number => (text.slice(from, to).match(/[,;]/g) ?? []).length;
  for (const [pattern, tag] of tags) {
    for (const { index, 0: match } of words.matchAll(pattern)) {
      const start = sentence.start + index;
      const end = start + match.length;
      // A comma parts more than words do: "fined it £4.6 million, having announced £21 million".
      const between = start >= span.end ? commas(span.end, start) : end <= span.start ? commas(end, span.start) : 0;
      const distance = Math.max(0, start - span.end, span.start - end) + COMMA * between;
      if (distance > FARTHEST) continue;
      if (nearest === null || distance < nearest.distance) nearest = { tag, distance };
    }
  }
  return nearest?.tag ?? null;
}

/** Whether the account does not vouch for what stands there. */
export const isHedgedAt = (account: Account, span: Span): boolean =>
  says(account.article.text, clauseAt(account, span), HEDGED);
