/** Words that running text prints in lower case; at a sentence's start or in a headline they are no names. Written by `npm run train`. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `abandon abbreviated abide ability able aboard abolished about above abroad absence absolutely absorbing abstained
abstract abundant abuse abutments academic accelerate accelerator accept acceptable acceptance access accessibility
accessible accessories accident acclaim accolades accommodate accommodation accompanied accompanying accomplish
accomplishments accordance according accordion accordionists accountability accountable accounted accredited accrue
accuracy accurate accused accustomed acetate acetone acetylation achieve aciclovir acid acknowledge acoustic
acquainted acquiescence acquire acquisition acquittal acquitted acres across acted actions activate activation
actively activist activity actresses acts actually adamant adaptation added adding addition additional addressed
addressing adds adenine adequate adhesion adjacent adjust adjustments administered administering administrations
administrators admiration admire admirer admit adopt adoption adorned adorns ads adult advancing advantage advent
adversely adversity advertise advertisers advised advisor advocate aerated aerial aerogel aeroplane aesthetic af
affect affiliated affluent afford affordable affront aforementioned after afterwards again aged agencies aggregate
aggression aggressive agnostic ago agony agree ahead aide aim airline airports aisle aka alarms albeit albums
alcoholism alert algebra algorithm aliens align alignment alike all allegations allegedly allegiance alliances
allocated allow ally almost along alongside alphabetical already also alterations altering alternatives although
altogether altos aluminum amalgamation amassed ambiguity ambiguous ambition ambitious ameliorate amend amid amino
among amongst amounts amp amplified amplitudes an analogue analysed analyses analyze anatomical ancestral ancestry
anchor and anemone anew angered angle ankle anniversary annotated announce announcement annually annuity annum
anonymous another answer antagonist antecedent anthologies anthropologists anticipated antigen antioxidant antiproton
antiquated any anybody anyone anything anyway anywhere apoptosis apparatus apparently appealed appear appearance
appellant appellees applications apply appoint appointments appreciate approach appropriate approvals approve
approximate approximation arbitrary arbitrations arch archaeology archeological architect architectures are areas
argue arguments arid aristocratic arose around arrange arrangement arranger arrears arrest arrival arrive arsenal
arsenide articulated artifacts artificially artillery artistic artists artwork as ascetic ascribed asexually aside ask
aspect aspirations assassinate assassination assaults assemble assert assertion assess assessment assets assign
assignments assist assistants associations assume assumption assured asteroid astronaut astronomer asymptotic at
athletes ation atmospheres atolls atoms atop atrocities attach attachments attacked attacking attacks attained
attaining attempt attend attendance attendees attention attesting attitudes attract attraction attractive attribute
attrition audience audiobook audited auditioned augment authenticity author authorities authorizations authorize
authorship autism autobiographical automatically available avant avenues average avid avoid await awarded awarding
aware awareness awe axial azure backdrop backed background backing backlog backpropagation backward bacteria bacterium
badly bag bagad baggage bail bailee balanced balances balloons balls bands banking banknote banned banner bard barely
barges bark barrel barrister bars bartender based baseline baseman basically basin basis basketball bassiana bassist
bassoon bathroom batted battery batting battling bays be beaches bearing bears beasts beating beautifully became
because beckons become been before began begin begun behalf behind being belief believe belong beloved below belts
bench benchmark bending benefactor beneficial benefit benignly beside bestows bestseller bestselling beta between
beverage bias bicycle biggest bike bilateral bills bin binary bind biochemist biodiversity biographer biographical
biographies biologically biologists biometrics bipartisan bipedal bipolar bit bitter bitterness blacks blamed blaming
blending blocs blog bloodshed boarding boasts boat body boiler bold bombers bombing bones bonus booked boost bordered
borderline born borne borrow both bother bottleneck bottles bottom bought bound boundary boutiques bow br brains
branches brands breaches bread breaking breaks breakthroughs breathe breathtaking brevity brief brighter brightness
bringing brings broadcaster broadcasts broader broadly broke brought browser budget buffer bugle build built bulb bulk
bullet bunch bunker burden bureaucratic burgeoning burial buried burned buses businesses businessman bust busy but
butterflies button buy by bylaws cabinets calculated calculates calculating calculation calendar called calls came
cameos cameras campaigned campaigning campaigns camping campuses can canceling cancellation candid candidacy candidate
canonical canvas cap capabilities capable capacity capita capitals captained captive capture car carboxylase cardiac
care career careful careless carport carriers carry cartesian cartoon carved carvings cases casting casualty catalog
catalogue categorization categorized category catenin causa causally caused causes causing caution cavalry ceased
ceasefire ceded ceiling celebrate celebration celebrities celestial cells cellular censuses cent centered centres
ceremonial ceremonies certain certification certified chaired chairs challenged challenges challenging chances changed
changes changing channels chansons chapters character characteristics characterized characterizing charge charitable
charities charm charted chartered charting charts chattel checkers checks chemicals chemist chemokine chemotherapy
chickens child chill chips chloroplast chocolate choices choosing choral chorus chose chosen chromatin chronic
chronological cicada cigarette cingulin cinéma circa circadian circuits circular circumstances citations cite
citizenship citrus civilians claim clarification clarify clarity classes classification classified classifier
classmate classroom clause clear cleave client climbing closed closely closeness closest closet closure cloth clumsy
clustered clustering clusters cm coached coastal coastline coat coauthor cocktail coded coding coefficient coffee
coils coincided coined coins collaborated collaborating collaborations collaborative collaborator collapse collar
colleague collect collection collectively collector collegiate colles colliers collision colorful column columnist
comae combination combine comeback comedian comedies comfortable coming commander commanderies commanding commands
commemorate commenced commencing comment commentary commentator commercially commissioned commissioners commissions
commit commitability committees commonly commonplace communicate communities commuting companies companion comparable
comparatively compare comparison compartment compatibility compatible compelled compensation compete competitions
competitive compilation compiled compiling complained complaining complaint complement complementary completed
completely completing complexes complicated complications comply component compose composer composition compound
comprehension compression comprised comprises comprising compromise compulsory computation computationally compute
computers concede conceived concentrate concentration concept conceptual concerning concerns concerts concession
conclude conclusion concrete concurrent condemning condensation condition conditional conduct conferred confided
confidence configurations confine confirm confirmation confiscated conflict confront confrontation confused confusion
congestion congratulate conjecture conjunction connected connection connects conquer conscious consecutive consensus
consent consequence consequential conserved considerable considered considering considers consist consistent
consolidate consolidation constant constituencies constitute constitutionally constrained constraint construct
construction consultant consulted consumed consumer consumerism consummate consummation contact contain contemporaries
contended contender contends content contested contesting context continent contingency continually continuance
continuation continue continuous contractors contracts contractual contrary contrast contribute contributions
contributor controlled controlling controls controversial convened convenience convenient conventional conventions
converge convergence conversation conversational conversion convert convertible convex convey conveyor convicted
conviction convinced convincing cooling cooperate coordinate copolymer copy copyright coral coreference corn corners
coronary corpora corporatism corrected correction correctly correlated correlation corresponded correspondent
corruption cortex cosmopolitan cosplayer costly costs could councillor councils counted countenance counterpart
countless countries counts coup couple courageous courier course cover coverage cowboy cowpunk craftsmanship crash
crawler create creativity creator credible credited creditor crews cricketer crimes crises criterion critic critical
criticised criticism criticized criticizing cronyism crop crossed crosses crossover crowds crowned crucial crude crust
crypts cuisine culturally cultures curated curator cured curiosity currency currently currents curriculum curvature
custody custom customary customer cut cute cutoff cyanide cyberpunk cycles cyclones cytokine cytoplasm daf damage
dangerous dart data database dataset dated dating daughter daylight deadbolt deadly dealing deals dealt dear deaths
debate debentures debits debris debts debut decades decentralized decide decision decisive deck declarations declared
declaring decline decrease decrees dedicated deducted deductions deed deem deeply defeated defeating defected
defective defector defects defendant defended defender deferred deficiency deficient deficit define definitely
definition deflection defunct degradation degree deities delayed delete deliberately delicious delivered delivery
delle demanded demanding demands demo demonstrate demonstration denial denomination denouncing density deny depart
departure depend dependency dependent depicted depictions depicts deployed deploying deposited depository depots
depressive depth derivative derive des descendant descended descent describe descriptions descriptor deserves
designates designation designed designee designer designing designs desirable desire desperate despite destinations
destroy destructionis detail detect detective detectors determinable determination determine devastating develop
developers developments deviation device devise devoid devoted devotional diagnosed diagnosis dialects dialog diameter
dichloride did didn died diesel diet differ differences different differentiable differential differentiate difficult
difficulty diffraction digitally dignitaries diisocyanate dimensional diminish diminution dinosaur dinucleotide diode
dioxide diphosphate dipped direct disagreement disambiguation disappeared disappointed disappointing disastrous
disbanded disburse discharged discipline disclose disconnect discontinued discounted discover discoverer discoveries
discrete discretion discriminant discriminated discrimination discuss discussion disease disgorgement dishes dishonor
disintegration dismissed disorder dispatched displacement display displaystyle disposing disposition disputed
dissertation dissolve distance distinct distinction distinctive distinguish distorted distortion distorts distribute
distribution districts ditch dive divergence diverse diversity diverted divided dividend dividing dla do doctoral
doctorates doctrine documentation documented documenting does dog doing domain domestic domestically dominance
dominant dominate donate donation done donned donor dotted doubled doubleheader dovish dozens dozers drafted drafts
dramatically dramatization drawings drawn draws dredged dress drinking driven drives drop drove drug drummer drumming
drums dry dual due duel duet dumper dumping durability during duties dwarf dwt dynasty dystopian début démocratique
département each earlier earliest early earned earning ears earthen earthly earthquake ease easier easily eastbound
eastward eating eats eclectic eclipsed eclipses economically economy ecosystem eczema edges edible edit editions
educate effect effectively effector efficacy efficiency efficient effort ego egregious eigenface eight eighteen either
elaborate elected electing election electorate electro electronica electrons elects elegant element elevated elevation
eliminate elimination elite elsewhere email embarked embarking embedded embedding emblem embodies embraced embryo
emerged emergence emerges emerging emigrated emissions emissivity emitting emotion emphasis emphasize empires
empirical employ employees employer empowered empty enable enacted encampment enclosed encode encompass encountered
encourage endeavor ended ending endorse endorsement endure enemy energetic enforceability enforceable enforcing
engaged engagement engages engaging enginehouse enhance enhancement enjambment enjoined enjoyed enjoying enjoys
enlargement enlist enormous enough enrichment enroll ensued ensure enter entertaining enthusiasm enthusiastic entire
entirety entities entitled entitlement entrance entropy entry environments envisioned enzyme eosinophils epics
epidemic epidermal epigenetic episode epistemic epistemologies epithelial eponymous equal equation equitable
equivalent er erected erred erroneous error escapades escape escorted especially essay essentially establish
establishment estimate estimation estimator estoppel et etc ethnic evacuate evacuation evaluate evaluations even
eventual ever every everywhere eviction evidence evident evoke evolve exact exaggerated examination examine example
exceed excellent except exception exceptionally excerpts excess excessive exchanged exchanges excited excitement
exciting excitons exclaimed exclude exclusion exclusively excuse execute execution exemplified exercisable exercise
exhibited exhibits exiled exist existence exit exoplanets exotic expanded expanding expansion expect expectation
expeditions expelled expense expensive experienced experiences experiencing experimentally experimentation
experimented experimenting experiments expert expertise expired explain explanation exploded exploit exploitation
exploration exploratory explore explorers export exposed exposure expressed expression expressly expulsion extant
extend extensive extent extra extract extraction extractive extraordinaires extremely extremism extremist exuberant
faced faces facet facilitate fact faction facto factories factorization factors fade fail failures fairly fairness
fairy fallow famed famous fans far fare farewell farmer farming fascination faster fatal fauna favor favorable favour
fears feasible feat feature federally feed feeders feedforward feeling feels felonious felony felt femora femoral
femur ferries fertility festivities feuding few fewer fi fiancé fibroblast fictional fictionalised fiduciary fight
figured filed files filing fill filmed filming filmmaker filmography films filter finale finalist finally finals
financially find finger fingerpicking fingerprint finish finite fired firing firm firstly fiscal fishermen fishing
fission fit fitness five fixed fixture flags flagship flakes flank flawless fled fleeing flew flexible flights float
flooding floods floors flow flowering fluctuation fluent foam focal focused focuses focusing fold folklore folks
follow followers fonts foods footage footballer footsteps for foraging forced forcibly forearm forecasting forecasts
forefront foreigners foremost forget forgiveness fork form formal formalin formalisms formalized format former
formulate forth fortress fortunes forums fossil fought foul found foundational founder four fracture frameworks
franchise fraternity fraud freely freeways freight frequency frequent freshman friction friendships from frustrated
frustration fueled fulfill full fully function functionality functionally fundamental fundamentalist funded
fundraising funds furnish furtherance furthering fusca fused fusion für gain gallon gamemode gameplay gamers gaps
garde garnered garnering gaseous gases gather gauge gave gelatin gender generality generalizability generalization
generalized generally generate generations generative generic genes genetic genetically genomes genre geographically
geologists geometries geste gesture get giant gig give given glad glamorous glance gland glimpse glow glutamate
glutamine glycine goal goiter gon gonadotropin goods got govern governmental governorship grade gradient gradual
graduated graduating graduation gram grammars granite granted granting grants graph graphic graphical grateful
gratitude greatly greeted grew grid grindcore groundbreaking groundwork grouped grouping groups grow grown guarantee
guaranties gubernatorial guidance guilty guitarist gunfire guys habitable hackers hacking had hail half halt hamlet
handball handed handle handwriting happen happily happiness harbouring hardcover hardest hardware harem harm harmful
harmless harsh has hashtag hastily hate hauled have haven hazardous he headed header headline headphones headquartered
headquarters heads healthier healthy hear heard heartbreaks heartland hearts heating heavily heavyweight height
heightened held help helpful hence her hereafter herein hereinafter hereof hereto hereunder herewith herself heyday
hiding hierarchical hierarchy highest highlighted highlighting highlights highly highrise hiking hilarious hillbilly
hillock him himself hint hire his histocompatibility histones historically histories hit hitherto holders holds
homeopathic homeopathy homes hometown homologous homosexuality honorable honored honoris honour hop hopeful hoppers
horizontal hormone horrible horrors host hostage hostile hostility hotels hotly hourly hours housed households how
however hub hugely humanitarian humanoid humans humor humorist humorous humpback hundreds hung hunting hurried husband
hydrocarbon hydrogenation hydroxylamine hypocotyl hypothesis händig iambic ic iconic iconoclastic icy ideal ideas
identical identify identity ideological ideology idiom ignited ignorance ignore illegal illustrate illustrations
imagery images imaginable imagination immediate immersed immersion immortalized immune immunity impact impair
impairment impartial impeached impending implanted implement implementation implicate implications implied import
importance important imposed imposing imposition impossible impressed impressions impressive imprisoned improve
improvement improvised impulse in inactivation inadequate inappropriate inaugurated inauguration inbound incarcerated
incarceration incentive inception inches inchoate incidental incidents include inclusion inclusive income incomplete
incorporate incorporation increase incredibly incremental incumbent incur indebted indeed indefinite indemnify
independently independents index indicate indirect indistinguishable individual induce inducible inducted indulged
industrialist ineffective inequality inertia inevitable infected infection inference inflammatory inflate inflation
influence influencers influential influx info inform informal informative infringement ing ingenuity ingredients
inhabitants inherent inheritance inherited inhibit inhibition inhibitor initial initiate initiation initiatives
initiator inject injunction injured injuring injury injustice inning innovations innumerable input inscriptions
insects inserted insight insofar inspection inspire install installation instance instant instead instigation
instituted institutions instructed instructions instructors instrument instrumentals insufficient insured insurer
intake intangible integral integrated integrates integrating integrity intellectuals intend intensive intent
intentions interact interactions interactive intercreditor interested interesting interests interface interfere
interference interjection interlingual intermediate internationally internship interpret interpretations interpreter
interrogated interruptions intersect intersections interspersed intertexts interval intervening intervention interview
interviewee into intolerance introduce inure invade invalid invent invention inventor inverse investigate
investigations invitation invite invoice invoked involuntary involve involvement iodised ionosphere ironic irreducible
irrelevant irreversible irrevocable is islets isocyanide isoforms isolated isolation issue ists it item iterations its
itself jackpot jail jeopardy jitney job join jointly jokes jokingly journalism journalist journals judges judicial
judo jure juries jurisdictions jurors just justifications justify kappa keen keeping keeps keratins keyboard keys
keyword kg kick killed killings kilometers kin kinase kind kinematics kinetic km knee knew knocked knockout known
knows label labelmate laborers laboring lack ladder laid landed landfall landing lands landscapes landslide lanes
languages lanterns lapses largely larger largest lasted lasting late latent later latest latter laugh launch laureate
lawful lawsuit lawyer layer laying layout lead leaders leaked leaning learn learners learnt leased leases least
leaving lectured ledgers leg legality legally legislation legitimacy legitimate lend length lengthy lent lepers
lesions less lessen lessons leukemia leukocyte level levied lexical lexicon liabilities liable liaison liberalism
license lies lifelong lifetimes lifted lifting ligand ligase lighted lightweight like likelihood likened limb
limestone limit limitation limitless linear linebacker lined lineup linguist linked links lip lipid listed listened
listeners listening listing literally lived liver livestock loaded loading loads lobbying lobe local locale localist
locate location locomotion locomotives locomotor lodging logistic logo longer longest longevity longtime look loose
lose losses lot loudspeakers loving lowering lowest lungs lush luthier lying lyrical lysine macrophage made magazines
magical magician magistrate magnetic magnitude mailed mailing mainland mainly mainstream maintain maize majestic
majors make malaria mammals manage managers mandate maneuvering manipulated manipulating manipulator manned manner
manor manslaughter manual manufacture manufacturer manuscripts many mapped mapping marble marchar marched marginal
marginalized margins maritime marked markers marketable marketed marking married marrow masonry mass masterpiece
matches matching materiality materialized materially math mathematician mathl mathp mathy matrix maturation mature
maybe mayoral meaning meaningful means meant meantime measure measurement mechanisms medals medial mediated mediation
medicating medieval meet melds members membership membrane memoir memory mentally mention mentor merchandise merge
merger meridian merit message messenger met metabolism metal metascience meteorological meter method methodological
methylation methyltransferase metres metric metrical mice micron microwave might migrants migrated mild mile militant
militia milling millions mimic minded mindful minimal minimize minimum mining minorities mints minutes misconception
misconduct misfortunes misguided misleading mismatch missed missiles missing missions mistakenly mistakes
misunderstanding mitigator mitochondrial mixture model moderate moderation modernity modification modify modular
modulate modulation modules moisture molecule moment momentous momentum monastery monastic mondial money monitor monks
monophosphate monoxide monsoon months monumental more mornings morphological mortgage mosques most motif motions
motivate motorcade mound mountaineer mounted mouse move much multiclass multidrug multilateral multinomial multiple
multiplication multiplied mum municipalities murdered murderous muscarinic muscle musicals musician must mutant
mutations mutual myosin myself mysticism named namely names namesake naming nanowires narrated narrative narrator
narrowcast narrower narrowly nascent nationalism nationalities nationwide natives naturalistic naturally navigation
ndash near nearby nearest necessary necessitated necessity neck need needle negated negatives neglected neglects
negligence negotiable negotiate negotiation neighborhood neighboring neighbourhood neighbouring neither neoclassical
neologism nephew nerve nervous nests networking networks neurocognitive neurologist neuronal neurons neutrality
neutron nevertheless newer newest newly newspaper next ni niche nickname niece nightclub nineteenth nineties nitrogen
nobility nobody nodes noise noisy nominally nominated nominating nomination nominee non noncompliance none nonpartisan
nonpayment nonprofit nor norm normalization normalized normally northbound nose not notable notably notation
noteworthy notice notification notify notions notwithstanding noun novelist novels novelty nowadays nowiki nu nuclease
nucleus number numerical numerous nun oaths obedience objective objects obligated observation observe observer
obsession obsolete obtain obvious occasion occasional occupation occupied occupying occur occurrence odds of off
offense offer offices officially officials officinale offsetting offshoot offshore often older oldest omit on once
ones ongoing online only onset onstage onto ontologies onwards opened opening openly operas operate operational
operations operative opinions opponent opportunity oppose opposite optimal optimization optimize or oral orbit orbital
ordered orderly ordinances ordinary organ organisations organised organisers organizational organizations organize
organizer orientation oriented originality originally originate ostensibly other otherwise our ourselves outbound
outbreak outcome outdoor outfit outlined outlines outperformed output outside outsiders outward ovaries over overall
overcome overdue overhang overlap overnight oversaw oversees overshadowed overt overthrow overview overwhelming owed
owes owing own owner oxidation oxidative oxide oxidizing ozone pacifism packages packaging packed packing paddled
paddy pageants paid painful pains paint painter pair paleontologist pandemic pantomime pants papers paradigm
paradigmatic parallel paralysis parameter paratexts parcel parents parietal parishes parking parks parliaments parody
parsing part partial participant participate particular partisanship partition partnered partnership passed passenger
passes passing passions passport past pastor pastoral patent path pathway patience patriotism patrons patterns pause
paved pay payable payee payroll peacefully peacekeepers peacetime peak pedal pedestrians pediatric peers pen penalizes
penalty pencil pending pentameter pentapartito peptides per perceive percent perceptions perceptron percussion
peremptory perfect perform performances performers perhaps perihelion perils periodic periods peripheral perks
permanent permeated permissible permission permit peroxidase peroxidation peroxide perpendicular persecuted
persecution persist persistence persistent personality personally personnel persuade perturbations pet petition phase
phenol phenomena phenomenal phenomenon phenotype philosopher phosphatase phosphorylation photo photograph
photographers photography photosynthesis phrase physically physician physicist physique pianist pick picturesque pig
piled pilgrimage pilgrims pillars piloting pioneer pipe pipelines pitched pitcher pituitary pivotal place placement
plaintiff plane planets planners planted plasma plate platforms platted played playwright plead pleasant pleased
pledged pledges plenty plots plunged pluralist plurality pocket poem pointing points polemic policies polite politic
politically politician polled polls pollution polo polymer polymerase pool poorly popularity popularized popularly
population portable portal portion portray portrayal posed posited position positively positives possess possession
possibility possible possibly postage postdigital posted poster posterior posthumously posting posts postulated
postural posture potential pounds poured pouring powered powerful practically practice practitioners pragmatic praised
preamble preceded preceding precipitation precise precision preclude precursor predatory predecessor predict
predictions predominantly preface prefer preference prefrontal pregnant preliminary premiered premiership premises
premium prepaid preparations prepare prepay prepped prequel prescription preseason presence present presenter preserve
preside presidential pressures prestigious presumably presumed pretense pretext prevail prevalence prevalent prevent
previous prices primary primitive principal principle print printer prior prioritised priority prisoner private
privileges probable probably probe probit problem procedure proceed process processor proclaimed proclamations produce
product productive productivity profession professionally professionals professorship proficiency profile profit
profound programmed programmes programming programs progressively prohibiting prohibits projections projects
prokaryotic proliferated proliferating prolific prolonged prolonging prominence prominent promissory promote promoter
promotion promotional prompt prone pronoun pronounced pronouncements pronunciation proof proofreading propaganda
propagandist propagation proper property proponent proportion proportional proposals propose proprietary
proprietorship pros prosecute prosecution prospective prosperous protagonist protect protections proteins protest
protesters proton prototype protégé proudly prove proven provide provider provinces provincial provision provocation
provocative provoked proxy prudent pseudonym psu psychedelia psychiatric psychologist publication publicity publicized
publicly publish publisher puffy pulled puncher punishment punitive pupil puppet purchased purchaser purely purge
purification purpose pursuant pursue pursuit push put putsch pyrite pyrophosphate quadrant quadruple qualifier qualify
qualitative quality quantity quarters query questionable questioned questionnaire questions queue quick quicker quit
quite quote races radar radiometer radius raid rails raise ran randomforest range ranked ranking ranks rapid rappers
rarely rata ratable rates rather ratified rating ratio rationale ravaged re reach react reaction read readers reaffirm
reagents real realignment realism realistic realization realized reasonable reasonably reasoned reasons rebelling
rebuild rebuilt rebuttal recall receding receipt receivable receive receiver recent receptor recipient recited
reckless reclaimer reclaiming recognised recognize recombination recommend recommendation reconstructed reconvened
recorded recounts recover recovery recreated recreation recreational recruited recruiting recruitment rectifier redeem
redemption redesigning rediscovered reduce reduction reef reelected reelection ref refer referee referenced references
referendums refined refinement reflect reflection reforms refrain refund refusal refuse regain regard regardless
regenerate reggae regime registers registrations regression regret regular regularization regularized regulated
regulation regulators reinforcement reinforces reinforcing reissued reissues reject rejection rejoin relate
relatedness relationship relative relativistic relativity relaxed release relentless relevance relevant reliability
reliable relief relieve religions relocated relocation reluctance rely remainder remained remaining remains remanded
remarkable remarkably remarks remastered rematch remember remind reminder reminiscent remission remit remix remnants
remodeling removal remove renamed render renew renewals renovation renowned rent rental renumbered reorganization
reorganized repaid repair reparcelling repay repeat repercussions repertoire replace replacement replicant replicate
replication reply reported reporter represent representation repressor reprinted reprise reproduce reproducibility
republics repurchase reputation reputed requested requesting requests require requirement requisite rescinded rescued
researched researchers researches researching resemble reserved reside residence residency resident resignation
resigned resistant resolved resolving resonance respect respective respond respondent response responsibility rest
restarted restated restaurant restrained restricted restrictions result resumed resurgence retain retardation
retention retiring retractable retraction retreat retrial retrieval retrieve return reunification reunited reveal
revered reverse reviewing revised revisit revivalist revive revolving reward rewrite rewritten rhythmic riches richest
riders ridiculous riding rightly rigid rigorous riots ripe rise risk rival roadway robotic robots rockabilly role
rolled root roster rotate rotation roughened roughly roughness round routes routinely royalty ruins ruled ruling rumba
rumors running runoff runs saccades sacked sacrifices sacrilegious sadly sadness safe safekeeping said sailed salable
salinity salon salute same samizdat sample sanctions sang sanitary sanitisers sapping satire satirical satisfaction
satisfactory satisfy saved saving saw saxophone saxophonist say scaffold scales scanned scans scenario scene
scheduling scholarly schools scientists scope scoreboard scored scores scoring screened screenwriter script searches
season seat sectors secure see seek seem seen segment segmentation seismology seized selected selection selective sell
seminal send senses sensing sensitive sentence sentiment separate sequel sequence serial serialized seriously serve
session set settle settlement settlers setup seventy several severe sexual shall shallow shape shared shareholder
sharing she shed sheer sheet shell shifted shiploader shirt shooting shopping shortly shorts should showed showing
shown shows shut shuttles sick sides sights sign signal signatures significance significant silencing silo similar
similarity simpler simplicity simplified simply simulate simultaneously since sing single siren site sitting situ
situated situation six sixties size skill skip skirts skyline slices sliding slight slow small smaller smallest
smoking so socially societal sold soldiers sole solution solve some somehow sometimes somewhat songwriter soon
sophisticated sorry sort sought source southbound soybean spanning spatial spawned speak speakers specialized
specializing specially specific specifically specified specimen spectacular spectra speculated speculation speeds
spelling spend spent spite splicing splitting spoke sponsored sponsors sponsorship spontaneous spores sporting spot
spread spur squadrons squared stable stacker stage stampede stance stands stanza starred starring start starter
statement stating stationed statistic status statute stay steadily stepped steps still stimulation stolen stood
stopped stops storage store storms strain strategies strategist strength strengthened strengthening stress strict
strike strings strive stroke strong strongest struck struggle studied studying stunning style sub subdivision subfield
subgenre subject subleases submission submit subordination subsection subsequent subset substance substantial subunit
suburb suburban succeed success successful successive successor such suffered suffering sufficient suggest suggestion
suicidal suicide summarization summary sums sung sup superb supergroup superior superseding supervised supervision
supplemented suppliers supply support supporter suppose suppressive sure surety surface surfer surfing surge surgery
surprise surrender surrounded surrounding survive suspect suspended sustain swarm switch symbol symmetry syntactic
synthase synthesis synthesizer synthpop table tackle tactical tactics tagging tail taken takes taking talent talkback
talked talks tanks target tasks taught teach teamed teams technique televised tell temperature temples tempo temporary
tenant tend tenor tenure termed terminate terms terrorist tested tests text textbook textile thaliana than thank that
the theatrical their them theme themselves then theoretically theories there thereafter thereby therefor therefore
thereof thereon thereto theropods these thesis theta they thin think third this those though thought thousands thread
threat threatened three threshold threw thriller through throughout throwing thrown thus thyroid ticket tied ties
tiles till timely tissue titled titles to together told tolerate ton took tool toolkit topic topical topped totally
touched toured touring tourist towards towns toxin toys traced track traded trademarks trading tradition traditionally
traffic trails trained traits trams transcriptase transcription transferee transferred transferring transform
transformations transformative transiting translated translates translating translation translator transmedia
transmission transportation transported transporter transporting trapped traveled travelers traveling travelled
travelling treat treatments tremendous trend trespass trestle tribes tributes tries trillion triphosphate trips
trojans troops truce truly try tunnel turned turnout turntable tweeted twelve twice two tying types typical uh
ultimately um unable uncertain uncertainty unclear uncommon unconditionally und under undergo understand understood
undertaken undertakes underway underwent undisclosed undisputed undrawn unemployment unenforceable unequal unexpected
unhappy unique units unkn unlabeled unlike unloading unpaid unpatented unpopular unprecedented unpublished unrelated
unreleased unseated unstable unsuccessful unsupervised until untrue unusual upcoming update uploads urge usable usage
use used useful user using usual utilized utterance vacation valid validity valuable variability variables variant
variation varies variety various varying vast ve vector vegetation vehicles vein velocity vendors venues verb versa
versatile verse version versus vertically very vessel veteran via viable vibrating victim victorious victory videos
viewed viewers viewing views villages violate violation violent viral virtually virtuous visa visible visit
visualization vital vocalists vocals volumes volunteered von voted votes voting vs vulnerabilities waged wai waiting
waitress wanted warming warranty wartime was watched waves we weak weaker wealth wealthiest wealthy wearing website
weeds week weeping weight welcome well went were whales what whatever whatsoever when where whereas whether which
while whilst whip whitening who wholly whom whose why widely wider wife wikihow will willful win window winner wisdom
wished with withdrawn withdrew withheld within witnessed witnesses won wooden work workforce worldwide worn worse
worship worshippers worst worthy would writer writes writings written wrongdoing wrongful wrote ye yeah yearly years
yet yield younger youngest zones zydeco zygotes`.split(/\s+/),
);
