/** Words that running text prints in lower case; at a sentence's start or in a headline they are no names. Written by `npm run train`. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `abandon abandoned abbreviated abide abilities ability able aboard abolished about above abroad absence absolutely
absorbing abstained abstract abundant abuse abuses abutments academic accelerate accelerated accelerator accept
acceptable acceptance accepted accepting access accessed accessibility accessible accessories accident acclaim
acclaimed accolades accommodate accommodation accommodations accompanied accompanying accomplish accomplished
accomplishments accordance according accordion accordionists accountability accountable accounted accredited accrue
accrued accruing accuracy accurate accurately accused accustomed acetate acetone acetylation achieve achieved
achieving aciclovir acid acknowledge acknowledged acoustic acquainted acquiescence acquire acquired acquisition
acquittal acquitted acres across acted actions activate activated activates activation actively activist activists
activities activity actresses acts actually adamant adaptation adaptations added adding addition additional additions
addressed addressing adds adenine adequate adequately adhesion adjacent adjust adjustments administered administering
administrations administrators admiration admire admired admirer admirers admit admitted adopt adopted adopting
adoption adorned adorns ads adult adults advancing advantage advantages advent adversely adversity advertise
advertisers advertising advised advisor advocate advocated advocates aerated aerial aerogel aeroplane aesthetic af
affect affected affecting affects affiliated affluent afford affordable affront aforementioned after afterwards again
aged agencies aggregate aggression aggressive agnostic ago agony agree agreed agrees ahead aide aim aimed aims airline
airports aisle aka alarms albeit albums alcoholism alert algebra algorithm algorithms aliens align aligned alignment
alike all allegations allegedly allegiance alliances allocated allow allowed allowing allows ally almost along
alongside alphabetical already also alterations altering alternatives although altogether altos aluminum amalgamation
amassed ambiguity ambiguous ambition ambitious ameliorate amend amended amending amid amino among amongst amounts amp
amplified amplitudes an analogue analysed analyses analyze analyzed analyzing anatomical ancestral ancestry anchor
anchors and anemone anemones anew angered angle ankle anniversary annotated announce announced announcement annually
annuity annum anonymous another answer answered antagonist antecedent anthologies anthropologists anticipated antigen
antioxidant antiproton antiquated any anybody anyone anything anyway anywhere apoptosis apparatus apparently appealed
appear appearance appearances appeared appearing appears appellant appellants appellees applications applies apply
applying appoint appointed appointments appoints appreciate appreciated approach approached approaches approaching
appropriate appropriately approvals approve approved approximate approximately approximation arbitrary arbitrations
arch archaeology archeological architect architectures are areas argue argued argues arguing arguments arid
aristocratic arose around arrange arranged arrangement arrangements arranger arranging arrears arrest arrested arrests
arrival arrive arrived arrives arriving arsenal arsenide articulated artifacts artificially artillery artistic artists
artwork artworks as ascetic ascribed asexually aside ask asked asking asks aspect aspects aspirations assassinate
assassinated assassination assassinations assaults assemble assembled assembling assert asserted asserting assertion
assess assessed assessing assessment assessments assets assign assigned assigning assignments assist assistants
assisted assists associations assume assumed assumes assuming assumption assumptions assured asteroid asteroids
astronaut astronauts astronomer astronomers asymptotic at athletes ation atmospheres atolls atoms atop atrocities
attach attached attachments attacked attacking attacks attained attaining attempt attempted attempting attempts attend
attendance attended attendees attending attention attesting attitudes attract attracted attracting attraction
attractions attractive attracts attribute attributed attributes attrition audience audiences audiobook audiobooks
audited auditioned augment augmented authenticity author authored authorities authorizations authorize authorized
authorizes authorizing authorship autism autobiographical automatically available avant avenues average avid avoid
avoided await awaiting awarded awarding aware awareness awe axial azure backdrop backed background backing backlog
backpropagation backward bacteria bacterium badly bag bagad baggage bail bailee balanced balances balloons balls bands
banking banknote banned banner bard barely barges bark barrel barrels barrister bars bartender based baseline baseman
basically basin basis basketball bassiana bassist bassists bassoon bathroom batted battery batting battling bays be
beaches bearing bears beasts beating beautifully became because beckons become becomes becoming been before began
begin beginning beginnings begins begun behalf behind being belief beliefs believe believed believes believing belong
belonging belongs beloved below belts bench benchmark bending benefactor beneficial benefit benefits benignly beside
besides bestows bestseller bestselling beta between beverage bias biases bicycle biggest bike bilateral bills bin
binary bind bindings binds biochemist biodiversity biographer biographers biographical biographies biologically
biologists biometrics bipartisan bipedal bipolar bit bits bitter bitterness bitters blacks blamed blaming blending
blocs blog bloodshed boarding boasts boat boats bodies body boiler bold bombers bombing bones bonus booked boost
boosted boosting bordered borderline born borne borrow borrowed both bother bottleneck bottles bottom bought bound
boundaries boundary bounded boutiques bow br brains branches brands breaches bread breaking breaks breakthroughs
breathe breathtaking brevity brief briefly brighter brightness bringing brings broadcaster broadcasters broadcasts
broader broadly broke brought browser browsers budget budgets buffer bugle build built bulb bulbs bulk bullet bunch
bunker burden bureaucratic burgeoning burial buried burned buses businesses businessman bust busy but butterflies
button buy by bylaws cabinets calculated calculates calculating calculation calculations calendar called calls came
cameos cameras campaigned campaigning campaigns camping campuses can canceling cancellation candid candidacy candidate
candidates canonical canvas cap capabilities capable capacities capacity capita capitals capped caps captained captive
capture captured capturing car carboxylase cardiac care career careers careful carefully careless carport carried
carriers carries carry cars cartesian cartoon carved carvings cases casting casualties casualty catalog catalogue
categories categorization categorized category catenin causa causally caused causes causing caution cavalry ceased
ceasefire ceded ceiling celebrate celebrated celebrates celebration celebrations celebrities celestial cells cellular
censuses cent centered centres ceremonial ceremonies certain certainly certification certified chaired chairs
challenged challenges challenging chances changed changes changing channels chansons chapters character
characteristics characterized characterizing characters charge charged charges charitable charities charm charted
chartered charting charts chattel checkers checks chemicals chemist chemokine chemokines chemotherapy chickens child
chill chips chloroplast chocolate choices choosing choral chorus chose chosen chromatin chronic chronological cicada
cigarette cingulin cinéma circa circadian circuits circular circumstances citations cite cited citizenship citrus
civilians claim claimed claiming clarification clarified clarify clarity classes classification classifications
classified classifier classmate classroom clause clauses clear clearly cleave client clients climbing closed closely
closeness closest closet closure cloth clothes clumsy clustered clustering clusters cm coached coastal coastline coat
coauthor cocktail coded coding coefficient coffee coils coincided coined coins collaborated collaborating
collaborations collaborative collaborator collapse collapsed collar colleague colleagues collect collected collecting
collection collectively collector collectors collects collegiate colles colliers collision collisions colorful column
columnist comae combination combine combines combining comeback comedian comedies comfortable coming commander
commanderies commanding commands commemorate commemorated commemorating commenced commencing comment commentaries
commentary commentator commentators commented comments commercially commissioned commissioners commissions commit
commitability commits committees commonly commonplace communicate communities commuting companies companion companions
comparable comparatively compare compared comparing comparison comparisons compartment compatibility compatible
compelled compensation compete competed competing competitions competitive compilation compilations compiled compiling
complained complaining complaint complaints complement complementary complements completed completely completing
complexes complicated complications complied complies comply complying component components compose composed composer
composing composition compositions compound compounds comprehension compression comprised comprises comprising
compromise compromised compulsory computation computationally compute computed computers concede conceded conceived
concentrate concentrated concentration concentrations concept conceptual concerning concerns concerts concession
conclude concluded conclusion conclusions concrete concurrent concurrently condemning condensation condition
conditional conduct conducted conducting conducts conferred confided confidence configurations confine confined
confirm confirmation confirmed confiscated conflict conflicting confront confrontation confronting confused confusion
congestion congratulate conjecture conjectures conjunction conjunctions connected connection connections connects
conquer conquered conscious consecutive consensus consent consents consequence consequences consequential conserved
considerable considered considering considers consist consisted consistent consistently consisting consists
consolidate consolidated consolidation constant constantly constituencies constitute constituting constitutionally
constrained constraint constraints construct constructed construction consultant consultants consulted consumed
consumer consumerism consummate consummation contact contacted contacts contain contained containing contains
contemporaries contended contender contenders contends content contested contesting context contexts continent
continents contingency continually continuance continuation continuations continue continued continues continuing
continuous continuously contractors contracts contractual contrary contrast contrasted contribute contributed
contributes contributing contributions contributor contributors controlled controlling controls controversial convened
convenience convenient conventional conventionally conventions converge convergence conversation conversational
conversion convert converted convertible convex convey conveying conveyor convicted conviction convinced convincing
cooling cooperate cooperated cooperating coordinate coordinated copied copies copolymer copy copyright copyrighted
copyrights coral coreference corn corners coronary corpora corporatism corrected correction corrections correctly
correlated correlation correlations corresponded correspondent corruption cortex cosmopolitan cosplayer costly costs
could councillor councils counted countenance counterpart countless countries counts coup couple coupled courageous
courier course courses cover coverage covered covering covers cowboy cowpunk craftsmanship crash crawler create
created creates creating creativity creator credible credited creditor creditors crews cricketer crimes crises
criterion critic critical critically criticised criticism criticized criticizing cronyism crop crops crossed crosses
crossover crowds crowned crucial crude crust crypts cuisine culturally cultures curated curator cured curiosity
currency currently currents curriculum curvature custody custom customary customer customers customs cut cute cutoff
cyanide cyberpunk cycles cyclones cytokine cytokines cytoplasm daf damage damaged damages damaging dangerous dart data
database dataset datasets dated dating daughter daylight deadbolt deadly dealing deals dealt dear deaths debate
debates debentures debits debris debts debut debuted decades decentralized decide decided decides decision decisions
decisive deck declarations declared declaring decline declined declining decrease decreased decreases decreasing
decrees dedicated deducted deductions deed deem deemed deeply defeated defeating defected defective defector defectors
defects defendant defendants defended defender deferred deficiency deficient deficit define defined defining
definitely definition deflection defunct degradation degree deities delayed delete deliberately delicious delivered
delivery delle demanded demanding demands demo demonstrate demonstrated demonstrates demonstration demos denial denies
denomination denouncing density deny denying depart departing departure departures depend dependency dependent
depending depends depicted depictions depicts deployed deploying deposited depository depots depressive depth depths
derivative derive derived derives des descendant descendants descended descent describe described describes describing
descriptions descriptor descriptors deserves designates designation designed designee designer designing designs
desirable desire desired desperate desperately despite destinations destroy destroyed destructionis detail detailed
detailing details detect detected detective detectors determinable determination determinations determine determined
determines determining devastating develop developed developers developments develops deviation device devise devised
devoid devoted devotional diagnosed diagnosis dialects dialog diameter dichloride did didn died diesel diet differ
differed differences different differentiable differential differentiate differently differing differs difficult
difficulties difficulty diffraction digitally dignitaries diisocyanate dimensional diminish diminished diminution
dinosaur dinosaurs dinucleotide diode dioxide diphosphate dipped direct directed directly disagreement disagreements
disambiguation disappeared disappointed disappointing disastrous disbanded disburse discharged discipline disciplines
disclose disclosed disclosing disconnect discontinued discounted discover discovered discoverer discoveries discovers
discrete discretion discriminant discriminated discrimination discuss discussed discusses discussion discussions
disease diseases disgorgement dishes dishonor disintegration dismissed disorder dispatched displacement display
displayed displaying displays displaystyle disposing disposition disputed dissertation dissolve dissolved distance
distances distinct distinction distinctions distinctive distinguish distorted distortion distorts distribute
distributed distributing distribution districts ditch dive divergence diverse diversity diverted divided dividend
dividends dividing dla do doctoral doctorates doctrine documentation documented documenting does dog doing domain
domains domestic domestically dominance dominant dominantly dominate dominated donate donated donation donations done
donned donor donors dotted doubled doubleheader dovish dozens dozers drafted drafts dramatically dramatization
drawings drawn draws dredged dress drinking driven drives drop dropped drove drug drummer drumming drums dry dual due
duel duet dumper dumping durability during duties dwarf dwt dynasty dystopian début démocratique département each
earlier earliest early earned earning ears earthen earthly earthquake earthquakes ease easier easily eastbound
eastward eating eats eclectic eclipsed eclipses economically economies economy ecosystem eczema edges edible edit
editions educate educated effect effectively effector effects efficacy efficiency efficient effort efforts ego
egregious eigenface eigenfaces eight eighteen either elaborate elected electing election elections electorate
electorates electro electronica electrons elects elegant element elements elevated elevation eliminate elimination
elite elites elsewhere email emailed emails embarked embarking embedded embedding emblem embodies embraced embryo
emerged emergence emerges emerging emigrated emissions emissivity emitting emotion emphasis emphasize emphasized
emphasizes emphasizing empires empirical employ employed employees employer employing employs empowered empty enable
enabled enables enabling enacted encampment enclosed encode encoded encoding encompass encompassed encompasses
encountered encourage encouraged encourages encouraging endeavor ended ending endorse endorsed endorsement
endorsements endure endured enduring enemies enemy energetic enforceability enforceable enforcing engaged engagement
engagements engages engaging enginehouse enhance enhanced enhancement enjambment enjoined enjoyed enjoying enjoys
enlargement enlist enlisted enormous enormously enough enrichment enroll ensued ensure ensuring enter entered entering
entertaining enthusiasm enthusiastic entire entirely entirety entities entitled entitlement entrance entries entropy
entry environments envisioned enzyme enzymes eosinophils epics epidemic epidermal epigenetic episode episodes
epistemic epistemologies epithelial eponymous equal equally equals equation equations equitable equivalent er erected
erred erroneous error errors escapades escape escaped escorted especially essay essays essentially establish
established establishing establishment establishments estimate estimated estimates estimating estimation estimator
estimators estoppel et etc ethnic evacuate evacuated evacuation evaluate evaluated evaluating evaluations even
evenings evenly eventual eventually ever every everywhere eviction evidence evidenced evidencing evident evoke evolve
evolved evolving exact exactly exaggerated examination examine examined example examples exceed exceeded exceeding
exceeds excellent except exception exceptionally exceptions excerpts excess excessive exchanged exchanges excited
excitement exciting excitons exclaimed exclude excluded excluding exclusion exclusively excuse execute executed
executing execution exemplified exercisable exercise exercised exhibited exhibits exiled exist existed existence
existing exists exit exoplanets exotic expanded expanding expansion expect expectation expected expects expeditions
expelled expense expensive experienced experiences experiencing experimentally experimentation experimented
experimenting experiments expert expertise experts expired explain explained explaining explains explanation exploded
exploit exploitation exploited exploration exploratory explore explored explorers exploring export exposed exposure
expressed expression expressly expulsion extant extend extended extending extends extensive extensively extent extra
extract extracted extraction extractive extraordinaires extremely extremism extremist exuberant faced faces facet
facets facilitate facilitating fact faction factions facto factories factorization factors facts fade faded fail
failed failing fails failures fairly fairness fairy fallow famed famous famously fans far fare fares farewell farmer
farming fascination faster fatal fatally fauna favor favorable favored favoring favors favour favoured fears feasible
feat feature featured features featuring federally feed feeders feedforward feeling feels felonious felony felt femora
femoral femur ferries fertility festivities feuding few fewer fi fiancé fibroblast fictional fictionalised fiduciary
fight fights figured filed files filing filings fill filled fillings fills filmed filming filmmaker filmmakers
filmography films filter filtering finale finalist finalists finally finals financially find finding findings finds
finger fingerpicking fingerprint finish finished finishing finite fired firing firm firstly fiscal fishermen fishing
fission fit fitness fitted fitting five fixed fixture fixtures flags flagship flakes flank flawless fled fleeing flew
flexible flights float floats flooding floods floors flow flowering flows fluctuation fluent foam focal focused
focuses focusing fold folklore folks follow followed followers following follows fonts foods footage footballer
footsteps for foraging forced forcibly forearm forecasting forecasts forefront foreigners foremost forget forgiveness
fork form formal formalin formalisms formalized formally format formed former formerly forming forms formulate
formulated forth fortress fortunes forums fossil fought foul found foundational founded founder four fracture
frameworks franchise fraternity fraud freely freeways freight frequencies frequency frequent frequented frequently
freshman friction friendships from frustrated frustration fueled fulfill fulfilled full fully function functionality
functionally functioning functions fundamental fundamentalist fundamentally funded fundraising funds furnish
furnishings furtherance furthering fusca fused fusion für gain gained gaining gains gallon gamemode gameplay gamers
gaps garde garnered garnering gaseous gases gather gathered gathering gauge gave gelatin gender generality
generalizability generalization generalized generally generate generated generating generations generative generic
genes genetic genetically genomes genre genres geographically geologists geometries geste gesture get getting giant
gig gigs give given giving glad glamorous glance gland glimpse glow glutamate glutamine glycine goal goiter gon
gonadotropin goods got govern governmental governorship grade gradient gradients gradual gradually graduated
graduating graduation gram grammars granite granted granting grants graph graphic graphical graphics grateful
gratitude greatly greeted grew grid grindcore groundbreaking groundwork grouped grouping groups grow growing grown
grows guarantee guaranteed guarantees guaranties gubernatorial guidance guilty guitarist guitarists gunfire guys
habitable hackers hacking had hail hailed half halt hamlet handball handed handle handwriting happen happened happily
happiness harbouring hardcover hardest hardware harem harm harmful harmless harsh has hashtag hastily hate hated
hauled have haven having hazardous he headed header headline headlined headlines headphones headquartered headquarters
heads healthier healthy hear heard hearing hearings heartbreaks heartland hearts heating heavily heavyweight height
heightened held help helped helpful helping helps hence her hereafter herein hereinafter hereof hereto hereunder
herewith herself heyday hiding hierarchical hierarchy highest highlighted highlighting highlights highly highrise
hiking hilarious hillbilly hillock him himself hint hire hired his histocompatibility histones historically histories
hit hitherto hitting holders holds homeopathic homeopathy homes hometown homologous homosexuality honorable honored
honoris honour honours hop hoped hopeful hopefully hopes hoping hoppers horizontal hormone horrible horrors host
hostage hosted hostile hostilities hostility hosting hosts hotels hotly hourly hours housed households how however hub
hugely humanitarian humanoid humanoids humans humor humorist humorous humpback hundreds hung hunting hurried husband
hydrocarbon hydrogenation hydroxylamine hypocotyl hypothesis händig iambic ic iconic iconoclastic icy ideal ideals
ideas identical identified identifies identify identifying identity ideological ideology idiom ignited ignorance
ignore ignored illegal illegally illustrate illustrates illustrating illustrations imagery images imaginable
imagination immediate immediately immersed immersion immortalized immune immunity impact impacts impair impaired
impairment impartial impeached impending implanted implement implementation implementations implemented implementing
implicate implicated implications implied import importance important imported imposed imposing imposition impossible
impressed impressions impressive imprisoned improve improved improvement improvements improves improving improvised
impulse in inactivation inadequate inappropriate inaugurated inauguration inbound incarcerated incarceration incentive
incentives inception inches inchoate incidental incidents include included includes including inclusion inclusive
income incomplete incorporate incorporated incorporates incorporating incorporation increase increased increases
increasing increasingly incredibly incremental incrementally incumbent incur incurred indebted indeed indefinite
indemnify independently independents index indexing indicate indicated indicates indicating indirect indirectly
indistinguishable individual individually individuals induce induced induces inducible inducted indulged industrialist
ineffective inequality inertia inevitable infected infection inference inflammatory inflate inflation influence
influenced influencers influences influencing influential influx info inform informal informative informed
infringement ing ingenuity ingredients inhabitants inherent inheritance inherited inhibit inhibiting inhibition
inhibitor inhibitors initial initially initiate initiated initiation initiatives initiator inject injunction injured
injuries injuring injury injustice inning innings innovations innumerable input inscriptions insects inserted insight
insights insofar inspection inspire inspired inspires install installation installations installed installing instance
instances instant instead instigation instituted institutions instructed instructions instructors instrument
instrumentals instruments insufficient insured insurer intake intangible integral integrated integrates integrating
integrity intellectuals intend intended intends intensive intent intentions interact interacted interactions
interactive interacts intercreditor interested interesting interests interface interfaces interfere interference
interjection interjections interlingual intermediate internationally internship interpret interpretations interpreted
interpreter interrogated interruptions intersect intersections interspersed intertexts interval intervening
intervention interventions interview interviewed interviewee interviews into intolerance introduce introduced
introduces introducing inure invade invalid invent invented invention inventions inventor inverse investigate
investigated investigations invitation invite invited invitees inviting invoice invoked involuntary involve involved
involvement involves involving iodised ionosphere ironic irreducible irrelevant irreversible irrevocable is islets
isocyanide isoforms isolated isolation issue issued issues ists it item items iterations its itself jackpot jail
jeopardy jitney job join joined joining joins jointly jokes jokingly journalism journalist journalists journals judges
judicial judo jure juries jurisdictions jurors just justifications justified justify kappa keen keeping keeps keratins
keyboard keyboards keys keyword kg kick kicked killed killings kilometers kin kinase kind kinds kinematics kinetic km
knee knew knocked knockout known knows label labeled labelled labelmate labels laborers laboring lack lacking lacks
ladder laid landed landfall landing lands landscapes landslide landslides lanes languages lanterns lapses largely
larger largest lasted lasting late latent later latest latter laugh laughs launch launched launching laureate lawful
lawsuit lawyer layer layers laying layout lead leaders leads leaked leaning learn learned learners learnt leased
leases least leaving lectured ledgers leg legality legally legged legislation legitimacy legitimate lend length
lengths lengthy lent lepers lesions less lessen lessons leukemia leukocyte level levels levied lexical lexicon
liabilities liable liaison liberalism license licenses licensing lies lifelong lifetimes lifted lifting ligand ligands
ligase lighted lightweight like likelihood likely likened likes limb limbs limestone limit limitation limitations
limitless linear linebacker lined lineup linguist linked links lip lipid lipids listed listened listeners listening
listing listings literally lived liver livestock loaded loading loads lobbying lobe local locale localist locally
locals locate located location locations locomotion locomotives locomotor lodging logistic logo longer longest
longevity longtime look looked looks loose loosely lose losing losses lot lots loudspeakers loving lowering lowest
lungs lush luthier lying lyrical lysine macrophage made magazines magical magician magistrate magnetic magnitude
mailed mailing mainland mainly mainstream maintain maintained maintaining maintains maize majestic majors make makes
making malaria mammals manage managed managers managing mandate maneuvering manipulated manipulating manipulator
manned manner manor manslaughter manual manuals manufacture manufactured manufacturer manufacturers manufacturing
manuscripts many mapped mapping marble marchar marched marginal marginalized margins maritime marked markedly markers
marketable marketed marking married marrow masonry mass masterpiece masterpieces matches matching materiality
materialized materially math mathematician mathematicians mathl mathp mathy matrix maturation mature maturing maybe
mayoral meaning meaningful meanings means meant meantime measure measured measurement measurements measures measuring
mechanisms medals medial mediated mediation medicating medieval meet meetings melds members membership memberships
membrane memoir memory mentally mention mentioned mentor mentoring merchandise merge merged merger meridian merit
merits message messages messenger met metabolism metal metals metascience meteorological meter method methodological
methods methylation methyltransferase metres metric metrical metrics mice micron microwave might migrants migrated
mild mile militant militia milling millions mimic minded mindful minimal minimize minimum mining minorities mints
minutes misconception misconduct misfortunes misguided misleading mismatch missed missiles missing missions mistakenly
mistakes misunderstanding mitigator mitigators mitochondrial mixture mixtures model modeled modelled modelling models
moderate moderately moderation modernity modification modifications modified modify modular modulate modulation
modules moisture molecule molecules moment momentous moments momentum monasteries monastery monastic mondial money
moneys monitor monks monophosphate monoxide monsoon months monumental more mornings morphological mortgage mortgaging
mosques most mostly motif motions motivate motivated motorcade mound mountaineer mounted mouse move moved moves moving
much multiclass multidrug multilateral multinomial multiple multiplication multiplied mum municipalities murdered
murderous muscarinic muscle muscles musicals musician musicians must mutant mutants mutations mutual mutually myosin
myself mysticism named namely names namesake naming nanowires narrated narrative narrator narrowcast narrower narrowly
nascent nationalism nationalities nationwide natives naturalistic naturally navigation ndash near nearby nearest
nearly necessarily necessary necessitated necessity neck need needed needle needs negated negatives neglected neglects
negligence negotiable negotiate negotiated negotiating negotiation negotiations neighborhood neighboring neighbourhood
neighbouring neither neoclassical neologism nephew nerve nervous nests networking networks neurocognitive neurologist
neuronal neurons neutrality neutron nevertheless newer newest newly newspaper newspapers next ni niche nickname
nicknamed niece nightclub nightclubs nineteenth nineties nitrogen nobility nobody nodes noise noisy nominally
nominated nominating nomination nominations nominee nominees non noncompliance none nonpartisan nonpayment nonprofit
nor norm normalization normalized normally norms northbound nose noses not notable notables notably notation noted
noteworthy notice noticed notification notified notifies notify noting notions notwithstanding noun novelist novelists
novels novelty nowadays nowiki nu nuclease nucleus number numbered numbers numerical numerous nun oaths obedience
objective objectives objects obligated observation observe observed observer obsession obsolete obtain obtained
obtaining obvious obviously occasion occasional occasionally occasioned occasions occupation occupied occupying occur
occurred occurrence occurring occurs odds of off offense offer offered offering offers offices officially officials
officinale offsetting offshoot offshore often older oldest omit omits omitted on once ones ongoing online only onset
onstage onto ontologies onwards opened opening openly operas operate operated operates operational operations
operative opinions opponent opponents opportunities opportunity oppose opposed opposing opposite optimal optimization
optimize or oral orbit orbital orbiting orbits ordered orderly ordinances ordinary organ organisations organised
organisers organizational organizations organize organized organizer organizers organs orientation orientations
oriented originality originally originate originated ostensibly other others otherwise our ourselves outbound outbreak
outbreaks outcome outcomes outdoor outdoors outfit outfits outlined outlines outperformed output outside outsiders
outward ovaries over overall overcome overdue overhang overlap overlapped overnight oversaw oversees overshadowed
overt overthrow overthrowing overview overwhelming overwhelmingly owed owes owing own owned owner owners owns
oxidation oxidative oxide oxidizing ozone pacifism packages packaging packed packing paddled paddy pageants paid
painful pains paint painted painter painters paintings pair paired pairing pairs paleontologist pandemic pantomime
pants papers paradigm paradigmatic paradigms parallel paralleled paralysis parameter parameters paratexts parcel
parents parietal parishes parking parks parliaments parodied parody parsing part partial partially participant
participants participate participated participating particular particularly partisanship partition partly partnered
partnership partnerships parts passed passenger passengers passes passing passions passport past pastor pastoral
patent patented patents path pathway pathways patience patriotism patrons patterns pause paved pay payable payee
payroll pays peacefully peacekeepers peacetime peak peaking peaks pedal pedestrians pediatric peers pen penalizes
penalty pencil pencils pending pentameter pentapartito peptides per perceive perceived percent perceptions perceptron
percussion peremptory perfect perfected perform performances performed performers perhaps perihelion perils periodic
periods peripheral perks permanent permanently permeated permissible permission permit permits peroxidase peroxidation
peroxide perpendicular persecuted persecution persist persistence persistent personalities personality personally
personnel persuade persuaded perturbations pet petition phase phenol phenomena phenomenal phenomenon phenotype
philosopher philosophers phosphatase phosphorylation photo photograph photographers photographs photography photos
photosynthesis phrase phrases physically physician physicist physicists physique pianist pianists pick picked picking
picturesque pig piled pilgrimage pilgrimages pilgrims pillars piloting pioneer pioneered pioneering pipe pipelines
pitched pitcher pituitary pivotal place placed placement placing plaintiff plaintiffs plane planets planners planted
plasma plate plates platforms platted played playwright playwrights plead pleaded pleasant pleased pledged pledges
plenty plots plunged pluralist plurality pocket pockets poem pointing points polemic policies polite politic
politically politician politicians polled polls pollution polo polymer polymerase pool pooled poorly popularity
popularized popularly population portable portal portion portions portray portrayal portrayed portraying portrays
posed posited position positioning positions positively positives possess possession possessions possibilities
possibility possible possibly postage postdigital posted poster posterior posters posthumously posting posts
postulated postural posture potential potentials pounds poured pouring powered powerful practically practice practiced
practitioners pragmatic praised preamble preceded preceding precipitation precise precisely precision preclude
precluded precursor predatory predecessor predecessors predict predicted predicting predictions predominantly preface
prefer preference preferences preferred prefrontal pregnant preliminary premiered premiership premises premium prepaid
preparations prepare prepared preparing prepay prepped prequel prescription preseason presence present presented
presenter presenting presently preserve preserved preserving preside presided presidential pressures prestigious
presumably presumed pretense pretext prevail prevailed prevailing prevalence prevalent prevent prevented preventing
prevents previous previously prices primaries primarily primary primitive principal principally principle print
printed printer prior prioritised priority prisoner private privately privileges probable probably probe probit
problem problems procedure proceed proceeded proceeds process processed processes processor processors proclaimed
proclamations produce produced produces producing product productive productivity products profession professionally
professionals professorship proficiency profile profit profits profound profoundly programmed programmes programming
programs progressively prohibiting prohibits projections projects prokaryotic proliferated proliferating prolific
prolonged prolonging prominence prominent prominently promissory promote promoted promoter promoting promotion
promotional prompt prompted prompting promptly prone pronoun pronounced pronouncements pronunciation proof
proofreading propaganda propagandist propagation proper properly property proponent proponents proportion proportional
proportions proposals propose proposed proposing proprietary proprietorship pros prosecute prosecution prospective
prosperous protagonist protect protected protecting protections proteins protest protesters protesting protests proton
prototype protégé proudly prove proved proven provide provided provider provides providing provinces provincial
proving provision provocation provocative provoked proxy prudent pseudonym psu psychedelia psychiatric psychologist
publication publications publicity publicized publicly publish published publisher publishers publishes puffy pulled
puncher punishment punitive pupil pupils puppet purchased purchaser purchasers purely purge purification purpose
purposes pursuant pursue pursued pursuing pursuit push pushed pushing put puts putsch putting pyrite pyrophosphate
quadrant quadruple qualified qualifier qualify qualifying qualitative quality quantities quantity quarters queries
query questionable questioned questionnaire questionnaires questions queue quick quicker quickly quit quite quote
quoted quotes races radar radiometer radius raid raided rails raise raised raising ran randomforest range ranged
ranges ranging ranked ranking rankings ranks rapid rapidly rappers rarely rata ratable rates rather ratified rating
ratio rationale rationales ratios ravaged re reach reached reaching react reacted reaction reactions reacts read
readers readings reads reaffirm reagents real realignment realism realistic realization realized really reasonable
reasonably reasoned reasons rebelling rebuild rebuilt rebuttal recall recalled recalls receding receipt receivable
receive received receiver receives receiving recent recently receptor receptors recipient recipients recited reckless
reclaimer reclaimers reclaiming recognised recognize recognized recognizing recombination recommend recommendation
recommended recommends reconstructed reconvened recorded recounts recover recovered recovering recovery recreated
recreation recreational recruited recruiting recruitment rectifier redeem redemption redesigning rediscovered reduce
reduced reduces reducing reduction reef reefs reelected reelection ref refer referee refereed referenced references
referendums referred referring refers refined refinement reflect reflected reflection reflects reforms refrain refund
refusal refuse refused regain regained regard regarded regardless regenerate reggae regime regimes registers
registrations regression regret regular regularization regularized regularly regulars regulated regulation regulators
reinforcement reinforces reinforcing reissued reissues reject rejected rejecting rejection rejects rejoin rejoined
relate related relatedness relates relating relationship relationships relative relatively relatives relativistic
relativity relaxed release released releases releasing relentless relevance relevant reliability reliable relief
relieve religions relocated relocation reluctance rely remainder remained remaining remains remanded remarkable
remarkably remarks remastered rematch remember remembered remind reminded reminder reminiscent remission remit remix
remixed remnants remodeling removal remove removed renamed render rendered renew renewals renewed renovation renowned
rent rental rents renumbered reorganization reorganized repaid repair repaired repairs reparcelling repay repeat
repeated repeatedly repeating repercussions repertoire replace replaced replacement replacing replicant replicate
replication replications replied reply reported reportedly reporter represent representation represented representing
represents repressor reprinted reprise reprised reproduce reproducibility republics repurchase reputation reputed
requested requesting requests require required requirement requirements requires requiring requisite rescinded rescued
researched researchers researches researching resemble resembled resembles reserved reside residence residency
resident residents resides resignation resigned resistant resolved resolving resonance respect respected respective
respectively respects respond responded respondent respondents responding response responsibilities responsibility
rest restarted restated restaurant restaurants resting restrained restricted restrictions rests result resulted
resulting results resumed resurgence retain retained retardation retention retiring retractable retraction retreat
retreated retrial retrieval retrieve return returned returning reunification reunited reveal revealed reveals revered
reverse reviewing revised revisit revivalist revive revolving reward rewarded rewrite rewritten rhythmic riches
richest riders ridiculous riding ridings rightly rigid rigorous riots ripe rise rises risk risks rival rivals roadway
robotic robots rockabilly role roles rolled root rooted roster rotate rotating rotation roughened roughly roughness
round rounds routes routinely royalties royalty ruins ruled ruling rumba rumors running runoff runs saccades sacked
sacrifices sacrilegious sadly sadness safe safekeeping safely said sailed salable salinity salon salons salute same
samizdat sample sampled samples sampling sanctions sang sanitary sanitisers sapping satire satirical satisfaction
satisfactory satisfied satisfy saved saving savings saw saxophone saxophonist say saying says scaffold scales scanned
scans scattered scattering scenario scenarios scene scenes schedules scheduling schemes scholarly schoolboy
schoolchildren schools sci scientists scope scoreboard scored scores scoring scrap scrapped scratch screened screening
screenplays screenwriter script scripted scripts searches searching season seasonally seasons seat seated seats
seceded secrecy sectors secularist secure secured securing see seeing seek seeking seeks seem seemed seems seen sees
segment segmentation segmented seismology seized seizure selected selection selective selfie sell seller selling
semifinals seminal send sending sends sensed senses sensing sensitive sentence sentences sentiment separate separated
separately separates sequel sequels sequence sequences sequential serial serialized seriously servants serve served
serves serving session set setback sets setting settings settle settled settlement settlers setup seventy severable
several severally severe severely sewage sexual sexually shall shallow shape shaped shared shareholder shareholders
sharing shatter she shed sheer sheet shell shells sheltered shelters shifted shiploader shiploading shipping
shipwrecks shirt shooting shopping shores shorter shortfalls shorthand shortlist shortly shorts should shoulders
showed showing shown shows shunned shut shuttles sick sickle sickly sides sidewalk sidewalks sights sign signal
signaling signalling signals signatory signatures signed significance significant significantly signing signs
silencing silk silo silos similar similarity similarly simpler simplest simplicity simplified simply simulate
simultaneously sin since sing single singles singly siren sirna sisal site sitemaps sites sitting situ situated
situation situations six sixteenth sixties sixty size sized sizes sketchbook sketched sketches skiffle skill skills
skip skirmish skirts skulls skyline sleeve slices slides sliding slight slightly slow slowly small smaller smallest
smog smoking smoothly snap sneak so socially societal sold soldiers sole solely solemn soloist solution solve solved
solving sombre some somehow sometimes somewhat songwriter soon sophisticated sophomore soprano sorry sort sorts sought
source sources southbound sovereign sovereigntist soybean spanning spatial spawned spawning speak speakers specialists
specialized specializes specializing specially specific specifically specified specimen specimens spectacular spectra
speculated speculation speculative speeds spelling spend spending spent sperm sphere spheres spill spinoff spirited
spite splicing splinter splitting spoke sponsor sponsored sponsors sponsorship spontaneous sporadic spores sporting
spot spots spotted spread spreading spur spurred spurs squad squadrons squared squid stable stacker stadiums stage
staged stages staggered staging stagnated stained staircase stamp stampede stance stands stanza starred starring start
started starter starters starting statement stating stationed stationery statistic statistics status statute statutes
staunch stay stayed staying stays steadily steady steampunk stemmed stemming stepped steps still stimulate stimulating
stimulation stimuli stint stockpiles stolen stood stopped stops storage store stored stores storing storms strain
strained strands straps strategies strategist straw streak streaming strength strengthened strengthening strengths
stress stretch strict strictly strike strikes striking stringer strings strive striving stroke strong strongest
stronghold strongly struck structured struggle struggled struggling stubborn studied studying stunning style styles
stylistic sub subcontinent subdivision subfield subgenre subgenres subject subjected subjective subjects subleases
sublicenses submission submit submitted subordination subpoena subscribers subsection subsequent subsequently subset
subsistence substance substances substantial substantially substantive substituted substitution subtle subtraction
subunit subunits suburb suburban suburbs succeed succeeded succeeding success successes successful successfully
successive successively successor such suffered suffering sufficient sufficiently suggest suggested suggesting
suggestion suggests suicidal suicide suicides summarization summarize summary summoned sums sung sunk sunlight sup
superb superfamily supergroup superior supermarkets superseding supervised supervision supplementary supplemented
supplied suppliers supplies supply support supported supporter supporters supportive supports suppose suppression
suppressive sure surety surface surfer surfing surge surgery surges surmised surname surplus surprise surprised
surprises surprising surprisingly surreal surrender surround surrounded surrounding surroundings survive survived
surviving survivors suspect suspected suspend suspended suspicious sustain swap swarm swearing sweep sweeping swell
switch switched switching swore sworn symbol symbolized symbolizes symbols symmetry synaptic syntactic synthase
synthesis synthesised synthesize synthesizer synthetase synthetic synthpop table tablets tackle tactical tactics tag
tagging tags tail taken takes taking talent talents talkback talked talks tandem tanks target targeted targeting
targets tasks taste tasting tattooed taught taxonomy teach teacher teachings teamed teams tear technique techniques
telecommunications telegraphed telescoped televised tell telling tells temperate temperature temperatures template
temples tempo temporarily temporary tenant tend tended tends tenor tentative tenure terephthalate termed terminate
terminated terminates terminology terms terrain terrorist terrors tested testified testimony tests tetrachloride text
textbook textile texts textstyle texture thaliana than thank thanks that the theatrical their theirs them theme themes
themselves then theoretically theories there thereafter thereby therefor therefore thereof thereon thereto therewith
thermal thermodynamics theropod theropods these thesis theta they thin think thinkers third this thorough those though
thought thoughts thousands thread threads threat threatened threatens threats three threshold threw thriller thriving
through throughout throwing thrown thumb thunderstorms thus thymus thyroid ticket tickets tie tied ties tight tightly
tiles till timber timely tissue tissues titled titles to together told tolerate tombstone ton tons took tool toolkit
tools topic topical topics topological topped topping tops torsional torso totally touched toured touring tourist
tourists tournaments towards towering towns toxin toys trace traced tracing track tract traded trademark trademarks
trades trading tradition traditionally traditions traffic tragedies tragically trails trained traits trajectory
trampled trams transcriptase transcription transducer transferee transferees transferred transferring transform
transformational transformations transformative transformed transgressive transiting translated translates translating
translation translations translator transmedia transmission transmitter transmitting transplantation transplants
transportation transported transporter transporters transporting trap trapped traveled travelers traveling travelled
travelling treasurer treat treated treaties treating treatments tremendous trench trend trends trendy trespass trestle
tribes tributary tributes tries trigger trillion trinary triphosphate tripped trips triumphs trojans troop troops
trophies truce truck truly truncated try trying tunes tunnel turmoil turned turnout turns turntable tweeted twelfth
twelve twice two tying types typescript typical typically uh ultimately um umbrella unable unambiguously unavailable
unaware uncertain uncertainty unclaimed unclear uncommon unconditionally unconscious uncredited und under undergo
undergoing underlying undermined underneath understand understanding understandings understood undertake undertaken
undertakes underway underwent undisclosed undisputed undoubtedly undrawn unemployed unemployment unending
unenforceable unequal unexpected unexpectedly unfamiliar unfinished unfolding unfunny unhappy unifying unimportant
unincorporated unionism unique uniquely uniting units unkn unlabeled unlike unlikely unlimited unloading unnecessary
unobserved unofficially unopposed unorthodox unpaid unpatented unpopular unprecedented unpublished unqualified
unrelated unreleased unseated unstable unsuccessful unsuccessfully unsupervised until untrue unusual upcoming update
uploads urge urged urging usable usage use used useful user users uses using usual usually utilized utterance vacation
valid validity validly valuable variability variables variant variation variations varies varieties variety various
variously varying vast ve vector vectors vegetation vehicles vein velocity vendors venues verb versa versatile verse
version versions versus vertically very vessel veteran via viable vibrating victim victories victorious victory videos
viewed viewers viewing views villages violate violated violates violation violent viral virtually virtuous visa visas
visible visit visited visiting visualization vital vocalists vocals volumes volunteered von voted votes voting vs
vulnerabilities waged wai waiting waitress wanted warming warranty wartime was watched waves we weak weaker wealth
wealthiest wealthy wearing website websites weeds week weeks weeping weight weighted weights welcome welcomed well
went were whales what whatever whatsoever when where whereas whether which while whilst whip whitening who wholly whom
whose why widely wider wife wikihow will willful willing win window winner winners winning wins wisdom wished with
withdrawn withdrew withheld within witnessed witnesses won wooden work worked workforce works worldwide worn worse
worship worshippers worst worthy would writer writes writings written wrongdoing wrongful wrote ye yeah yearly years
yet yield yields younger youngest zones zydeco zygotes`.split(/\s+/),
);
