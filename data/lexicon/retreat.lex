# RETREAT: gives way in deed: captives freed, forces withdrawn, arms laid down, truce kept, access granted, resignation.

RETREAT release
+ [actor Norway] *released* [recipient the prisoners].
= free; set free; let go; turn loose; discharge; unchain; let out; set at liberty; let out of jail; grant bail to; parole; release from custody; release on bail; return
+ [actor Norway] *released* [recipient:detainee the prisoners].
= hand over; exchange; swap; free; return; let go; transfer; send home; liberate; repatriate; give up; deliver; hand back; surrender; release on bail; bail; parole; evacuate
+ [actor Norway] *handed over* [recipient:detainee the prisoners] to [thing the Red Cross].
= release; return; surrender; transfer; deliver; give; turn over; hand back; hand; free
+ [actor Norway] *set* [recipient the prisoners] *free*.
= let go; let walk free
+ [actor Norway] *let* [recipient the prisoners] *go*.
= let leave; let walk free
+ [actor Norway] *released* [recipient the editor] from [thing:prison jail].
= free; discharge; let out
+ [actor Norway] and [actor Iran] *exchanged prisoners*.
= swap prisoner; swap captive; exchange captive; trade prisoner; exchange hostage; swap hostage; exchange body; exchange detainee; swap detainee
+ [actor Norway] *exchanged prisoners* with [actor! Iran].
= swap prisoner; swap captive; exchange captive; trade prisoner; exchange hostage; swap hostage; exchange body; exchange detainee; swap detainee
+ The *release* of [recipient? the hostages] by [actor the rebels] has ended.
= freeing; liberation; handover; discharge; return; exchange; swap
+ [actor The rebels'] *release* of [recipient? the hostages] has ended.
= freeing; handover; discharge
+ [actor? Norway's] *prisoner exchange* with [actor? Iran] has ended.
= prisoner swap; hostage release; prisoner release; exchange of prisoners; hostage swap; swap of prisoners; hostage deal; exchange of captives; exchange of prisoner; swap of prisoner; exchange of captive
+ [recipient The editor] *walked free* from [thing:prison jail].
= go free; come home; walk out
+ [recipient The editor] was *granted bail*.
= win bail; make bail; get bail
+ [actor The rebels] *returned* the *bodies* of [recipient the soldiers].
= hand over body; release body; return remains; hand over remains; repatriate remains
- The ministry released a report.
- The studio released a film.
- Commandos rescued the hostages.
- Norway freed funds for schools.
- The army freed the town.

RETREAT withdraw
+ [actor The army] *withdrew* from [recipient Chad].
= pull out; retreat; pull back; redeploy; disengage; move out; fall back; draw back; begin withdrawal; complete withdrawal; complete pullout; begin pullout; start withdrawal; finish withdrawal; start pullout; beat retreat; begin retreat; conduct withdrawal; complete pull-out; begin pull-out; start pull-out
+ [actor The army] *withdrew* [thing:force its troops] from [recipient Chad].
= pull out; pull back; remove; evacuate; recall; bring home; pull; redeploy; move; extract; repatriate; begin withdrawing
+ [actor The army] *withdrew* [thing:force its troops].
= pull out; pull back; recall; bring home; bring back; call back; draw down; draw back; thin out; remove
+ [actor The army] *withdrew* [thing:armament its tanks] from [recipient Chad].
= pull out; pull back; remove; move away; recall
+ [actor The army] *vacated* [thing:ground the town].
= evacuate; abandon; surrender; cede; give up; relinquish; hand over; yield; pull out of; hand back; withdraw from; desert
+ [actor The army] *handed over* [thing:ground the town] to [recipient the rebels].
= return; surrender; cede; give up; relinquish; hand back; yield; hand; give back; turn over; restore
+ [actor!:armed The army] *withdrew* to [place the hills].
= retreat; pull back; fall back
+ [actor!:armed The rebels] *fled* [thing:ground the town].
= abandon; desert; leave
+ [actor The army's] *withdrawal* from [recipient Chad] has ended.
= pullout; retreat; departure; pullback; redeployment; exit; evacuation; disengagement; drawdown; pull-out
+ The *withdrawal* of [thing:force troops] from [recipient Chad] by [actor the army] has ended.
= pullout; removal; redeployment; evacuation; recall; departure; drawdown; repatriation; pull-out
+ [actor? Norway's] *troop withdrawal* from [recipient? Chad] has ended.
= troop pullout; troop drawdown; military withdrawal; force reduction; pull-out; pull-back; troop pull-out
+ [actor Norway] *ended* the *occupation* of [recipient Chad].
= end annexation; abandon occupation; give up claim to
+ [actor Norway] *dismantled* [thing:armed_site its base] in [recipient Chad].
= close; vacate; shut down; evacuate; hand over; remove; abandon
- The bank withdrew the coins.
- Customers withdrew cash from machines.
- The team withdrew from the league.
- Norway withdrew its ambassador from Iran.
- Norway withdrew from the treaty.
- The glacier retreated.
- The actor left the theatre.

RETREAT disarm
+ [actor The rebels] *laid down* their *arms*.
= lay down weapon; put down arms; hand in weapon; give up arms; surrender weapon; surrender arms; hand over weapon; turn in weapon; lay aside arms; give up weapon; decommission weapon; hand in arms; hand over arms; decommission arms; renounce violence; renounce armed struggle; abandon armed struggle; give up armed struggle; end armed struggle; drop weapon
+ [actor The rebels] *surrendered* to [recipient the army].
= capitulate; give up; give themselves up; turn themselves in; defect
+ [actor The rebels] *surrendered*.
= capitulate; disarm; demobilize; disband; lay down arms; demobilise
+ [actor The rebels] *surrendered* [thing:weapon their weapons] to [recipient the army].
= hand over; hand in; turn in; give up; turn over; relinquish; yield
+ [actor Norway] *destroyed* its [thing:weapon chemical weapons].
= dismantle; decommission; scrap; give up; surrender; eliminate; relinquish; lay down; abandon; get rid of
+ [actor Norway] *disarmed* [recipient:armed the militia].
= demobilize; disband; dissolve; demobilise
+ [actor Norway] *ended* its *nuclear programme*.
= abandon nuclear program; give up nuclear program; dismantle nuclear program; halt nuclear program; suspend nuclear program; freeze nuclear program; halt uranium enrichment; suspend uranium enrichment; freeze nuclear activity; scrap nuclear program; end nuclear test; abandon nuclear programme; give up nuclear programme; dismantle nuclear programme; halt nuclear programme; suspend nuclear programme; freeze nuclear programme; scrap nuclear programme
+ The *surrender* of [actor the rebels] has ended.
= disarmament; capitulation; demobilization; disbandment; dissolution; demobilisation
+ [actor? The rebels'] *disarmament* has ended.
= surrender; capitulation; demobilization; decommissioning; disbandment; laying down of arms; denuclearization; demobilisation; denuclearisation
- Lund surrendered her driving licence.
- The team surrendered its lead.
- Her smile disarmed the critics.

RETREAT ceasefire
+ [actor The army] *observed* [thing:truce a ceasefire].
= implement; respect; honour; keep; begin; enforce; maintain; abide by; hold; honor; start; comply with; uphold; adhere to; enter
+ A *ceasefire* between [actor Norway] and [actor Iran] held.
= truce; armistice; cessation of hostilities; halt in fighting; humanitarian pause; lull; cessation; cease-fire; end of war; pause in fighting; cessation of hostilitie; cessation of hostility
+ [actor? The army's] *ceasefire* with [actor? the rebels] held.
= truce; armistice; cessation of hostilities; cease-fire; humanitarian pause; cessation of hostilitie; cessation of hostility
+ The *ceasefire* in [place the north] has ended.
= truce; armistice; cessation of hostilities; cease-fire; humanitarian pause; calm; cessation; lull; pause in fighting; cessation of hostilitie; cessation of hostility
+ [actor The army] *halted* [content:ASSAULT the bombing].
= stop; cease; end; discontinue; break off; wind down
+ [actor The army] *stopped* [content:ASSAULT bombing the port].
= quit; halt; cease
+ [actor The army] *ceased fire*.
= hold fire; stop fighting; cease hostilities; end hostilities; stop shooting; halt fire; cease fighting; suspend hostilities; halt hostilities; stop hostilities; end fighting; halt fighting; cease hostility; end hostility; suspend hostility; halt hostility; stop hostility
+ An *end* [content:ASSAULT to the fighting] by [actor the army] has ended.
= halt; stop; cessation
- The factory ceased production.
- Police halted the march.

RETREAT access
+ [actor Norway] *allowed* [recipient:observer inspectors] into [place the camp].
= let; admit; invite; receive; accept; readmit; permit
+ [actor Norway] *admitted* [recipient:observer inspectors].
= receive; readmit; welcome; accept; let in; allow in; host
+ [actor Norway] *allowed* [recipient:observer inspectors] [content to enter the camp].
= permit; let; invite; authorize; authorise
+ [actor Norway] *granted* [recipient:observer inspectors] *access* to [place the camp].
= give access; allow access; guarantee access; offer access; provide access
+ [actor Norway] *granted access* to [recipient:observer inspectors].
= give access; allow access; guarantee access; open gate; open border; open door
+ [recipient:observer Inspectors] *gained access* to [place the camp].
= get access; obtain access; win access; receive access; secure access
+ [actor Norway] *allowed* [thing:aid aid] into [place the town].
= let; permit; admit; wave
+ [actor Norway] *let in* [thing:aid aid].
= allow in; let through; admit
+ [actor Norway] *opened* [thing:border the border] to [thing:aid aid].
= reopen; re-open
+ [actor Norway] *opened* [thing:border the border] for [thing:aid aid].
= reopen; re-open
+ [actor Norway] *opened* a *humanitarian corridor* to [recipient Chad].
= open aid corridor; open relief corridor; establish humanitarian corridor; set up humanitarian corridor
+ [actor Norway] *accepted* [recipient:observer peacekeepers] in [place the province].
= receive; host; admit; welcome
+ [actor! Norway's] *humanitarian access* to [place the town] has ended.
+ *Access* for [recipient:observer inspectors] to [place the camp] has ended.
= entry; passage
- The visitor gained access to the roof.
- The school admitted forty pupils.
- Norway denied the inspectors access.

RETREAT resign
+ [actor President Lund] *resigned*.
= step down; quit; stand down; abdicate; leave office; tender resignation; submit resignation; hand in resignation; announce resignation; bow out; relinquish power; give up power; offer resignation; leave power; step aside; vacate office; surrender power; cede power; resign office; hand over power; leave post; quit office; declare resignation
+ [actor President Lund] *resigned* as [thing head of state].
= step down; quit; stand down; retire; bow out; step aside
+ [actor President Lund] *resigned* from [thing:post office].
= step down; quit; stand down; retire; withdraw; step aside
+ [actor President Lund] *left* [thing:post office].
= quit; vacate; resign; leave; relinquish; give up
+ [actor President Lund] *handed* *power* to [recipient the army].
= transfer power; cede power; hand over power; surrender power; yield power; give up power
+ [actor President Lund's] *resignation* has ended.
= abdication; departure from office; stepping down
+ The *resignation* of [actor President Lund] has ended.
= abdication
- Lund resigned herself to the delay.
- The coach resigned after the defeat of his club.
- The pilot retired at sixty.

RETREAT -
+ [actor Norway] *lifted* [thing:sanctions the sanctions] against [recipient Iran].
= ease; remove; relax; suspend; end; drop; scrap; cancel; waive; roll back; reduce; loosen; terminate; revoke; soften; abolish; repeal
+ [actor Norway] *lifted* [thing:sanctions the sanctions] on [recipient Iran].
= ease; remove; relax; suspend; end; drop; scrap; cancel; waive; roll back; reduce; loosen; terminate; revoke; soften; abolish; repeal; cut; lower
+ [actor Norway] *lifted* [thing:sanctions the sanctions].
= ease; remove; relax; end; scrap; waive; roll back; loosen; terminate; soften
+ The *lifting* of [thing:sanctions the sanctions] on [recipient Iran] by [actor Norway] has ended.
= easing; removal; relaxation; suspension; end; termination
+ [actor? Norway's] *sanctions relief* for [recipient Iran] has ended.
+ [actor The army] *lifted* the *siege* of [recipient Chad].
= end siege; end blockade; lift blockade; break off siege; ease blockade; relax blockade; ease siege
+ [actor The army] *ended* the *blockade* of [recipient Chad].
= end encirclement; end siege
+ [actor The rebels] *returned* [thing:property the land] to [recipient the farmers].
= hand back; restore; give back; release; hand over; restitute
+ [actor Norway] *unfroze* [thing:property the assets] of [recipient Iran].
= release; unblock; free; unfreeze; return
+ [actor The army] *stood down* its [thing:force reservists].
= demobilize; send home; disband; stand down; demobilise
+ [actor Norway] *ended* the *war*.
= end conflict; end hostilities; end campaign; stop war; end hostility
+ [actor Norway's] *de-escalation* with [actor Iran] has ended.
= disengagement; standdown
+ [actor Norway] *took* [recipient Iran] off the [thing:terror_list terrorism list].
= strike; drop; cross
+ [actor Norway] *removed* [recipient Iran] from the [thing:terror_list terrorism list].
= delete; drop; strike; delist; take
- The crane lifted the steel.
- The players lifted the cup.
- The library asked readers to return books.

# Captives let go, by other words.
RETREAT release
+ [actor Norway] *set* [recipient:detainee the prisoners] at *liberty*.
= set at large
+ [actor Norway] *granted* [recipient the editor] *bail*.
= give bail; grant parole; give parole; grant freedom; give freedom; grant release
+ [actor Norway] *granted bail* to [recipient the editor].
= give bail; grant parole; give parole; grant freedom; grant early release
+ [actor A court] *freed* [recipient the editor] on [thing:bail bail].
= release; let out; discharge
+ [actor Norway] *freed* [recipient the editor] in *exchange* for [thing:detainee a spy].
= release in exchange; trade; swap; exchange; hand over in exchange; set free in exchange
+ [actor Norway] *swapped* [recipient:detainee a spy] for [thing:detainee two editors].
= exchange; trade; return; barter
+ [actor Norway] *released* [recipient the editor] from [thing:prison custody].
= free; discharge; let out; let go; set free
+ [actor Norway] *released* [recipient the editor] after [thing:term two years].
= free; set free; let go
+ [actor Norway] *released* [recipient the editor] to [thing his family].
= hand over; deliver; transfer
+ [actor Norway] *emptied* its [thing:prison prisons].
= open
+ [actor Norway] *closed* [thing:prison the prison].
= shut; shut down; dismantle
+ [recipient The editor] was *released* from [thing:prison jail].
= free; parole; discharge
+ [recipient The editor] *left* [thing:prison prison].
= walk out of; get out of; leave
+ [recipient The editor] *regained* his *freedom*.
= win freedom; gain freedom; get freedom; taste freedom; win release; gain release
+ [actor? Norway's] *prisoner release* has ended.
= hostage release; exchange of prisoners; release on bail; early release; handover of hostages; release of prisoners; prisoner exchange; hostage exchange; exchange of prisoner; handover of hostage; release of prisoner
+ A *prisoner exchange* between [actor Norway] and [actor Iran] has ended.
= prisoner swap; swap; exchange of prisoners; hostage exchange; exchange of captives; exchange of prisoner; exchange of captive
+ The *return* of the [thing:remains bodies] of [recipient the soldiers] has ended.
= handover; repatriation
+ [actor The rebels] *gave back* the *bodies* of [recipient the soldiers].
= give back remains; hand back body; hand back remains; send home body
- The zoo released two wolves.
- The band released a record.
- The bank released its figures.
- The player was released by his club.

# Ground left, troops brought home.
RETREAT withdraw
+ [actor!:armed The army] *left* [thing:ground the town].
= abandon; vacate; evacuate; desert; flee; quit; pull out of; withdraw from; move out of; retreat from; clear out of
+ [actor!:armed The army] *left* [recipient Chad].
= quit; flee; abandon; evacuate; vacate
+ [actor!:armed The army] *pulled* out of [recipient Chad].
= march; ship; move
+ [actor!:armed The army] *pulled* out of [thing:ground the town].
= march; ship; move; clear
+ [actor!:armed The rebels] *retreated* from [thing:ground the town].
= withdraw; pull out; pull back; fall back; disengage; flee; run
+ [actor!:armed The rebels] *retreated* to [place the hills].
= fall back; pull back; withdraw; flee
+ [actor!:armed The rebels] *retreated*.
= fall back; pull back; flee; pull out; turn tail; beat retreat
+ [actor Norway] *brought* its [thing:force troops] *home*.
= bring back; call back; take home; send home; order home
+ [actor Norway] *reduced* its [thing:force troops] in [recipient Chad].
= cut; draw down; halve; thin out; scale down; scale back; cut back; withdraw; pull out; pull back; shrink; trim; slash
+ [actor Norway] *reduced* its [thing:military_readiness presence] in [recipient Chad].
= cut; draw down; end; scale down; scale back; cut back; wind down; shrink
+ [actor Norway] *withdrew* [thing:force its troops] from [thing:ground the town].
= pull out; pull back; remove; evacuate; recall; move; redeploy; extract
+ [actor Norway] *withdrew* [thing:armament its tanks].
= pull back; pull out; remove; call back; recall
+ [actor Norway] *withdrew* [thing:armament its tanks] from [thing:ground the town].
= pull back; pull out; remove; move away
+ [actor Norway] *ordered* its [thing:force troops] *home*.
= call home; bring home; fly home; send home
+ [actor Norway] *ordered* its [thing:force troops] [content:RETREAT to withdraw].
= tell; instruct; command
+ [actor Norway] *ended* its [thing:mission_abroad mission] in [recipient Chad].
= wind up; wind down; complete; close; terminate; wrap up; finish; halt; conclude
+ [actor Norway] *ended* its *occupation* of [thing:ground the province].
= give up occupation; abandon claim to; end annexation
+ [actor Norway] *gave up* [thing:ground the province].
= cede; relinquish; return; surrender; hand back; hand over; yield; renounce
+ [actor Norway] *returned* [thing:ground the province] to [recipient Iran].
= cede; relinquish; surrender; hand back; hand over; yield; restore; give up; give back; transfer
+ [actor Norway] *handed* *control* of [thing:ground the base] to [recipient Chad].
= hand over control; transfer control; cede control; give up control; return control; surrender control; relinquish control
+ [actor Norway] *closed* its [thing:armed_site base] in [recipient Chad].
= dismantle; vacate; shut; abandon; evacuate; hand over; quit; leave
+ [actor Norway's] *withdrawal* from [thing:ground the province] has ended.
= retreat; pullout; departure; evacuation; exit; pullback; disengagement; pull-out
+ [actor Norway's] *withdrawal* of [thing:force troops] has ended.
= pullout; removal; redeployment; evacuation; recall; drawdown; repatriation; pull-out
+ [actor Norway's] *withdrawal* of [thing:force troops] from [recipient Chad] has ended.
= pullout; removal; redeployment; evacuation; drawdown; repatriation; pull-out
+ The *withdrawal* of [actor!:force the troops] from [recipient Chad] has ended.
= departure; retreat; exit; pullout; return; pull-out
+ [actor Norway's] *troop withdrawal* has ended.
= troop pullout; drawdown; troop drawdown; military withdrawal; force reduction; troop pull-out
+ The *handover* of [thing:ground the base] to [recipient Chad] by [actor Norway] has ended.
= return; transfer; cession; surrender
- The tourists left the town.
- The bank withdrew its offer.
- The firm closed its shop in Chad.
- The sea retreated from the beach.

# Arms laid down.
RETREAT disarm
+ [actor!:armed The rebels] *gave up* the *fight*.
= give up struggle; abandon fight; lay down gun; put down gun; bury weapon; give up gun; abandon violence; give up violence; forswear violence; abandon arms; end insurgency; end rebellion; end armed campaign; hang up gun; lower weapon; abandon insurgency
+ [actor The rebels] *handed* their [thing:weapon weapons] to [recipient the army].
= give; deliver; surrender; yield; hand over; turn over; turn in; hand in
+ [actor The rebels] *handed in* their [thing:weapon weapons].
= hand over; turn in; give up; surrender; deliver up; decommission; lay down; lay aside; put down; relinquish
+ [actor The rebels] *gave* themselves *up* to [recipient the army].
= turn themselves in; surrender themselves; hand themselves over
+ [actor!:armed The rebels] *surrendered* in [place the north].
= capitulate; give up; disarm; demobilize; disband; demobilise
+ [actor!:armed The rebels] *raised* the white *flag*.
= wave flag; hoist flag; show flag
+ [actor!:armed The rebels] *joined* [thing:peace the peace process].
= embrace; enter; accept
+ [actor Norway] *scrapped* its [thing:weapon nuclear weapons].
= destroy; dismantle; give up; renounce; abandon; decommission; surrender; eliminate; cut; get rid of; mothball; junk
+ [actor Norway] *cut* its [thing:weapon nuclear arsenal].
= reduce; halve; slash; shrink; dismantle
+ [actor Norway] *froze* its [thing:nuclear nuclear programme].
= halt; suspend; end; abandon; give up; dismantle; scrap; stop; renounce; shut down; mothball; close; roll back; limit
+ [actor Norway] *shut down* its [thing:nuclear reactor].
= close; dismantle; disable; mothball; switch off
+ The *destruction* of [thing:weapon chemical weapons] by [actor Norway] has ended.
= elimination; dismantling; surrender; decommissioning; handover; scrapping; removal
+ The *surrender* of [thing:weapon weapons] by [actor the rebels] has ended.
= handover; decommissioning; collection
+ The *disarmament* of [recipient:armed the militia] by [actor Norway] has ended.
= demobilization; disbandment; dissolution; disarming; demobilisation
+ [actor!:armed The rebels] *defected* to [recipient the army].
= desert; go over; change side
- The farmer gave up the fight against the weeds.
- The boxer threw in the towel.
- The player raised the flag of his club.

# Guns silent.
RETREAT ceasefire
+ The *guns* *fell silent* in [place the north].
= fighting stop; fighting cease; fighting die down; fighting subside; fighting halt; fighting end; hostilities end; hostilities cease; hostilities stop; shelling stop; calm return; war end; conflict end; shelling cease; bombing stop; violence subside; clash subside
+ A [thing:truce ceasefire] *took effect* in [place the north].
= go into effect; come into effect; come into force; take hold; enter into force; begin; start; hold; get under way
+ A [thing:truce ceasefire] between [actor Norway] and [actor Iran] *took effect*.
= go into effect; come into effect; come into force; take hold; enter into force; hold
+ [actor The army] *stopped* [thing:attack the bombing] of [recipient Chad].
= halt; end; cease; suspend; pause; discontinue; break off
+ [actor The army] *ended* its [thing:attack offensive] against [recipient the rebels].
= halt; stop; suspend; cease; wind down; wind up; break off; abandon; pause; discontinue
+ [actor The army] *ended* its [thing:attack offensive] in [place the north].
= halt; stop; suspend; cease; wind down; wind up; break off; abandon; pause
+ [actor Norway] *ended* the *war* with [recipient Iran].
= end conflict; end hostilities; end feud; stop war; end fighting; call off war; end hostility
+ [actor Norway] and [actor Iran] *ended* their *war*.
= end conflict; end hostilities; end feud; stop fighting; cease fire; end fighting; cease hostilities; suspend hostilities; hold fire; stop war; lay aside arms; end hostility; cease hostility; suspend hostility
+ [actor The two sides] *stopped fighting*.
= cease fighting; end fighting; halt fighting; cease hostilities; end hostilities; hold fire; cease fire; suspend hostilities; stop shooting; end war; lay down arms; end conflict; cease hostility; end hostility; suspend hostility
+ [actor The army] *held* its *fire*.
= hold back; cease firing; stop firing; stop shelling; stop bombing; stop shooting; halt shelling; halt bombing; cease shelling; cease bombing; suspend bombing; suspend strike; halt strike; stop strike; halt attack; stop attack; cease attack; end attack; pause attack; halt offensive; pause offensive; halt operation; suspend operation; end operation
+ [actor The army] *kept* to [thing:truce the ceasefire].
= stick; adhere; abide
+ [actor Norway] *made peace* with [recipient the rebels].
= conclude peace; sign peace; agree peace; seal peace
+ A *halt* to [thing:attack the fighting] has ended.
= end; stop; pause
+ [actor The army's] *observance* of [thing:truce the ceasefire] has ended.
= respect; implementation
- The talks came into effect.
- The rain stopped the game.

# Access given.
RETREAT access
+ [actor Norway] *opened* its [thing:access doors] to [recipient:observer inspectors].
= reopen; throw open; unlock; re-open
+ [actor Norway] *gave* [recipient:observer inspectors] *access*.
= grant access; allow access; guarantee access; offer access; give free access; promise access; give visa; grant visa; issue visa; grant entry; allow entry; give entry; give free hand; grant passage; give free passage
+ [recipient:observer Inspectors] were *given access* to [place the camp].
= grant access; allow access; offer access; guarantee access; provide access
+ [actor Norway] *allowed access* to [place the camp] for [recipient:observer inspectors].
= grant access; permit access; give access; open access; guarantee access
+ [actor Norway] *let* [recipient:observer inspectors] *enter* [place the camp].
= allow enter; let visit; allow visit; permit visit; permit enter; let inspect; allow inspect; let into
+ [actor Norway] *allowed* [recipient:observer inspectors] back into [place the country].
= let; invite; admit; welcome
+ [actor Norway] *allowed* the *return* of [recipient:observer inspectors].
= allow entry; permit return; permit entry; accept return; allow deployment; accept deployment; permit deployment; accept presence; agree to deployment; agree to return; welcome return; approve deployment
+ [actor Norway] *readmitted* [recipient:observer inspectors].
= admit; receive; welcome; accept
+ [recipient:observer Inspectors] *entered* [place the camp].
= visit; reach; tour
+ [recipient:observer Inspectors] *arrived* in [place the province].
= land; deploy; return
+ [recipient:observer Inspectors] *returned* to [place the province].
= go
+ A *convoy* of [thing:aid food] *entered* [place the town].
= convoy reach; convoy arrive
+ [thing:aid Aid] *entered* [place the town].
= reach; get into; cross into; flow into; arrive in
+ [actor Norway] *let* [thing:aid aid] *through* to [recipient the villagers].
= let in; wave through
+ [actor Norway] *opened* [thing:road the road] to [thing:aid aid].
= reopen; unblock; clear; re-open
+ [actor Norway] *opened* a *corridor* for [recipient:civilians the civilians].
= establish corridor; set up corridor; guarantee corridor; provide corridor; agree corridor; create corridor; open humanitarian corridor
+ [actor Norway] *opened* [thing:corridor humanitarian corridors].
= establish; set up; create; guarantee; allow; agree to; secure
+ [actor Norway] *granted* [recipient:civilians the civilians] *safe passage*.
= give safe passage; allow safe passage; guarantee safe passage; offer safe passage; promise safe passage
+ [actor Norway] *granted safe passage* to [recipient:civilians the civilians].
= give safe passage; allow safe passage; guarantee safe passage; offer safe passage
+ *Access* to [place the camp] by [recipient:observer inspectors] has ended.
= visit; entry
+ *Humanitarian access* to [place the camp] has ended.
+ *Humanitarian access* for [recipient? the province] has ended.
= aid access; unimpeded access; unhindered access
+ *Humanitarian access* to [recipient? the province] has ended.
= aid access; unimpeded access; unhindered access
+ The *deployment* of [recipient:peacekeeper peacekeepers] in [place the province] has ended.
= arrival; entry; return
- The school opened its doors to parents.
- The club gave fans free entry.
- The tourists entered the camp.

# Office left.
RETREAT resign
+ [actor!:office The minister] *resigned*.
= step down; quit; stand down; bow out; abdicate; leave office; relinquish office
+ [actor!:office The minister] *resigned* over [thing the scandal].
= step down; quit; stand down; bow out
+ [actor!:office The minister] *resigned* amid [thing protests].
= step down; quit; stand down; bow out
+ [actor!:office The minister] *resigned* in [thing protest].
= step down; quit; stand down; bow out
+ [actor!:office The minister] *gave up* [thing:post the presidency].
= leave; vacate; relinquish; quit; renounce; lay down; surrender; resign
+ [actor!:office The minister] *gave up* his *seat*.
= vacate seat; resign seat; give up post; quit post; leave post; lay down office; resign post; vacate post
+ [actor!:office The minister] *handed in* his *notice*.
= hand in resignation; tender resignation; submit resignation; announce resignation; offer resignation; declare resignation; announce departure; give up job; quit job
+ [actor!:office The minister] *left* [thing:post the government].
= quit; exit; step down from; resign from; stand down from; walk out of; pull out of; abandon
+ [actor!:office The king] *renounced* [thing:post the throne].
= abdicate; give up; relinquish; step down from
+ [actor The junta] *handed* *power* to [recipient civilians].
= transfer power; cede power; return power; give power; hand over power; surrender power
+ [actor The junta] *handed over power*.
= give up power; relinquish power; cede power; surrender power; leave power; transfer power; step down; restore civilian rule; return to barracks; yield power
+ The *resignation* of [actor!:office the minister] has ended.
= departure; abdication
+ [actor!:office The cabinet] *resigned* after [thing the vote].
= step down; stand down
- The manager resigned from the shop.
- The captain stepped down from the ladder.
- The minister left the room.
- The striker announced his departure.

# Sieges and sanctions ended, property given back.
RETREAT -
+ [actor The army] *lifted* the *siege* of [thing:ground the city].
= end siege; end blockade; lift blockade; break off siege; ease blockade; relax blockade; ease siege; loosen grip; end encirclement; break off blockade
+ [actor The army] *lifted* its *blockade* of [thing:physical the port].
= end blockade; ease blockade; end siege; lift siege; relax blockade
+ The *lifting* of the *siege* of [thing:ground the city] has ended.
= lifting of blockade; end of siege; end of blockade; easing of blockade; ending of siege
+ The *lifting* of [thing:sanctions the sanctions] by [actor Norway] has ended.
= easing; removal; relaxation; suspension; end; termination; ending; waiving
+ The *lifting* of [thing:sanctions the sanctions] against [recipient Iran] has ended.
= easing; removal; relaxation; suspension; end; termination; ending
+ [actor Norway] *removed* [recipient Iran] from its [thing:terror_list blacklist].
= take; strike; drop; delete; cross; delist
+ [actor Norway] *waived* [thing:sanctions sanctions] on [thing:trade oil exports] from [recipient Iran].
= lift; ease; suspend; remove; drop; relax
+ [actor Norway] *lifted* [thing:sanctions tariffs] on [thing:goods steel] from [recipient Iran].
= drop; cut; remove; scrap; suspend; lower; reduce; end; waive; ease; roll back
+ [actor Norway] *gave back* [thing:property the land] to [recipient the farmers].
= return; restore; hand back; release; hand over; restitute
+ [actor Norway] *released* [thing:asset the assets] of [recipient Iran].
= unfreeze; unblock; give back; hand back
+ [actor Norway] *unfroze* [recipient Iran's] [thing:asset assets].
= release; unblock; return
+ [actor Norway] *released* [thing:craft the tanker].
= free; return; let go; hand back
+ The *return* of [thing:property the land] to [recipient the farmers] by [actor Norway] has ended.
= restitution; handover; restoration
+ [actor Norway] *defused tensions* with [recipient Iran].
= ease tension; reduce tension; lower tension; calm tension; lower temperature; de-escalate tension
- The shop returned the money to its customer.
- The crane lifted the beams of steel.
- The library released the book.

RETREAT -
+ [thing:groups The two sides] *exchanged prisoners*.
= swap prisoner; swap captive; exchange captive; trade prisoner; exchange hostage; exchange body; exchange detainee
+ [thing:groups The two sides] *stopped fighting*.
= cease fighting; end fighting; halt fighting; cease hostilities; end hostilities; hold fire; cease fire; suspend hostilities; lay down arms; end conflict; end war; withdraw; pull back; disengage; observe ceasefire; respect ceasefire; keep ceasefire; cease hostility; end hostility; suspend hostility; observe cease-fire; respect cease-fire; keep cease-fire
- The two sides of the road ended.

# Buildings and posts left.
RETREAT withdraw
+ [actor!:armed The army] *vacated* [thing:physical the school].
= leave; evacuate; quit; abandon; move out of; pull out of; withdraw from; hand back; give up; relinquish; clear out of
+ [actor!:armed The army] *handed over* [thing:physical the station] to [recipient Chad].
= hand back; return; turn over; surrender; give back; cede; relinquish; transfer; give up; yield
+ [actor!:armed The army] *ended* its *occupation* of [thing:physical the school].
= lift occupation; give up occupation; abandon occupation; end takeover
+ [actor!:armed Troops] *returned* to *barracks*.
= withdraw to barracks; retreat to barracks; go back to barracks; march back to barracks; pull back to barracks
+ [actor!:armed Troops] *came home* from [recipient Chad].
= return home; come back; fly home; sail home; head home; ship home
+ [actor!:armed The army] *lifted* its [thing:checkpointing checkpoints] in [place the province].
= remove; dismantle; take down; scrap; withdraw; clear away
- The visitors vacated the hotel.
- The teacher came home from work.
- The army stormed the school.

RETREAT ceasefire
+ The *fighting* *stopped* in [place the north].
= cease; end; subside; die down; halt; ease; ease off; abate; let up; peter out; fade
+ The *shelling* *stopped* in [place the north].
= cease; end; subside; die down; halt; ease; ease off; abate; let up; peter out; fade
+ The *bombing* *stopped* in [place the north].
= cease; end; subside; die down; halt; ease; ease off; abate; let up; peter out; fade
+ The *gunfire* *stopped* in [place the north].
= cease; end; subside; die down; halt; ease; ease off; abate; let up; peter out; fade
+ The *violence* *stopped* in [place the north].
= cease; end; subside; die down; halt; ease; ease off; abate; let up; peter out; fade
+ *Clashes* *stopped* in [place the north].
= cease; end; subside; die down; halt; ease; ease off; abate; let up; peter out; fade
+ *Hostilities* *ceased* in [place the north].
= end; stop; halt; subside; die down
+ *Hostilities* between [actor Norway] and [actor Iran] *ceased*.
= end; stop; halt; subside
+ *Fighting* between [actor Norway] and [actor Iran] *stopped*.
= cease; end; subside; die down; halt; ease; abate
+ *Calm returned* to [place the north].
+ *Peace returned* to [place the north].
+ *Calm* was *restored* in [place the north].
+ [actor!:armed The army] *stopped firing*.
+ [actor!:armed The army] *ceased firing*.
+ [actor!:armed The army] *stopped shooting*.
- The rain stopped in the north.
- The factory stopped firing its kilns.

RETREAT disarm
+ [actor!:armed The rebels] *put* their [thing:weapon weapons] beyond *use*.
+ [actor!:armed The rebels] *swapped* their [thing:weapon weapons] for [thing:money cash].
= trade; exchange; hand over; hand in; turn in; give up
- The cook put the knife away.
- The shop exchanged the gun for another.

RETREAT release
+ [actor Norway] *allowed* [recipient:detainee the sailors] to *leave*.
+ [actor! The rebels] *allowed* [recipient:captive the hostages] to *leave*.
+ [recipient:captive The hostages] *came home* from [place Chad].
= return home; fly home; arrive home; go free; walk free; reach safety
+ [recipient:captive The hostages] were *flown home*.
= bring home; take home; send home
+ [recipient The editor] *came home* after [thing:term two years] in [thing:prison jail].
= return home; go home; walk free; go free
- The tourists came home from the beach.
- The teacher allowed the pupils to leave.

RETREAT access
+ [actor Norway] *issued visas* to [recipient:observer inspectors].
= grant visa; give visa; issue permit; grant permit; give permit; issue accreditation; grant accreditation; restore accreditation
- The museum opened its gates to visitors.
- The bank issued cards to customers.

RETREAT resign
+ [actor!:office The minister] *withdrew* from [thing:post public life].
= retire; bow out; step back; step away
- The tenant withdrew his notice.
