import type { NameList } from './names.ts';

/**
 * Ransomware gangs, extortion crews and intrusion groups, with the names that vendors gave them. Public knowledge.
 * `~` marks a name that is also a word, a given name or a company: see `names.ts`.
 */
export const ACTORS: NameList = {
  type: 'THREAT_ACTOR',
  role: 'threat-actor',
  entries: `
LockBit|LockBit 2.0|LockBit 3.0|LockBit 4.0|LockBit 5.0|LockBit Black|LockBit Green|LockBitSupp
ALPHV|BlackCat|ALPHV/BlackCat|BlackCat/ALPHV|AlphV|Black Cat
Clop|Cl0p|CL0P|Cl0p_|FIN11|TA505|Lace Tempest
Conti|Wizard Spider|Gold Ulrick
Ryuk
REvil|Sodinokibi|Sodin|Gold Southfield|Pinchy Spider
DarkSide|Darkside|Carbon Spider
BlackMatter
Black Basta|BlackBasta
BlackSuit|Black Suit
BlackByte
~Royal
~Hive
~Play|PlayCrypt|Playcrypt
~Akira
~Medusa|MedusaLocker
Rhysida
Vice Society|Vanilla Tempest
RansomHub
RansomHouse|Ransom House|Ransomhouse
Ransomed.vc|RansomedVC
Ragnar Locker|RagnarLocker|Ragnar_Locker
~Maze
Egregor
NetWalker|Netwalker|~Mailto
DoppelPaymer|Doppel Paymer|BitPaymer|~Grief|PayOrGrief|Pay or Grief
Evil Corp|EvilCorp|Indrik Spider|UNC2165|Dridex gang
Babuk|Babuk Locker|Babyk
Avaddon
AvosLocker|Avos Locker|AvosLeaks
Karakurt|Karakurt Team|Karakurt Lair
~Snatch
~Cuba
~Quantum
Nokoyawa
BianLian
8Base|8base
~Cactus
INC Ransom|INC Ransomware|Inc Ransom|~INC
~Lynx
Hunters International
Qilin|~Agenda
~Fog
~Interlock
SafePay|~Safepay
DragonForce|Dragon Force
Cicada3301
~Meow|MeowLeaks
~Abyss|Abyss Locker
Daixin|Daixin Team
Money Message
Trigona
NoEscape
~Cloak
Stormous
~Everest|Everest Team
Dark Angels|Dunghill Leak|Dunghill
~Lorenz
~LV
Mount Locker|MountLocker
Pysa|PYSA|Mespinoza
SunCrypt|Suncrypt
Sekhmet
Nefilim|Nemty
CryLock
~Phobos
Dharma|CrySIS
GandCrab
SamSam|Gold Lowell
Marketo
Donut Leaks|D0nut|~Donut
Yanluowang
Mallox|TargetCompany
~Monti
Royal Tempest
~Zeppelin
ThreeAM
Werewolves
~Embargo
~Sarcoma
~Termite
~Kairos
~Chaos
World Leaks|WorldLeaks
~Warlock
The Gentlemen
Devman
Global Group
~Kraken
SpaceBears|Space Bears
Brain Cipher|BrainCipher
El Dorado|Eldorado|BlackLock
Arcus Media
Mad Liberator
KillSec|Kill Security
APT73|Bashe
Helldown
FunkSec
~Morpheus
~Nitrogen
Ransom Cartel
~Entropy
~Prometheus
~Spook
Haron
~Midas
~Hades
Payload.bin
Babuk2
Crypto24
~Beast
~Frag
Weyhro
SilentRansomGroup|Silent Ransom Group|Luna Moth|Chatty Spider|UNC3753
Rhysida gang
Money Libra
MoneyTaker
~Ako
ProLock|PwndLocker
Ranzy Locker|ThunderX
Cring
Pay2Key
N3tw0rm
Moses Staff|MosesStaff
BlackShadow|Black Shadow
Agrius
ShinyHunters|Shiny Hunters|ShinyCorp|UNC6040|UNC6240
Scattered Spider|UNC3944|Octo Tempest|0ktapus|Oktapus|Muddled Libra|Scatter Swine|Starfraud
Scattered Lapsus$ Hunters|Scattered LAPSUS$ Hunters
Lapsus$|LAPSUS$|DEV-0537|Strawberry Tempest
UNC5537
UNC2447
UNC4393
UNC5221
UNC2546
UNC2582
UNC6395
UNC5325
UNC1878
UNC1151|Ghostwriter
GnosticPlayers|Gnosticplayers|Gnostic Players
TheDarkOverlord|The Dark Overlord|thedarkoverlord|TDO
IntelBroker|Intel Broker
USDoD|EquationCorp
CyberNiggers
Anonymous Sudan|Storm-1359
KillNet|Killnet
NoName057(16)|NoName057
~Anonymous
LulzSec|Lulz Security
AntiSec
Guacamaya
SiegedSec
Syrian Electronic Army|~SEA
Lizard Squad
Phineas Fisher
~Guardians of Peace|GOP hackers
~Impact Team|The Impact Team
OurMine
Magecart|Magecart Group 5|Magecart Group 6|Magecart Group 12
Carbanak|Anunak|Carbanak Group
FIN7|Sangria Tempest
FIN6|Skeleton Spider
FIN8
FIN12|Pistachio Tempest
FIN4
FIN5
FIN10
Rescator
TrickBot gang|Trickbot Group
Cozy Bear|APT29|Nobelium|NOBELIUM|Midnight Blizzard|The Dukes|Dark Halo|UNC2452|StellarParticle|CozyBear
Fancy Bear|APT28|Sofacy|~Strontium|STRONTIUM|Forest Blizzard|Sednit|Pawn Storm|Tsar Team
~Sandworm|Sandworm Team|APT44|Seashell Blizzard|Voodoo Bear|Telebots|IRIDIUM
~Turla|Venomous Bear|Snake group|Secret Blizzard
Gamaredon|Primitive Bear|Armageddon group
Berserk Bear|Energetic Bear|~Dragonfly
Star Blizzard|~Callisto|Seaborgium|SEABORGIUM|ColdRiver|COLDRIVER
Ember Blizzard|Cadet Blizzard
Void Blizzard|Laundry Bear
~Lazarus|Lazarus Group|Hidden Cobra|HIDDEN COBRA|Diamond Sleet
Kimsuky|Emerald Sleet|Thallium|APT43|Velvet Chollima
Andariel|Onyx Sleet|Silent Chollima|APT45
BlueNoroff|APT38|Sapphire Sleet|Stardust Chollima
Famous Chollima|Citrine Sleet|Jumpy Pisces|Moonstone Sleet
APT37|Reaper group|ScarCruft|Ricochet Chollima
TraderTraitor|Jade Sleet|UNC4899|Slow Pisces
Hafnium|HAFNIUM|Silk Typhoon
Volt Typhoon|Vanguard Panda|Bronze Silhouette|Insidious Taurus
Salt Typhoon|GhostEmperor|Earth Estries
Flax Typhoon|Ethereal Panda
Linen Typhoon
Storm-2603
Storm-0558
Storm-0501
Storm-1811
Storm-0506
Storm-1175
Storm-0539
Brass Typhoon|APT41|Winnti|Wicked Panda|~Barium|~BARIUM|Double Dragon
APT40|~Leviathan|Gingham Typhoon
APT10|Stone Panda|menuPass|Red Apollo
APT31|~Zirconium|Judgment Panda|Violet Typhoon
APT27|Emissary Panda|LuckyMouse|Bronze Union
APT1|Comment Crew|Unit 61398|PLA Unit 61398
APT3|Gothic Panda
APT5
APT17
APT18
APT19
APT30
APT32|OceanLotus
APT33|~Elfin|Peach Sandstorm|Refined Kitten
APT34|OilRig|Helix Kitten
APT35|Charming Kitten|~Phosphorus|Mint Sandstorm
APT36|Transparent Tribe
APT39|Chafer
APT42
Deep Panda|Black Vine|Shell Crew
Mustang Panda|Bronze President|RedDelta|Twill Typhoon
~Gallium|GALLIUM|Granite Typhoon
MuddyWater|Mango Sandstorm|Static Kitten
Fox Kitten|Pioneer Kitten|Lemon Sandstorm
CyberAv3ngers|Cyber Av3ngers
Predatory Sparrow
Handala
Cyber Toufan
Tortoiseshell
SideWinder
~Patchwork
DarkHotel|Dark Hotel
Equation Group
Shadow Brokers|The Shadow Brokers|ShadowBrokers
Dark Basin
DeathStalker
Cosmic Lynx
Exotic Lily|EXOTIC LILY
TA551|Shathak
TA577
TA544
TA558
Prophet Spider
Sprite Spider
Traveling Spider
Mummy Spider
Grim Spider
Gold Blackburn
Gold Melody
Zebra2104
Cobalt Group|Cobalt Gang
Silence group
RedCurl
Worok
Witchetty
ToddyCat
Lotus Panda|Lotus Blossom
Naikon
Tick group
BlackTech|Circuit Panda
Moafee
Axiom group
Rocke
TeamTNT
Kinsing group
Dark Storm|Dark Storm Team
RipperSec
NullBulge
Tunnel Snake
Gehenna
Sp1d3r|Sp1d3rHunters
Judische|Connor Moucka
Waifu hacker
Xenotime|XENOTIME
Kamacite
Chernovite|CHERNOVITE
~Electrum
~The Com
Cyber Partisans|Belarusian Cyber Partisans
IT Army of Ukraine
Head Mare
GhostSec
ThreatSec
~Five Families
AgainstTheWest|Against The West
Desorden|DESORDEN|Desorden Group
ALTDOS
Pompompurin|pompompurin
~Baphomet
~Omnipotent
Team Snatch
Nightmare Market
Xing Team|XING Team
Astro Team|Astro Locker
Arvin Club
~Cheers
~Mindware
Industrial Spy
0mega
~Sabbath|54bb47h
Bl00dy|Bl00dy Ransomware Gang|Bl00dy Ransomware
~Nevada
~Vohuk
~Knight
Rancoz
Crosslock
LostTrust
MetaEncryptor
Akira_v2
Slippery Scorpius
Ransomware Blog
Apos Security
Valencia Leaks
Pryx
Hellcat|HELLCAT
Babuk-Bjorka
Bjorka
Crypto Ghouls
~Anubis
VanHelsing
Skira
SecP0
NightSpire
RALord
Dire Wolf
J Group
Kawa4096
Securotrop
Sinobi
BQTLock
BlackNevas|Trial Recovery
Coinbase Cartel
Crimson Collective
~Radiant
Tengu
`,
};
