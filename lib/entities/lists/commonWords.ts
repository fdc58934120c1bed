/** Words that running text prints in lower case; at a sentence's start or in a headline they are no names. Written by `npm run train`. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `abandoned abbreviated abide abilities ability able aboard about above abroad absence absolutely abundant abuse
academic accelerate accelerated accept acceptable acceptance accepted accepting access accessed accessible accident
acclaim acclaimed accolades accommodate accommodation accommodations accompanied accomplish accomplished
accomplishments accordance according accordion accountability accounted accredited accrue accrued accruing accuracy
accurate accurately accused accustomed acetate acetylation achieve achieved achieving acid acknowledge acknowledged
acoustic acquiescence acquire acquired acquisition acquittal acquitted acres across acted actions activate activated
activates activation actively activist activists activities activity actresses acts actually adaptation added adding
addition additional additions addressed addressing adenine adequate adhesion adjacent adjust administered
administrators admired admirer admit admitted adopt adopted adopting adoption ads adult advancing advantage advent
adversely adversity advertise advertisers advertising advised advisor advocate advocated aerial aeroplane aesthetic
affect affected affecting affects affiliated affordable aforementioned after afterwards again aged agencies aggregate
aggressive ago agree agreed agrees ahead aide aim aimed aims airline airports aka alarms albums algorithm algorithms
aligned alignment alike all allegations allegedly allegiance allow allowed allowing allows ally almost along alongside
alphabetical already also alterations altering alternatives although altogether amassed ambition ambitious amend
amended amino among amongst amounts amp an analogue analysed analyses analyze analyzing ancestral ancestry and anemone
anemones angle anniversary annotated announce announced announcement annually annum another answer antagonist
anticipated antigen any anybody anyone anything anyway anywhere apoptosis apparatus apparently appealed appear
appearance appearances appeared appearing appears appellants applications apply applying appoint appointed appoints
appreciate appreciated approach approached approaches approaching appropriate appropriately approvals approve approved
approximate approximately approximation architect are areas argue argued arguing arguments arid arose around arrange
arranged arrangement arrangements arrest arrested arrival arrive arrived arrives arriving arsenal articulated
artificially artillery artistic artists artwork artworks as aside ask asked asking aspect aspects aspirations
assassinated assassination assassinations assemble assembled assembling assert asserted assess assessed assessing
assessment assessments assets assign assigned assist assisted assists associations assume assumed assumes assuming
assumption assumptions asteroid asteroids astronomer astronomers asymptotic at athletes atmospheres atoms atop attach
attached attachments attacked attacking attacks attained attempt attempted attempting attempts attend attended
attendees attention attitudes attract attracted attracting attraction attractive attracts attributed attrition
audience audiences auditioned author authorities authorizations authorized authorizes authorship automatically
available avenues average avoid avoided awarded awarding aware awareness backed background backing backlog
backpropagation bacteria badly baggage bailee balanced balances balls bands banking banned banner barges barrels bars
based basically basin basis basketball bassiana bassist bassoon bathroom batted batting battling bays be beaches
bearing bears beating became because become becomes becoming been before began begin beginning begins begun behalf
behind being belief beliefs believe believed believes belong belonging belongs below belts benchmark bending
beneficial benefit benefits besides bestseller between beverage bias biases bicycle biggest bike bills bin binary bind
binds biochemist biodiversity biographies biologists biometrics bipedal bipolar bit blending blog boarding boat boats
bodies body boiler bold bombing bonus booked boosting bordered born borne borrowed both bottom bought bound boundaries
boundary bounded br brains branches breaking breaks breathtaking brief briefly brightness bringing brings broadcaster
broadcasts broader broke brought browser budget budgets buffer bugle build built bulb bulbs bulk bullet burden
burgeoning buried buses businesses businessman bust busy but button buy by cabinets calculated calculates calculation
calendar called calls came cameras campaigned campaigning campaigns campuses can canceling cancellation candidacy
candidate candidates canonical canvas cap capabilities capable capacities capacity capita capture captured capturing
car carboxylase cardiac care career careers careful carried carriers carries carry cars cartesian carvings cases
catalog categories categorization categorized category caused causes causing caution celebrate celebrated celebrates
celebration celebrities cells cellular cent centered centres ceremonies certain certainly certified chaired chairs
challenged challenges challenging chances changed changes changing channels chansons chapters character
characteristics characterized characters charge charged charges charitable charities charm charted chartered charting
charts chattel checkers checks chemicals chemist chemokine chemotherapy chickens child choices choosing chose chosen
chromatin cigarette circadian circular circumstances citations cite cited citizenship citrus claim claimed claiming
clarify classes classification classifications classified classifier classmate classroom clause clear clearly client
climbing closed closely closure cloth clothes clumsy clustering clusters coastal coat cocktail coded coding
coefficient coincided coined coins collaborated collaborating collaborative collapse collapsed collar colleague
colleagues collect collected collecting collection collectively collector collectors collects colliers collision
column combination combine combines combining coming commander commands commemorate commemorated commenced commencing
comment commentaries commentary commentators commented comments commercially commissioned commissioners commit
committees commonly communicate communities companies companion companions comparable compare compared comparing
comparison comparisons compartment compatibility compatible compelled compensation compete competed competing
competitions competitive compilation compiled complained complaint complement complementary completed completely
completing complexes complicated complied comply component components composed composer composition compositions
compound compounds compression comprised comprising compromise compulsory computation compute computed computers
conceived concentrated concentration concept conceptual concerning concerns concerts conclude concluded conclusion
concrete condensation condition conditional conduct conducted conducting conducts confidence confine confined confirm
confirmation confirmed conflict conflicting confrontation confused confusion congratulate conjecture conjunction
conjunctions connected connection connections connects conquered conscious consecutive consensus consent consents
consequence consequences conserved considerable considered considering considers consist consisted consistent
consistently consisting consists consolidate consolidated consolidation constant constantly constituencies constitute
constitutionally constrained constraint construct constructed construction consultant consumer consummate contact
contacted contacts contain contained containing contains contemporaries contended content contested contesting context
contexts continents contingency continually continuance continuation continuations continue continued continues
continuing continuous contracts contrary contrast contribute contributed contributes contributing contributions
contributor contributors controlled controls controversial convenience conventional conventions conversational
conversion convert converted convex convey conveyor convicted conviction convinced cooperated coordinate coordinated
copied copies copy copyright coral corpora corrected correctly correlation correspondent cortex cosmopolitan costly
costs could councillor councils counted countless countries counts couple coupled courier course courses cover
coverage covered covering covers cowboy cowpunk crash crawler create created creates creating creator credited
creditor creditors crimes criterion critic critical critically criticism criticized crops crossed crosses crowds
crucial curator cured currency currently currents curriculum customer customers customs cut cyanide cyclones damage
damaged damages dangerous data database dataset dated dating daughter deadbolt deadly dealing deals dealt debate debts
debut debuted decades decide decided decision decisions decisive declared decline declined declining decrease
decreased decreases decreasing dedicated deed deemed deeply defeated defeating defended deferred deficiency deficient
define defined defining definitely definition degree deities delayed deliberately delivered delivery delle demanding
demands demo demonstrate demonstrated demonstration density deny departing departure depend depending depends
depressive depth derivative derived des descendant descendants descended descent describe described describes
describing descriptors designation designed designs desire desperate despite destinations destroyed destructionis
detailed details detective determination determine determined determining devastating develop developed developers
developments deviation device devoted dialog diameter did died diet differ differences different differential
differently difficult difficulties dignitaries dinosaur dinucleotide dioxide diphosphate direct directed directly
disappeared disappointed disbanded discipline disciplines disclosed discounted discover discovered discoverer
discoveries discovers discretion discriminant discrimination discuss discussed discussion discussions disease
dismissed displacement display displayed displays disposition disputed dissertation distance distances distinct
distinction distinguish distributed distribution diverse diversity divided dividing do doctorates doctrine
documentation documented documenting does dog doing domain domains domestically dominance dominant dominated donate
donated donation donations done doubled dozens drawn draws dress driven drives dropped drove drug drummer drums dry
dual due duel dumper during duties dwarf dynasty each earlier earliest early earned earning earthquake easier easily
economically economy ecosystem eczema edges edit editions educated effect effectively effector effects efficiency
efficient effort efforts eight eighteen either elected election elections electorate electorates electro electronica
electrons elects element elements eliminate elite elsewhere email embarked embarking emerged emergence emerging
emitting emphasize emphasizing empirical employ employed employees employing empty enable enabled enables encourage
encouraged encouraging endeavor ended ending endorsed endorsement endorsements endured enemies enemy enforceability
enforceable engaged engaging enhance enhanced enjambment enjoyed enormous enough ensure ensuring enter entered
entering entire entirely entirety entities entitled entrance entropy entry environments enzyme enzymes epigenetic
episode episodes epistemic equal equally equation equations equitable equivalent error errors escape especially essay
establish established establishing establishment estimate estimated estimates estimation estimator estoppel et etc
ethnic evaluated even eventual eventually ever every everywhere evidence evidenced evident evolved evolving exact
exactly examination examined example examples exceed exceeds excellent except exception exceptionally exceptions
excess excessive exchanged exciting exclusion exclusively execute executed execution exercise exercised exhibited
exhibits exist existence existing exists exoplanets expanded expanding expansion expect expected expense expensive
experienced experiences experimentally experimentation experimented experiments expert expertise experts explain
explained explaining explains explanation exploded exploration explore explored exploring exposure expressed
expression expressly extant extend extended extending extensive extensively extent extraction extractive extremely
faced faces facilitate fact factions facto factors facts fail failed failing fails fairly famous famously fans far
fares farming favor favorable favour feasible feature featured features featuring felt femoral femur ferries few
fictional fight fights filed fill filled filmed filmmakers films filter filtering finale finalist finally find finding
findings finds finger finish finished finishing fired firm fiscal fishing fit fitness five fixed flags flagship flank
fleeing flights flooding flow foam focused focuses focusing follow followed followers following follows footage for
forced foreigners forget fork form formal formally format formed former formerly forming forms forth fought found
founded founder four frameworks franchise freely freight frequencies frequency frequent frequented frequently
friendships from fueled fulfill full fully function functions fundamental fundamentally funded funds fusca fusion für
gain gained gaining gains gamemode gameplay garnered gaseous gather gathered gauge gave gender generalizability
generalized generally generate generated generations generative genes genetic genre genres get getting giant gigs give
given giving goal goods got govern governmental gradient gradual gradually graduated granted granting grants graphic
greatly grew grid grindcore grouping groups grow growing grown guarantee guarantees gubernatorial guilty guitarist
guitarists guys habitable hacking had half handed handle handwriting happen happened harmless has have having he
headed headline headlines headquarters heads healthy hear heard hearing hearings hearts heavily heavyweight held help
helped helpful helping helps her hereafter herein hereinafter hereof hereto hereunder herself hierarchical hierarchy
highest highlighted highlights highly hiking him himself hire hired his histocompatibility historically hit holds
homeopathy homes honored honour hop hopefully hopes horizontal hormone host hosted hostile hosting hosts hotels hours
how however hub humanitarian humanoid humans humor humorous hundreds husband hydrocarbon hypothesis iconic ideal ideas
identical identified identifies identify identity ideology ignore illegal images imagination immediate immediately
impact impair impartial implement implementation implemented implementing implicated implications importance important
imposed impossible impressed imprisoned improve improved improvement improvements improving in inches include included
includes including inclusion inclusive income incorporated incorporates incorporating incorporation increase increased
increases increasing increasingly incredibly incremental incumbent incur incurred indeed indemnify independently index
indicated indicates indirect indirectly individual individually individuals induce induced inducted inequality
infected influence influenced influences influential inform informed infringement ing ingredients inhabitants
inheritance inhibiting inhibition initial initially initiate initiated initiatives injured injuries injury injustice
inning input insects insight insights inspire inspired installation installed instance instances instead instituted
institutions instructions instrument instruments insured intake integral integrated integrates intended intent
interactive interacts interested interesting interests interface interfaces interfere interference interjection
internationally interpretations intervening intervention interview interviewed interviews into introduce introduced
invented inventor investigate investigated investigations invitation invited invitees involve involved involvement
involves involving iodised irrelevant irrevocable is islets isolation issue issued issues it item items iterations its
itself jackpot job join joined joining jointly jokes journalist journalists journals judges jurisdictions just
justifications kappa keen keeping keeps killed kilometers kinase kind kinds kinematics kinetic km knee knew knockout
known label labeled labels lack laid landed landing lands landslide languages lanterns largely larger largest lasted
late later latest latter laugh launch launched launching laureate lawful lawsuit lawyer layout lead leaders leads
learn learned learners leases least leaving leg legally legislation legitimacy legitimate lend length lengthy less
level levels lexical lexicon liabilities liable liberalism license licenses licensing lies ligase like likelihood
likely limb limestone limit limitation limitations linear lineup linked links listed listening lived loaded loading
local localist locals located location locations locomotion logistic logo longer longest look looked looks loosely
lose losing losses lot lots lowest lyrical made magazines magician magnetic mainland mainly mainstream maintain
maintained maintaining maintains make makes making manage managed managers managing manipulated manipulator manner
manslaughter manual manufactured manufacturer manufacturing manuscripts many mapping marchar margins marked markers
marketable marking married masonry mass matches matching materiality math mathematician mathematicians matrix maybe
mayoral meaning meanings means meant measure measured measurement measurements measures measuring mechanisms medals
mediated medieval meet meetings members membership memoir memory mention mentioned merge merged merger message
messages met metabolism metal metals metascience meter method methods methylation methyltransferase metric metrics
might migrants mile millions mimic minimal minimize minimum mining minutes misleading mismatch missing missions
mistakes mitigator mitigators mixture model models moderate modernity modification modifications modified modify
moisture molecules moment moments monasteries monastery monastic money moneys monks monophosphate months more mortgage
most mostly motif motivated mounted mouse move moved moves moving much multiclass multilateral multiple multiplied
municipalities musician musicians must mutant mutants mutations mutual myself named namely names naming narrated
narrative narrowly nationwide near nearby nearest nearly necessarily necessary need needed needs negligence negotiate
negotiating negotiation negotiations neighborhood neighboring neighbouring neither neoclassical neologism nephew nerve
networks newer newest newly newspaper newspapers next ni nightclubs nineties nobody noise nominated nomination
nominations nominee nominees non none nonpayment nor normally northbound not notable notably notation noted notice
noticed notification notify noting novelist novelists novels nowiki nucleus number numbered numbers numerous
objectives objects observation observe observed observer obsession obtain obtained obtaining obvious obviously
occasion occasional occasionally occasions occupation occur occurred occurrence occurring occurs odds of off offense
offer offered offering offers offices officially officials offshoot offshore often older oldest on once ones ongoing
online only onto opened opening openly operate operated operates operations opponent opponents opportunities
opportunity oppose opposed opposite optimal optimization optimize or orbit orbital orbiting orbits ordered ordinances
ordinary organisations organised organizational organizations organized organizers orientation oriented originally
other others otherwise our outbreak outcome outcomes output outside over overall overcome overhang overnight owed owes
owing own owned owner owners owns oxidation oxide ozone packages packaging paid pair pandemic papers paradigms
parallel parameters parents parking part partial partially participant participants participate participated
participating particular particularly partly partnership partnerships parts passed passenger passengers passes passing
passport past patent patents path pathway pathways patience patterns pay payable payroll peacefully peak pen penalty
pending per perceived percent perceptions perceptron perfect perfected perform performances performed performers
perhaps perihelion periods permanent permanently permit permits peroxidase peroxide personalities personally
perturbations petition phase phenomena phenomenon philosopher photo photograph photographs photography phrase phrases
physically physician physicist physicists pianist pick picked pilgrimage pilgrims pillars pioneered pioneering pipe
pitcher pivotal place placed placing plaintiff plaintiffs plane planets planted plasma plate plates played playwright
pleasant pledged poem points policies politically politician politicians polls pollution polymerase pool popularity
popularized population portion portions portrayal portrayed posed position positions positives possess possession
possessions possibilities possibility possible possibly postage posted poster posthumously posting posts postural
posture potential powerful practically practice practiced praised preamble preceding precise precision precursor
predatory predecessor predecessors predict predicted predictions predominantly preference preferred pregnant
preliminary premiered premises premium prepaid prepare prepared preparing prepay presence present presented presenting
presently preserve preserved preserving presidential prestigious prevailing prevalence prevent prevents previous
previously prices primaries primarily primary principal principle print printed prior priority private probably probe
problem problems procedure proceed proceeded proceeds process processes proclaimed produce produced produces producing
product productivity products profession professionally professionals proficiency profit profits programming programs
projections projects prolific prominence prominent promote promoted promoting promotion prompting promptly pronounced
pronunciation proof propaganda proper property proponents proportion proportional proposals propose proposed proposing
proprietary prospective prosperous protect protected protections proteins protest protesters protests prototype prove
proved proven provide provided provides providing provinces provincial proving provision provocation provoked
pseudonym publication publications publicly publish published publisher pulled punitive puppet purchased purchasers
purely purpose purposes pursuant pursue push put putting qualified quality questionnaire questions quick quickly quite
quote quoted races radius raid rails raise raised ran range ranging ranked ranking ranks rapid rapidly rappers rarely
ratable rates rather rating ratio rationales re reach reached reaching reaction reactions read readers real realistic
really reasonable reasonably reasons rebuild rebuilt recall recalled receipt receive received receives receiving
recent recently receptor receptors recipient recipients recited reclaimers recognised recognize recognized recognizing
recommended recorded recover recruited redeem redemption reduce reduced reduces reducing reduction reefs reelected
reelection refer referenced referred referring refers reflect reflected reflection reflects reforms refrain refund
refused regard regarded regardless reggae regime regimes registrations regression regret regular regularization
regularly regulation reinforcement reject rejected rejection relate related relates relating relationship
relationships relative relatively release released releases releasing relentless relevance relevant reliability
reliable relief relocated rely remainder remained remaining remains remarkable remarkably remarks remastered remember
remembered remind reminder remodeling remove removed renamed rendered rent rental reorganization reorganized repaid
repair repay repeat repeated repertoire replace replaced replacement replacing replication reported reportedly
reporter represent representation represented representing represents repressor reproduce repurchase reputation
requested requests require required requirements requires requiring rescued researchers reserved residence residency
resident residents resigned resolved resonance respect respective respectively respects respond responded respondents
response responsibilities responsibility rest restaurant restaurants restricted restrictions result resulted resulting
results resurgence retained retention retiring retraction retreat retrieval return returned returning revealed
reviewing revised reward rewritten riders riding ripe rise risk rival robotic robots rockabilly role roles rolled root
rooted roster rotation roughly round rounds routes ruled ruling running runs safe safekeeping safely said salinity
salute same sample samples sampling sang satirical satisfaction satisfactory satisfied saw say saying says scene
scenes scholarly schools scientists scope scored scores scoring screened screenwriter script searches season seasons
seat seats sectors secure secured securing see seeing seek seeking seeks seem seemed seems seen sees segment
segmentation seized selected selection sell selling seminal send sending senses sensing sensitive sentence sentences
sentiment separate separated separately sequel sequence sequences serial seriously serve served serves serving session
set sets setting settings settle settled settlement settlers several severe severely sexual shall shallow shape shared
shareholder shareholders sharing she shifted shiploader shirt shopping shortly shorts should showed showing shown
shows shut sides sign signal signaling signals signatures signed significance significant significantly signs silo
similar similarity simpler simply simultaneously since sing single singles siren site sites sitting situ situated
situation situations six size sizes skills slight slightly slow slowly small smaller smallest smoking so societal sold
soldiers sole solely solution solve solved solving some sometimes somewhat songwriter soon sophisticated sort sought
source sources southbound spanning spawned speak speakers specialized specific specifically specified specimens
spectacular speculation spelling spend spending spent spite spoke sponsored sponsors sporting spot spread spur spurs
squadrons squared stable stacker stage staged stages stampede stands starred starring start started starter starting
statement stating statistic statistics status statute statutes stay stayed staying steadily steps still stimulation
stolen stood stopped stops storage store stored stores storms strategies strength strengthening strengths stress
strict strictly strike strikes strive strong strongest strongly struck struggle struggling studied studying style
styles sub subfield subgenres subject subjects submit submitted subordination subsection subsequent subsequently
substance substances substantial substantially subunit suburb suburban succeed succeeded succeeding success successes
successful successfully successive successively successor such suffered suffering sufficient sufficiently suggest
suggested suggesting suggests suicidal suicide summarization summary sums sung sup superior superseding supervised
supplemented supplied supplies supply support supported supporters supports sure surface surfing surge surgery
surprise surprised surrounded surrounding survive survived surviving suspended sustain switched symbol symbols
syntactic synthase synthesis synthesizer table tackle tactics tagging tail taken takes taking talent talkback talks
tanks target targets tasks taught teach teamed teams technique techniques televised tell telling tells temperature
temperatures temples tempo temporarily temporary tend tended tends tenor tenure termed terminate terminated terms
terrorist tested text textile texts than thank thanks that the theatrical their them theme themes themselves then
theoretically theories there thereafter thereby therefor therefore thereof thereon thereto theropods these thesis
theta they thin think third this those though thought thoughts thousands threat threatened three threshold threw
thriller through throughout thus ticket tied ties till timely tissue titled titles to together told ton tons took tool
tools topic topics topped totally touched toured touring tourist tourists towards towns toxin toys track traded
trademarks trading tradition traditionally traditions traffic trails trained transcription transferred transferring
transform transformations transformative translated translates translating translation translations translator
transmedia transmission transportation transported transporters traveled traveling treat treated treatments tremendous
trend trends trespass tribes triphosphate trips troops truce truly try trying turned turnout twelve twice two types
typical typically uh ultimately um unable uncertain uncertainty unclear unconditionally under undergo underlying
understand understanding understood undertaken undertakes undisputed unemployment unenforceable unequal unexpected
unhappy unique units unlabeled unlike unlikely unloading unpaid unprecedented unpublished unrelated unstable
unsuccessful unsuccessfully unsupervised until untrue unusual update urged usage use used useful user users uses using
usual usually utilized vacation valid validity validly valuable variability variables variation variations varies
varieties variety various varying vast ve vector vectors vegetation vehicles velocity venues verb verse version
versions versus very veteran via victim victories victorious victory videos viewed viewers views villages violated
violation violent viral virtually virtuous visa visible visit visited visiting vital vocalists vocals volumes
volunteered von voted votes voting vs wai waiting wanted warming warranty wartime was watched waves we weak wealth
wealthy wearing website websites week weeks weight weighted welcome welcomed well went were what whatever when where
whereas whether which while whilst whitening who wholly whom whose why widely wider wife wikihow will willing win
window winner winners winning wins with withdrawn withdrew withheld within witnessed witnesses won work worked
workforce works worldwide worn worse worship worst worthy would writer writes writings written wrongdoing wrote years
yet yield yields younger youngest zones zydeco`.split(/\s+/),
);
