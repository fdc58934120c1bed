import type { ConceptWords } from './concept.ts';

/**
 * English words of each concept, in the form `lemmaOf` gives them: "notifi", "tell" for "told". A word ending in `*` stands
 * for every word that begins so; `go_public` is a phrase, between whose words two others may stand.
 */
export const ENGLISH: ConceptWords = {
  ATTACKER:
    'hacker attacker intruder thief criminal cybercriminal actor burglar gang crook outsider fraudster scammer perpetrator adversary insider operator affiliate spy culprit crew crooks extortionist hackers lapsus* alphv blackcat lockbit clop cl0p revil conti lazarus akira intruder* impostor stranger robber blackmailer',
  WE: 'we our us ourselves i my me',
  COMPANY:
    'company firm hospital clinic university school college city council bank retailer chain insurer carrier airline charity club town county district trust agency hotel store shop business corporation enterprise organisation organization entity institution controller defendant board management operator startup foundation ministry office practice utility',
  LEADER:
    'ceo cto ciso cio chief executive spokes* president chair chairman chairwoman director mayor superintendent governor manager official boss founder treasurer commissioner minister rector dean',
  PEOPLE:
    'individual customer patient consumer user client employee staff student member family parent people person resident subscriber accountholder cardholder guest donor applicant policyholder driver worker teacher citizen household shopper visitor player borrower participant beneficiary voter alumni owner tenant traveller traveler passenger veteran retiree pupil everyone those reader merchant data_subject',
  REGULATOR:
    'regulator watchdog ico hhs ocr ag attorney_general cnil aepd bsi garante dpc oaic ftc fca commission commissioner authority ombudsman ncsc cisa sec cert us-cert supervisory_authority department_of information_commissioner data_protection privacy_commissioner inspectorate central_bank supervisor portal autoriteit nhs',
  POLICE:
    'police fbi sheriff detective europol interpol nca secret_service law_enforcement rcmp garda gardai prosecutor prosecution doj justice_department cybercrime task_force bka agent federal_bureau',
  VENDOR:
    'okta salesforce blackbaud progress accellion snowflake solarwinds moveit cloudflare service_desk tenants vendor supplier provider contractor subcontractor processor manufacturer developer host partner maker associate reseller distributor consultant msp saas third-party third_party business_associate toymaker',
  PRESS:
    'journalist reporter newspaper reuters bloomberg bleepingcomputer techcrunch zdnet wired guardian times post bbc cnn krebs krebsonsecurity newsroom columnist press media blogger tv radio magazine broadcaster paper journal motherboard register',
  RESEARCHER:
    'researcher researchers scholar academic hobbyist whitehat white_hat hunter analyst upguard shodan sleuth bug_bounty tester tipster',
  EXPERT:
    'expert forensic* investigator consultant specialist counsel mandiant crowdstrike kroll fireeye secureworks stroz trustwave responder auditor examiner incident_response responders handler unit_42 retainer',
  COURT:
    'court judge jury trial hear plaintiff docket complaint* lawsuit suit class_action litigation indictment motion conference plea sentenc* verdict appeal tribunal deposition testimony testifi subpoena injunction ruling dismiss* courtroom magistrate grand_jury class_member fairness arbitrat* counsel_for litigat* judgment decree',
  SUSPECT: 'suspect defendant man woman teenager teen year-old hacker_was accused pair duo nationals juvenile boy',
  LAWMAKER:
    'senator congress parliament committee lawmaker mp mps senate legislator legislation bill law rule act gdpr house hearing',
  INVESTOR:
    'slid slide plunge drop percent investor shareholder market analyst earnings stock share nasdaq asx nyse sgx exchange_act trading dividend revenue guidance quarter fiscal',
  CARDS: 'acquirer visa mastercard issuer card_brand card_network payment_brand card',
  SYSTEM:
    'system server network website computer portal database application app vpn machine platform mailbox terminal device environment tenant workstation laptop phone mainframe controller cloud bucket folder domain host endpoint software site api register till checkout mail line internet wifi wi-fi',
  DATA: 'datum data file record information info document table archive detail backup credential number image screenshot hash name scan ssn passport payroll gigabyte terabyte gb tb database code email trove list folder row chart',
  CREDENTIAL:
    'password credential login log-in key token account session certificate pin cookie passcode mfa secret authenticator username sign-in logon log-on',
  MALWARE:
    'malware ransomware skimmer trojan backdoor webshell web_shell keylogger spyware virus worm implant script payload infostealer encryptor locker cryptominer beacon beaconing javascript macro',
  FLAW: 'flaw vulnerability bug hole zero-day weakness cve exploit misconfigur* defect loophole advisory poc proof_of_concept proof-of-concept severity cvss',
  PATCH:
    'patch hotfix update upgrade fix version release firmware workaround mitigation signature rollout build upgrad* bulletin',
  LETTER:
    'mailing batch app_message in-app letter notice notification e-mail email mail postcard envelope mailing message sms text post phone_call call leaflet card',
  STATEMENT:
    'statement release announcement disclosure blog post tweet news headline story article report notice advisory substitute press_release bulletin communique interview briefing podcast cameras conference thread',
  FILING:
    'filing form 8-k 10-q 10-k 6-k report submission notification item paperwork docket register portal return reference',
  PENALTY:
    'fine penalty settlement settle consent decree damages compensation sanction reprimand agreement order undertaking euro',
  ARREST:
    'arrest charge custody indict convict plead extradit* jail prison detain raid guilty sentence handcuff bail search_warrant apprehend pick_up nab seiz* warrant count',
  RANSOM:
    'ransom extort* bitcoin monero demand blackmail payment price sum btc crypto decryptor negotiat* ultimatum countdown million',
  FORUM:
    'forum dark_web darkweb darknet telegram pastebin leak_site leaksite breachforums raidforums marketplace tor onion imageboard torrent auction seller market channel sale blog_of dump mega underground',
  INCIDENT:
    'incident breach attack intrusion hack cyberattack cyber-attack compromise theft burglary exposure outbreak infection break-in event leak spill infiltration heist campaign activity',
  LOGS: 'log alert alarm anomaly monitor edr antivirus siem sensor ticket telemetry trace query signal helpdesk dashboard detection artefact artifact',
  OFFER:
    'monitoring protection discount refund voucher enrollment enrolment hotline helpline call_center call_centre free service enroll* reimburse* coverage subscription bounty fund support goodwill',
  MONEY: 'money fund dollar ether coin crypto wallet transfer account balance euro cash',
  HARDEN:
    'training multi-factor two-factor mfa safeguard encryption hardening policy procedure measure control segment* zero-trust authentication passwordless review replacement new',
  DEADLINE: 'deadline until by due expire expir* closing term period last_day cutoff',
  LIFE: 'meeting holiday festival election semester season anniversary birthday party agm game concert vacation bill tax season premium term exam graduation council_tax payroll_run opening kickoff bins match merger sale ipo',
  TELL: 'tell notifi notify inform alert contact advise warn write email e-mail call phone ring ping reach_out brief let_know approach hear_from address message text reach writ* flag pass hand relay serve',
  SAY: 'say state claim insist explain add declare describe comment speak put mention recount assure promise testifi concede report note argue allege estimate',
  ANNOUNCE:
    'world_tell tell_world tell_public public_learn make_known the_public front_page announce disclose reveal unveil acknowledge confirm go_public make_public public publicly own_up come_clean break_story break_news break_silence apologi* proclaim publici* publish air surface emerge come_to_light come_out face wake_up let_slip first_report',
  ADMIT: 'admit own_up concede confess acknowledge come_clean apologi* deny denie fess_up',
  PUBLISH:
    'publish post issue release put_out put_up tweet blog run print carry appear circulate upload list go_up go_out go_online go_live put_online',
  FIND: 'find discover detect uncover unearth spot notice realise realize observe identifi catch stumble see come_across come_upon trace pick_up turn_up locate flag recogni* sight',
  LEARN:
    'raise_flag red_flag keep_dark in_dark first_sight brush_with learn aware hear suspect know tip find_out get_wind catch_on awareness knowledge tip_off word dawn_on wise_up become_aware eye_open awoke wake',
  ALARM:
    'alarm alert trigger sound raise suspicious unusual strange odd anomal* weird unfamiliar unexplained abnormal complaint red_flag',
  ENTER:
    'let_loose scrambl* sniffer take_over take_control seize_control reach_server wipe enter break access infiltrat* penetrat* get_in get_into get_inside slip sneak roam lurk inside breach compromise hit strike attack target intrud* foothold walk_in log_in prowl rummage snoop hijack gain install plant inject insert deploy hide dwell initial earliest entry fall_prey prey victim raid burgl* lay_hand get_hold crack guess tamper encrypt launch detonat* run_under abuse exploit creep gain_access let_in',
  PHISH:
    'phish* open click lure trick fool dupe fall_for impersonat* spoof* social_engineer* smish* vish* bogus fake attachment link poison talk_out bait',
  EXPOSE:
    'expose open accessible readable public unprotected unsecured unlocked world-readable indexed exposed reachable viewable misconfigur* unencrypted plaintext plain_text visible left lie lose misplace missing stolen leave accidental* inadvertent* mistaken* mistake error wrong',
  STEAL:
    'steal copy exfiltrat* siphon syphon download take lift grab extract scrape haul carry_off make_off help_themselves harvest outbound transfer loot ferret pull acquire obtain drain export swipe pilfer hoover copi theft exfil staging bleed move_out leave_building stage copying',
  LEAK: 'drop bring_out come_out make_good hand_to give_away leak dump sell auction advertise offer for_sale on_sale sale float trade go_online put_online release publish spill teaser free_of_charge',
  DEMAND:
    'demand threaten ask want extort blackmail negotiate ultimatum note double approach pressure pay_or shake_down haggle',
  PAY: 'pay payment settle hand_over wire transfer cough_up paid',
  SHUT: 'shut disconnect isolate quarantine disable suspend block revoke terminate close lock deactivate cut sever unplug contain evict expel kick_out boot freeze halt stop pull offline take_down take_offline shut_down switch_off turn_off plug kill segment sinkhole power_down go_dark lock_down remove delete wipe clean eradicat* stem muzzl* secure vanish excise eject air-gap cease seal bar ban restrict oust sequester off',
  RESET: 'reset rotate change regenerate invalidate reissue re-issue expire roll force void swap renew revoke',
  FIX: 'fix patch repair mend squash remediat* address resolve correct upgrade plug ship harden close_hole',
  RESTORE:
    'switch_back be_live get_back reopen open_again follow lift all_clear restore resume reopen re-open recover rebuild reconnect back online restoration recovery up_and_running operational return normal reinstat* re-enabl* relaunch migrat* decrypt* restart reboot come_back again live working reimag* bring_back once_more unlock service come_home run_again',
  DOWN: 'down outage unavailable crash fail disrupt* interrupt* unreachable inaccessible freeze frozen dark degraded error slow offline lose_service downtime unable go_down fall_over knock_out paralys* paralyz* cripple could_not cannot stand_still blank grind_halt pen_and_paper bring_down off loss_of_service',
  INVESTIGATE:
    'operation case joint_case look_at open_inquiry task_force investigat* review analysis forensic* audit probe inquiry examin* assess* analyz* analys* look_into determin* study sift comb dig search check reconstruct* triage dive verif*',
  HIRE: 'hire retain engage bring_in call_in contract enlist appoint commission turn_to on_site on_board come_in arrive engagement instruct sign draft_in',
  CONCLUDE:
    'conclude determine establish complete finish find confirm ascertain finding wrap_up finali* end verify attribute* pin_on know_now result become_clear deliver satisfied receive conclusion',
  SUE: 'sue file lodge bring petition plead serve seek allege docket commence',
  FINE: 'fine penali* order sanction impose settle approve ratif* agree rule decide reprimand enforcement levy charge adopt',
  HEARING: 'hear hearing trial schedule calendar argue set conference due',
  BEGIN:
    'date_to traceable begin start commence since first initial launch earliest open onset outset kick_off date_from go_back date_back stretch_back beginning early run_from',
  END: 'tidy_up clean_up last_sign last_trace last_seen log_out end last final stop cease terminate finish over until latest through conclude close',
  SEND: 'send mail issue dispatch post go_out deliver receive get land arrive reach distribute provide drop_in written follow mailed roll_out',
  RECEIVE: 'receive get arrive land obtain accept come',
  UPDATE:
    'update rise grow revise raise climb swell tally toll further additional more now latest still count total number figure follow-up revis* amend supplement* estimate correct increase second',
  HISTORY:
    'found acquire buy merge join establish serve previous earlier prior past another rival similar decade history former old ago work retire predecessor last_time launch_in since_then annual year_ended end_of_life since_joined elect appoint agree_in purchase inception',
  VALIDITY:
    'expire enroll enrol eligible claim_form opt_out submit_by register_by deadline code should please must encourage recommend advise check statement sign_up renewal premium',
  PLAN: 'no_before until_then slated will would plan expect schedul* intend shall going_to aim hope due upcoming later tentative slated set_to to_be be_to promise',
  PAST_PERFECT: 'had',
  PASSIVE: 'be was were been being',
  NEG: "not no never none nobody without neither nor don't didn't wasn't weren't hasn't haven't isn't cannot couldn't unaware deny denie",
  MODAL: 'may might could should can must',
  QUESTION: 'when why how what who where which did',
  PUBLISHED:
    'by published posted dateline reporter staff writer updated_at last_updated author desk editor written_by byline filed_by correspondent',
  SEE_NOTE: 'ransom_note note screen',
  RELATIVE: 'after before later earlier following previous same that next prior within',
  PERSON: 'he she his her him hers himself herself mr mrs ms dr sir madam',
  KIN: 'wife husband mother father son daughter child baby twins grandmother grandfather brother sister aunt uncle cousin widow fiance girlfriend boyfriend neighbor neighbour friend nephew niece spouse sibling',
  LIVE: 'born birth die death died dead marri* marry married divorc* wedding funeral bury buried pregnan* retire retirement graduat* enlist emigrat* move_to grow_up raise_in turn_fifty birthday travel holiday vacation honeymoon heart_attack stroke cancer lymphoma chemotherapy diagnos* surgery operate_on operation_for transplant treat_for recover_from ill illness sick injur* ambulance pray church mass plaque medal hobby play_in sing garden leave_for maternity paternity',
  DEAL: 'contract lease tender bid renew* premium policy underwrit* insur* loan borrow* lend bond mortgage dividend buyout takeover acquir* purchase bought buy sell sold merg* spin_off sale_of stake investor ipo bankrupt* receivership liquidat* revenue turnover profit earnings deficit surplus budget appropriat* overtime wage salary bonus pension rent',
  POLITICS:
    'elect* election vote ballot referendum campaign candidate senate_race mayor_since appoint* nominate* swear_in swear inaugurat* resign* resignation step_down step_aside quit succeed* successor replace_him replace_her sack suspend_him suspend_her promote hire_as join_company take_over_as council_vote board_vote union strike picket negotiat_contract layoff redundan* budget_meeting town_meeting',
  TALKS:
    'negotiat* negotiator offer counteroffer haggl* talks reply answer_came respond bargain discount tenth half_price proof_of_life chat deadline_pass extend extension price_rise price_go agree_to_pay refuse_to_pay refuse vote_not decline_to_pay voted',
  ASK: 'ask inquir* enquir* query request question wonder comment_request seek_comment invite urge beg plead call_on implore remind chase follow_up',
  COME: 'return come_back came_back come arrive visit reappear re-enter back_in again second_time third_time another_visit',
  STORY:
    'interview record_obtained document_obtained reporter_spoke public_records freedom_of_information based_on memo',
  ADVISE:
    'recommend* advise* warn_that urge propos* suggest* put_off postpone* defer* delay shelve* approve* reject* adopt* plan_for audit consultant assessment drill exercise rehears* tabletop certif* accredit*',
  WORKAROUND:
    'paper pencil pen whiteboard by_hand manual* runner fax photocop* handwritten cash_only typewriter clipboard type_in retype re-enter enter_by backlog catch_up',
  STAGE: 'third last final initial follow_on next_day',
  OLD: 'founded found_in built opened_in started_in since_the date_back decades century veteran longtime long-time predecessor originally formerly former',
  OTHER:
    'another neighboring neighbouring nearby rival elsewhere similar unrelated separate different previous same_gang other_victim also_hit',
};
