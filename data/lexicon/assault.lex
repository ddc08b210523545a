# ASSAULT: a deliberate act that can do serious physical harm.

ASSAULT abduct
+ [actor The rebels] *kidnapped* [recipient three nurses].
= abduct; snatch; take hostage; hold hostage; hold captive; take captive; seize as hostage; take prisoner; hold for ransom; keep hostage; shanghai
+ [actor The rebels] *took* [recipient three nurses] *hostage*.
= hold hostage; hold captive; take captive; take prisoner; keep hostage; keep captive; seize hostage
+ [actor The rebels] *held* [recipient:captive the hostages].
= seize; take; keep; detain; hide
+ [actor The rebels] *captured* [recipient:armed two soldiers].
+ [actor The rebels] *held* [recipient two soldiers] in *captivity*.
= keep in captivity
+ The *kidnapping* of [recipient? three nurses] by [actor the rebels] has ended.
= abduction; kidnap; taking; hostage-taking; enforced disappearance; forced disappearance; capture; captivity; carrying off
+ [actor The rebels'] *kidnapping* of [recipient? three nurses] has ended.
= abduction; kidnap; capture
+ [actor The rebels] *forcibly disappeared* [recipient three nurses].
+ [actor The rebels] *hijacked* [thing:craft the airliner].
= commandeer; skyjack
+ The *hijacking* of [thing:craft the airliner] by [actor the rebels] lasted a day.
= hijack
- Police captured the suspect.
- The film captured the audience.
- The firm hijacked the debate.
- Officers held the suspect for two days.

ASSAULT beat
+ [actor Police] *beat* [recipient the students].
= beat up; punch; kick; club; slap; thrash; rough up; manhandle; flog; lash; whip; cane; bludgeon; batter; pummel; maul; cudgel; pistol-whip; physically assault; physically attack; hit with baton; trample; strike with baton
+ [actor Police] *beat* [recipient the students] with [thing:blunt batons].
= hit; strike; attack; assault; pummel; thrash
+ The *beating* of [recipient? the students] by [actor police] has ended.
= flogging; caning; thrashing; manhandling; lashing; whipping; pummeling
+ [actor Police's] *beating* of [recipient? the students] has ended.
= flogging; caning; manhandling
- Norway beat Iran in the final.
- Lund beat her rival in the vote.
- Profits beat forecasts.

ASSAULT torture
+ [actor The guards] *tortured* [recipient the prisoners].
= waterboard; mistreat; maltreat; ill-treat; brutalize; mutilate; electrocute; abuse; inflict torture on; starve; brutalise
+ [actor The guards] *subjected* [recipient the prisoners] to *torture*.
= subject to abuse; subject to ill-treatment; subject to mistreatment; subject to electric shock
+ The *torture* of [recipient? the prisoners] by [actor the guards] has ended.
= mistreatment; ill-treatment; maltreatment; mutilation; brutalization; abuse; waterboarding; brutalisation
+ [actor The guards'] *torture* of [recipient? the prisoners] has ended.
= mistreatment; ill-treatment; maltreatment; abuse
+ [actor The guards] *used torture* against [recipient the prisoners].
= practise torture; employ torture
- The exam tortured the students.
- The clerk abused the expense account.

ASSAULT sexual
+ [actor The soldiers] *raped* [recipient the women].
= gang-rape; sexually assault; sexually abuse; molest; sexually attack; violate sexually; sexually enslave; sexually harass; sexually torture
+ The *rape* of [recipient? the women] by [actor the soldiers] has ended.
= gang rape; sexual assault; sexual abuse; molestation; sexual enslavement; mass rape
+ [actor The soldiers'] *sexual violence* against [recipient the women] has ended.
= sexual assault; rape; sexual abuse

ASSAULT targeted
+ [actor The rebels] *assassinated* [recipient the governor].
= execute; behead; massacre; slaughter; lynch; hang; decapitate; butcher; put to death; summarily execute; crucify; murder in cold blood; guillotine; poison; stone to death; disembowel; garrotte; kill in cold blood
+ The *assassination* of [recipient? the governor] by [actor the rebels] has ended.
= execution; beheading; massacre; slaughter; lynching; hanging; targeted killing; mass killing; extrajudicial killing; summary execution; decapitation; mass murder; poisoning; mass execution; genocide; contract killing; public execution
+ [actor The rebels'] *massacre* of [recipient? the villagers] has ended.
= execution; assassination; slaughter; beheading; lynching; targeted killing; mass killing; mass murder; genocide; extrajudicial killing
+ [actor? The rebels'] *assassination attempt* on [recipient the governor] has ended.
= attempt on life; attempted assassination; murder plot; assassination plot
+ [actor The rebels] *committed genocide* against [recipient the villagers].
= carry out massacre; carry out genocide; commit mass murder; perpetrate genocide; carry out mass killing; commit massacre
+ [actor The rebels] *carried out* a *massacre* in [place the village].
= commit massacre; perpetrate massacre; commit genocide; carry out execution; commit mass murder; carry out assassination; commit mass killing
- The pianist executed the sonata.
- The home side slaughtered the visitors on the field.
- Bakers slaughtered the price of bread.
- Traders executed the order.

ASSAULT destroy
+ [actor! The army] *destroyed* [thing:physical the bridge].
= demolish; raze; torch; burn; burn down; bulldoze; wreck; level; flatten; set ablaze; set fire to; set on fire; sabotage; incinerate; smash; damage; ravage; knock down; tear down; gut; reduce to rubble; obliterate; devastate; scorch; pull down
+ [actor The army] *set fire* to [thing:physical the houses].
= lay waste
+ [actor The army] *set* [thing:physical the houses] *ablaze*.
= set alight; set afire
+ The *destruction* of [thing:physical the bridge] by [actor the army] has ended.
= demolition; razing; burning; torching; bulldozing; sabotage; levelling; wrecking
+ [actor The army's] *destruction* of [thing:physical the bridge] has ended.
= demolition; razing; burning; torching; bulldozing; sabotage
+ [actor? The rebels'] *arson* at [thing:physical the school] has ended.
= sabotage; arson attack
- The flood destroyed the bridge.
- Builders demolished the old stand to make room for a pool.
- The scandal destroyed the party.

ASSAULT primitive
+ [actor A man] *stabbed* [recipient two soldiers].
= knife; slash; spear; burn alive; set on fire; set alight; axe; hack to death; stab to death; burn to death; bayonet; strangle; stone; pelt; throttle; machete; douse with acid; hack down
+ [actor The crowd] *threw stones* at [recipient the soldiers].
= hurl stone; throw rock; hurl rock; throw petrol bomb; hurl petrol bomb; throw firebomb; hurl firebomb; throw bottle; hurl bottle; throw brick; pelt stone; lob petrol bomb; throw molotov cocktail; hurl molotov cocktail; hurl brick; sling stone; throw acid; toss firebomb; shoot arrow; throw spear
+ [actor The crowd] *pelted* [recipient the soldiers] with [thing:missile_thrown stones].
= attack; bombard; shower; hit
+ [actor A man] *attacked* [recipient the soldiers] with [thing:blade a knife].
= assault; kill; wound; injure; slash; stab
+ [actor A man] *rammed* [thing:craft a lorry] into [recipient the crowd].
= plough; drive; plow; crash
+ The *stabbing* of [recipient? two soldiers] by [actor a man] has ended.
= knifing; burning; stoning; stabbing death; strangling
+ [actor? The man's] *knife attack* on [recipient the soldiers] has ended.
= machete attack; axe attack; stabbing attack; acid attack; firebomb attack; car-ramming attack; ramming attack; stone-throwing
- The actor stabbed the air with his finger.
- Fans threw bottles at the pitch.

ASSAULT firearms
+ [actor Gunmen] *shot* [recipient the mayor].
= gun down; shoot dead; machine-gun; shoot at; fatally shoot; shoot to death; mow down; spray with bullet; snipe; riddle with bullet
+ [actor Gunmen] *fired* on [recipient the mayor].
= open fire; shoot; fire shot; fire gun
+ [actor Gunmen] *fired* at [recipient the mayor].
= shoot; open fire; snipe; fire shot; blaze away
+ [actor Gunmen] *fired* into [recipient the crowd].
= shoot; open fire; fire shot
+ [actor Gunmen] *opened fire*.
= return fire
+ The *shooting* of [recipient? the mayor] by [actor gunmen] has ended.
= gunning down; fatal shooting
+ [actor? Gunmen's] *gunfire* killed [recipient the mayor].
= sniper fire; machine-gun fire; small-arms fire; shooting
+ [actor!:shooter Snipers] *targeted* [recipient the mayor].
= kill; shoot; pick off
+ A *mass shooting* at [thing:physical the school] killed two.
= shooting; gun attack; shooting attack; drive-by shooting; shooting spree
- The director shot the film in Oslo.
- The player shot at goal.
- The firm fired the manager.
- Prices shot up.

ASSAULT explosives
+ [actor The rebels] *blew up* [thing:physical the bridge].
= dynamite; mine; booby-trap; blast; firebomb
+ [actor The rebels] *blew up* [recipient the governor].
= firebomb
+ [actor The rebels] *detonated* [thing:bomb a bomb].
= plant; set off; explode; trigger; lay; throw; hurl; lob; place
+ [actor The rebels] *planted* [thing:bomb a bomb] in [place the market].
= detonate; set off; explode; place; leave
+ [thing:bomb A car bomb] *exploded* in [place the market].
= go off; detonate; blow up; rip through; tear through
+ [thing:bomb A bomb] *killed* [recipient twelve soldiers].
= wound; injure; hit; maim; destroy; hurt
+ [thing:bomb A bomb] *hit* [thing:physical the convoy].
= destroy; damage; strike; rip through; tear through; rock
+ [actor? The rebels'] *bomb attack* on [thing? the market] killed two.
= car bombing; car bomb attack; roadside bombing; grenade attack; truck bombing; letter bomb; landmine blast; bomb blast; bomb explosion; bombing; twin bombing; double bombing; mail bomb; parcel bomb; landmine explosion
+ [actor!:militia The militants] *bombed* [thing:physical the embassy].
+ [actor!:militia The militants] *bombed* [recipient Chad].
+ [actor The rebels] *threw* [thing:grenade grenades] at [recipient the soldiers].
= hurl; lob; toss
- The housing market blew up.
- Sales exploded in May.

ASSAULT suicide-attack
+ [actor A man] *blew* himself *up* at [thing:physical the gate].
= detonate vest; blow up
+ [actor!:bomber A suicide bomber] *killed* [recipient twelve soldiers].
= attack; wound; target; strike; hit; injure
+ [actor!:bomber A suicide bomber] *struck* [thing:physical the mosque].
= attack; target; hit
+ [actor? The rebels'] *suicide bombing* killed [recipient twelve soldiers].
= suicide attack; suicide bomb attack; suicide car bombing; suicide blast; suicide mission; kamikaze attack; suicide car bomb
+ [actor The rebels] *carried out* a *suicide attack* on [recipient the soldiers].
= carry out suicide bombing; stage suicide attack; launch suicide attack; claim suicide bombing; conduct suicide attack
- The film tells of a suicide.

ASSAULT drone
+ [thing:drone Drones] *struck* [thing:physical the depot].
= hit; attack; target; destroy; bomb; kill; pound
+ [thing:drone Drones] *struck* [recipient the soldiers].
= hit; attack; target; kill; bomb; wound
+ [actor Norway] *carried out* a *drone strike* on [recipient the rebels].
= launch drone strike; conduct drone strike; carry out drone attack; launch drone attack; launch drone
+ [actor Norway] *launched* [thing:drone drones] at [recipient Chad].
= fire; fly; send
+ [actor? Norway's] *drone strike* on [recipient? the rebels] killed two.
= drone attack; drone raid; uav strike; uav attack; unmanned aerial strike; drone assault
+ [actor Norway] *killed* [recipient the commander] with [thing:drone a drone].
= hit; strike; target; attack
- The photographer flew a drone.

ASSAULT heavy-weapons
+ [actor The army] *shelled* [thing:physical the village].
= bombard; rocket; mortar; cannonade
+ [actor The army] *shelled* [recipient the rebels].
= bombard; rocket; mortar
+ [actor The army] *fired* [thing:shell rockets] at [thing:physical the port].
= launch; shoot; lob; rain
+ [actor The army] *fired* [thing:shell rockets] at [recipient the rebels].
= launch; shoot; lob; rain
+ [actor The army] *fired* [thing:shell rockets] on [recipient Chad].
= launch; rain; lob
+ [actor The army] *fired* [thing:shell rockets] into [recipient Chad].
= launch; lob; rain
+ [thing:shell Rockets] *hit* [thing:physical the hospital].
= strike; land on; destroy; damage; slam into
+ [thing:shell Rockets] *killed* [recipient twelve soldiers].
= wound; injure; hit; hurt
+ [actor? The army's] *shelling* of [recipient? the village] killed two.
= bombardment; rocketing; cannonade; barrage; artillery bombardment; mortaring
+ [actor? The army's] *rocket attack* on [recipient? the village] killed two.
= missile attack; mortar attack; artillery attack; missile strike; artillery strike; rocket strike; rocket fire; artillery barrage; tank attack; mortar strike; shellfire; artillery fire; missile barrage; tank fire; mortar fire; ballistic missile attack
+ [actor The army] *opened fire* with [thing:artillery mortars] on [recipient the village].
= fire; attack
+ [actor The army] *inflicted* a *bombardment* on [recipient the village].
= unleash barrage; unleash bombardment; conduct bombardment
- Workers shelled peas.
- Norway fired a rocket into orbit.
- Callers bombarded the minister with questions.

ASSAULT crowd-control
+ [actor Police] *fired tear gas* at [recipient the students].
= fire water cannon; fire rubber bullet; fire stun grenade; fire teargas; spray tear gas; spray pepper spray; lob tear gas; shoot rubber bullet; throw tear gas; turn water cannon; shoot tear gas; hurl stun grenade; fire pepper spray; fire plastic bullet
+ [actor Police] *fired tear gas* into [recipient the crowd].
= fire teargas; fire rubber bullet; fire water cannon; lob tear gas
+ [actor Police] *used tear gas* against [recipient the students].
= use water cannon; use rubber bullet; use pepper spray; use teargas; deploy tear gas; deploy water cannon; use stun grenade; employ tear gas
+ [actor Police] *used tear gas* on [recipient the students].
= use water cannon; use rubber bullet; use pepper spray; turn water cannon; unleash tear gas; unleash dog; use teargas
+ [actor Police] *used tear gas* [content to disperse the students].
= use water cannon; fire tear gas; fire rubber bullet; use pepper spray; use teargas; fire teargas; fire water cannon; deploy tear gas; fire warning shot; deploy water cannon
+ [actor Police] *dispersed* [recipient the students] with [thing:crowd_weapon tear gas].
= break up; scatter; disperse; attack; drive back; hit; push back; spray
+ [actor Police] *tear-gassed* [recipient the students].
= pepper-spray; teargas; water-cannon; taser; baton-charge
+ [actor Police] *fired* into the *air*.
= shoot air; fire shot air; fire warning shot
+ [actor? Police's] *use* of [thing:crowd_weapon tear gas] against [recipient the students] has ended.
= firing; deployment
+ [actor!:police Police] *charged* [recipient:crowd the protesters].
= baton-charge
- Police sprayed paint on the kerb.

ASSAULT unconventional
+ [actor The army] *used chemical weapons* against [recipient the villagers].
= use poison gas; use nerve gas; use sarin; use chlorine; use biological weapon; use nuclear weapon; use chlorine gas; use mustard gas; use nerve agent; employ chemical weapon; deploy chemical weapon; use toxic gas
+ [actor The army] *used chemical weapons* on [recipient the villagers].
= use poison gas; use nerve gas; use sarin; use chlorine; use biological weapon; use nuclear weapon; use nerve agent; drop nuclear bomb; drop atomic bomb
+ [actor The army] *used chemical weapons*.
= use poison gas; use nerve gas; use sarin; use biological weapon; use nerve agent
+ [actor The army] *gassed* [recipient the villagers].
= irradiate; nuke
+ [actor? The army's] *use* of [thing:cbrn chemical weapons] has ended.
= employment; deployment
+ [actor? The army's] *chemical attack* on [recipient? the villagers] killed two.
= gas attack; chemical weapons attack; nerve gas attack; sarin attack; chlorine attack; biological attack; nuclear attack; nuclear strike; poison gas attack; anthrax attack; nerve agent attack
- The farmer used chemicals against weeds.
- The clinic used nuclear medicine.

ASSAULT aerial
+ [actor Norway] *bombed* [thing:physical the village].
= strafe; carpet-bomb; napalm; blitz
+ [thing:aircraft Warplanes] *struck* [thing:physical the village].
= hit; attack; bomb; strafe; pound; target; raid; destroy; bombard
+ [thing:aircraft Warplanes] *struck* [recipient:armed the rebels].
= hit; attack; bomb; strafe; pound; target; kill; bombard
+ [actor The air force] *bombed* [recipient the rebels].
= strafe; carpet-bomb
+ [actor Norway] *carried out airstrikes* on [recipient the rebels].
= launch airstrike; conduct airstrike; carry out air strike; launch air strike; conduct air strike; carry out air raid; launch air raid; stage air raid; conduct bombing raid; carry out bombing raid; stage airstrike; mount airstrike; drop bomb; stage air strike; mount air strike
+ [actor Norway] *carried out airstrikes* against [recipient the rebels].
= launch airstrike; conduct airstrike; carry out air strike; launch air strike; conduct air strike; carry out air raid; fly sortie; launch air raid
+ [actor Norway's] *airstrikes* on [recipient? the village] killed two.
= air strike; air raid; aerial bombardment; aerial attack; bombing raid; air attack; bombing campaign; aerial bombing; air assault; air campaign; helicopter attack; strafing
+ [actor Norway's] *airstrikes* against [recipient? the rebels] killed two.
= air strike; air raid; aerial bombardment; air attack; air campaign; bombing campaign; air operation
+ [actor Norway's] *bombing* of [recipient? the village] has ended.
= aerial bombardment; strafing; carpet bombing; aerial bombing
+ [actor Norway] *dropped* [thing:bomb barrel bombs] on [recipient the village].
= unload; release
- Warplanes bombed the forest fire with water.
- The comedy bombed.
- The firm bombed customers with leaflets.

ASSAULT -
+ [actor The rebels] *attacked* [recipient the soldiers].
= assault; ambush; waylay; storm; overpower; overrun; rout; repel; repulse; beat back; surround; counterattack; counter-attack
+ [actor! The rebels] *attacked* at dawn.
= strike back; counterattack; counter-attack
+ [actor The rebels] *targeted* [recipient:civilians civilians].
= hit; strike
+ [actor The rebels] *attacked* [thing:physical the village].
= assault; storm; overrun; invade; assail; ambush; strike; hit; rush; counterattack; swarm; counter-attack
+ [actor!:armed The rebels] *raided* [thing:physical the village].
= loot; plunder; pillage; sack; ransack; burn
+ [actor The rebels] *struck* [thing:physical the base].
= hit; pound; target; pummel; hammer; batter; rake; engage; degrade
+ [thing:attack Strikes] *destroyed* [thing:physical the depot].
= hit; damage; engage; target; level; flatten; gut; wreck; strike
+ [thing:attack Strikes] *engaged* [recipient:armed the militia].
= suppress; target; destroy; hit
+ [thing:artillery Tanks] *shelled* [thing:physical the village].
= hit; bombard; pound; fire on; fire at
+ [actor The rebels] *struck* [recipient:armed the militia].
= hit; pound; target; pummel; blast; hammer; neutralize; suppress; pin down; neutralise
+ [actor The army] *moved* against [recipient:armed the rebels].
= push; advance
+ [actor Norway] *invaded* [recipient Iran].
= march into
- The senator attacked the plan.
- The storm hit the village.
- The flu attacked the elderly.
- The firm targeted young buyers.
- A new cold wave struck the north.
- The critics attacked the film.
- Lund attacked her rival over taxes.

ASSAULT -
+ [actor? The rebels'] *attack* on [recipient? the soldiers] has ended.
= assault; raid; ambush; onslaught; offensive; counterattack; terrorist attack; terror attack; attempted attack; armed attack; invasion; precision strike; retaliatory strike; revenge attack; mass-casualty attack; mob attack; counter-attack
+ [actor? The rebels'] *attack* against [recipient? the soldiers] has ended.
= assault; raid; ambush; offensive; counteroffensive; terrorist attack; military offensive; counter-offensive
+ [actor? The rebels'] *attack* on [thing:physical the village] has ended.
= assault; raid; ambush; onslaught; offensive; strike; terrorist attack; terror attack; retaliatory strike; incursion; pogrom; arson attack
+ [actor The rebels'] *strike* on [recipient the soldiers] has ended.
= counteroffensive; military strike; incursion; counter-offensive
+ [actor The rebels'] *strike* against [recipient the soldiers] has ended.
= military campaign; violence; aggression; act of violence; act of aggression; military action; hostilities; military operation; atrocity; hostility
+ [actor! Norway's] *strike* killed two.
= military strike
+ [actor The rebels] *carried out* an *attack* on [recipient the soldiers].
= launch attack; mount attack; stage attack; conduct attack; commit attack; launch assault; launch raid; carry out raid; carry out assault; launch offensive; mount offensive; launch strike; carry out strike; conduct strike; perpetrate attack; stage raid; mount raid; stage ambush; unleash attack; open offensive
+ [actor The rebels] *carried out* an *attack* against [recipient the soldiers].
= launch attack; mount attack; stage attack; conduct attack; launch offensive; mount offensive; launch operation; conduct operation; carry out operation; launch campaign; wage campaign; launch strike; carry out strike; conduct strike; begin offensive; launch military operation; commit aggression; commit violence; use force; use violence; take military action; commit atrocity
+ [actor The rebels] *claimed* [thing:attack the bombing].
+ [actor The rebels] *claimed responsibility* for [thing:attack the bombing].
= take responsibility; admit responsibility; accept responsibility
+ [actor? The army's] *operation* against [recipient the rebels] has ended.
= offensive; mission; ground operation; special operation; counterterrorism operation; punitive expedition; sweep
+ [recipient The convoy] *came under attack* from [actor the rebels].
= come under assault
+ [recipient The patrol] *came under fire* from [actor the rebels].
- He suffered a heart attack.
- The firm launched an advertising campaign.

ASSAULT -
+ [actor The rebels] *killed* [recipient twelve soldiers].
= slay; murder; wipe out; exterminate; eliminate; liquidate; annihilate; decimate; take life of; kill off; eradicate
+ [actor! The rebels] *injured* [recipient twelve soldiers].
= hurt; maim; harm; disable; cripple
+ [thing:attack The blast] *killed* [recipient twelve soldiers].
= wound; injure; hit; maim; hurt; strike; target; claim
+ [thing:attack The blast] *claimed* the *lives* of [recipient twelve soldiers].
= take life
+ [recipient Twelve soldiers] *died* in [thing:attack the bombing].
= perish; fall; lose life; be hurt
+ [recipient Twelve soldiers] *died* at the *hands* of [actor! the rebels].
= perish at hand; suffer at hand
+ The *killing* of [recipient? twelve soldiers] by [actor the rebels] has ended.
= murder; slaying; wounding; shooting death; violent death; extermination; annihilation
+ [actor The rebels'] *killing* of [recipient? twelve soldiers] has ended.
= murder; slaying; wounding
+ [actor The army] *inflicted casualties* on [recipient the rebels].
= inflict loss; inflict heavy casualties; inflict heavy losses
+ [thing:attack The raid] *left* [recipient twelve soldiers] *dead*.
= leave wounded; leave injured
- The crash killed five people.
- Senators killed the bill.
- Twelve people died in the earthquake.
- The frost killed the vines.
- Two workers were injured in a fall.

ASSAULT -
+ [actor The army] *clashed* with [actor! the rebels].
= fight; battle; skirmish; do battle; exchange fire; trade fire; wage war; go to war; scuffle; brawl; have firefight; have clash; exchange gunfire; engage in combat; engage in firefight; engage in clash; engage in fighting; trade blows
+ [actor The army] *fought* [actor! the rebels].
= battle; combat
+ [actor The army] *fought* against [actor! the rebels].
= battle; wage war; go to war; wage campaign
+ [actor Norway] and [actor Iran] *fought* a *war*.
= wage war; fight battle
+ [actor The two armies] *clashed*.
= skirmish; exchange fire; trade fire; go to war; do battle; wage war
+ [actor!:armed The rebels] *fought* in [place the north].
= battle
+ [actor The army] *waged war* on [recipient the rebels].
= declare war; make war
+ *Clashes* between [actor the army] and [actor the rebels] has ended.
= fighting; battle; fight; firefight; gunfight; gunbattle; gun battle; skirmish; combat; hostilities; war; warfare; conflict; civil war; confrontation; exchange of fire; shootout; street fight; scuffle; brawl; armed conflict; infighting; violence; bloodshed; pitched battle; turf war; hostility
+ [actor The army's] *clashes* with [actor the rebels] has ended.
= fighting; battle; fight; firefight; gunfight; gunbattle; skirmish; combat; war; shootout; confrontation; conflict; scuffle; hostilities; armed conflict; exchange of fire; hostility
+ [actor The army's] *war* against [recipient the rebels] lasted a year.
= fight; battle; struggle; warfare; campaign of violence
+ [actor The army's] *war* on [recipient the rebels] lasted a year.
+ The *fighting* in [place the north] has ended.
= clash; battle; firefight; gunbattle; skirmish; warfare; armed clash; heavy fighting; gun battle; street fighting; ethnic violence; sectarian violence; communal violence; ethnic clash; hostilities; combat; gunfight; shootout; armed conflict; scuffle; hostility
+ *Fighting* *broke out* between [actor the army] and [actor the rebels].
= clash break out; violence break out; war break out; hostilities break out; clash erupt; fighting erupt; violence erupt; fighting resume; clash resume; fighting intensify; fighting rage; violence flare; fighting flare
- The two firms clashed over a patent.
- The mayor fought cancer for years.
- The colours of the flag clashed.
- The champions fought back after the break.
- Farmers fought the flood with sandbags.

ASSAULT -
+ [actor The army] *captured* [thing:ground the town].
= recapture; retake; take; conquer; liberate; overrun; win back; take back; reclaim; wrest; regain
+ [actor The army] *captured* [thing:ground the town] from [recipient the rebels].
= recapture; retake; take; conquer; liberate; seize; wrest; win back; take back
+ [actor The army] *liberated* [thing:ground the town].
= free; clear; secure; storm
+ [actor The army] *seized* [thing:ground the town].
+ [actor The army] *took control* of [thing:ground the town].
= seize control; gain control; regain control; retake control; wrest control; claim control; recapture control
+ [actor The army's] *capture* of [thing:ground the town] has ended.
= recapture; conquest; liberation; seizure; storming; fall
+ [thing:ground The town] *fell* to [actor the rebels].
+ [actor The army] *advanced* on [thing:ground the town].
= march; push; close in
+ [actor The army] *drove* [recipient:armed the rebels] from [thing:ground the town].
= push; dislodge; expel; flush; oust; clear; evict
+ [actor The army] *drove back* [recipient:armed the rebels].
= push back; force back; drive out; push out; flush out; smoke out; throw back
+ [actor The army] *defeated* [recipient:armed the rebels].
= crush; rout; destroy; smash; vanquish; subdue; overwhelm; overpower; degrade; annihilate; dismantle; wipe out; eradicate; eliminate
+ [actor The army] *broke* the *ceasefire*.
= violate ceasefire; violate truce; break truce; breach ceasefire; breach truce; violate armistice; violate cease-fire; breach cease-fire; break cease-fire
+ A *violation* of [thing:truce the ceasefire] by [actor the army] killed two.
= breach
- The party captured the town council.
- Lund defeated her rival in the vote.
- The team defeated the visitors.

ASSAULT -
+ [actor The army's] *ethnic cleansing* of [recipient the minority] has ended.
= cleansing
+ [actor The army] *carried out ethnic cleansing* against [recipient the minority].
= commit ethnic cleansing; commit crime against humanity; commit war crime; commit human rights abuse; commit abuse
+ [actor? The army's] *war crimes* against [recipient the villagers] has ended.
= crime against humanity; crimes against humanity; atrocity

ASSAULT -
+ [actor Norway] *shot down* [thing:aircraft a warplane].
= down; bring down; intercept; destroy; hit
+ The *downing* of [thing:aircraft a warplane] by [actor Norway] has ended.
= shooting down; shootdown; interception
+ [actor Norway] *sank* [thing:craft the ferry].
= torpedo; scuttle; ram; hit; strike; attack; destroy
+ The *sinking* of [thing:craft the ferry] by [actor Norway] has ended.
= torpedoing; ramming
- The ferry sank in the storm.
- The player downed a glass of water.

# Towns by their names, which no class can list: whoever takes them bears arms, or the verb is of war alone.
ASSAULT -
+ [actor!:armed The rebels] *captured* [thing Kunduz].
= capture; seize; take; conquer; storm; liberate; win back; take back; reclaim; regain; retake; recapture; overrun; secure; clear; free; win; enter by force; take over; fight way into
+ [actor!:armed The rebels] *captured* [thing Kunduz] from [recipient the army].
= seize; take; conquer; liberate; win back; take back; wrest; retake; recapture; reclaim
+ [actor! Norway] *recaptured* [thing Kunduz].
= retake; overrun; conquer; win back; take back; storm
+ [actor! Norway] *recaptured* [thing Kunduz] from [recipient the rebels].
= retake; conquer; win back; wrest; take back
+ [actor! Norway] *took control* of [thing Kunduz] from [recipient the rebels].
= seize control; regain control; wrest control; gain control; retake control; claim control
+ [actor!:armed The army] *took control* of [thing Kunduz].
= seize control; gain control; regain control; retake control; wrest control; claim control; recapture control; have control; claim full control; take full control; establish control; win control; consolidate control
+ [actor!:armed The rebels] *attacked* [thing Kunduz].
= assault; storm; overrun; raid; ambush; hit; strike; pound; invade; besiege with fire; target; shell; bombard; bomb; rocket
+ [actor!:armed The rebels] *advanced* on [thing Kunduz].
= march; push; close in; converge; swoop
+ [actor!:armed The rebels] *advanced* into [thing Kunduz].
= push; break; fight; thrust; storm; drive
+ [actor!:armed The rebels] *broke* through [thing the lines].
= burst; punch; smash; breach
+ [thing:aircraft Warplanes] *bombed* [thing Kunduz].
= strike; hit; attack; strafe; pound; raid; bombard; target
+ [thing:drone Drones] *attacked* [thing Kunduz].
= hit; strike; target; bomb; pound
+ [thing:shell Rockets] *hit* [thing Kunduz].
= strike; land in; rain on; slam into; fall on
+ [thing:artillery Tanks] *shelled* [thing Kunduz].
= pound; bombard; fire on; hit
+ [actor! Norway] *bombed* [thing Kunduz].
= strafe; carpet-bomb; napalm; bombard; rocket
+ The *battle* for [thing Kunduz] has ended.
= fight; assault on; fighting
+ The *fall* of [thing Kunduz] to [actor!:armed the rebels] has ended.
= capture; loss
+ The *capture* of [thing Kunduz] by [actor!:armed the rebels] has ended.
= seizure; conquest; recapture; liberation; storming; overrunning; taking; fall; occupation
+ The *bombing* of [thing Kunduz] by [actor! Norway] has ended.
= bombardment; shelling; strafing
+ [actor!:armed The army's] *offensive* on [thing Kunduz] has ended.
= assault; attack; advance; raid; push; onslaught
+ [actor!:armed The army's] *operation* [content to retake the town] has ended.
= offensive; campaign; push; battle; fight; drive
+ [actor! Norway] *launched* an *offensive* [content to retake the town].
= launch operation; begin operation; start operation; begin offensive; open offensive; launch campaign; start offensive; mount offensive; launch assault; begin assault; launch push
+ An *offensive* [content:liberating to retake the town] has ended.
= operation; military operation; campaign; assault; push; attack
- Lund captured the mood of the room.
- The band stormed the stage.

# Harm by other words.
ASSAULT -
+ [actor!:armed The rebels] *opened fire* on [recipient the convoy].
= fire shot; pour fire; rain fire; turn gun; train gun; direct fire; spray bullet; unleash fire
+ [actor!:armed The rebels] *set* upon [recipient:civilians the villagers].
= fall; descend
+ [actor!:armed The rebels] *laid* an *ambush* for [recipient the convoy].
= set ambush; set trap; lay trap; set up ambush
+ [actor!:armed The rebels] *ambushed* [thing:physical the convoy].
= attack; waylay; hit; storm
+ [actor!:armed The rebels] *went* on a *rampage* in [place the village].
= run amok; carry out massacre; kill people; spread terror; sow terror; shed blood
+ [actor!:armed The rebels] *took* the *lives* of [recipient twelve soldiers].
= claim life; cost life; end life
+ [actor!:armed The rebels] *left* [recipient twelve soldiers] *dead*.
= leave wounded; leave injured; leave to die
+ [recipient Twelve soldiers] *lost* their *lives* in [thing:attack the raid].
= lose life; lose limb; fall victim; suffer wound; sustain wound; suffer injury; meet death
+ [recipient Twelve soldiers] *fell* in [thing:attack the battle].
= die; perish; bleed to death
+ [recipient Twelve soldiers] were *wounded* in [thing:attack the raid].
= injure; hurt; kill; maim; burn; slay
+ [thing:attack The raid] *cost* the *lives* of [recipient twelve soldiers].
= claim life; take life
+ [thing:attack The raid] *targeted* [recipient the soldiers].
= strike; hit; kill; wound
+ [thing:attack The raid] *targeted* [thing:physical the base].
= strike; hit; destroy; damage; rock; level
+ [actor!:armed The rebels] *stepped up* [thing:attack their attacks].
= intensify; resume; renew; launch; mount; stage; begin; press; carry out; unleash; continue; wage; start
+ [actor!:armed The rebels] *stepped up* [thing:attack their attacks] on [recipient the army].
= intensify; resume; renew; launch; mount; stage; begin; press; carry out; unleash; continue; wage; start
+ [actor!:armed The rebels] *stepped up* [thing:attack their attacks] against [recipient the army].
= intensify; resume; renew; launch; mount; stage; begin; press; carry out; unleash; continue; wage; start
+ [actor Norway] *launched* a *war* against [recipient Iran].
= start war; begin war; unleash war; wage war; open hostilities; resume hostilities; begin hostilities; start hostilities; open front; declare war; go to war; open hostility; resume hostility; begin hostility; start hostility
+ [actor Norway] *went* to *war* with [recipient Iran].
= be at war; wage war; exchange blow; come to blows; cross sword in battle; trade fire; exchange artillery fire; trade artillery fire; trade shot; exchange shot
+ [actor Norway] and [actor Iran] *went* to *war*.
= come to blows; trade fire; exchange fire; exchange artillery fire; trade shot; exchange shot; wage war; fight war; trade rocket fire; exchange gunfire; fight battle
+ [actor Norway] *retaliated* against [recipient:armed the rebels].
= strike back; hit back; counterattack; take revenge; counter-attack
+ [actor Norway] *took revenge* on [recipient the rebels].
= exact revenge; take vengeance; wreak revenge; exact vengeance; wreak vengeance; carry out reprisal
+ [actor!:armed The rebels] *shot* their *way* into [thing:physical the base].
= fight way; blast way; force way
+ [actor!:armed The rebels] *exchanged fire* with [recipient police].
= trade fire; exchange shot; trade shot; have shootout; fight gun battle; fight gunbattle; fight battle; engage in gun battle; engage in shootout; exchange gunfire
+ [actor!:armed The rebels] *used* [recipient:civilians civilians] as human *shields*.
= use as shield; take as shield
+ [actor!:armed The rebels] *terrorized* [recipient:civilians the villagers].
= torment; massacre; brutalize; brutalise; terrorise
+ [actor!:armed The army] *crushed* [recipient:armed the rebels].
= rout; defeat; smash; annihilate; vanquish; overpower; destroy; mow down; hunt down; mop up; encircle; trap; pin down; engage
+ [actor!:armed The army] *repelled* an *attack* by [recipient the rebels].
= beat back attack; repulse attack; beat off attack; fight off attack; repel assault; beat back assault; thwart attack; foil attack; fend off attack; push back attack
+ [actor!:armed The army] *repelled* [recipient:armed the rebels].
= repulse; beat back; fight off; drive off; beat off; push back; drive back; throw back
+ The *defeat* of [recipient:armed the rebels] has ended.
= rout; destruction; annihilation; crushing
+ [actor? The army's] *raid* against [recipient the rebels] has ended.
= assault; ambush; offensive; strike; counter-attack; reprisal
+ [actor? The rebels'] *ambush* of [recipient? the convoy] has ended.
= killing; murder; massacre; shelling
+ The *death* of [recipient twelve soldiers] in [thing:attack the raid] has ended.
= killing; wounding; maiming
- The rebels lost the vote.
- The villagers fell in the mud.

# How: hands, blades, guns, bombs.
ASSAULT beat
+ [actor Police] *beat* [recipient the man] to *death*.
= kick to death; club to death; bludgeon to death; punch to death; beat with baton; beat with stick; hit with stick; strike with rifle butt; hit with truncheon; beat with truncheon
+ [actor Police] *beat* [recipient:captive the hostages].
= whip; flog; kick; punch; slap
+ [actor!:police Police] *used force* against [recipient the protesters].
= use violence; use truncheon; use baton; use club; wield baton; swing baton
+ [actor!:police Police] *used force* [content to disperse the protesters].
= use violence; use baton; use club; use truncheon; use dog; use excessive force
+ [actor!:crowd A mob] *beat* [recipient two men].
= attack; kick; punch; lynch; assault; maul; set upon; drag from car
+ A *beating* by [actor police] has ended.
= flogging; caning; whipping

ASSAULT torture
+ [actor The guards] *beat* [recipient:detainee the prisoners].
= whip; burn; starve; hood; drown; humiliate; flog; kick
+ [actor The guards] *tortured* [recipient the prisoner] to *death*.
+ [recipient The prisoners] *suffered torture* at the hands of [actor! the guards].
= suffer abuse; endure torture; suffer ill-treatment; suffer beating

ASSAULT targeted
+ [actor The rebels] *tried* to *kill* [recipient the governor].
= attempt to kill; try to assassinate; attempt to assassinate; plot to kill; plot to assassinate; plan to assassinate; conspire to kill
+ [actor The rebels] *plotted* the *murder* of [recipient the governor].
= plot assassination; plan assassination; order assassination; order murder; order killing; plan murder; plot killing
+ [actor Norway] *executed* [recipient two men] for [content murder].
= hang; behead; put to death; shoot; stone
+ [actor Norway] *carried out* the *execution* of [recipient two men].
= carry out beheading; carry out hanging
+ [recipient The governor] *survived* an *assassination attempt*.
= escape assassination attempt; survive attempt on life; escape attempt on life
+ [recipient The governor] was *assassinated* in [place the capital].
= gun down; murder; execute; behead; hang; lynch
+ [actor The rebels] *wiped out* [recipient:civilians the families].
= massacre; slaughter; exterminate; butcher; annihilate; mow down; gun down
+ An *attempt* on the *life* of [recipient the governor] has ended.
= plot against life

ASSAULT primitive
+ [actor A man] *drove* [thing:craft a car] into [recipient the crowd].
= ram; plough; plow; crash; steer; slam
+ [actor A man] *hacked* [recipient two soldiers] to *death*.
= stab to death; burn to death; slash to death; beat to death with hammer; stone to death; knife to death
+ [actor A man] *slit* the *throat* of [recipient a soldier].
= cut throat; slash throat
+ [actor A man] *wielding* [thing:blade a knife] *wounded* [recipient a soldier].
= attack; stab; injure; slash
+ [actor A man] *threw acid* at [recipient the editor].
= hurl acid; splash acid; spray acid
+ [actor? Youths'] *firebomb attack* on [thing? the mosque] killed two.
= knife attack; machete attack; axe attack; stabbing; arson attack; petrol bomb attack; acid attack; hatchet attack; sword attack

ASSAULT firearms
+ [actor!:shooter Gunmen] *killed* [recipient the mayor].
= murder; wound; attack; shoot; ambush; injure; assassinate; execute
+ [actor!:shooter Gunmen] *stormed* [thing:physical the hotel].
= attack; raid; burst into; open fire in; open fire at; open fire on; spray with bullet; shoot up; burst in
+ [actor!:shooter Gunmen] *attacked* [recipient the convoy].
= ambush; fire on; fire at; shoot at; spray with bullet; strafe
+ [actor!:shooter Gunmen] *opened fire* in [place the market].
= open fire; go on shooting spree; shoot; fire shot; fire
+ [actor Police] *shot* [recipient a student] *dead*.
= shoot in head; shoot in back; shoot in leg; shoot in chest
+ [actor Police] *fired* live *ammunition* at [recipient the protesters].
= fire live round; fire bullet; shoot bullet; fire live bullet; use live ammunition; use live fire; fire shot; pump bullet
+ [actor Police] *used* live *ammunition* against [recipient the protesters].
= use live fire; use machine gun; turn gun; open fire
+ [actor!:armed The rebels] *shot dead* [recipient twelve soldiers].
= gun down; shoot; mow down; cut down
+ A *gun attack* on [recipient? the mayor] has ended.
= shooting; shooting attack; drive-by shooting; sniper attack; armed attack
+ The *shooting* of [recipient a student] by [actor police] has ended.
= fatal shooting; gunning down
- The gunmen of the film shot at cans.

ASSAULT explosives
+ [actor The rebels] *set off* [thing:bomb a bomb] in [place the market].
= explode; trigger; detonate; plant; hide; plant near; leave
+ [actor The rebels] *bombed* [thing:physical the station].
= blow up; blast; mine; booby-trap
+ [actor!:militia The rebels] *bombed* [recipient the ministry].
= blow up; mine
+ [actor The rebels] *mined* [thing:road the road].
= booby-trap; blow up
+ [thing:bomb A bomb] *went off* near [thing:physical the station].
= explode; detonate; blow up; blast
+ [thing:bomb A bomb] *went off* at [thing:physical the station].
= explode; detonate; blow up; blast
+ [thing:bomb A bomb] *ripped* through [thing:physical the station].
= tear; rip; blast; explode
+ [thing:bomb A mine] *wounded* [recipient:civilians two children].
= kill; maim; injure; hurt; tear apart
+ An *explosion* at [thing:physical the embassy] killed [recipient two guards].
= blast; detonation; bomb blast; bomb explosion
+ A *bomb attack* by [actor the rebels] has ended.
= car bombing; bombing; roadside bombing; grenade attack; bomb blast; car bomb attack; twin bombing; letter bomb attack
+ [recipient Two guards] were *killed* by [thing:bomb a bomb].
= wound; maim; injure; tear apart; hit
- The news went off like a bomb.
- The gas exploded in the mine.

ASSAULT heavy-weapons
+ [actor The army] *opened* [thing:artillery artillery] *fire* on [recipient the rebels].
= rain artillery fire; direct artillery fire
+ [actor The army] *pounded* [thing:physical the village] with [thing:artillery artillery].
= hit; shell; bombard; batter; hammer; strike; attack; blast
+ [actor The army] *pounded* [recipient:armed the rebels] with [thing:artillery artillery].
= hit; shell; bombard; batter; hammer; strike; attack; blast
+ [actor The army] *launched* [thing:shell missiles] at [recipient Chad].
= fire; lob; rain; shoot; hurl
+ [actor The army] *launched* [thing:shell missiles] towards [recipient Chad].
= fire; lob; shoot
+ [actor The army] *rained* [thing:shell shells] on [thing:physical the village].
= fire; launch; lob; drop; pour
+ A *barrage* of [thing:shell rockets] *hit* [place the town].
+ [thing:shell Shells] *rained* down on [place the town].
= fall; land
+ A *missile strike* by [actor the army] has ended.
= rocket attack; mortar attack; missile attack; artillery strike; rocket strike; artillery barrage; shelling; bombardment
- The hail pounded the village.

ASSAULT aerial
+ [actor Norway] *launched airstrikes* in [place the north].
= carry out airstrike; conduct airstrike; carry out air strike; conduct air strike; launch air strike; carry out air raid; fly sortie; conduct strike; carry out strike; launch strike; conduct bombing raid
+ [actor Norway's] *warplanes* *hit* [thing:physical the depot].
= jet hit; jet strike; bomber strike; jet bomb; warplane bomb; warplane strike; plane bomb; aircraft hit; helicopter fire on; helicopter strafe
+ [actor Norway] *bombed* [recipient:armed the rebels] from the *air*.
= attack from air; strafe from air; hit from air
+ [actor Norway] *bombarded* [thing:physical the village] from the *air*.
= attack from air; pound from air; bomb from air
+ An *airstrike* by [actor Norway] killed [recipient two men].
= air strike; air raid; air attack; bombing raid; aerial bombardment; helicopter attack
+ [recipient Two men] were *killed* in an *airstrike*.
= kill in air strike; kill in air raid; kill in strike; wound in airstrike; die in airstrike; die in air strike; injure in airstrike; wound in air strike; injure in air strike

ASSAULT drone
+ [actor Norway] *attacked* [thing:physical the depot] with [thing:drone drones].
= hit; strike; target; bomb; destroy
+ [actor Norway] *sent* [thing:drone drones] against [recipient Chad].
= launch; fire; fly
+ [recipient Two men] were *killed* in a *drone strike*.
= kill in drone attack; wound in drone strike; die in drone strike; injure in drone strike
+ A *drone strike* by [actor Norway] has ended.
= drone attack; drone raid; uav attack
- The firm sent drones with parcels.

ASSAULT crowd-control
+ [actor!:police Police] *fired* [thing:crowd_weapon tear gas] at [recipient:crowd the protesters].
= use; shoot; lob; spray; turn; unleash; hurl; throw
+ [actor!:police Police] *fired* [thing:crowd_weapon tear gas].
= use; shoot; lob; spray; turn; unleash; hurl; throw; deploy
+ [actor!:police Police] *broke up* [thing:gathering the rally] with [thing:crowd_weapon tear gas].
= disperse; scatter; end; stop; attack
+ [actor!:police Police] *turned* [thing:crowd_weapon water cannon] on [recipient the protesters].
= use; train; set; unleash
+ [actor!:police Police] *fired shots* into the *air*.
= fire warning shot; fire into air; shoot into air; fire rubber bullet; fire stun grenade; fire live round into air
+ [actor!:police Police] *hit* [recipient the protesters] with [thing:crowd_weapon batons].
= spray; disperse; drive back; push back; beat; blast; douse; drench
+ The *use* of [thing:crowd_weapon tear gas] by [actor police] has ended.
= firing; deployment

ASSAULT abduct
+ [actor The rebels] *seized* [recipient:captive hostages].
= take; grab; hold; capture; keep
+ [actor The rebels] *seized* [recipient:captured_person two nurses].
= snatch; grab; capture
+ [actor!:militia The rebels] *seized* [recipient two soldiers].
= capture; snatch; grab; take; hold; detain; kidnap; carry off; drag off
+ [actor!:armed The army] *captured* [recipient:armed twelve rebels].
= take prisoner; seize; catch
+ [actor The rebels] *took* [recipient twelve soldiers] *prisoner*.
= take captive; take hostage; hold captive; hold prisoner
+ [actor The rebels] *demanded* a *ransom* for [recipient:captive the hostages].
= ask for ransom; seek ransom
+ [recipient Two nurses] *went missing* in [place the north].
= disappear; vanish
+ [recipient Twelve soldiers] *fell* into the *hands* of [actor! the rebels].
+ A *kidnapping* by [actor the rebels] has ended.
= abduction; hostage-taking; hijacking; capture
- The magician vanished on stage.

# Whoever has no name but the enemy; the two sides.
ASSAULT -
+ [thing:groups The two sides] *clashed*.
= fight; skirmish; exchange fire; trade fire; battle; exchange artillery fire; trade artillery fire; come to blows; do battle; go to war; trade shot; exchange shot; exchange gunfire; wage war
+ [thing:foe The enemy] *attacked* [thing the convoy].
= shell; bomb; bombard; ambush; storm; raid; hit; strike; fire on; assault; rocket
+ [thing:foe The enemy] *attacked* [recipient the soldiers].
= shell; bomb; bombard; ambush; kill; wound; hit; strike; fire on; shoot; assault
+ [thing:foe The enemy] *captured* [thing the town].
= seize; take; storm; overrun; retake; recapture; occupy
ASSAULT unconventional
+ [thing:foe The enemy] *used chemical weapons*.
= use poison gas; use nerve gas; use sarin; use biological weapon; use nerve agent; use chlorine; use mustard gas; deploy chemical weapon; employ chemical weapon
+ [thing:foe The enemy] *used chemical weapons* against [recipient the villagers].
= use poison gas; use nerve gas; use sarin; use biological weapon; use nerve agent; use chlorine; use mustard gas

ASSAULT -
+ [actor!:armed The rebels] *fought* for *control* of [thing Kunduz].
= battle for control; vie for control
