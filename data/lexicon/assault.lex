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
= waterboard; mistreat; maltreat; ill-treat; brutalize; mutilate; electrocute; abuse; inflict torture on; starve
+ [actor The guards] *subjected* [recipient the prisoners] to *torture*.
= subject to abuse; subject to ill-treatment; subject to mistreatment; subject to electric shock
+ The *torture* of [recipient? the prisoners] by [actor the guards] has ended.
= mistreatment; ill-treatment; maltreatment; mutilation; brutalization; abuse; waterboarding
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
= gun down; shoot dead; shoot down; machine-gun; shoot at; shoot up; fatally shoot; shoot to death; mow down; spray with bullet; pick off; snipe; riddle with bullet
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
= launch airstrike; conduct airstrike; carry out air strike; launch air strike; conduct air strike; carry out air raid; launch air raid; stage air raid; conduct bombing raid; carry out bombing raid; stage airstrike; mount airstrike; drop bomb
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
= assault; ambush; set upon; waylay; fall upon; wound; storm; overpower; overrun; rout; repel; repulse; beat back; fight off; surround; counterattack; harm
+ [actor! The rebels] *attacked* at dawn.
= strike back; counterattack
+ [actor The rebels] *targeted* [recipient:civilians civilians].
= hit; strike
+ [actor The rebels] *attacked* [thing:physical the village].
= assault; storm; overrun; invade; assail; ambush; strike; hit; rush; counterattack; swarm
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
= hit; pound; target; pummel; blast; hammer; neutralize; suppress; pin down
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
= assault; raid; ambush; onslaught; offensive; counterattack; terrorist attack; terror attack; attempted attack; armed attack; invasion; precision strike; retaliatory strike; revenge attack; mass-casualty attack; mob attack
+ [actor? The rebels'] *attack* against [recipient? the soldiers] has ended.
= assault; raid; ambush; offensive; counteroffensive; terrorist attack; military offensive
+ [actor? The rebels'] *attack* on [thing:physical the village] has ended.
= assault; raid; ambush; onslaught; offensive; strike; terrorist attack; terror attack; retaliatory strike; incursion; pogrom; arson attack
+ [actor The rebels'] *strike* on [recipient the soldiers] has ended.
= counteroffensive; military strike; incursion
+ [actor The rebels'] *strike* against [recipient the soldiers] has ended.
= operation; campaign; military campaign; violence; aggression; act of violence; act of aggression; military action; hostilities; military operation; atrocity
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
= fight; battle; skirmish; do battle; exchange fire; trade fire; wage war; go to war; grapple; scuffle; brawl; have firefight; have clash; exchange gunfire; engage in combat; engage in firefight; engage in clash; engage in fighting; trade blows
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
= fighting; battle; fight; firefight; gunfight; gunbattle; gun battle; skirmish; combat; hostilities; war; warfare; conflict; civil war; confrontation; exchange of fire; shootout; street fight; scuffle; brawl; armed conflict; infighting; violence; bloodshed; pitched battle; turf war
+ [actor The army's] *clashes* with [actor the rebels] has ended.
= fighting; battle; fight; firefight; gunfight; gunbattle; skirmish; combat; war; shootout; confrontation; conflict; scuffle; hostilities; armed conflict; exchange of fire
+ [actor The army's] *war* against [recipient the rebels] lasted a year.
= fight; battle; struggle; warfare; campaign of violence
+ [actor The army's] *war* on [recipient the rebels] lasted a year.
+ The *fighting* in [place the north] has ended.
= clash; battle; firefight; gunbattle; skirmish; warfare; armed clash; heavy fighting; gun battle; street fighting; ethnic violence; sectarian violence; communal violence; ethnic clash; hostilities; combat; gunfight; shootout; war; civil war; armed conflict; scuffle
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
= violate ceasefire; violate truce; break truce; breach ceasefire; breach truce; violate armistice
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
