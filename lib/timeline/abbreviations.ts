/** Words before a full stop that never end a sentence: a name or a number always follows. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  (
    'st dr mr mrs ms prof gov sen rep gen lt col capt sgt rev hon mt ft messrs atty supt pres dir ' +
    'no nr vs cf fig art abs sec ch vol pp para ref approx ca ' +
    'e.g i.e z.b d.h u.a bzw zzgl vgl hr fr frl ' +
    'sr sra srta dra d dª núm pág av mme mlle m me dott sig sigg avv ing ll'
  ).split(' '),
);

/** Words before a full stop that may stand inside a sentence or end it; what follows decides. */
export const MAYBE_LAST: ReadonlySet<string> = new Set(
  (
    'inc corp co cos ltd llc llp plc bros dept assn univ jr sr esq u.s u.k u.s.a u.n d.c e.u ' +
    'a.m p.m a.k.a et al etc est ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev ' +
    'okla ore pa tenn tex va vt wash wis wyo s.a n.v b.v a.g e.v s.l s.r.l s.p.a gmbh mbh uhr usw ' +
    'ph.d m.d r.n n.y n.j n.h n.c s.c'
  ).split(' '),
);

/** Words that open a sentence far more often than they continue a name. */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an it its in on at this that these those we our they their he she his her but and or if when while after ' +
    'before since although as for from to by with according however meanwhile there here you your no not all some ' +
    'both each most many more one two three also then now later earlier officials hackers attackers police customers ' +
    'der die das ein eine es sie er wir im am nach vor bei mit auch aber und dies ' +
    'le la les un une des il elle ils nous on ce cette en à après avant selon mais ' +
    'el los las una en al según tras pero se su este esta ' +
    'o os as um uma no na em após segundo mas ' +
    'il lo gli i nel dopo secondo ma ' +
    'de het een op bij na volgens maar'
  ).split(' '),
);
