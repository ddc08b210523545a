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
= confiscate; impound; requisition; commandeer; expropriate; nationalize; take away; sequester; appropriate; loot; plunder; steal; carry off; carry away; grab; pillage
+ [actor Police] *seized* [thing:property the computers] from [recipient the newspaper].
= confiscate; take; remove; requisition; expropriate; steal; loot; take away
+ [actor Police] *carried out* a *raid* on [thing:physical the office].
= conduct raid; conduct search; launch raid; carry out search; stage raid
+ The *seizure* of [thing:property the land] by [actor the state] has ended.
= confiscation; expropriation; nationalization; requisition; looting; impounding; plunder; sequestration; theft
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
= annex; take over; colonize
+ [actor Norway's] *occupation* of [recipient Chad] has ended.
= annexation; takeover; colonization; seizure
- Guests occupied the hotel rooms.
- The firm took over its rival.

COERCE restrict
+ [actor Norway] *banned* [recipient the party].
= outlaw; proscribe; dissolve; disband; shut down; close down; suppress; deregister; bar; suspend; prohibit
+ [actor Norway] *banned* [thing:gathering the rally].
= outlaw; prohibit; forbid; disallow; break up; disperse; suspend; block; restrict; cancel; put down; suppress; quell; crush; stifle; thwart
+ [actor Norway] *banned* [recipient the party] [content from running in the election].
= bar; prevent; prohibit; block; stop; disqualify; exclude; preclude; forbid; restrict; suspend; debar
+ [actor Norway] *banned* [thing:restricted the veil].
= outlaw; prohibit; forbid; criminalize; restrict; limit; curb; curtail; tighten; block; abolish; suspend; clamp down on
+ [actor Norway] *barred* [recipient the candidate].
= disqualify; exclude; gag; muzzle; restrain; ground; disbar; disenfranchise; strip of vote; strip of citizenship
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
= break up; scatter; push back; hold back; contain; drive back; kettle; remove
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
= declare curfew; extend curfew; enforce curfew; order curfew; clamp curfew; announce curfew; reimpose curfew; introduce curfew; slap curfew; impose night curfew; impose nationwide curfew; impose dusk-to-dawn curfew
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
= dislodge; turn out; clear out; throw onto street; forcibly relocate; resettle by force
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
= carry out cyberattack; conduct cyberattack; mount cyberattack; stage cyberattack; launch cyber attack; carry out cyber attack; carry out hack; launch hacking attack; launch denial-of-service attack
+ [actor Norway] *launched* a *cyberattack* against [recipient the ministry].
= carry out cyberattack; conduct cyberattack; launch cyber attack; carry out cyber attack; launch denial-of-service attack; wage cyberwar; conduct cyber operation
+ [actor? Norway's] *cyberattack* on [recipient? the ministry] has ended.
= cyber attack; hacking attack; hack; cyber assault; denial-of-service attack; ransomware attack; malware attack; data breach; ddos attack; phishing attack; network intrusion; cyber espionage; cyber operation; cyber-attack
+ [actor? Norway's] *cyberattack* against [recipient? the ministry] has ended.
= cyber attack; denial-of-service attack; cyber operation; cyber-attack; ransomware attack; cyberwar; cyber warfare; cyber campaign
+ The *hacking* of [recipient the ministry] by [actor Norway] has ended.
= phishing; breach
- The farmer hacked at the hedge.

COERCE -
+ [actor Police] *harassed* [recipient the editor].
= intimidate; persecute; repress; oppress; bully; blackmail; extort; coerce; terrorize; subjugate; strong-arm; browbeat; victimize; hound; exploit; enslave; subdue; silence; spy on; wiretap; stalk; marginalize; discriminate against; segregate; purge; cow; hassle
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
