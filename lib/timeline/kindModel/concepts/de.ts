import type { ConceptWords } from './concept.ts';

/** German words of each concept, folded; `*` stands for every ending. What one language learned so serves the others. */
export const GERMAN: ConceptWords = {
  ATTACKER:
    'angreifer* hacker* tater* eindringling* kriminelle* cyberkriminelle* erpresser* unbekannte* gauner* dieb* bande gruppe gruppierung betruger* cybergang hackergruppe lockbit alphv akira lapsus*',
  WE: 'wir uns unser* ich mein*',
  COMPANY:
    'unternehmen firma klinik* krankenhaus* universitat* hochschule schule* stadt gemeinde* kreis landkreis* bank* versicher* handler* konzern* verein* behorde* ministerium amt hersteller* kammer verwaltung bistum stadtwerke stiftung betreiber* praxis fluglinie zulieferer*',
  LEADER: 'chef* vorstand* geschaftsfuhr* sprecher* burgermeister* landrat* direktor* minister* prasident* leiter*',
  PEOPLE:
    'kund* patient* mitarbeit* beschaftigt* betroffen* person* nutzer* mitglied* burger* schuler* student* eltern lehrkraft* versichert* angestellt* bewerber* einwohner* menschen abonnent* spender*',
  REGULATOR:
    'datenschutzbehorde* aufsichtsbehorde* datenschutzbeauftragt* landesbeauftragt* bsi bafin behorde* bundesnetzagentur edob aufsicht* datenschutz* landesdatenschutz* bundesamt',
  POLICE:
    'polizei* kriminalpolizei* landeskriminalamt lka bka staatsanwalt* kantonspolizei* ermittler* europol fbi kripo zac strafverfolg*',
  VENDOR:
    'dienstleister* anbieter* lieferant* zulieferer* auftragsverarbeiter* hersteller* partner* softwarehersteller* it-dienstleister* rechenzentr* hoster*',
  PRESS:
    'journalist* zeitung* reporter* medien* redaktion* spiegel heise golem presse magazin rundfunk ndr wdr zeit sender',
  RESEARCHER: 'forscher* sicherheitsforscher* ccc wissenschaftl* hinweisgeber*',
  EXPERT: 'experte* expertin* fachleut* forensik* spezialist* gutachter* berater* sachverstandig* it-forensik*',
  COURT:
    'gericht* landgericht* oberlandesgericht* klage* klager* urteil* prozess* richter* verhandlung* anklage* verfahren* bussgeld*',
  LAWMAKER: 'bundestag* landtag* abgeordnet* gesetz* dsgvo ausschuss* parlament* stadtrat* kantonsrat* nationalrat*',
  INVESTOR: 'aktie* borse* umsatz* quartal* geschaftsjahr* gewinn* anleger* aktionar*',
  SYSTEM:
    'system* server* netz* netzwerk* rechner* computer* website* webseite* portal* it-system* datenbank* cloud* mail* telefon* anwendung* konto* it it-infrastruktur infrastruktur firewall* schnittstelle*',
  DATA: 'daten datensatz* datei* akte* unterlagen dokument* informationen gigabyte terabyte adresse* kontodaten patientendaten kundendaten kundenlist*',
  CREDENTIAL: 'passwort* kennwort* zugangsdaten zugang* konto* anmeldedaten schlussel* zertifikat* token* vpn-konto*',
  MALWARE: 'schadsoftware* ransomware* trojaner* schadprogramm* schadcode* verschlusselungstrojaner* malware* virus',
  FLAW: 'lucke* sicherheitslucke* schwachstelle* fehler* luecke cve*',
  PATCH: 'update* patch* aktualisierung* sicherheitsupdate* version* hotfix*',
  LETTER: 'brief* schreiben e-mail* anschreiben nachricht* post mail* sms',
  STATEMENT:
    'mitteilung* pressemitteilung* erklarung* stellungnahme* bericht* medienmitteilung* meldung* pressekonferenz*',
  FILING: 'meldung* anzeige* strafanzeige* bericht*',
  PENALTY: 'bussgeld* geldbusse* strafe* vergleich* schadenersatz* schadensersatz*',
  ARREST: 'festgenommen festnahme* verhaft* verurteil* durchsuch* haft* untersuchungshaft angeklagt*',
  RANSOM: 'losegeld* erpress* bitcoin* forderung* zahlung* ultimatum*',
  FORUM: 'darknet* forum* leak-seite* telegram* marktplatz* leakseite*',
  INCIDENT:
    'angriff* cyberangriff* vorfall* cyberattacke* hackerangriff* datenpanne* datenleck* attacke* einbruch* sicherheitsvorfall* panne* it-vorfall*',
  LOGS: 'protokoll* logdatei* warnung* alarm* hinweis* auffallig*',
  OFFER: 'hotline* beratung* angebot* gutschein* kostenlos*',
  TELL: 'informier* benachrichtig* unterricht* mitgeteilt mitteil* gemeldet melde* melden verstandig* angeschrieben anschreib* schrieb* warnte* gewarnt hingewiesen hinweis* kontaktier* schreib*',
  SAY: 'sagte* sagt erklarte* teilte* gab* teilt berichtet* schreibt betonte* bestatigt*',
  ANNOUNCE:
    'bekannt* bekanntgegeben offentlich* eingeraumt einraum* raumt* offentlichkeit gab* verkundet* mitgeteilt bestatigt*',
  ADMIT: 'eingeraumt einraum* raumte* gestand* dementier* entschuldig*',
  PUBLISH: 'veroffentlich* publizier* stellte* gestellt erschien* gepostet* online',
  FIND: 'entdeckt* entdecken bemerkt* bemerkte* festgestellt stellte* fiel* auffiel gefunden fand* aufgefallen erkannt* registrier* identifizier* auffallig*',
  LEARN: 'erfuhr* erfahren kenntnis* wusste* hinweis* bekannt',
  ALARM: 'alarm* verdachtig* ungewohnlich* auffallig* unregelmassig*',
  ENTER:
    'eingedrungen eindrang* drang* drangen zugriff* verschaff* kompromittier* infizier* attackier* angegriffen gehackt* verschlusselt* verschlussel* befallen gekapert* ubernommen missbrauch* ausgenutzt* zugang* eingeschleust*',
  PHISH: 'phishing* geklickt angeklickt* anhang* gefalscht* kod*',
  EXPOSE:
    'offen* zuganglich* abrufbar* ungeschutzt* einsehbar* versehentlich* irrtumlich* verloren* fehlkonfigur* fehlversand*',
  STEAL:
    'gestohlen* stahl* kopier* abgeflossen* abfluss* entwendet* abgezogen* heruntergeladen* erbeutet* ausgeleitet* abgegriffen* abgesaugt* exfiltrier* datendiebstahl* datenabfluss*',
  LEAK: 'veroffentlich* verkauf* angeboten* darknet* stellten gelistet* leak* versteiger*',
  DEMAND: 'forder* gefordert* verlang* droht* drohung* erpress* ultimatum*',
  PAY: 'zahlte* gezahlt* bezahl* zahlen uberwies* uberwiesen',
  SHUT: 'abgeschaltet* abschalt* heruntergefahren* trennt* getrennt* trennte* gesperrt* sperr* isolier* vom_netz abgestellt* eingedammt* geschlossen* blockier* gestoppt* abgeklemmt* entfernt* abgedreht*',
  RESET: 'zuruckgesetzt* geandert* erneuert* ausgetauscht* zurucksetz*',
  FIX: 'behoben* schlies* geschlossen* repariert* korrigier* gestopft* beseitigt*',
  RESTORE:
    'wiederhergestellt* wiederherstell* wieder* wiederaufnahme* lauf* angelauf* hochgefahren* funktionier* normalbetrieb* geoffnet* erreichbar',
  DOWN: 'ausgefallen* ausfall* ausfiel* nicht_erreichbar stillstand* still stand* standen lahm* lahmgelegt* gestort* storung* geschlossen* unterbroch* notbetrieb*',
  INVESTIGATE: 'ermitt* untersuch* analys* pruf* forensisch* uberpruf* auswert* aufklar* krisenstab* gutachten',
  HIRE: 'beauftrag* hinzugezogen* eingeschaltet* engagier* zog*',
  CONCLUDE: 'ergab* ergeben abgeschlossen* abschluss* ergebnis* steht_fest festgestellt nachgewiesen',
  SUE: 'klagt* klage* verklagt* eingereicht* erhob* erhoben anzeige*',
  FINE: 'verhangt* verhangte* busse* bussgeld* urteilt* verurteilt*',
  BEGIN: 'begann* beginn* begonnen seit ab anfang gestartet* erstmals ersten',
  END: 'ende* endete* beendet* letzte* zuletzt bis',
  SEND: 'verschickt* versand* versendet* geschickt* gesendet* zugestellt* verschicken',
  RECEIVE: 'erhielt* erhalten bekam* bekommen eingegangen',
  UPDATE: 'aktualisier* stand nachtrag erneut* weitere* inzwischen erganzt* neu* update*',
  HISTORY: 'gegrundet* gebaut* bereits schon fruher* damals besorgt* betreibt* seit ubernahm* gekauft* existiert',
  VALIDITY: 'gultig* frist* bitte konnen_sie anmeld* beantrag* empfehl*',
  PLAN: 'werden wird soll* will plant* geplant* voraussichtlich* kunftig* vorgesehen*',
  PAST_PERFECT: 'hatte hatten war waren',
  PASSIVE: 'wurde wurden worden',
  NEG: 'nicht kein* nie niemand* ohne',
  MODAL: 'konnte* mussen musste* durfte*',
  OTHER: 'andere* benachbart* ahnlich* anderswo',
};
