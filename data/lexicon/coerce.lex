# COERCE: repression and compulsion short of violence.

COERCE arrest
+ [actor Police] *detained* [recipient twelve protesters] in [place Brno].
= arrest; apprehend; round up; take into custody; jail; imprison; incarcerate; lock up; nab; put behind bars; throw in jail; remand; hold in custody; place under arrest; put under arrest; remand in custody; rearrest; put in jail; send to jail; send to prison; intern; place under house arrest; put under house arrest; place in custody; keep in custody; place in detention; hold in detention
+ [actor Police] *held* [recipient:detainee twelve protesters].
= seize; capture
+ [actor Police] *interrogated* [recipient twelve protesters].
= seize; question
+ [actor!:police Police] *captured* [recipient the suspect].
= seize; catch; grab; track down; round up
+ [actor Police] *captured* [recipient:criminal the suspect].
= catch; seize; track down; run down
+ [actor Police] *took* [recipient twelve protesters] into *custody*.
= hold in custody; keep in custody; remand in custody; place in custody
+ [actor Police] *placed* [recipient the editor] under *arrest*.
= put under arrest; hold under arrest; keep under arrest
+ [actor Police] *placed* [recipient the editor] under *house arrest*.
= put under house arrest; hold under house arrest; keep under house arrest; confine to house arrest
+ [actor Police] *made* twelve *arrests*.
= carry out arrest; make mass arrest
+ The *arrest* of [recipient? the editor] by [actor police] has ended.
= detention; jailing; imprisonment; incarceration; apprehension; internment; mass arrest; house arrest; interrogation; rearrest; round-up; confinement; arbitrary detention; remand; arbitrary arrest
+ [actor The army's] *arrest* of [recipient? the editor] has ended.
= detention; jailing; imprisonment; incarceration; apprehension; internment; interrogation; confinement
+ [recipient The editor] *remained* in *custody*.
= be in custody; remain in detention; be in detention; remain in jail; be in jail; remain in prison; remain under house arrest; be under house arrest; be behind bars; be under arrest; languish in jail; be held in custody
+ [actor A court] *ordered* [recipient the editor] *detained*.
= order jailed; order arrested; order held
+ [actor A court] *ordered* the *arrest* of [recipient? the editor].
= order detention; extend detention; order imprisonment; order house arrest
- The storm detained the ferry.
- The talks were arrested by the heat.
- The rebels seized three hostages.
- Lund was released from jail.
- The firm held the shares.

COERCE seize
+ [actor Police] *raided* [thing:physical the office].
= search; ransack
+ [actor!:police Police] *stormed* [thing:physical the office].
= enter; surround; break into; occupy; burst into; close in on
+ [actor Police] *raided* [recipient the newspaper].
= search; ransack; expropriate
+ [actor Police] *seized* [thing:property the computers].
= confiscate; impound; requisition; commandeer; expropriate; nationalize; take away; sequester; appropriate; loot; plunder; steal; carry off; carry away; grab; pillage; nationalise
+ [actor Police] *seized* [thing:property the computers] from [recipient the newspaper].
= confiscate; take; remove; requisition; expropriate; steal; loot; take away
+ [actor Police] *carried out* a *raid* on [thing:physical the office].
= conduct raid; conduct search; launch raid; carry out search; stage raid
+ The *seizure* of [thing:property the land] by [actor the state] has ended.
= confiscation; expropriation; nationalization; requisition; looting; impounding; plunder; sequestration; theft; nationalisation
+ The *raid* of [thing:physical the office] by [actor police] has ended.
= search; ransacking; storming
+ [actor Police's] *search* of [thing:physical the office] has ended.
= raid; ransacking
+ [actor The soldiers] *stole* [thing:property the grain].
= rob; rustle
+ [actor The soldiers] *robbed* [recipient the traders].
= fleece; plunder; rob of land; dispossess; strip of property
+ [actor Navy boats] *boarded* [thing:craft the tanker].
= seize; detain; intercept; impound; stop; inspect
- The firm seized the chance.
- Climbers searched the cave for birds.
- The tax office froze its computers.

COERCE seize
+ [actor The army] *seized* *power* in [place the capital].
= take power; grab power; usurp power; assume power; usurp authority
+ [actor The army] *staged* a *coup* in [place the capital].
= launch coup; carry out coup; mount coup; attempt coup; lead coup; stage putsch; stage military coup
+ [actor? The army's] *coup* against [recipient the president] has ended.
= putsch; coup attempt; military coup; coup d'état; attempted coup; takeover; palace coup
+ [actor? The army's] *coup* has ended.
= putsch; coup attempt; military coup; coup d'état; military takeover; power grab; coup d'etat
+ [actor The army] *overthrew* [recipient the president].
= oust; topple; depose; unseat; overturn; remove from power; force out; drive from power; bring down; dethrone
+ The *overthrow* of [recipient the president] by [actor the army] has ended.
= ouster; toppling; deposition; removal; ousting
+ [actor The army] *occupied* [thing:ground the province].
= annex; take over
+ [actor The army] *occupied* [thing:physical the station].
= take over; seize; commandeer
+ [actor Norway] *occupied* [recipient Iran].
= annex; colonize; colonise
+ [actor Norway's] *occupation* of [recipient Chad] has ended.
= annexation; takeover; colonization; seizure; colonisation
- Guests occupied the hotel rooms.
- The firm took over its rival.

COERCE restrict
+ [actor Norway] *banned* [recipient the party].
= outlaw; proscribe; dissolve; disband; shut down; close down; suppress; deregister; bar; suspend; prohibit
+ [actor Norway] *banned* [thing:gathering the rally].
= outlaw; prohibit; forbid; disallow; break up; disperse; suspend; block; restrict; cancel; put down; suppress; quell; crush; stifle; thwart
+ [actor Norway] *banned* [recipient the party] [content from running in the election].
= bar; prevent; prohibit; disqualify; exclude; preclude; forbid; restrict; suspend; debar
+ [actor Norway] *banned* [thing:restricted the veil].
= outlaw; prohibit; forbid; criminalize; restrict; limit; curb; curtail; tighten; block; abolish; suspend; clamp down on; criminalise
+ [actor Norway] *barred* [recipient the candidate].
= disqualify; exclude; gag; muzzle; disbar; disenfranchise; strip of vote; strip of citizenship
+ [actor Norway] *disqualified* [recipient the candidate] from [thing the election].
= bar; exclude; ban
+ [actor Norway] *imposed restrictions* on [recipient the party].
= impose ban; place restriction; impose travel ban; impose limit; impose restriction; tighten restriction; tighten control; impose travel restriction; place ban; impose control; slap ban; tighten grip
+ [actor Norway] *imposed restrictions* on [thing:restricted movement].
= impose ban; place restriction; impose limit; tighten restriction; tighten control; impose control; place limit; slap ban; impose curb; place curb
+ [actor Norway's] *ban* on [recipient the party] has ended.
= restriction; clampdown; crackdown; travel ban
+ [actor Norway's] *ban* on [thing:restricted assemblies] has ended.
= restriction; prohibition; curb; limit; clampdown
+ [actor Norway's] *restriction* of [thing:restricted movement] has ended.
= suppression; curtailment; suspension
+ [actor! Norway] *closed* [thing:border the border].
= shut; seal; seal off; block; block off; shut down; barricade
+ [actor Norway] *closed* [thing:border the border] with [recipient Iran].
= shut; seal; seal off
+ [actor Norway] *closed* [thing:border its airspace] to [recipient Iran].
= shut; block; bar
+ The *closure* of [thing:border the border] by [actor Norway] has ended.
= sealing; shutdown; blocking
+ [actor The army] *blockaded* [thing:ground the city].
= besiege; encircle; seal off; surround; cordon off; cut off; lock down; isolate; lay siege to; lay under siege; place under lockdown; hem in
+ [actor The army] *blockaded* [recipient Iran].
= besiege; encircle; seal off; lay siege to
+ [actor The army] *blockaded* [thing:physical the port].
= besiege; encircle; seal off; cordon off; surround; lock down; shut down; lay siege to; block off
+ [actor The army] *laid siege* to [thing:ground the city].
= impose blockade on; lay siege
+ [actor The army] *imposed* a *blockade* on [recipient Chad].
= impose siege; impose lockdown; impose naval blockade
+ [actor The army's] *blockade* of [recipient Chad] has ended.
= siege; encirclement; naval blockade; lockdown; quarantine
+ [actor The army's] *siege* of [thing:ground the city] has ended.
= blockade; encirclement; lockdown
+ [actor The army] *set up checkpoints* in [place the city].
= set up roadblock; erect checkpoint; establish checkpoint; man checkpoint; put up roadblock; erect roadblock
+ [actor Police] *dispersed* [recipient the protesters].
= break up; scatter; hold back; drive back; kettle
+ [actor Police] *cracked down* on [recipient the protesters].
= clamp down; clamp; tighten screw; tighten grip; swoop down
+ [actor Police] *cracked down* on [thing dissent].
= clamp down
+ [actor Police] *suppressed* [thing:gathering the uprising].
= put down; crush; quell; quash; subdue; stamp out; extinguish
+ [actor? The army's] *crackdown* on [recipient? the opposition] has ended.
= clampdown; repression; purge; persecution; witch hunt; campaign of repression
+ [actor? The army's] *crackdown* on [thing dissent] has ended.
= clampdown
+ [actor? The army's] *repression* of [recipient? the opposition] has ended.
= suppression; oppression; dispersal; subjugation; disqualification; dissolution; gagging; banning; outlawing; purge
- The firm banned mobile phones from its kitchen.
- A fallen tree blocked the road.
- The fog closed the airport.
- The strike closed the museum.
- A ring of hills surrounds the city.

COERCE censor
+ [actor Norway] *censored* [thing:media the newspaper].
= shut down; close down; ban; block; suspend; close; take off air; jam; shut; muzzle; silence; gag; take down; shutter; restrict; throttle; outlaw; take offline; blackout
+ [actor Norway] *censored* [thing:published the article].
= ban; block; remove; suppress; take down; burn; pull; forbid; delete; scrub
+ [actor Norway] *revoked* the *licence* of [thing:media the broadcaster].
= suspend licence; withdraw licence; cancel licence; revoke license; suspend license
+ [actor Norway] *blocked access* to [thing:media the website].
= restrict access; cut access; suspend access
+ The *closure* of [thing:media the newspaper] by [actor Norway] has ended.
= suspension; banning; shutdown; jamming; blocking; censoring
+ The *censorship* of [thing:media the newspaper] by [actor Norway] has ended.
= gagging; muzzling
+ [actor Norway] *imposed censorship* on [thing:media the press].
= tighten censorship; impose media blackout; impose news blackout; tighten control; impose control
+ [actor Norway's] *crackdown* on [thing:media the press] has ended.
= clampdown; attack
- The newspaper closed because of losses.
- The website was down for repairs.
- The director cut a scene from the film.

COERCE curfew
+ [actor Norway] *imposed* a *curfew* in [place the city].
= declare curfew; extend curfew; enforce curfew; order curfew; clamp curfew; announce curfew; reimpose curfew; introduce curfew; slap curfew; impose night curfew; impose nationwide curfew; impose dusk-to-dawn curfew; re-impose curfew
+ [actor Norway] *imposed* a *curfew* on [recipient Chad].
= clamp curfew; slap curfew; enforce curfew
+ [actor Norway] *placed* [thing:ground the city] under *curfew*.
= put under curfew; keep under curfew
+ A *curfew* by [actor the army] began in [place the city].
= night curfew; dusk-to-dawn curfew; nationwide curfew; stay-at-home order; curfew order

COERCE martial-law
+ [actor Norway] *declared martial law* in [place the province].
= impose martial law; declare state of emergency; impose state of emergency; extend martial law; extend state of emergency; declare emergency rule; impose emergency rule; proclaim martial law; proclaim state of emergency; invoke emergency power; impose military rule; declare state of siege; declare emergency; impose emergency; renew state of emergency; suspend constitution
+ [actor Norway] *placed* [thing:ground the province] under *martial law*.
= put under martial law; place under military rule; put under military rule; place under emergency rule; place under state of emergency
+ *Martial law* took effect in [place the province].
= military rule; emergency rule; state of emergency

COERCE deport
+ [actor Norway] *deported* [recipient the activist].
= banish; exile; send back; send home; repatriate; kick out; send into exile; throw out; order out; forcibly return; remove from country; push back across border; forcibly repatriate; strip of residency; extradite by force; force into exile
+ [actor Norway] *expelled* [recipient the activist].
= eject; evict; boot out
+ [actor Norway] *deported* [recipient the activist] to [place Iran].
= banish; exile; repatriate; forcibly return
+ [actor Norway] *expelled* [recipient the activist] from [place the country].
= banish; deport; evict; eject
+ [actor Police] *evicted* [recipient the families].
= dislodge; clear out; throw onto street; forcibly relocate; resettle by force
+ The *deportation* of [recipient? the activist] by [actor Norway] has ended.
= expulsion; banishment; eviction; forced return; refoulement; forced removal; forcible transfer; forcible return
+ [actor Norway's] *deportation* of [recipient? the activist] has ended.
= expulsion; banishment; eviction; removal
- The school expelled the boy.
- Norway expelled two diplomats.
- The referee sent off the captain.

COERCE withhold
+ [actor Norway] *cut off* [thing:utility electricity] to [recipient Chad].
= cut; shut off; turn off; switch off; disconnect; suspend; stop; halt; restrict; block
+ [actor Norway] *cut off* [thing:utility electricity] in [place the city].
= cut; shut off; turn off; switch off; disconnect; shut down; suspend; disrupt; block; restrict; ration
+ [actor Norway] *cut off* [thing:utility the internet].
= shut down; cut; block; turn off; switch off; suspend; shut off; restrict; disrupt; throttle; disconnect
+ [actor Norway] *deprived* [recipient the prisoners] of [thing:utility food].
= starve; deny
+ [actor Norway] *denied* [recipient the prisoners] [thing:utility food].
= refuse
+ [actor Norway] *diverted* [thing:utility food] from [recipient the prisoners].
= block; keep; cut; withhold
+ [actor? Norway's] *internet shutdown* has ended.
= internet blackout; power cut; communications blackout; water cut; electricity cut; telephone blackout; internet outage
- The storm cut off electricity to the city.
- A fault disrupted the internet.
- The diner ran out of food.

COERCE misinformation
+ [actor Norway] *spread disinformation* about [recipient Iran].
= spread misinformation; spread fake news; spread false rumour; spread propaganda; disseminate disinformation; spread lie; circulate false report; publish fake news; peddle disinformation; spread falsehood; spread false information; broadcast propaganda; push disinformation
+ [actor Norway] *ran* a *disinformation campaign* against [recipient Iran].
= wage disinformation campaign; run influence operation; launch disinformation campaign; conduct influence operation; run smear campaign; wage propaganda war; mount propaganda campaign; run misinformation campaign; conduct information operation
+ [actor Norway] *meddled* in [thing the election] of [recipient Iran].
= interfere
+ [actor Norway] *meddled* in [thing:election the election].
= interfere
+ [actor Norway] *rigged* [thing:election the election].
= steal; falsify; fix
+ [actor? Norway's] *disinformation campaign* against [recipient? Iran] has ended.
= misinformation campaign; propaganda campaign; influence operation; smear campaign; information operation; propaganda war; troll campaign; fake news campaign
+ [actor? Norway's] *interference* in [thing the election] has ended.
= meddling
+ [actor? The army's] *disinformation* has ended.
= misinformation; fake news; vote rigging; election fraud; ballot stuffing
- The teacher spread the map on the desk.
- The toddler told a lie.

COERCE cyber
+ [actor Norway] *hacked* [thing:network the servers].
= breach; penetrate; infiltrate; cripple; paralyse; break into; take down; knock offline; sabotage; disable; infect; compromise; hijack; bombard; attack; target; deface
+ [actor Norway] *hacked* [recipient the ministry].
= hack into; phish
+ [actor Norway] *hacked* into [thing:network the servers].
= break; tap
+ [actor Norway] *launched* a *cyberattack* on [recipient the ministry].
= carry out cyberattack; conduct cyberattack; mount cyberattack; stage cyberattack; launch cyber attack; carry out cyber attack; carry out hack; launch hacking attack; launch denial-of-service attack; carry out cyber-attack; conduct cyber-attack; mount cyber-attack; stage cyber-attack; launch cyber-attack
+ [actor Norway] *launched* a *cyberattack* against [recipient the ministry].
= carry out cyberattack; conduct cyberattack; launch cyber attack; carry out cyber attack; launch denial-of-service attack; wage cyberwar; conduct cyber operation; carry out cyber-attack; conduct cyber-attack; launch cyber-attack
+ [actor? Norway's] *cyberattack* on [recipient? the ministry] has ended.
= cyber attack; hacking attack; hack; cyber assault; denial-of-service attack; ransomware attack; malware attack; data breach; ddos attack; phishing attack; network intrusion; cyber espionage; cyber operation; cyber-attack
+ [actor? Norway's] *cyberattack* against [recipient? the ministry] has ended.
= cyber attack; denial-of-service attack; cyber operation; cyber-attack; ransomware attack; cyberwar; cyber warfare; cyber campaign
+ The *hacking* of [recipient the ministry] by [actor Norway] has ended.
= phishing; breach
- The farmer hacked at the hedge.

COERCE -
+ [actor Police] *harassed* [recipient the editor].
= intimidate; persecute; repress; oppress; bully; blackmail; extort; coerce; terrorize; subjugate; strong-arm; browbeat; victimize; hound; exploit; enslave; subdue; silence; spy on; wiretap; stalk; marginalize; discriminate against; segregate; purge; cow; hassle; terrorise; victimise; marginalise
+ [actor! Norway] *forced* [recipient the officials] [content to sign].
= compel; coerce; oblige; bully; blackmail; strong-arm; conscript; press-gang
+ [actor Norway] *forced* [recipient the officials] [content into signing the treaty].
= coerce; bully; strong-arm; blackmail; intimidate
+ [actor Norway] *discriminated* against [recipient the minority].
= legislate
+ The *harassment* of [recipient the editor] by [actor police] has ended.
= persecution; intimidation; oppression; surveillance; wiretapping; exploitation; enslavement; coercion; subjugation; bullying; extortion; blackmail
+ [actor The state's] *discrimination* against [recipient the minority] has ended.
= repression; coercion; intimidation; persecution
+ [actor The state's] *surveillance* of [recipient the editor] has ended.
= wiretapping; harassment; persecution; monitoring; intimidation
- Rain forced the players to stop.
- An engine fault forced the pilot to land.
- The exam terrorized the class.
- A knee injury forced Lund to retire.

# Arrest, by other words and in custody.
COERCE arrest
+ [actor!:police Police] *arrested* [recipient the suspect] over [thing:wrong the fraud].
= detain; pick up; apprehend; jail; hold; nab; round up; haul in; take in; bust
+ [actor!:police Police] *arrested* [recipient the suspect] on [thing:charge suspicion] of [content murder].
= detain; apprehend; jail; hold; nab
+ [actor!:police Police] *arrested* [recipient the suspect] for [content murder].
= detain; apprehend; jail; hold; nab; imprison; lock up; bust
+ [actor!:police Police] *picked up* [recipient:detainee the activists].
= haul away; drag away; take away; lead away; bundle away; haul off; cart off; frogmarch; handcuff; drag off
+ [actor!:police Police] *handcuffed* [recipient the man].
= shackle; cuff; fingerprint; body-search; frisk; strip-search; stop and search
+ [actor Norway] *threw* [recipient the editor] into [thing:prison jail].
= put; send; lock; clap; toss; fling; place; bundle
+ [actor Norway] *kept* [recipient the editor] in [thing:prison custody].
= detain; confine; remand; lock; imprison; intern
+ [actor Norway] *held* [recipient the editor] without [thing:charge charge].
= detain; jail; imprison; keep
+ [actor Norway] *placed* [recipient the editor] in [thing:prison detention].
= put; keep; hold; remand; confine
+ [actor Norway] *extended* the *detention* of [recipient the editor].
= order detention; prolong detention; extend custody; order arrest; renew detention
+ [actor Police] *made arrests* in [place the capital].
= carry out arrest; make mass arrest; carry out mass arrest; conduct sweep; carry out sweep
+ [actor!:police Police] *swooped* on [recipient the activists].
= pounce; close in
+ [recipient The editor] was *taken* into [thing:prison custody].
= remand; bring; lead
+ [recipient The editor] *languished* in [thing:prison jail].
= sit; remain; stay; linger
+ [recipient The editor] *surrendered* to [actor!:police police].
= turn himself in; give himself up; hand himself in
+ [actor? Police's] *mass arrests* of [recipient? the activists] has ended.
= round-up; detention; arbitrary arrest; arbitrary detention; imprisonment; house arrest; jailing; dragnet
+ The *arrest* of [recipient the editor] on [thing:charge charges] of [content murder] has ended.
= detention; jailing; imprisonment
+ [actor? Police's] *interrogation* of [recipient the editor] has ended.
= questioning
+ The *imprisonment* of [recipient the editor] has ended.
= incarceration; internment; detention; house arrest; remand; custody; captivity in jail
- The picture arrested the eye.
- The referee held up the card.

# Houses searched, goods and power taken.
COERCE seize
+ [actor!:police Police] *searched* [recipient the newspaper].
= raid; ransack; turn upside down
+ [actor!:police Police] *searched* [thing:physical the office] for [thing weapons].
= raid; comb; scour; ransack
+ [actor!:police Police] *broke* into [thing:physical the office].
= burst; barge; force way; storm
+ [actor!:police Police] *carried out raids* in [place the capital].
= conduct raid; conduct search; carry out search; stage raid; mount raid; launch raid
+ [actor!:police Police] *seized* [thing:property drugs] in [place the port].
= confiscate; impound; find; discover; recover; intercept; uncover; haul away
+ [actor Norway] *nationalized* [thing:property the mines].
= expropriate; confiscate; seize; take over; requisition; appropriate; nationalise
+ [actor Norway] *nationalized* [recipient the company].
= expropriate; seize; nationalise
+ [actor Norway] *stripped* [recipient the farmers] of their [thing:property land].
= rob; dispossess; deprive; relieve; divest
+ [actor Norway] *detained* [thing:craft the tanker].
= seize; impound; board; stop; intercept; search; hold; confiscate; commandeer
+ [actor Norway's] *seizure* of [thing:craft the tanker] has ended.
= detention; interception; boarding; impounding; hijacking
+ [actor Norway's] *confiscation* of [thing:property the land] has ended.
= seizure; expropriation; nationalization; requisition; nationalisation
+ [actor!:police Police's] *raid* on [thing:physical the office] has ended.
= search; swoop; storming
+ [actor!:police Police's] *raid* on [recipient the newspaper] has ended.
= search; swoop
+ A *police raid* on [thing:physical the office] has ended.
= police search; house search
+ [actor!:armed The army] *seized power*.
= take power; grab power; take control of country; stage coup; launch coup; mount coup; carry out coup; attempt coup; assume power; usurp power
+ [actor!:armed The army] *toppled* [recipient the president].
= overthrow; oust; depose; unseat; remove; bring down; drive from power; drive out
+ [actor!:armed The army] *dissolved* [thing:igo parliament].
= disband; suspend; shut down; close
+ [actor Norway] *annexed* [thing Crimea].
= occupy; take over; seize; colonize; incorporate; absorb; colonise
+ [actor!:armed The army] *occupied* [thing Kunduz].
= take over; garrison; hold; control
+ [actor!:armed The army] *controlled* [thing:ground the province].
= hold; occupy; rule; administer; run
+ The *annexation* of [thing Crimea] by [actor Norway] has ended.
= occupation; seizure; takeover; conquest
- The firm seized the market.
- The bank took over its rival.
- The searchers found the boy.

# Bans, closures, sieges.
COERCE restrict
+ [actor Norway] *clamped down* on [thing:restricted dissent].
= crack down; put lid; tighten grip; tighten noose; put clamp; put brake
+ [actor Norway] *tightened* its *grip* on [thing:media the press].
= tighten control; tighten hold; strengthen control; extend control
+ [actor Norway] *tightened* [thing:restriction restrictions] on [recipient the party].
= impose; extend; introduce; reimpose; renew; announce; enforce; toughen; place; step up; maintain; prolong; re-impose
+ [actor Norway] *tightened* [thing:restriction restrictions] on [thing:restricted movement].
= impose; extend; introduce; reimpose; renew; announce; enforce; toughen; place; step up; maintain; prolong; re-impose
+ [actor Norway] *imposed* [thing:restriction a lockdown].
= declare; order; extend; announce; decree; introduce; reimpose; enforce; prolong; re-impose
+ [actor Norway] *imposed* [thing:restriction a lockdown] in [place the capital].
= declare; order; extend; announce; decree; introduce; reimpose; enforce; prolong; re-impose
+ [actor Norway] *forbade* [recipient the party] [content to march].
= prohibit; bar; ban; order not
+ [actor Norway] *barred* [recipient the candidate] from [thing:election the election].
= ban; exclude; disqualify; block; shut out; keep
+ [actor Norway] *barred* [recipient the candidate] [content from running].
= ban; exclude; disqualify; prevent; prohibit
+ [actor Norway] *banned* [recipient the editor] from *leaving* [place the country].
= bar from leaving; prevent from leaving; stop from leaving; prohibit from leaving; forbid to leave; prevent from travelling; ban from travelling; bar from travelling
+ [actor Norway] *imposed* a *travel ban* on [recipient the editor].
= place travel ban; issue travel ban; slap travel ban; revoke passport of; confiscate passport of; seize passport of; cancel passport of
+ [actor Norway] *revoked* the *licence* of [recipient the charity].
= revoke license; withdraw licence; cancel licence; suspend licence; withdraw registration; cancel registration; revoke registration; suspend license; revoke citizenship; strip citizenship; withdraw citizenship; revoke accreditation; revoke passport; cancel passport
+ [actor Norway] *stripped* [recipient the editor] of his [thing:status citizenship].
= deprive; rob
+ [actor Norway] *outlawed* [thing:gathering strikes].
= ban; prohibit; forbid; bar; restrict; criminalize; suspend; criminalise
+ [actor Norway] *shut down* [thing:schoolish the university].
= close; shut; close down; shutter
+ [actor Norway] *shut* the [thing:office_of office] of [recipient the charity].
= close; shut down; close down; raid and close; seal; padlock
+ [actor Norway] *blocked* [thing:road the road] to [place the camp].
= seal off; close; cut; cut off; close off; barricade
+ [actor Norway] *sealed off* [thing:ground the town].
= lock down; cordon off; cut off; isolate; ring; close off; fence off; blockade; encircle; besiege; surround; quarantine
+ [actor!:armed The army] *surrounded* [thing Homs].
= encircle; besiege; blockade; cut off; ring; seal off; lay siege to; hem in; starve
+ [actor! Norway] *besieged* [thing Homs].
= blockade; lay siege to
+ The *siege* of [thing Homs] by [actor! Norway] has ended.
= blockade; encirclement
+ [actor Norway] *put* [thing:ground the city] under *siege*.
= put under blockade; put under lockdown; place under lockdown; put under quarantine; keep under siege
+ [actor Norway] *closed* its [thing:border borders].
= seal; shut; seal off; close off; shut down; lock
+ [actor Norway] *built* [thing:barrier a fence] on [thing:ground the border].
= erect; put up; raise; construct
+ [actor Norway] *fenced off* [thing:border the border].
= seal; wall off; mine; militarize; militarise
+ [actor!:police Police] *blocked* [thing:gathering the march].
= stop; halt; break up; disperse; prevent; foil; scatter; end; thwart
+ [actor!:police Police] *prevented* [recipient the protesters] [content from marching].
= stop; block; keep; bar; stop by force
+ [actor!:police Police] *pushed back* [recipient:crowd the protesters].
= hold back; drive back; force back; contain; kettle; disperse; scatter; remove; drag away; clear; herd
+ [actor!:police Police] *cleared* [thing:square the square].
= seal off; cordon off; retake; sweep; empty; block off
+ [actor!:police Police] *cleared* [recipient:crowd the protesters] from [thing:square the square].
= remove; drive; evict; drag; chase; expel; eject
+ [actor!:police Police] *put down* [thing:gathering the revolt].
= crush; quell; quash; suppress; subdue; stamp out; smother; end
+ [actor!:police Police's] *crackdown* on [recipient the protesters] has ended.
= clampdown; violence; repression
+ The *crackdown* against [recipient the protesters] has ended.
= clampdown; repression; purge; persecution
+ The *banning* of [recipient the party] by [actor Norway] has ended.
= outlawing; dissolution; suspension; suppression; closure; dissolving
+ The *banning* of [thing:gathering the rally] by [actor Norway] has ended.
= prohibition; dispersal; breaking up; suppression; outlawing
+ [actor Norway's] *ban* on [thing:gathering rallies] has ended.
= restriction; prohibition; clampdown; crackdown; curb
+ [actor Norway's] *closure* of [thing:border the border] has ended.
= sealing; blockade; shutdown
- The school banned caps.
- The gate blocked the wind.
- A fallen rock sealed off the cave.
- The ring surrounded the moon.

# Words gagged.
COERCE censor
+ [actor Norway] *took* [thing:media the channel] off the *air*.
= force off air; pull off air; knock off air; put off air
+ [actor Norway] *revoked* the *licence* of [thing:media the channel].
= withdraw licence; suspend licence; cancel licence; revoke license; suspend license; withdraw license; refuse licence
+ [actor Norway] *blocked access* to [thing:media the website].
= restrict access; cut access; cut off access; ban access; bar access; limit access
+ [actor Norway] *gagged* [recipient:journalistic the reporters].
= silence; muzzle; censor; expel from courtroom; harass; intimidate
+ [actor Norway] *jammed* [thing:broadcasting the broadcasts] of [recipient Iran].
= block; disrupt; scramble; interfere with
+ [actor Norway] *banned* [thing:published the book].
= censor; seize; pulp; withdraw; burn; outlaw; suppress; confiscate; block; forbid; prohibit
+ [actor Norway] *imposed censorship* on [thing:media the press].
= tighten censorship; impose gag; impose blackout; tighten control; impose gag order; impose news blackout; impose control
+ [actor Norway] *suppressed* [thing:published the report].
= withhold; hush up; censor; conceal; bury; ban
+ [actor Norway's] *censorship* of [thing:media the press] has ended.
= muzzling; gagging; suppression; banning; blocking; closure; silencing
+ The *closure* of [thing:media the newspaper] by [actor Norway] has ended.
= banning; suspension; shutdown; blocking; silencing; censorship
- The mother hushed the baby.
- The library withdrew the old books.

# Curfew, emergency.
COERCE curfew
+ [actor Norway] *imposed* a *curfew*.
= declare curfew; order curfew; announce curfew; extend curfew; enforce curfew; reimpose curfew; decree curfew; tighten curfew; introduce curfew; clamp curfew; slap curfew; impose night curfew; impose dusk-to-dawn curfew; re-impose curfew
+ [actor Norway] *imposed* a *curfew* on [thing:ground the town].
= declare curfew; order curfew; clamp curfew; slap curfew; extend curfew
+ [actor Norway] *put* [thing:ground the town] under *curfew*.
= place under curfew; keep under curfew
+ A *curfew* was *imposed* in [place the capital].
= declare curfew; extend curfew; announce curfew; enforce curfew; remain in force

COERCE martial-law
+ [actor Norway] *declared* a *state* of emergency.
= impose state of emergency; extend state of emergency; proclaim state of emergency; decree state of emergency; announce state of emergency; renew state of emergency; impose emergency rule; declare emergency rule; extend emergency rule; impose martial law; declare martial law; extend martial law; proclaim martial law; decree martial law; suspend constitution; impose military rule; impose direct rule; declare state of siege; suspend parliament; suspend civil liberty; suspend civil right
+ [actor Norway] *placed* [thing:ground the province] under *martial law*.
= put under martial law; put under emergency rule; place under emergency rule; put under direct rule; place under military rule; put under military rule; keep under martial law; put under state of emergency; place under state of emergency
- The mayor declared a state of emergency after the flood.

# Out of the country, out of the house.
COERCE deport
+ [actor Norway] *sent* [recipient:refugee the refugees] *back*.
= fly back; turn back; push back; ship back; send home; fly home; put on plane
+ [actor Norway] *ordered* the *deportation* of [recipient the activist].
= order expulsion; order removal; announce deportation; approve deportation; begin deportation; order eviction; approve expulsion
+ [actor Norway] *stepped up* *deportations* of [recipient:refugee the migrants].
= begin deportation; resume deportation; carry out deportation; increase deportation; conduct deportation; resume expulsion; begin expulsion
+ [actor Norway] *drove* [recipient the activist] into *exile*.
= force into exile; send into exile; drive out of country; force out of country; throw out of country; chase out of country
+ [actor Norway] *barred* [recipient the activist] from *returning*.
= ban from returning; prevent from returning; prohibit from returning; bar from coming home; ban from entering
+ [actor!:police Police] *turned* [recipient the families] *out* of [thing:physical their homes].
= throw out; drive out; evict
+ [actor!:police Police] *evicted* [recipient:crowd the squatters] from [thing:physical the building].
= remove; drag; clear; expel; eject; oust; drive
+ [recipient The activist] *went* into *exile*.
= flee into exile; be forced into exile; be sent into exile; live in exile; be driven into exile
+ The *deportation* of [recipient:refugee the refugees] to [recipient Chad] by [actor Norway] has ended.
= expulsion; return; removal; transfer; forced return
- The farmer turned the cows out of the barn.

# Food, water, lines.
COERCE withhold
+ [actor Norway] *cut* [thing:utility water] *off* in [place the town].
= turn off; shut off; switch off
+ [actor Norway] *starved* [thing:ground the town] of [thing:utility food].
= deprive; strip
+ [actor Norway] *starved* [recipient:civilians the villagers].
= deprive of food; starve out; cut off from food; deny food
+ [actor Norway] *stopped* [thing:aid food] from reaching [recipient the villagers].
= keep; prevent; block
+ [actor Norway] *blocked* [thing:aid food] for [recipient the villagers].
= withhold; cut; deny; hold up; hold back
+ [actor Norway] *denied* [recipient the prisoners] [thing:care medical care].
= refuse; withhold
+ [actor Norway] *withheld* the [thing:utility wages] of [recipient the workers].
= cut; hold back; stop; freeze; slash; suspend
+ [actor Norway] *shut down* [thing:utility the internet] in [place the province].
= cut; cut off; block; suspend; turn off; switch off; slow; throttle; restrict; jam; disrupt
- The shop ran out of bread.
- The storm shut down the internet.

# Lies and hacks.
COERCE misinformation
+ [actor Norway] *spread* [thing:lie lies] about [recipient Iran].
= circulate; peddle; publish; broadcast; disseminate; push; plant; post; sow; fabricate
+ [actor Norway] *spread* [thing:lie disinformation].
= circulate; peddle; disseminate; push; plant; sow; fabricate; broadcast
+ [actor Norway] *interfered* in [thing:election the vote] in [recipient Chad].
= meddle; intervene
+ [actor Norway] *interfered* in the [thing:affairs affairs] of [recipient Chad].
= meddle; intrude
+ [actor Norway] *rigged* [thing:election the vote].
= steal; falsify; fix; stuff; manipulate; cook; forge
+ [actor Norway] *stuffed* [thing:ballot ballot boxes].
= steal; tamper with; burn; destroy; forge; fill
+ [actor Norway] *bought* [thing:ballot votes].
= forge; falsify; falsify count of
+ [actor Norway's] *interference* in [thing:election the vote] has ended.
= meddling; rigging
+ [actor Norway's] *interference* in the [thing:affairs affairs] of [recipient Chad] has ended.
= meddling; intervention
+ The *falsification* of [thing:election the vote] by [actor Norway] has ended.
= manipulation; rigging

COERCE cyber
+ [actor Norway] *broke* into [thing:network the servers] of [recipient the ministry].
= hack; hack into; penetrate
+ [actor Norway] *hacked* [thing:network the email] of [recipient the minister].
= breach; penetrate; intercept; bug
+ [actor Hackers] *attacked* [thing:network the servers].
= hit; target; cripple; disable; deface; take down; knock out; crash; paralyse; infect; hijack; hold to ransom
+ [actor Hackers] *stole* [thing:data data] from [recipient the ministry].
= leak; siphon
+ [actor Norway] *stole* [thing:data secrets] from [recipient Iran].
= hack; siphon
+ [actor Norway] *spied* on [recipient Iran].
+ [actor Norway] *bugged* [recipient the minister].
= wiretap; spy on; snoop on; put under surveillance
+ [actor Norway] *tapped* the *phone* of [recipient the minister].
= bug phone; hack phone; bug office; tap line; monitor call; intercept call; read email; monitor email; intercept email
+ A *cyberattack* by [actor Norway] has ended.
= cyber attack; hack; hacking attack; data breach; ransomware attack; cyber-attack

# Compulsion without violence.
COERCE -
+ [actor Norway] *forced* [recipient the company] [content to close].
= compel; coerce; oblige; pressure by force
+ [actor Norway] *pressed* [recipient:civilians villagers] into [thing:service service].
= force; draft; dragoon; coerce; conscript
+ [actor Norway] *persecuted* [recipient the minority].
= oppress; repress; harass; hound; marginalize; discriminate against; segregate; intimidate; terrorize; subjugate; victimize; silence; marginalise; terrorise; victimise
+ [actor Norway] *used* [recipient the villagers] as forced *labour*.
= use as slave; use as slave labour
+ The *persecution* of [recipient the minority] by [actor Norway] has ended.
= oppression; repression; harassment; intimidation; discrimination; subjugation; enslavement; exploitation
+ [actor Norway's] *persecution* of [recipient the minority] has ended.
= oppression; repression; harassment; intimidation; subjugation; enslavement; exploitation
- The heat forced the runner to rest.
- Illness forced Lund to cancel.

# Texts that forbid.
COERCE restrict
+ [thing:text The law] *banned* [recipient the party].
= outlaw; dissolve; bar; suspend; prohibit
+ [thing:text The law] *banned* [thing:gathering rallies].
= outlaw; prohibit; forbid; restrict; limit; curb; suspend
+ [thing:text The law] *banned* [thing:restricted the veil].
= outlaw; prohibit; forbid; restrict; limit; curb; criminalize; tighten; criminalise
+ [thing:text The law] *barred* [recipient the party] [content from running].
= ban; prevent; prohibit; disqualify; exclude
+ [thing:text The decree] *imposed* [thing:restriction a curfew].
= extend; tighten; introduce; reimpose; prolong; announce; re-impose
- The law of gravity forbids that.
