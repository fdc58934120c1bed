import type { CueGroup } from './cue.ts';

/** Italian. */
export const ITALIAN: readonly CueGroup[] = [
  {
    kind: 'intrusion_start',
    weight: 3,
    words: [
      '(attacco|incidente|intrusione|violazione|accesso|furto|data breach) ~ (avvenut|verificat|iniziat|cominciat|partit|risal|accadut|subit)*',
      '(attacco (hacker|informatico|ransomware)|cyber-?attacco|ransomware|phishing|malware|codice malevolo)',
      '(è stat|sono stat|era stat|erano stat|stat|viene|venne|vennero)(o|a|i|e)? ~ (attaccat|violat|hackerat|infettat|compromess|cifrat|criptat|colpit|bersaglio|vittima)(o|a|i|e)?',
      '(hanno|ha|avevano|aveva|avrebbero|avrebbe) (violato|attaccato|infettato|cifrato|criptato|bucato|colpito|sfruttato|ottenuto|avuto accesso)',
      '(entrarono|entrati|penetrat*|violarono|si sono introdotti|introdott*|infiltrat*|sfruttat*)',
      'access(o|i) (non autorizzat|abusiv|illecit|indebit)(o|i)',
      '(rubat|smarrit|sottratt|espost|pers)(o|a|i|e)',
      'per errore',
    ],
  },
  {
    kind: 'intrusion_start',
    weight: 1.2,
    words: [
      'attacc(o|hi)',
      'intrusione',
      'violazione',
      'incidente',
      'hacker',
      'pirati',
      'criminali',
      'iniziat(o|a)',
      'aggressori',
      'furto',
    ],
  },
  {
    kind: 'intrusion_end',
    weight: 3,
    words: ['(attacco|accesso|intrusione) ~ (terminat|conclus|cessat|finit)(o|a)', 'ultimo accesso'],
  },
  {
    kind: 'exfiltration',
    weight: 3,
    words: [
      'esfiltr*',
      '(dati|file|informazioni|documenti) ~ (rubat|copiat|sottratt|scaricat|trafugat|prelevat)(o|a|i|e)',
      '(rubato|copiato|sottratto|scaricato|trafugato|prelevato) ~ (dati|file|informazioni|documenti|gigabyte|gb)',
      'furto di dati',
      'trafugat*',
    ],
  },
  {
    kind: 'leak',
    weight: 3.2,
    words: [
      '(dark ?web|darknet)',
      '(dati|file|documenti|informazioni) ~ (pubblicat|diffus|divulgat|messi in vendita|vendut)(o|a|i|e)?',
      '(pubblicato|pubblicati|diffuso|messo|messi) (online|in rete|in vendita|sul)?',
      '(finit|mess|appars)(o|a|i|e) (online|in rete|sul)',
      'in vendita',
      'rivendic*',
      'online i dati',
    ],
  },
  { kind: 'extortion', weight: 3.2, words: ['(riscatto|estors|ricatt)*', '(chiest|chiedono|pretes|minacci)*'] },
  {
    kind: 'discovery',
    weight: 3,
    words: [
      '(scopert|scopri|rilevat|rileva|individuat|accort|notat|riscontrat|identificat|allert|allarme|segnalat)*',
      '(venut|venuta|venuti) a conoscenza',
      'conoscenza',
      'resi conto',
      'reso conto',
      'attività (sospett|anomal)(a|e)',
      'appreso',
    ],
  },
  {
    kind: 'containment',
    weight: 3,
    words: [
      '(spent|isolat|bloccat|sospes|disattivat|disconness|chius|contenut|interrott|staccat|rinviat|annullat)(o|a|i|e)',
      '(spegn|isol|blocc|sospen|disattiv|scolleg)(ere|are|ato|ata|ati|ò)',
      'offline',
      'unità di crisi',
      '(password) ~ (reimpostat|cambiat|azzerat)*',
    ],
  },
  {
    kind: 'investigation',
    weight: 3,
    words: [
      '(indagin|indaga|investigat|inchiest|forens|perizi|analisi|accertament|analizz)*',
      '(incaricat|ingaggiat|affidat)(o|a|i|e)',
      'polizia postale ~ indag*',
      '(conclus|accertat|stabilit)(o|a|i|e)',
    ],
  },
  {
    kind: 'restoration',
    weight: 3,
    words: [
      '(ripristin|recuper|riattiv|riapert|ripres|riavviat|ripart)*',
      '(tornat|tornano|tornare|torneranno|tornò)(o|a|i|e)? ?(alla normalità|operativ*|online|a funzionare|disponibil*|in funzione)?',
      'di nuovo (operativ|disponibil|attiv|onlin)*',
      'operativ(o|a|i|e)',
      '(ripreso|riprese|ripresi|ricominciato) a',
    ],
  },
  {
    kind: 'remediation',
    weight: 3,
    words: [
      '(pagato|pagata|pagare|pagò)',
      '(risarci|rimbors|rafforz|indennizz)*',
      'misure (di sicurezza|aggiuntive)',
      'due fattori',
    ],
  },
  { kind: 'patch', weight: 3, words: ['(patch|correttiv|aggiornament[oi] di sicurezza|correzion)*', '(corrett)(o|a)'] },
  {
    kind: 'outage',
    weight: 3,
    words: [
      '(fuori uso|fuori servizio|disserviz|blocco|inaccessibil|indisponibil|guasto|interruzion|in tilt|irraggiungibil)*',
    ],
  },
  {
    kind: 'vendor_notice',
    weight: 4,
    words: [
      '(fornitore|responsabile del trattamento|partner)i? ~ (informat|avvisat|comunicat|notificat|avvertit|segnalat)(o|a|i|e)',
      '(informat|avvisat|avvertit|notificat|contattat)(o|a|i|e) (dal|il|da un|dal suo|dal nostro|il suo) (fornitore|partner)',
      '(dal|il) (proprio |nostro |suo )?fornitore',
    ],
  },
  {
    kind: 'regulator_notice',
    weight: 4,
    words: [
      '(informat|avvisat|notificat|comunicat|segnalat|denunciat|notific|comunic|segnal|presentat|avvertit)(o|a|i|e|ato|azione|ò|are)? ~ (garante|polizia|autorità|csirt|acn|agenzia|carabinieri|procura|questura|ministero|governo)',
      '(garante|polizia|autorità|acn|carabinieri) ~ (informat|avvisat|notificat|avvertit)(o|a|i|e)',
      '(denuncia|querela|esposto)',
    ],
  },
  {
    kind: 'individual_notice',
    weight: 4,
    words: [
      '(informat|avvisat|notificat|contattat|avvertit|scritto|inform|avvis|avvert)(o|a|i|e|ando|ò|are|ato)? (a |gli |i |le |ai |agli |tutti |alle |via e-?mail |per lettera )*(clienti|utenti|pazienti|interessati|dipendenti|assistiti|cittadini|studenti|soci|famiglie|persone)',
      '(clienti|utenti|pazienti|interessati|dipendenti|assistiti|cittadini|persone) ~ (informat|avvisat|notificat|contattat|ricevut|avvertit)(o|a|i|e)',
      '(letter[ae]|e-?mail|comunicazion[ei]|sms) ~ (inviat|spedit|ricevut|mandat)(o|a|i|e)',
      '(inviato|spedito|ricevuto|mandato) ~ (letter[ae]|e-?mail|comunicazion[ei]|sms)',
    ],
  },
  {
    kind: 'public_disclosure',
    weight: 3,
    words: [
      '(annunciat|annuncia|annunciò|rivelat|rivela|reso noto|resa nota|resi noti|rese note|reso pubblico|divulgat)(o|a|i|e)?',
      'pubblicamente',
      '(ha|hanno|aveva) parlato',
      '(ammess|conferma|confermat|riconosciut)(o|a|i|e)?',
      '(comunicato|nota stampa|conferenza stampa)',
      'scusat*',
      'notizia',
      'emers(o|a|i|e)',
    ],
  },
  {
    kind: 'update',
    weight: 2,
    words: [
      '(ha (detto|dichiarato|spiegato|aggiunto|precisato|affermato)|dice|spiega|secondo)',
      '(oggi|ancora|attualmente|finora|al momento)',
      'portavoce',
      'dimess*|dimission*',
      'aggiorn*',
    ],
  },
  {
    kind: 'legal',
    weight: 4,
    words: [
      '(causa|tribunale|giudice|processo|sentenza|condann|multa|multat|sanzion|arrest|accusat|indagat|udienza|parlamento|senato|procuratore|class action|ricorso|rinviat[oi] a giudizio)*',
    ],
  },
  {
    kind: 'background',
    weight: 2.5,
    words: [
      '(non è la prima|prima volta|precedent|già (era|aveva|nel)|altro caso|analog|simil)*',
      '(fondat)(o|a)',
      'in vigore',
    ],
  },
];
