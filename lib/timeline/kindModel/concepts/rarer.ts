import type { ConceptWords } from './concept.ts';

/** Rarer English words of the concepts: names of offices, papers and gangs, and the many verbs stories use. As in `en.ts`. */
export const RARER_ENGLISH: ConceptWords = {
  ATTACKER:
    'play blackbasta black_basta rhysida medusa qilin dragonforce interlock bianlian royal hive vice_society 8base hunters inc_ransom ransomhub snatch karakurt cuba ragnar ryuk maze egregor netwalker darkside blackmatter babuk scattered_spider shinyhunters fin7 fin11 apt sodinokibi doppelpaymer pysa avaddon everest daixin cactus cyberthief cyberthieves digital_thief bad_actor threat_actor unauthorized_party unauthorised_party unauthorized_individual unknown_party third_party_actor outsider wrongdoer vandal prowler trespasser snooper swindler con_artist crew gangster mastermind someone somebody infiltrator trespasser ransomer saboteur stalker burglar',
  REGULATOR:
    'irs finra nydfs dfs occ fdic edpb edps ipc opc pipc pdpc imy aemet uodo datatilsynet datainspektionen bafin mas rbi sebi apra asic acma cert-in csirt enisa nis anssi incibe inai anpd dpa regulators treasury usda cms ferc faa tsa dhs homeland_security department_health health_department education_department state_department office_civil_rights comptroller attorneys_general data_watchdog watchdogs privacy_office consumer_protection securities_commission financial_conduct state_regulator insurance_commissioner breach_portal',
  POLICE:
    'scotland_yard trooper constabulary officer marshal squad afp pdi carabinieri gendarmerie interior_ministry cyber_unit e-crime met_police state_police national_crime crime_agency investigators federal_agent fed feds spokesperson_police district_attorney da attorney_office u.s._attorney prosecutors',
  PRESS:
    'npr cnbc ap afp wsj tribune herald gazette chronicle globe observer telegraph mirror sun mail ledger sentinel courier dispatch axios politico verge ars_technica vice forbes fortune therecord record databreaches databreaches.net cyberscoop securityweek darkreading infosecurity insider ft nbc abc cbs fox pbs broadcaster bulletin masthead newsroom editor columnist podcast podcaster correspondent outlet publication daily weekly news_agency',
  RESEARCHER:
    'hunt troy_hunt have_i_been_pwned hibp vpnmentor cybernews cyble trend_micro rapid7 huntress watchtowr volexity talos sophos eset kaspersky checkpoint check_point sentinelone proofpoint bitsight binaryedge censys greynoise shadowserver horizon3 hudson_rock resecurity hobbyist tinkerer bounty_hunter security_firm good_samaritan fowler diachenko vickery',
  EXPERT:
    'pwc deloitte kpmg ey accenture arete coveware palo_alto unit_42 dragos talos outsider_expert cyber_expert breach_coach data_miner forensics lawyers law_firm special_counsel',
  COMPANY:
    'brewery bakery factory plant refinery mill port railway museum library parish diocese church orchestra theater theatre league federation union association cooperative co-op casino cinema studio publisher pharmacy laboratory lab hospice dentist orthodontist surgeon surgery veterinary nursery kindergarten academy fund broker lender servicer landlord builder housing prison jail court_system township borough municipality province canton embassy registry transit airport shipyard shipper carmaker automaker brand label exchange marketplace app wallet platform_operator group holding subsidiary parent',
  LEADER:
    'chancellor provost dean principal headteacher head_teacher councillor alderman comptroller sheriff_said ombudswoman owner co-founder cofounder cfo coo treasurer secretary archbishop bishop trustee administrator superintendents chief_technology chief_information',
  VENDOR:
    'blackbaud fortra goanywhere ivanti citrix kaseya cleo kronos ukg powerschool infosys capita conduent maximus pjp nuance perry perry_johnson welltok change_healthcare cdk finastra zellis netgain eye_care tyler microsoft fortinet cisco progress_software landlord hosting_company billing_company payroll_provider software_maker software_firm print_house mailing_house cloud_provider processor_said host outsourcer integrator installer bureau clearing_house clearinghouse administrator business_partner',
  PEOPLE:
    'player fan gamer donor guardian pensioner student graduate nurse doctor clinician teacher official soldier officer_worker freelancer contractor_staff jobseeker tenant homeowner motorist commuter flyer flier traveler patron taxpayer ratepayer claimant insured saver investor creditor depositor child mother father pupil undergraduate householder buyer seller merchant physician workforce colleague recipient',
  ENTER:
    'gatecrash let_themselves log_on sign_in break_through burrow worm ransack besiege storm overrun swarm bust slither barge wriggle tunnel knock plunder implant_itself unleash set_off_encryptor trigger_ransomware lock_up scramble garble encipher brute-force brute_force guess credential_stuff stuff password_spray spray pivot escalate elevate move_laterally masquerade pose impersonate socially spearphish skim clone swap hijack seize commandeer usurp misuse abuse ride piggyback foot_in toehold beachhead bypass circumvent sidestep evade elude outwit dupe coax cajole bribe',
  STEAL:
    'spirit_away cart_off walk_off walk_out abscond run_off hoover scoop scoop_up bag nick pinch filch purloin heist clean_out empty strip raid milk bleed leech slurp sweep vacuum fleece rob plunder pocket help_oneself leave_with get_away tap bulk_download download copies duplicate mirror sync synchronize rsync rclone megasync upload smuggle pack zip archive compress offload away_with spirited',
  LEAK: 'hawk peddle flog circulate tout put_up post put_on up_for advertise listed spill divulge hand_out give_away dole share disclose_file air_online doxx dox seed torrent paste brag boast claim_responsibility claim_credit take_credit name_victim add_to_site teaser countdown hit_market surface_on',
  DEMAND:
    'give_until set_deadline set_clock hold_hostage hold_ransom extort insist squeeze press name_price price shakedown menace warn_would pay_up tick_down countdown lower_price raise_price up_demand offer_delete ransom_letter cough',
  SHUT: 'yank unhook detach sandbox firewall ringfence ring-fence wall_off cordon pull_plug pull_offline lock_out shoo chase_out throw_out drive_out purge expunge scrub cleanse neutralize neutralise stamp_out stanch staunch tourniquet stop_bleeding clamp padlock bolt rope_off withdraw rescind deprovision decommission mothball retire power_off unpublish hide_file close_off shutter stand_down suspend cancel_access cut_cord cut_off cut_tie sink take_web defang decapitate rip_out switch_over block_list blocklist blacklist',
  RESTORE:
    'revive resurrect thaw unfreeze limp_back bounce_back back_feet back_business back_action bring_online reactivat* re-establish reestablish reinstate reimage reload rehabilitat* recommence start_up fire_up spin_up light_up come_alive ring_again flow roll_again run_normally near-normal near_normal normality comeback all_back catch_up up_again reopening resumption end_emergency lift_emergency sign_in_again log_in_again take_booking see_patient_again discharg* accept_ambulance',
  DOWN: 'buckle stall conk die fall_silent go_silent go_dead go_blank black_out blackout brownout close_door turn_away divert cancel postpone idle bare queue line_up paper_form stop_work stoppage shutdown standstill limp hobble sluggish crawl inoperable unusable out_action out_order on_ice lock_up glitch malfunction unreachable unresponsive timed_out without_email send_home sent_home ground suspend_service',
  FIND: 'sniff_out ferret_out chance_upon happen_upon trip_over run_across pinpoint single_out eyeball glimpse clock sense smell perceive witness encounter dig_up hit_upon make_out ring_alarm raise_alarm tripwire pager page notice_that wake_to greet_by be_greeted met_with see_ransom_note caught turn_up_evidence',
  LEARN:
    'aware made_aware get_word receive_word word_reach hear_of get_call get_tip be_told be_informed be_alerted be_notified find_itself realize_that inkling hint whiff apprise',
  TELL: 'acquaint apprise brief update_client relay pass_on report_to hand_in lodge notify_of dial telephone buzz text_message inform_of let_know give_notice give_word get_touch get_hold put_notice tip_off loop_in bring_in turn_to go_to approach write_to mail_to hand_over e-mailed messaged',
  ANNOUNCE:
    'fess front_up lift_veil lift_lid break_cover come_forward go_on_record break_silence make_known put_statement put_out_statement reveal_that tell_market tell_investor tell_reporter tell_parliament tell_lawmaker own_to nod_to first_public public_statement public_notice take_to_twitter tweet_that declare_incident state_emergency declare_emergency',
  UPDATE:
    'up_figure double triple nudge upward downward bump tally_up new_count new_figure figure_revise put_number put_figure grow_to rise_to climb_to swell_to now_say now_put reissue restate clarif* correction addendum postscript follow-up news_that word_that come_word add_that repeat reiterat* stand_by',
  INVESTIGATE:
    'probe delve pore_over scrutini* inspect interview_staff question_staff root_cause post-mortem postmortem after-action lessons_learned trawl comb_through sift_through work_through piece_together trace_back track_down data_mining e-discovery ediscovery document_review manual_review fact-finding own-initiative',
  CONCLUDE:
    'rule_out put_down_to blame_on pin_down lay_bare find_that wind_up close_file close_case hand_down hand_in deliver_report table_report settle_on work_out figure_out list_ready list_complete finalise finalize verdict_of_expert',
  PAY: 'fork cough fork_over shell_out stump_up ante give_in cave cave_in relent agree_to_pay bail_out reimburse compensate refund repay make_whole',
  HARDEN:
    'second_factor hardware_key yubikey token_required passkey edr siem soc new_firewall overhaul segmentation penetration_test pen_test vault vaulting rotate least_privilege retention purge_old delete_old budget_security new_ciso appoint_ciso tighten beef_up strengthen shore_up bolster improve upgrade_security stricter compulsory mandatory',
  OFFER:
    'credit_monitoring identity_protection identity_theft experian equifax_monitoring transunion kroll_monitoring idx epiq free_of_charge free_year two_years_free compensation goodwill call_centre call_line phone_line enrol toll-free toll_free waiver waive',
  FINE: 'levy slap hit_with ding sock dock punish penalis* penaliz* reprove rebuke admonish approve_settlement strike_deal',
  SUE: 'haul take_to_court go_to_court drag file_suit legal_action serve_paper lead_plaintiff amend_complaint transfer_case consolidate stay remand depose brief_filed writ',
  ARREST:
    'nick collar cuff pick_up round_up swoop dawn_raid extradition arraign bail remand_custody sentenced_to plead_guilty convict',
  HISTORY:
    'inherit predate heyday back_then long_ago once_before hire_in start_work grow_up move_in open_in open_its set_up incorporate charter go_live launch_service buy_out take_private go_private spun merge_with rename rebrand switch_supplier sign_contract previous_breach earlier_incident earlier_attack first_describe come_to_market end_support end-of-life',
  LIFE: 'snow rain storm fair parade harvest match tournament concert tour wedding funeral graduation reunion prom shift lunch dinner weekend_trip fiscal_year quarter_end payday half-term half_term spring_break term_start budget_vote council_seat',
  DEAL: 'list_share float_share delist rights_issue renewal coverage_limit underwriter costs_of expense incur record_charge impairment provision write-off shares_close share_price shares_fall',
  PATCH:
    'emergency_fix out-of-band advisory security_advisory bulletin point_release service_pack build mitigation_script signature_update mend closes_hole close_hole corrected_version new_version plug-in_update',
  MALWARE:
    'stealer info-stealer clipper dropper loader rat cobalt_strike mimikatz rootkit bootkit botnet formjacker magecart skimming_code malicious_code malicious_script encryptor wiper logic_bomb',
  FORUM:
    'leak_page shame_site wall_of_shame gang_page gang_site gang_blog onion_site 4chan reddit discord x_post exposed_forum cracked nulled ramp xss exploit_forum carding_shop rescator joker_stash genesis',
  POLITICS:
    'budget_cut cut_budget ministerial reshuffle depart departure retire_from leave_post leave_job hand_notice hand_resignation new_chief walk_off_job',
  EXPOSE:
    'unlocked_door no_password without_password default_password wide_open publicly_accessible world_readable google_index search_engine indexed wrong_recipient wrong_address wrong_person misdirect mis-sent missent mailing_error cc_instead bcc attach_wrong misplaced skip dumpster bin lost_in_mail left_in left_on unencrypted_laptop unattended test_server staging_server open_share open_bucket public_bucket public_repo',
};
