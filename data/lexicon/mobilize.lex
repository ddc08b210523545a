# MOBILIZE: forces moved or readied, no force used.

MOBILIZE police
+ [actor Norway] *deployed* [thing:police police] to [place the capital].
= send; dispatch; rush; call; order; move; summon; call in; bring; redeploy; draft in; fly; bus
+ [actor Norway] *deployed* [thing:police police] in [place the capital].
= station; mobilize; position; mass; post; gather; place; put; concentrate; keep; mobilise
+ [actor Norway] *deployed* [thing:police police] outside [thing:physical the palace].
= station; position; post; mass; place
+ [actor Norway] *deployed* [thing:police police].
= mobilize; call in; call out; send in; dispatch; bring in; put on alert; order in; place on alert; post; call up; station; reinforce; bring out; mobilise
+ [actor!:police Police] *patrolled* [place the capital].
= guard; surround; cordon off; secure; seal; line; ring; ring off; flood; swamp; blanket
+ [actor!:police Police] *gathered* in [place the capital].
= deploy; mass; take up position; patrol; turn out; stand guard; mobilize; fan out; mobilise
+ [actor!:police Police] *guarded* [thing:physical the palace].
= ring; protect; secure; cordon; encircle; line
+ [actor The mayor] *stepped up* *security* in [place the capital].
= tighten security; increase security; beef up security; reinforce security; boost security; strengthen security; heighten security; raise security; intensify security; bolster security
+ The *deployment* of [thing:police police] in [place the capital] by [actor Norway] has ended.
= stationing; presence; mobilization; massing; mobilisation
+ [actor? Norway's] *police deployment* has ended.
= police presence; police operation; security operation; security alert; police mobilization; police buildup; police mobilisation; police build-up
- Police detained two men.
- Police fired tear gas.
- The club stepped up the pace.

MOBILIZE militia
+ [actor!:militia The militia] *massed* in [place the north].
= gather; mobilize; assemble; deploy; regroup; patrol; group; rally; muster; train; set up camp; take up position; dig in; move; operate; roam; mobilise
+ [actor!:militia The militia] *moved* into [recipient? Chad].
= advance; march; push; cross; infiltrate; sneak; slip; enter; deploy
+ [actor!:militia The militia] *entered* [recipient? Chad].
= reach; infiltrate; patrol; approach; surround; cross into; roam
+ [actor!:militia The militia] *recruited* [thing:recruit fighters].
= train; enlist; mobilize; arm; conscript; draft; gather; rally; sign up; assemble; call up; muster; send; deploy; dispatch; mobilise
+ [actor The chief] *mobilized* [thing:militia his fighters].
= call up; rally; assemble; deploy; send; muster; gather; dispatch; recruit; train; move; order; redeploy; reinforce; mobilise
+ [actor The chief] *sent* [thing:militia fighters] to [recipient Chad].
= deploy; move; dispatch; rush; bring; redeploy
+ [actor The chief] *deployed* [thing:militia fighters] in [place the north].
= mass; station; mobilize; gather; train; assemble; position; mobilise
+ [actor The men] *formed* a *militia*.
= form armed group; set up militia; create militia; establish militia; form paramilitary group; raise militia; form rebel group; take up arms; create paramilitary group; found militia; join rebel; join militia; form self-defence group; raise army
+ [actor The men] *took up arms* against [recipient the government].
= form militia; take up weapon
+ The *mobilization* of [thing:militia fighters] by [actor the chief] has ended.
= recruitment; training; deployment; movement; arming; conscription; massing; mobilisation
- The firm recruited engineers.
- Supporters mobilized for the march.
- Militants attacked the town.

MOBILIZE troops
+ [actor Norway] *deployed* [thing:force troops] to [recipient? Chad].
= send; move; dispatch; rush; redeploy; fly; march; transfer; commit; shift; despatch; order; airlift; assign; return
+ [actor Norway] *deployed* [thing:force troops] in [recipient? Chad].
= station; mass; mobilize; concentrate; position; garrison; place; amass; assemble; base; gather; land; keep; move; muster; maintain; put; mobilise
+ [actor Norway] *massed* [thing:force troops] on [recipient? Chad].
= deploy; station; mobilize; concentrate; position; amass; assemble; gather; build up; place; reinforce; move; mobilise
+ [actor Norway] *massed* [thing:force troops] along [recipient? Chad].
= deploy; station; mobilize; concentrate; position; amass; assemble; gather; build up; move; mobilise
+ [actor Norway] *massed* [thing:force troops] near [recipient? Chad].
= deploy; station; mobilize; concentrate; position; amass; assemble; gather; build up; move; mobilise
+ [actor Norway] *sent* [thing:force troops] into [recipient? Chad].
= move; deploy; rush; order; march; dispatch; pour
+ [actor Norway] *mobilized* [thing:force its troops].
= deploy; call up; muster; mass; reinforce; ready; put on alert; place on alert; put on high alert; place on high alert; dispatch; redeploy; rally; prepare; assemble; activate; order up; raise; draft; call out; train; strengthen; expand; rotate; amass; parade; recruit; mobilise
+ [actor Norway] *put* [thing:force its troops] on *alert*.
= place on alert; put on high alert; place on high alert; put on standby; place on standby; put on war footing; place on war footing; keep on alert
+ [actor!:force Troops] *massed* on [recipient? Chad].
= gather; assemble; mobilize; deploy; concentrate; dig in; build up; line up; amass; arrive; take up positions; move; exercise; mobilise
+ [actor!:force Troops] *moved* into [recipient? Chad].
= march; push; cross; roll; advance; enter; deploy; pour; drive
+ [actor!:force Troops] *moved* to [recipient? Chad].
= march; deploy; head; rush; advance; return; fly; redeploy
+ [actor!:force Troops] *arrived* in [recipient? Chad].
= land; deploy; dig in; take up position; patrol; mass; gather; move; return
+ [actor!:force Troops] *entered* [recipient? Chad].
= reach; penetrate; cross into; infiltrate
+ [actor!:force Troops] *crossed* [thing:border the border].
= patrol; reach; guard; reinforce; approach
+ [actor!:force Troops] *patrolled* [recipient? Chad].
= guard; secure; surround; ring; protect; police
+ [actor The army] *guarded* [thing:physical the palace].
= patrol; ring; secure; protect
+ [actor Norway] *patrolled* [thing:border the border].
= guard; reinforce; fortify; monitor; secure; police; militarize; mine; militarise
+ The *deployment* of [thing:force troops] to [recipient? Chad] by [actor Norway] has ended.
= dispatch; movement; sending; redeployment; transfer; rotation
+ The *deployment* of [thing:force troops] in [recipient? Chad] by [actor Norway] has ended.
= stationing; massing; mobilization; presence; concentration; build-up; landing; mobilisation
+ [actor Norway's] *deployment* of [thing:force troops] has ended.
= mobilization; stationing; massing; dispatch; build-up; redeployment; call-up; mobilisation
+ [actor? Norway's] *troop deployment* on [recipient? Chad] has ended.
= military build-up; military buildup; troop deployment; troop movement; military deployment; troop concentration; mobilization; troop mobilization; military movement; buildup; military presence; military mobilization; troop buildup; troop build-up; mobilisation; troop mobilisation; build-up; military mobilisation
+ [actor? Norway's] *incursion* into [recipient Chad] has ended.
= move; advance; push; troop movement; deployment
+ [actor Norway] *ordered* a *mobilization*.
= declare mobilization; announce mobilization; order general mobilization; declare general mobilization; begin mobilization; announce partial mobilization; order partial mobilization; call up reservist; order call-up; launch mobilization; order military alert; declare state of alert; raise alert level; raise alert; go on alert; declare alert; extend conscription; introduce conscription; introduce draft; raise readiness; increase readiness; go on high alert; declare mobilisation; announce mobilisation; order general mobilisation; declare general mobilisation; begin mobilisation; announce partial mobilisation; order partial mobilisation; launch mobilisation; order mobilisation
+ [actor Norway] *prepared* for *war*.
= brace for war; arm for war; gear up for war; get ready for war; prepare for battle; prepare for attack
+ [actor Norway] *increased* its [thing:military_readiness military presence] in [recipient Chad].
= boost; reinforce; strengthen; step up; expand; build up; beef up; bolster; raise; upgrade; establish
+ [actor Norway] *increased* its [thing:military_readiness military readiness].
= boost; reinforce; strengthen; step up; expand; build up; beef up; bolster; raise; enhance; modernize; tighten; modernise
+ [actor Norway] *held* military *exercises* near [recipient Chad].
= conduct military exercise; stage military exercise; hold manoeuvre; hold drill; hold war game; conduct drill; stage war game; hold exercise; hold maneuver; conduct exercise; begin military exercise; begin drill; carry out exercise
+ [actor Norway] *held* military *exercises* in [place the north].
= conduct military exercise; stage military exercise; hold manoeuvre; hold military drill; hold war game; hold military manoeuvre; begin military exercise; stage war game; hold naval exercise; conduct military drill; hold live-fire drill; start military exercise; conduct live-fire exercise; begin war game; hold maneuver; conduct war game; carry out military exercise; stage manoeuvre
+ [actor? Norway's] *military exercises* has ended.
= war game; military manoeuvre; military drill; naval exercise; live-fire drill; military maneuver; army exercise; live-fire exercise; naval manoeuvre; naval drill
+ [actor Norway] *built* [thing:armed_site a base] in [recipient Chad].
= establish; set up; construct; fortify; open; erect; expand; reopen; re-open
- The firm deployed new software.
- The two navies held joint exercises.
- The army attacked the town.
- The school sent pupils to the farm.
- Ants massed on the wall.

MOBILIZE weapons
+ [actor Norway] *deployed* [thing:armament missiles] in [recipient? Chad].
= station; place; position; install; mass; anchor; build up
+ [actor Norway] *deployed* [thing:armament missiles] to [recipient? Chad].
= send; move; dispatch; rush; redeploy; ship; fly; sail; transfer; order
+ [actor Norway] *deployed* [thing:armament missiles] on [recipient? Chad].
= station; place; position; mass; install; build up
+ [actor Norway] *deployed* [thing:armament missiles] near [recipient? Chad].
= station; place; position; mass; move; fly; sail
+ [actor Norway] *sent* [thing:armament warships] into [recipient Chad].
= move; sail; steer; fly; order; dispatch
+ [actor Norway] *deployed* [thing:armament missiles].
= station; install; activate; dispatch; scramble; send; position; move; arm; ready; put on alert; redeploy; parade; unveil; test; test-fire; flight-test; test-launch; commission; acquire; stockpile; display
+ [actor Norway] *tested* [thing:test_arm a missile].
= test-fire; launch; fire; test-launch; test fire; flight-test; detonate; explode
+ [actor Norway] *conducted* a *nuclear test*.
= carry out nuclear test; conduct missile test; carry out missile test; stage missile test; hold nuclear test; conduct missile launch; carry out atomic test; carry out missile launch; conduct test launch; carry out test launch
+ [actor? Norway's] *missile test* has ended.
= nuclear test; missile launch; test launch; rocket launch; test-firing; ballistic missile test; atomic test; weapons test
+ [actor Norway] *scrambled* [thing:aircraft jets].
+ [thing:armament Warships] *entered* [place the strait].
= approach; cross; patrol; reach; sail through; pass through; transit; violate; penetrate; escort
+ [thing:armament Warships] *sailed* to [recipient Chad].
= head; steam; move; fly; deploy; return; go
+ [thing:armament Warships] *violated* [thing:border the airspace] of [recipient Iran].
= enter; penetrate; breach; intrude into; cross
+ [actor Norway] *violated* [thing:border the airspace] of [recipient Iran].
= enter; breach; intrude into; penetrate
+ [thing:armament Warships] *flew* over [recipient Chad].
= pass; patrol; circle; overfly
+ The *deployment* of [thing:armament missiles] in [recipient? Chad] by [actor Norway] has ended.
= stationing; installation; placement; build-up; positioning
+ The *deployment* of [thing:armament missiles] by [actor Norway] has ended.
= stationing; installation; testing; launch; build-up; positioning; test-firing
+ [actor Norway] *enriched uranium*.
= enrich fuel; resume uranium enrichment; produce plutonium; build nuclear bomb; develop nuclear weapon; start uranium enrichment; expand nuclear program; build nuclear weapon; produce nuclear weapon; produce chemical weapon; develop missile; resume nuclear activity; restart reactor; expand nuclear programme
+ [actor Norway] *fortified* [recipient Chad] with [thing:armament tanks].
= reinforce; defend; line; strengthen
- Norway launched a weather satellite.
- The museum displayed a tank.
- Norway fired missiles at the port.

# Troops: called up, moved, on guard.
MOBILIZE troops
+ [actor Norway] *called up* [thing:force reservists].
= draft; conscript; mobilize; summon; muster; recall to duty; put under arms; order up; mobilise
+ [actor Norway] *put* [thing:force its troops] on a war *footing*.
= place on footing; put on alert; put on standby; place on standby; put on highest alert; keep on standby; put in readiness; put at readiness; place in readiness; hold in readiness
+ [actor Norway] *readied* [thing:force its troops] for [thing:attack an attack].
= prepare; mobilize; mass; train; assemble; concentrate; put on standby; mobilise
+ [actor Norway] *moved* [thing:force troops] to [thing:ground the border].
= send; deploy; rush; dispatch; shift; redeploy; order; fly; march; airlift; despatch; transfer; bring; commit; push; truck
+ [actor Norway] *moved* [thing:force troops] into [thing:ground the province].
= send; deploy; rush; dispatch; order; march; push; pour
+ [actor Norway] *massed* [thing:force troops] on [thing:ground the border].
= deploy; station; concentrate; position; amass; assemble; gather; build up; place; reinforce; mobilize; mobilise
+ [actor Norway] *massed* [thing:force troops] along [thing:ground the border].
= deploy; station; concentrate; position; amass; assemble; gather; build up; mobilize; string out; spread; mobilise
+ [actor Norway] *massed* [thing:force troops] near [thing:ground the border].
= deploy; station; concentrate; position; amass; assemble; gather; build up; mobilize; land; mobilise
+ [actor Norway] *stationed* [thing:force troops] in [thing:ground the province].
= deploy; base; garrison; place; land; position; keep; maintain; concentrate; quarter
+ [actor Norway] *stationed* [thing:force troops] at [thing:ground the airport].
= deploy; place; position; land; post; mass
+ [actor Norway] *sent reinforcements* to [thing:ground the border].
= rush reinforcement; dispatch reinforcement; deploy reinforcement; move reinforcement; bring up reinforcement; order reinforcement; send troop; send soldier; send unit; pour reinforcement; fly reinforcement
+ [actor Norway] *sent* [thing:number 3,000] [thing:force soldiers] to [recipient? Chad].
= deploy; move; dispatch; rush; fly; commit
+ [actor!:force Troops] *took up positions* in [place the capital].
= dig in; take position; set up position; fan out; stand guard; man checkpoint; set up camp; mount guard; take up post; pitch camp
+ [actor!:force Troops] *took up positions* near [thing:ground the border].
= dig in; set up position; mass; gather; assemble; deploy; set up camp; line up; arrive; land; stand by
+ [actor!:force Troops] *took up positions* along [thing:ground the border].
= dig in; mass; gather; assemble; deploy; line up; stand guard; fan out; patrol
+ [actor!:force Troops] *took up positions* around [thing:physical the palace].
= dig in; mass; gather; deploy; fan out; stand guard
+ [actor!:force Troops] *massed* at [thing:ground the border].
= gather; assemble; deploy; concentrate; arrive; build up; line up
+ [actor!:force Troops] *headed* for [thing:ground the border].
= move; march; set out; set off; leave; depart; roll; advance
+ [actor!:force Troops] *advanced* towards [thing:ground the border].
= move; march; head; push; roll; drive
+ [actor!:force Troops] *poured* into [place the capital].
= move; march; roll; flood; stream
+ [actor!:force Troops] *left* for [recipient Chad].
= depart; head; set off; set out; embark; ship out; sail
+ [actor!:force Troops] *landed* in [recipient? Chad].
= arrive; disembark; deploy; touch down; come ashore; dig in
+ [actor!:force Troops] *ringed* [thing:physical the palace].
= surround; guard; seal off; cordon off; secure; protect; patrol; encircle
+ [actor!:force Troops] *guarded* [thing:ground the border].
= patrol; secure; watch; man; hold; protect; reinforce; police; line
+ [actor!:force Troops] *went* on *alert*.
= be on alert; be put on alert; remain on alert; stand by; stand to arms; be on standby; stay on alert; be placed on alert; go on high alert
+ [actor Norway] *went* on high *alert*.
= be on alert; raise alert; raise alarm level; go on alert; sound alarm; step up readiness
+ [actor Norway] *raised* its [thing:military_readiness alert level].
= step up; increase; heighten
+ [actor Norway] *rattled* its *sabres*.
= flex muscle; show force; rattle saber; beat war drum; bare tooth
+ [actor Norway] *beefed up* its [thing:military_readiness defences].
= build up; strengthen; boost; reinforce; step up; expand; modernize; upgrade; bolster; fortify; increase; modernise
+ [actor Norway] *built up* its [thing:force forces] on [thing:ground the border].
= reinforce; strengthen; increase; boost; beef up; bolster; expand; concentrate
+ [actor Norway] *built up* its [thing:force forces] in [recipient? Chad].
= reinforce; strengthen; increase; boost; beef up; bolster; expand; concentrate
+ [actor Norway] *introduced* [thing:draft conscription].
= reintroduce; bring back; restore; announce; order; extend; decree; expand
+ [actor Norway] *held* live-fire *drills* near [thing:ground the border].
= hold exercise; conduct exercise; stage exercise; hold manoeuvre; conduct drill; begin exercise; hold war game; stage war game; begin drill; launch exercise; launch drill; start exercise; carry out exercise; hold parade
+ [actor Norway] *held* military *exercises* off [place the coast].
= hold drill; conduct exercise; conduct drill; stage exercise; hold manoeuvre; hold war game; begin exercise
+ [actor Norway] *held* a military *parade* in [place the capital].
= stage parade; stage show of force; hold show of force
+ [actor? Norway's] *troop movement* near [thing:ground the border] has ended.
= troop concentration; troop build-up; military build-up; military buildup; troop deployment; military exercise; manoeuvre; war game; troop buildup; naval exercise
+ [actor? Norway's] *troop movement* along [thing:ground the border] has ended.
= troop concentration; troop build-up; military build-up; military buildup; troop deployment; military exercise; troop buildup
+ [actor? Norway's] *buildup* of [thing:force troops] on [thing:ground the border] has ended.
= massing; concentration; deployment; presence; mobilization; mobilisation; build-up
+ The *massing* of [thing:force troops] by [actor Norway] has ended.
= concentration; stationing; build-up; movement; mobilization; call-up; redeployment; mobilisation
+ The *arrival* of [actor!:force the troops] in [recipient? Chad] has ended.
= deployment; landing; presence; entry; advance
+ The *drafting* of [thing:force reservists] by [actor Norway] has ended.
= mobilization; call-up; conscription; training; mobilisation
+ [actor Norway] *staged* a *show* of force in [place the strait].
= make show; mount show
- The firm moved its staff to Oslo.
- The coach put his men on alert for the final.
- The scouts pitched camp by the lake.
- The birds massed along the coast.

# Weapons, ships, planes, tests.
MOBILIZE weapons
+ [actor Norway] *moved* [thing:armament missiles] to [thing:ground the border].
= send; deploy; rush; dispatch; shift; redeploy; order; ship; bring; roll
+ [actor Norway] *moved* [thing:armament missiles] near [thing:ground the border].
= deploy; station; position; mass; place; install
+ [actor Norway] *stationed* [thing:armament missiles] on [thing:ground the border].
= deploy; place; position; install; mass; set up; line up
+ [actor Norway] *stationed* [thing:armament missiles] along [thing:ground the border].
= deploy; place; position; install; mass; set up; line up
+ [actor Norway] *sent* [thing:armament warships] to [place the strait].
= dispatch; move; order; sail; rush; deploy; steer; fly; despatch
+ [actor Norway] *sent* [thing:armament warships] towards [recipient Chad].
= dispatch; move; sail; steer; fly; order
+ [actor Norway] *sent* [thing:armament bombers] over [recipient Chad].
= fly; scramble; dispatch
+ [actor Norway] *flew* [thing:armament bombers] near [recipient Chad].
= send; deploy; sail
+ [actor Norway] *scrambled* [thing:aircraft jets] [content to intercept the bomber].
= send; launch; dispatch
+ [actor Norway] *scrambled* [thing:aircraft jets] against [thing:aircraft the bomber].
= send; launch
+ [actor Norway] *test-fired* [thing:test_arm a missile] into [place the sea].
= fire; launch; shoot; test; test-launch; lob; flight-test
+ [actor Norway] *test-fired* [thing:test_arm a missile] over [recipient Chad].
= fire; launch; shoot; test; test-launch; lob
+ [actor Norway] *test-fired* [thing:test_arm a missile] towards [place the sea].
= fire; launch; shoot; test; test-launch; lob
+ [actor Norway] *test-fired* [thing:test_arm a missile] off [place the coast].
= fire; launch; test; test-launch; lob
+ [actor Norway] *conducted* a *missile test* in [place the desert].
= carry out missile test; carry out nuclear test; conduct nuclear test; stage missile test; hold missile test; conduct missile launch; conduct weapons test
+ [actor? Norway's] *test* of [thing:test_arm a missile] has ended.
= launch; firing; test-firing; test launch; detonation
+ The *launch* of [thing:test_arm a missile] by [actor Norway] has ended.
= test; firing; test-firing; test launch
+ [actor Norway] *unveiled* [thing:test_arm a new missile].
= display; parade; show off; present; show
+ [actor Norway] *armed* [thing:armament its jets] with [thing:weapon bombs].
= equip; fit; load
+ [actor Norway] *stockpiled* [thing:weapon missiles].
= amass; hoard; build up; produce; mass-produce
+ [actor Norway] *acquired* [thing:cbrn nuclear weapons].
= develop; build; obtain; produce; make; stockpile
+ [actor Norway] *stepped up* its [thing:nuclear uranium enrichment].
= resume; expand; increase; restart; begin; start; accelerate; speed up
+ [actor Norway] *restarted* its [thing:nuclear reactor].
= reactivate; resume; expand; start up
+ [thing:armament Warships] of [actor Norway] *entered* [place the strait].
= approach; reach; cross; patrol; sail into; sail through
+ [thing:armament Warships] *patrolled* [recipient? Chad].
= approach; reach; circle
+ [thing:armament Warships] *violated* [thing:border the airspace].
= enter; penetrate; breach; intrude into
+ [thing:aircraft Jets] *entered* [thing:border the airspace] of [recipient Iran].
= violate; penetrate; breach; cross into; intrude into
+ [thing:aircraft Jets] *buzzed* [thing:craft the frigate].
= shadow; intercept; overfly
+ [actor? Norway's] *violation* of [thing:border the airspace] has ended.
= breach
- Norway launched a satellite.
- The farmer moved his tractor to the barn.
- The museum displayed an old rocket.
- The carmaker test-drove its new model.

# Police and militias.
MOBILIZE police
+ [actor Norway] *sent* [thing:police police] to [thing:physical the embassy].
= deploy; dispatch; rush; order; move; bring
+ [actor Norway] *deployed* [thing:police police] around [thing:physical the palace].
= station; position; post; mass; place
+ [actor Norway] *deployed* [thing:police police] at [thing:physical the airport].
= station; position; post; mass; place; send
+ [actor Norway] *deployed* [thing:police police] along [thing:road the road].
= station; position; post; mass; place
+ [actor Norway] *called in* [thing:police riot police].
= bring in; summon; send in; send for; order in; call up; call out
+ [actor Norway] *put* [thing:police police] on *alert*.
= place on alert; put on standby; put on high alert; place on standby
+ [actor!:police Police] *surrounded* [thing:physical the palace].
= ring; guard; cordon off; seal off; encircle; protect; secure; line; block off; patrol
+ [actor!:police Police] *lined* [thing:street the streets].
= patrol; flood; guard; fill; secure
+ [actor!:police Police] *stood guard* at [thing:physical the palace].
= take up position; keep watch; deploy; stand by; mass
+ [actor!:police Police] *stood guard* outside [thing:physical the palace].
= take up position; keep watch; deploy; stand by; mass; gather
+ [actor!:police Police] *escorted* [thing:gathering the march].
= shadow; accompany; flank; watch
+ [actor Norway] *stepped up* *patrols* in [place the capital].
= increase patrol; tighten security; step up security; beef up security; intensify patrol; boost patrol; heighten security; increase security; strengthen security
+ [actor Norway] *tightened security* at [thing:physical the airport].
= step up security; increase security; beef up security; heighten security; reinforce security; boost security; strengthen security
+ [actor Norway] *tightened security* around [thing:physical the palace].
= step up security; increase security; beef up security; heighten security; reinforce security; boost security
+ [actor Norway] *tightened security* along [thing:ground the border].
= step up security; increase security; beef up security; heighten security; reinforce security; boost security
+ [actor Norway] *tightened* [thing:bordercontrol border controls].
= step up; strengthen; reinforce; increase; toughen
+ The *deployment* of [thing:police police] by [actor Norway] has ended.
= mobilization; massing; stationing; presence; mobilisation
- The hotel tightened security for the wedding.
- The police band patrolled the park.

MOBILIZE militia
+ [actor The men] *took up arms*.
= take to the hills; take to arms; go underground; rise in arms
+ [actor!:militia The militia] *set up checkpoints* in [place the north].
= set up roadblock; man checkpoint; set up camp; dig in; take up position; stand guard; regroup; rearm
+ [actor!:militia The militia] *patrolled* [place the north].
= roam; guard; control; infiltrate; cross
+ [actor!:militia The militia] *trained* in [place the hills].
= gather; regroup; assemble; mass; camp
+ [actor!:militia The militia] *trained* [thing:recruit recruits].
= recruit; enlist; conscript; draft; arm; sign up; press; mobilize; mobilise
+ [actor!:militia The militia] *massed* near [thing:ground the border].
= gather; mobilize; assemble; deploy; regroup; dig in; take up position; advance; mobilise
+ [actor!:militia The militia] *massed* on [thing:ground the border].
= gather; mobilize; assemble; deploy; regroup; dig in; mobilise
+ [actor!:militia The militia] *crossed* [thing:border the border].
= infiltrate; slip over; slip across; sneak across
+ [actor!:militia The militia] *crossed* into [recipient? Chad].
= slip; sneak; infiltrate; move; advance; march; push
+ [actor!:militia The militia] *headed* for [place the capital].
= march; move; advance
+ [actor The chief] *raised* [thing:militia a militia].
= form; found; recruit; arm; set up; create; muster; train; equip; assemble; lead
+ [actor!:militia The militia's] *advance* on [place the capital] has ended.
= march; push; movement
+ The *recruitment* of [thing:recruit children] by [actor!:militia the militia] has ended.
= conscription; training; enlistment; arming; mobilization; mobilisation
- The club recruited children for its choir.
- The scouts trained in the hills.

# Men, tanks and ships brought up.
MOBILIZE weapons
+ [actor Norway] *moved up* [thing:armament tanks].
= bring up; bring in; bring forward; roll out; line up; wheel out; draw up; send in; call in; fly in; ship in; land
+ [thing:armament Tanks] *converged* on [thing:ground the capital].
= close in; advance; descend; bear down; march
+ [thing:armament Tanks] *rolled* into [thing:ground the capital].
= move; drive; rumble; pour; stream; thunder; advance; trundle
+ [thing:armament Tanks] *rolled* through [thing:ground the capital].
= move; drive; rumble; pass; parade; roar; patrol
+ [thing:armament Tanks] *took up positions* near [thing:ground the border].
= take position; line up; mass; gather; assemble; deploy; arrive; dig in; stand by; wait
+ [thing:armament Tanks] *took up positions* around [thing:physical the palace].
= take position; line up; mass; gather; deploy; park; draw up; stand guard
+ [thing:armament Tanks] *headed* for [thing:ground the border].
= move; roll; rumble; set off; set out; leave; depart; advance; make
+ [thing:armament Tanks] *massed* on [thing:ground the border].
= gather; line up; assemble; concentrate; build up; deploy
+ [thing:armament Warships] *gathered* off [thing:ground the coast].
= mass; assemble; anchor; cruise; patrol; sail; line up; lie; take up position; arrive; exercise; manoeuvre; maneuver
+ [actor Norway] *put* its [thing:armament air defences] on *alert*.
= place on alert; put on standby; place on standby; put on high alert; keep on alert; put on footing; keep on standby
- The tank rolled off the lorry.
- Cars lined up at the border.
- The mover brought in the piano.

MOBILIZE troops
+ [actor Norway] *brought up* [thing:force reinforcements].
= call in; send in; fly in; ship in; bring in; order in; rush in; truck in; pour in; land; parachute; bring forward; move up
+ [actor Norway] *poured men* into [thing:ground the province].
= send man; move man; rush man; march man; throw man; order man; pour reinforcement; send reinforcement; rush reinforcement; pour troop
+ [actor Norway] *sent men* to [thing:ground the border].
= rush man; move man; deploy man; dispatch man; post man; march man; order man; pour man
+ [actor!:force Troops] *converged* on [thing:ground the town].
= close in; march; descend; bear down
+ [actor!:force Troops] *took up positions* at [thing:physical the station].
= take position; stand guard; mount guard; deploy; set up position; dig in; man post; mass
+ [actor!:force Troops] *took up positions* outside [thing:physical the palace].
= take position; stand guard; mount guard; deploy; mass; gather; line up
+ [actor!:force Troops] *took up positions* on [thing:physical the bridge].
= take position; stand guard; mount guard; deploy; dig in
+ [actor Norway] *ordered* [thing:force troops] onto [thing:street the streets].
= send; put; bring; deploy; call
+ [actor Norway] *flooded* [thing:ground the province] with [thing:force troops].
= fill; swamp; saturate; pack; blanket
+ [actor Norway] *reinforced* its [thing:ground border] with [thing:force troops].
= strengthen; fortify; bolster; beef up; line; ring; seal; cordon off; flank
+ [actor Norway] *doubled* its [thing:force garrison] in [recipient? Chad].
= triple; enlarge; swell; augment; raise; top up; replenish
+ [actor Norway] *cancelled leave* for [thing:force its troops].
= cancel holiday; suspend leave; stop leave; revoke leave
+ [actor Norway] *dug trenches* along [thing:ground the border].
= build fortification; build trench; build bunker; lay minefield; erect fortification; put up fortification; set up gun; pile up sandbag; dig tunnel
- The shop cancelled leave for its clerks.
- The gardener dug trenches for the hedge.

MOBILIZE police
+ [actor Norway] *ordered* [thing:police police] into [thing:ground the capital].
= send; move; rush; bring; pour; march; call; draft; bus
+ [actor Norway] *ordered* [thing:police police] onto [thing:street the streets].
= send; put; bring; deploy; call; pour
+ [actor Norway] *ringed* [thing:physical the palace] with [thing:police police].
= surround; encircle; line; cordon off; flood; seal off; pack
+ [actor!:police Police] *took up positions* in front of [thing:physical the palace].
= take position; stand guard; mount guard; form line; form cordon; deploy; line up; mass
+ [actor!:police Police] *formed* a *cordon* around [thing:physical the palace].
= form ring; form line; throw cordon; set up cordon; put up cordon; mount guard; set up barrier; put up barrier
- The farmer ordered seed into the barn.
- Trees ringed the palace.

MOBILIZE militia
+ [actor!:militia The militia] *converged* on [thing:ground the town].
= march; descend; close in; bear down
+ [actor The chief] *put* [thing:militia his fighters] on *alert*.
= place on alert; put on standby; keep on alert; place on standby; put on footing; keep on standby
+ [actor The chief] *poured* [thing:militia fighters] into [thing:ground the province].
= send; move; rush; deploy; order; bring; push; infiltrate; smuggle; lead
+ [actor!:militia The militia] *took up positions* around [thing:ground the town].
= take position; dig in; mass; gather; deploy; assemble; set up roadblock; set up checkpoint
- The chief put his cooks on alert for the feast.
- Ants converged on the cake.
