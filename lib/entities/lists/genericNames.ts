/** Words that documents print with a capital and that name nobody by themselves: "the Company", "our District". Lower case. */
export const GENERIC_NAMES: ReadonlySet<string> = new Set(
  `ce ba monero bitcoin ethereum litecoin government company corporation firm city county town village state district university college school hospital clinic bank agency
commission department ministry office board council court committee association foundation institute authority bureau administration
police parliament cabinet internet web website site net network system systems server portal services service team staff management
notice update incident breach event attack name names address date birth social security number numbers information data identity
credit debit card account id pin password email phone mail letter faq faqs pdf press release statement report online gmt utc est edt pst
pdt et ct pt am pm it hr ceo ciso cio cfo coo cto dpo vp president director chairman spokesperson spokesman spokeswoman hipaa phi pii ssn
ssns dob vpn api iot ai usb url dns ip html http https sql ddos raas soc edr mfa 2fa antivirus firewall malware ransomware phishing dark darknet covid covid-19 christmas easter
thanksgiving parent parents guardian guardians clerk registrant vice executive fines cllr councillor councillors councilor status country site sender recipient bail plaintiff plaintiffs defendant defendants class counsel petitioner respondent complaint motion order court judge exhibit co-op pgp lnk commissioner superintendent clients tenants backups beacons files payments passwords credentials attackers attacker chapter item section article page table figure appendix thanks regards hello hi monday's emergency radiology cardiology oncology pediatrics billing dispatch headquarters hq step steps box suite revenue country sector industry deadline sample samples proof families customer customers patient patients parents students members employees clients residents sir madam jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun english spanish french german american americans british russian chinese european`.split(
    /\s+/,
  ),
);
