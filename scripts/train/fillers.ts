/** Names that only training needs: clubs, parties, ministries, papers. Public knowledge. */
const list = (names: string): readonly string[] =>
  names
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

export const CLUBS = list(`
Arsenal;Aston Villa;Barnsley;Birmingham City;Blackburn;Blackburn Rovers;Bolton;Bolton Wanderers;Bradford;Brentford;Bristol City;Burnley;Bury;Cardiff City;
Charlton;Chelsea;Coventry;Crystal Palace;Derby County;Everton;Fulham;Grimsby;Huddersfield;Hull City;Ipswich;Leeds;Leeds United;Leicester;Leyton Orient;
Liverpool;Luton Town;Manchester City;Manchester United;Middlesbrough;Millwall;Newcastle;Newcastle United;Norwich City;Nottingham Forest;Notts County;Oldham;
Oxford United;Peterborough;Plymouth;Port Vale;Portsmouth;Preston;Queens Park Rangers;Reading;Sheffield United;Sheffield Wednesday;Shrewsbury;Southampton;
Southend;Stockport;Stoke City;Sunderland;Swindon;Tottenham;Tottenham Hotspur;Tranmere;Walsall;Watford;West Bromwich;West Ham;Wimbledon;Wolverhampton;Wrexham;
Wycombe;York City;Aberdeen;Celtic;Rangers;Dundee United;Hearts;Hibernian;Kilmarnock;Motherwell;Raith;Dunfermline;Partick;St Mirren;Falkirk;Airdrieonians;
Ajax Amsterdam;PSV Eindhoven;Feyenoord;Vitesse Arnhem;Twente Enschede;Utrecht;Groningen;Heerenveen;Roda JC Kerkrade;Willem II Tilburg;NAC Breda;
Bayern Munich;Borussia Dortmund;Bayer Leverkusen;VfB Stuttgart;Werder Bremen;Hamburg;Schalke 04;Karlsruhe;Borussia Moenchengladbach;1860 Munich;Bochum;Cologne;
Hansa Rostock;Fortuna Duesseldorf;St Pauli;Arminia Bielefeld;MSV Duisburg;SC Freiburg;Real Madrid;Barcelona;Atletico Madrid;Deportivo Coruna;Real Betis;
Valencia;Sevilla;Athletic Bilbao;Real Sociedad;Real Zaragoza;Espanyol;Celta Vigo;Tenerife;Racing Santander;Oviedo;Sporting Gijon;Compostela;Rayo Vallecano;
Juventus;AC Milan;Inter Milan;Inter;Lazio;Roma;AS Roma;Fiorentina;Parma;Sampdoria;Napoli;Bologna;Atalanta;Udinese;Vicenza;Cagliari;Piacenza;Perugia;Verona;Reggiana;
Paris Saint-Germain;Monaco;Marseille;Bordeaux;Auxerre;Nantes;Lens;Metz;Lyon;Strasbourg;Bastia;Guingamp;Montpellier;Rennes;Cannes;Lille;Le Havre;Nancy;Caen;Nice;
Benfica;Porto;Sporting;Boavista;Vitoria Guimaraes;Braga;Anderlecht;Club Brugge;Standard Liege;Lierse;Genk;Galatasaray;Fenerbahce;Besiktas;Trabzonspor;Olympiakos;
Panathinaikos;AEK Athens;PAOK;Rapid Vienna;Austria Vienna;Sturm Graz;Grasshopper;Sion;Basel;Neuchatel Xamax;Spartak Moscow;CSKA Moscow;Dynamo Kiev;Legia Warsaw;
Widzew Lodz;Steaua Bucharest;Dinamo Bucharest;Ferencvaros;Sparta Prague;Slavia Prague;Red Star;Partizan;Croatia Zagreb;Hajduk Split;Rosenborg;Brann;IFK Gothenburg;
AIK Stockholm;Brondby;Aarhus;Boca Juniors;River Plate;Racing Club;Independiente;San Lorenzo;Velez Sarsfield;Flamengo;Palmeiras;Gremio;Santos;Sao Paulo;Corinthians;
Colo Colo;Nacional;Penarol;Kashima Antlers;Yokohama Marinos;Verdy Kawasaki;Jubilo Iwata;Sydney;Melbourne;Brisbane;Canterbury;Wigan;St Helens;Halifax;Castleford;Warrington;
Harlequins;Wasps;Saracens;Bath;Leicester Tigers;Gloucester;Bristol;Swansea;Llanelli;Pontypridd;Neath;Leinster;Munster;Ulster;Surrey;Essex;Kent;Yorkshire;Lancashire;
Somerset;Sussex;Derbyshire;Nottinghamshire;Glamorgan;Worcestershire;Warwickshire;Leicestershire;Northamptonshire;Middlesex;Hampshire;Durham;
Benetton Treviso;Kinder Bologna;Panionios;Maccabi Tel Aviv;Limoges;Pau-Orthez;Villeurbanne;Estudiantes;Caja Malaga;Dynamo Moscow;Cibona Zagreb;Alba Berlin
`);

export const TEAMS = list(`
Yankees;Red Sox;Mets;Dodgers;Giants;Cubs;White Sox;Cardinals;Braves;Phillies;Pirates;Reds;Astros;Rangers;Mariners;Athletics;Angels;Padres;Rockies;Marlins;Expos;Orioles;
Blue Jays;Tigers;Indians;Royals;Twins;Brewers;Bulls;Knicks;Lakers;Celtics;Pistons;Heat;Magic;Hawks;Hornets;Pacers;Bucks;Raptors;Cavaliers;Nets;76ers;Bullets;Rockets;
Spurs;Mavericks;Jazz;Nuggets;Timberwolves;Suns;Kings;Clippers;Warriors;Trail Blazers;SuperSonics;Grizzlies;Penguins;Flyers;Devils;Islanders;Sabres;Bruins;
Canadiens;Senators;Whalers;Capitals;Lightning;Panthers;Maple Leafs;Red Wings;Blackhawks;Blues;Stars;Coyotes;Avalanche;Flames;Oilers;Canucks;Sharks;Ducks;Cowboys;Eagles;
Redskins;Packers;Bears;Lions;Vikings;Buccaneers;Saints;Falcons;49ers;Rams;Seahawks;Chiefs;Raiders;Broncos;Chargers;Patriots;Bills;Dolphins;Jets;Colts;Steelers;Bengals;Ravens;Jaguars;Oilers
`);

export const US_CLUBS = list(`
NEW YORK;BOSTON;CHICAGO;LOS ANGELES;DETROIT;CLEVELAND;BALTIMORE;TORONTO;MILWAUKEE;MINNESOTA;KANSAS CITY;TEXAS;SEATTLE;OAKLAND;CALIFORNIA;ATLANTA;MONTREAL;FLORIDA;
PHILADELPHIA;HOUSTON;ST LOUIS;CINCINNATI;PITTSBURGH;SAN DIEGO;COLORADO;SAN FRANCISCO;MIAMI;ORLANDO;WASHINGTON;NEW JERSEY;INDIANA;CHARLOTTE;UTAH;DALLAS;DENVER;SAN ANTONIO;
PORTLAND;PHOENIX;GOLDEN STATE;SACRAMENTO;VANCOUVER;BUFFALO;OTTAWA;HARTFORD;TAMPA BAY;CALGARY;EDMONTON;ANAHEIM;SAN JOSE;GREEN BAY;CAROLINA;JACKSONVILLE;NEW ENGLAND
`);

export const AGENCIES = list(`
Reuters;AP;AFP;Xinhua;Itar-Tass;Interfax;Anadolu;Tanjug;MENA;IRNA;Kyodo;PAP;CTK;ANSA;dpa;Yonhap;Antara;Bernama;Tass;Anatolian;INA;SANA;Beta
`);
export const MINISTRIES = list(`
Foreign Ministry;Defence Ministry;Finance Ministry;Interior Ministry;Ministry of Finance;Ministry of Health;Ministry of Defence;Health Ministry;Trade Ministry;Justice Ministry;Ministry of Justice
`);
export const PARTIES = list(`
Labour;Labour Party;Conservative Party;Conservatives;Liberal Democrats;Democratic Party;Republican Party;Social Democrats;Christian Democrats;Likud;Fatah;Hamas;Hezbollah;PLO;
African National Congress;ANC;Congress Party;BJP;Bharatiya Janata Party;Communist Party;Socialist Party;People's Party;Welfare Party;True Path Party;Sinn Fein;IRA;SNP;KDP;PUK;PKK;
Kurdistan Democratic Party;Forza Italia;National Alliance;Northern League;National Party;Green Party;Free Democrats;Janata Dal;United Front;Kuomintang;LDP;Khmer Rouge;Taleban;Taliban;UNITA;Renamo;Zapatistas
`);
export const BLOCS = list(
  `NATO;European Union;EU;United Nations;U.N.;OPEC;OSCE;World Bank;IMF;International Monetary Fund;WTO;World Trade Organisation;ASEAN;Arab League;Commonwealth;OECD;UNICEF;UNHCR;Red Cross;Security Council;European Commission;European Parliament;Congress;Senate;FIFA;UEFA;IOC`,
);
export const BANKS = list(
  `Barclays;Merrill Lynch;Goldman Sachs;Morgan Stanley;Salomon Brothers;Lehman Brothers;UBS;SBC Warburg;Credit Suisse;Deutsche Bank;Dresdner Bank;Commerzbank;BZW;NatWest Securities;HSBC;ING Barings;Nomura;Paribas;Societe Generale;J.P. Morgan;Bear Stearns;Smith Barney;Bundesbank;Bank of England;Federal Reserve;Fed;Bank of Japan;Bank of France`,
);
export const PAPERS = list(
  `New York Times;Wall Street Journal;Washington Post;Financial Times;Times;Guardian;Independent;Daily Telegraph;Le Monde;Le Figaro;Liberation;El Pais;El Mundo;Corriere della Sera;La Stampa;La Repubblica;Bild;Die Welt;Asahi Shimbun;Yomiuri;Economic Times;Times of India;Haaretz;Maariv;Al-Ahram;Al-Hayat;Hurriyet;Milliyet;Izvestia;Pravda;Globe and Mail;Toronto Star;People's Daily;Straits Times`,
);
export const CAR_TEAMS = list(
  `Ferrari;Williams;McLaren;Benetton;Ford;Subaru;Toyota;Jordan;Honda;Yamaha;Suzuki;Minardi;Tyrrell;Renault`,
);
export const REGIONS = list('northern;southern;eastern;western;central;northeast;southwest;northwest');
/** Adjectives of nations: no names in our three types. */
export const ADJECTIVES = list(
  `German;French;British;American;Italian;Spanish;Dutch;Belgian;Swiss;Austrian;Russian;Ukrainian;Polish;Czech;Hungarian;Romanian;Bulgarian;Turkish;Greek;Israeli;Palestinian;Arab;Iraqi;Iranian;Egyptian;Syrian;Lebanese;Saudi;Chinese;Japanese;South Korean;North Korean;Indian;Pakistani;Afghan;Australian;Canadian;Mexican;Brazilian;Argentine;Cuban;Nigerian;South African;Kenyan;Swedish;Norwegian;Danish;Finnish;Irish;Scottish;Welsh;English;Portuguese;Serbian;Croatian;Bosnian;Albanian;Chechen;Kurdish;Muslim;European;Asian;Dutchman;Frenchman`,
);
export const FACILITIES = list(
  `White House;Kremlin;Pentagon;Old Trafford;Wembley;Lord 's;Eden Gardens;Madison Square Garden;Olympic Stadium;Buckingham Palace;Heathrow;Vatican`,
);
export const COMPOUND = {
  heads: list(
    `Health;Healthcare;Medical Center;Hospital;Clinic;Systems;Technologies;Software;Solutions;Services;Group;Holdings;Inc.;Inc;Corp.;Corp;Ltd;LLC;Bank;Credit Union;Insurance;Financial;Industries;International;Partners;Associates;Labs;Networks;Security;Dental;Pharmacy;Foods;Stores;Airlines;Energy;Logistics;Media;Entertainment;Capital;Communications;Company;Co.;Plc;AG;GmbH;SA;NV;Foundation;Trust;Physicians;Orthopedics;Oncology;Radiology;Pediatrics;Surgery Center;Family Practice;Urgent Care;Hospice;Motors;Steel;Electric;Chemical;Resources;Mining;Petroleum;Oil;Gas;Water;Telecom;Properties;Restaurants;Hotels;Resorts;Casino`,
  ),
  stems: list(
    `Advanced;American;Allied;Apex;Atlantic;Beacon;Blue Ridge;Bright;Capital;Cardinal;Cascade;Central;Citizens;Clear;Coastal;Columbia;Community;Compass;Crescent;Crown;Delta;Eagle;Eastern;Elite;Empire;Evergreen;Express;Family;Federal;First;Fidelity;Frontier;General;Global;Golden;Grand;Great Lakes;Guardian;Harbor;Heritage;Horizon;Imperial;Independent;Inter;Interstate;Keystone;Lakeside;Legacy;Liberty;Lone Star;Magnolia;Meridian;Metro;Midwest;Mutual;National;New Horizons;Northern;Northwest;Oak;Omni;Pacific;Palmetto;Paramount;Pinnacle;Pioneer;Premier;Prime;Quality;Regional;Reliance;Republic;River;Riverside;Rocky Mountain;Royal;Select;Sierra;Silver;Southern;Spectrum;Standard;Star;Sterling;Summit;Sun;Superior;Trans;Tri-County;Trinity;Union;United;Universal;Valley;Vantage;Victory;Vista;Western;Westside`,
  ),
  coined: list(
    `Accu;Agil;Alt;Arc;Axi;Bio;Brio;Cal;Cent;Cog;Cor;Cyber;Data;Dyna;Eco;Ener;Equi;Ever;Exo;Fin;Flex;Gen;Geo;Hex;Info;Inno;Intel;Kine;Lex;Log;Luma;Med;Meta;Micro;Mobi;Net;Neo;Nexa;Nova;Omni;Opti;Pay;Pharma;Pix;Play;Power;Pro;Quant;Rapid;Safe;Secur;Smart;Soft;Sono;Strat;Syn;Tech;Tele;Trans;Trust;Uni;Veri;Vita;Vox;Web;Xeno;Zen`,
  ),
  tails: list(
    `care;corp;data;dyne;edge;flow;force;gate;gen;grid;health;hub;lane;ledger;line;link;logic;mark;med;metric;net;nix;path;pay;point;port;prime;quest;scan;scape;scope;school;shield;sight;soft;source;span;spark;star;stream;sys;tech;tel;tron;trust;vault;via;view;ware;wave;works;xis;zen`,
  ),
  kinds: list(
    `Public Schools;School District;Unified School District;County Schools;Independent School District;Community College;High School;Elementary School;Academy`,
  ),
};
