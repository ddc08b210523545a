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
= prisoner swap; hostage release; prisoner release; exchange of prisoners; hostage swap; swap of prisoners; hostage deal; exchange of captives
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
= pull out; retreat; pull back; redeploy; leave; depart; disengage; move out; fall back; draw back; begin withdrawal; complete withdrawal; complete pullout; begin pullout; start withdrawal; finish withdrawal; start pullout; beat retreat; begin retreat; conduct withdrawal
+ [actor The army] *withdrew* [thing:force its troops] from [recipient Chad].
= pull out; pull back; remove; evacuate; recall; bring home; pull; redeploy; move; extract; repatriate; begin withdrawing
+ [actor The army] *withdrew* [thing:force its troops].
= pull out; pull back; recall; bring home; bring back; call back; draw down; draw back; thin out; remove
+ [actor The army] *withdrew* [thing:armament its tanks] from [recipient Chad].
= pull out; pull back; remove; move away; recall
+ [actor The army] *vacated* [thing:ground the town].
= evacuate; abandon; leave; quit; surrender; cede; give up; relinquish; hand over; return; yield; pull out of; hand back; withdraw from; desert
+ [actor The army] *handed over* [thing:ground the town] to [recipient the rebels].
= return; surrender; cede; give up; relinquish; hand back; yield; hand; give back; turn over; restore
+ [actor!:armed The army] *withdrew* to [place the hills].
= retreat; pull back; fall back
+ [actor!:armed The rebels] *fled* [thing:ground the town].
= abandon; desert; leave
+ [actor The army's] *withdrawal* from [recipient Chad] has ended.
= pullout; retreat; departure; pullback; redeployment; exit; evacuation; disengagement; drawdown
+ The *withdrawal* of [thing:force troops] from [recipient Chad] by [actor the army] has ended.
= pullout; removal; redeployment; evacuation; recall; departure; drawdown; repatriation
+ [actor? Norway's] *troop withdrawal* from [recipient? Chad] has ended.
= troop pullout; troop drawdown; military withdrawal; force reduction; pull-out; pull-back
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
= capitulate; disarm; demobilize; disband; lay down arms
+ [actor The rebels] *surrendered* [thing:weapon their weapons] to [recipient the army].
= hand over; hand in; turn in; give up; turn over; relinquish; yield
+ [actor Norway] *destroyed* its [thing:weapon chemical weapons].
= dismantle; decommission; scrap; give up; surrender; eliminate; relinquish; lay down; abandon; get rid of
+ [actor Norway] *disarmed* [recipient:armed the militia].
= demobilize; disband; dissolve
+ [actor Norway] *ended* its *nuclear programme*.
= abandon nuclear program; give up nuclear program; dismantle nuclear program; halt nuclear program; suspend nuclear program; freeze nuclear program; halt uranium enrichment; suspend uranium enrichment; freeze nuclear activity; scrap nuclear program; end nuclear test
+ The *surrender* of [actor the rebels] has ended.
= disarmament; capitulation; demobilization; disbandment; dissolution
+ [actor? The rebels'] *disarmament* has ended.
= surrender; capitulation; demobilization; decommissioning; disbandment; laying down of arms; denuclearization
- Lund surrendered her driving licence.
- The team surrendered its lead.
- Her smile disarmed the critics.

RETREAT ceasefire
+ [actor The army] *observed* [thing:truce a ceasefire].
= implement; respect; honour; keep; begin; enforce; maintain; abide by; hold; honor; start; comply with; uphold; adhere to; enter
+ A *ceasefire* between [actor Norway] and [actor Iran] held.
= truce; armistice; cessation of hostilities; halt in fighting; humanitarian pause; lull; cessation; cease-fire; end of war; pause in fighting
+ [actor? The army's] *ceasefire* with [actor? the rebels] held.
= truce; armistice; cessation of hostilities; cease-fire; humanitarian pause
+ The *ceasefire* in [place the north] has ended.
= truce; armistice; cessation of hostilities; cease-fire; humanitarian pause; calm; cessation; lull; pause in fighting
+ [actor The army] *halted* [content:ASSAULT the bombing].
= stop; cease; end; discontinue; break off; wind down
+ [actor The army] *stopped* [content:ASSAULT bombing the port].
= quit; halt; cease
+ [actor The army] *ceased fire*.
= hold fire; stop fighting; cease hostilities; end hostilities; stop shooting; halt fire; cease fighting; suspend hostilities; halt hostilities; stop hostilities; end fighting; halt fighting
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
= permit; let; invite; authorize
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
= reopen
+ [actor Norway] *opened* [thing:border the border] for [thing:aid aid].
= reopen
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
= demobilize; send home; disband; stand down
+ [actor Norway] *ended* the *war*.
= end conflict; end hostilities; end campaign; stop war
+ [actor Norway's] *de-escalation* with [actor Iran] has ended.
= disengagement; standdown
+ [actor Norway] *took* [recipient Iran] off the [thing:terror_list terrorism list].
= strike; drop; cross
+ [actor Norway] *removed* [recipient Iran] from the [thing:terror_list terrorism list].
= delete; drop; strike; delist; take
- The crane lifted the steel.
- The players lifted the cup.
- The library asked readers to return books.
