# MOBILIZE: forces moved or readied, no force used.

MOBILIZE police
+ [actor Norway] *deployed* [thing:police police] to [place the capital].
= send; dispatch; rush; call; order; move; summon; call in; bring; redeploy; draft in; fly; bus
+ [actor Norway] *deployed* [thing:police police] in [place the capital].
= station; mobilize; position; mass; post; gather; place; put; concentrate; keep
+ [actor Norway] *deployed* [thing:police police] outside [thing:physical the palace].
= station; position; post; mass; place
+ [actor Norway] *deployed* [thing:police police].
= mobilize; call in; call out; send in; dispatch; bring in; put on alert; order in; place on alert; post; call up; station; reinforce; bring out
+ [actor!:police Police] *patrolled* [place the capital].
= guard; surround; cordon off; secure; seal; line; ring; ring off; flood; swamp; blanket
+ [actor!:police Police] *gathered* in [place the capital].
= deploy; mass; take up position; patrol; turn out; stand guard; mobilize; fan out
+ [actor!:police Police] *guarded* [thing:physical the palace].
= ring; protect; secure; cordon; encircle; line
+ [actor The mayor] *stepped up* *security* in [place the capital].
= tighten security; increase security; beef up security; reinforce security; boost security; strengthen security; heighten security; raise security; intensify security; bolster security
+ The *deployment* of [thing:police police] in [place the capital] by [actor Norway] has ended.
= stationing; presence; mobilization; massing
+ [actor? Norway's] *police deployment* has ended.
= police presence; police operation; security operation; security alert; police mobilization; police buildup
- Police detained two men.
- Police fired tear gas.
- The club stepped up the pace.

MOBILIZE militia
+ [actor!:militia The militia] *massed* in [place the north].
= gather; mobilize; assemble; deploy; regroup; patrol; group; rally; muster; train; set up camp; take up position; dig in; move; operate; roam
+ [actor!:militia The militia] *moved* into [recipient? Chad].
= advance; march; push; cross; infiltrate; sneak; slip; enter; deploy
+ [actor!:militia The militia] *entered* [recipient? Chad].
= reach; infiltrate; patrol; approach; surround; cross into; roam
+ [actor!:militia The militia] *recruited* [thing:recruit fighters].
= train; enlist; mobilize; arm; conscript; draft; gather; rally; sign up; assemble; call up; muster; send; deploy; dispatch
+ [actor The chief] *mobilized* [thing:militia his fighters].
= call up; rally; assemble; deploy; send; muster; gather; dispatch; recruit; train; move; order; redeploy; reinforce
+ [actor The chief] *sent* [thing:militia fighters] to [recipient Chad].
= deploy; move; dispatch; rush; bring; redeploy
+ [actor The chief] *deployed* [thing:militia fighters] in [place the north].
= mass; station; mobilize; gather; train; assemble; position
+ [actor The men] *formed* a *militia*.
= form armed group; set up militia; create militia; establish militia; form paramilitary group; raise militia; form rebel group; take up arms; create paramilitary group; found militia; join rebel; join militia; form self-defence group; raise army
+ [actor The men] *took up arms* against [recipient the government].
= form militia; take up weapon
+ The *mobilization* of [thing:militia fighters] by [actor the chief] has ended.
= recruitment; training; deployment; movement; arming; conscription; massing
- The firm recruited engineers.
- Supporters mobilized for the march.
- Militants attacked the town.

MOBILIZE troops
+ [actor Norway] *deployed* [thing:force troops] to [recipient? Chad].
= send; move; dispatch; rush; redeploy; fly; march; transfer; commit; shift; despatch; order; airlift; assign; return
+ [actor Norway] *deployed* [thing:force troops] in [recipient? Chad].
= station; mass; mobilize; concentrate; position; garrison; place; amass; assemble; base; gather; land; keep; move; muster; maintain; put
+ [actor Norway] *massed* [thing:force troops] on [recipient? Chad].
= deploy; station; mobilize; concentrate; position; amass; assemble; gather; build up; place; reinforce; move
+ [actor Norway] *massed* [thing:force troops] along [recipient? Chad].
= deploy; station; mobilize; concentrate; position; amass; assemble; gather; build up; move
+ [actor Norway] *massed* [thing:force troops] near [recipient? Chad].
= deploy; station; mobilize; concentrate; position; amass; assemble; gather; build up; move
+ [actor Norway] *sent* [thing:force troops] into [recipient? Chad].
= move; deploy; rush; order; march; dispatch; pour
+ [actor Norway] *mobilized* [thing:force its troops].
= deploy; call up; muster; mass; reinforce; ready; put on alert; place on alert; put on high alert; place on high alert; dispatch; redeploy; rally; prepare; assemble; activate; order up; raise; draft; call out; train; strengthen; expand; rotate; amass; parade; recruit
+ [actor Norway] *put* [thing:force its troops] on *alert*.
= place on alert; put on high alert; place on high alert; put on standby; place on standby; put on war footing; place on war footing; keep on alert
+ [actor!:force Troops] *massed* on [recipient? Chad].
= gather; assemble; mobilize; deploy; concentrate; dig in; build up; line up; amass; arrive; take up positions; move; exercise
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
= guard; reinforce; fortify; monitor; secure; police; militarize; mine
+ The *deployment* of [thing:force troops] to [recipient? Chad] by [actor Norway] has ended.
= dispatch; movement; sending; redeployment; transfer; rotation
+ The *deployment* of [thing:force troops] in [recipient? Chad] by [actor Norway] has ended.
= stationing; massing; mobilization; presence; concentration; build-up; landing
+ [actor Norway's] *deployment* of [thing:force troops] has ended.
= mobilization; stationing; massing; dispatch; build-up; redeployment; call-up
+ [actor? Norway's] *troop deployment* on [recipient? Chad] has ended.
= military build-up; military buildup; troop deployment; troop movement; military deployment; troop concentration; mobilization; troop mobilization; military movement; buildup; military presence; military mobilization; troop buildup; troop build-up
+ [actor? Norway's] *incursion* into [recipient Chad] has ended.
= move; advance; push; troop movement; deployment
+ [actor Norway] *ordered* a *mobilization*.
= declare mobilization; announce mobilization; order general mobilization; declare general mobilization; begin mobilization; announce partial mobilization; order partial mobilization; call up reservist; order call-up; launch mobilization; order military alert; declare state of alert; raise alert level; raise alert; go on alert; declare alert; extend conscription; introduce conscription; introduce draft; raise readiness; increase readiness; go on high alert
+ [actor Norway] *prepared* for *war*.
= brace for war; arm for war; gear up for war; get ready for war; prepare for battle; prepare for attack
+ [actor Norway] *increased* its [thing:military_readiness military presence] in [recipient Chad].
= boost; reinforce; strengthen; step up; expand; build up; beef up; bolster; raise; upgrade; establish
+ [actor Norway] *increased* its [thing:military_readiness military readiness].
= boost; reinforce; strengthen; step up; expand; build up; beef up; bolster; raise; enhance; modernize; tighten
+ [actor Norway] *held* military *exercises* near [recipient Chad].
= conduct military exercise; stage military exercise; hold manoeuvre; hold drill; hold war game; conduct drill; stage war game; hold exercise; hold maneuver; conduct exercise; begin military exercise; begin drill; carry out exercise
+ [actor Norway] *held* military *exercises* in [place the north].
= conduct military exercise; stage military exercise; hold manoeuvre; hold military drill; hold war game; hold military manoeuvre; begin military exercise; stage war game; hold naval exercise; conduct military drill; hold live-fire drill; start military exercise; conduct live-fire exercise; begin war game; hold maneuver; conduct war game; carry out military exercise; stage manoeuvre
+ [actor? Norway's] *military exercises* has ended.
= war game; military manoeuvre; military drill; naval exercise; live-fire drill; military maneuver; army exercise; live-fire exercise; naval manoeuvre; naval drill
+ [actor Norway] *built* [thing:armed_site a base] in [recipient Chad].
= establish; set up; construct; fortify; open; erect; expand; reopen
- The firm deployed new software.
- Norway sent troops to help the flood victims.
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
= enrich fuel; resume uranium enrichment; produce plutonium; build nuclear bomb; develop nuclear weapon; start uranium enrichment; expand nuclear program; build nuclear weapon; produce nuclear weapon; produce chemical weapon; develop missile; resume nuclear activity; restart reactor
+ [actor Norway] *fortified* [recipient Chad] with [thing:armament tanks].
= reinforce; defend; line; strengthen
- Norway launched a weather satellite.
- The museum displayed a tank.
- Norway fired missiles at the port.
