# THREATEN: warns of harm to come, ultimatum. The threatened act is a further event with the status `threatened`.

THREATEN arrest
+ [actor Norway] *threatened* [content:arresting to arrest the editor].
= vow; swear; issue threat; make threat; menace; renew threat; repeat threat; give warning
+ [actor Norway] *threatened* [recipient Iran] with [content:arresting the arrest of the editor].
= menace; scare
+ [actor Norway] *threatened* [content:arresting the arrest of the editor].
= vow; promise
+ [actor Norway] *threatened* [content:arresting that it would arrest the editor].
= warn; vow; swear; caution
+ [actor Norway] *warned* [recipient Iran] [content:arresting that it would arrest the editor].
= threaten; caution; put on notice
+ [actor Norway] *warned* of [content:arresting the arrest of the editor].
= hint; issue warning; speak; give warning; issue threat; raise possibility; raise spectre
+ [actor Norway] *warned* [recipient Iran] of [content:arresting the arrest of the editor].
= caution; forewarn
+ [actor Norway's] *threat* [content:arresting to arrest the editor] has ended.
= vow; warning; ultimatum; pledge
+ [actor Norway's] *threat* of [content:arresting the arrest of the editor] has ended.
= warning; menace
+ [actor Norway's] *threat* [content:arresting that it would arrest the editor] has ended.
= warning; vow
- Police arrested the editor.

THREATEN arrest
+ [actor A court] *issued* an *arrest warrant* for [recipient the general].
= issue warrant; issue warrant of arrest; issue red notice; seek arrest warrant; request arrest warrant; approve arrest warrant; put out arrest warrant
+ [actor A court] *issued* an *arrest warrant* against [recipient the general].
= issue warrant; issue warrant of arrest
+ [actor? The court's] *arrest warrant* for [recipient the general] has ended.
= arrest order; warrant
+ [actor? The court's] *arrest warrant* against [recipient the general] has ended.
= warrant
+ [actor Norway] *put* a *bounty* on [recipient the general].
= offer reward for; place bounty; put price on head
- The shop issued a guarantee.

THREATEN expel
+ [actor Norway] *threatened* [content:expelling to expel the diplomats].
= vow; swear; issue threat; make threat; menace; renew threat; repeat threat; give warning
+ [actor Norway] *threatened* [recipient Iran] with [content:expelling the expulsion of the diplomats].
= menace; scare
+ [actor Norway] *threatened* [content:expelling the expulsion of the diplomats].
= vow; promise
+ [actor Norway] *threatened* [content:expelling that it would expel the diplomats].
= warn; vow; swear; caution
+ [actor Norway] *warned* [recipient Iran] [content:expelling that it would expel the diplomats].
= threaten; caution; put on notice
+ [actor Norway] *warned* of [content:expelling the expulsion of the diplomats].
= hint; issue warning; speak; give warning; issue threat; raise possibility; raise spectre
+ [actor Norway] *warned* [recipient Iran] of [content:expelling the expulsion of the diplomats].
= caution; forewarn
+ [actor Norway's] *threat* [content:expelling to expel the diplomats] has ended.
= vow; warning; ultimatum; pledge
+ [actor Norway's] *threat* of [content:expelling the expulsion of the diplomats] has ended.
= warning; menace
+ [actor Norway's] *threat* [content:expelling that it would expel the diplomats] has ended.
= warning; vow
- Norway expelled the diplomats.

THREATEN territory
+ [actor Norway] *threatened* [content:annexing to annex the island].
= vow; swear; issue threat; make threat; menace; renew threat; repeat threat; give warning
+ [actor Norway] *threatened* [recipient Iran] with [content:annexing the annexation of the island].
= menace; scare
+ [actor Norway] *threatened* [content:annexing the annexation of the island].
= vow; promise
+ [actor Norway] *threatened* [content:annexing that it would annex the island].
= warn; vow; swear; caution
+ [actor Norway] *warned* [recipient Iran] [content:annexing that it would annex the island].
= threaten; caution; put on notice
+ [actor Norway] *warned* of [content:annexing the annexation of the island].
= hint; issue warning; speak; give warning; issue threat; raise possibility; raise spectre
+ [actor Norway] *warned* [recipient Iran] of [content:annexing the annexation of the island].
= caution; forewarn
+ [actor Norway's] *threat* [content:annexing to annex the island] has ended.
= vow; warning; ultimatum; pledge
+ [actor Norway's] *threat* of [content:annexing the annexation of the island] has ended.
= warning; menace
+ [actor Norway's] *threat* [content:annexing that it would annex the island] has ended.
= warning; vow
- Norway annexed the island.

THREATEN relations
+ [actor Norway] *threatened* [content:breaking to break off relations].
= vow; swear; issue threat; make threat; menace; renew threat; repeat threat; give warning
+ [actor Norway] *threatened* [recipient Iran] with [content:breaking a break in relations].
= menace; scare
+ [actor Norway] *threatened* [content:breaking a break in relations].
= vow; promise
+ [actor Norway] *threatened* [content:breaking that it would break off relations].
= warn; vow; swear; caution
+ [actor Norway] *warned* [recipient Iran] [content:breaking that it would break off relations].
= threaten; caution; put on notice
+ [actor Norway] *warned* of [content:breaking a break in relations].
= hint; issue warning; speak; give warning; issue threat; raise possibility; raise spectre
+ [actor Norway] *warned* [recipient Iran] of [content:breaking a break in relations].
= caution; forewarn
+ [actor Norway's] *threat* [content:breaking to break off relations] has ended.
= vow; warning; ultimatum; pledge
+ [actor Norway's] *threat* of [content:breaking a break in relations] has ended.
= warning; menace
+ [actor Norway's] *threat* [content:breaking that it would break off relations] has ended.
= warning; vow
- Norway broke off relations with Iran.

THREATEN violence
+ [actor Norway] *threatened* [content:ASSAULT to attack the village].
= vow; swear; issue threat; make threat; menace; renew threat; repeat threat; give warning
+ [actor Norway] *threatened* [recipient Iran] with [content:ASSAULT attacks on the village].
= menace; scare
+ [actor Norway] *threatened* [content:ASSAULT attacks on the village].
= vow; promise
+ [actor Norway] *threatened* [content:ASSAULT that it would attack the village].
= warn; vow; swear; caution
+ [actor Norway] *warned* [recipient Iran] [content:ASSAULT that it would attack the village].
= threaten; caution; put on notice
+ [actor Norway] *warned* of [content:ASSAULT attacks on the village].
= hint; issue warning; speak; give warning; issue threat; raise possibility; raise spectre
+ [actor Norway] *warned* [recipient Iran] of [content:ASSAULT attacks on the village].
= caution; forewarn
+ [actor Norway's] *threat* [content:ASSAULT to attack the village] has ended.
= vow; warning; ultimatum; pledge
+ [actor Norway's] *threat* of [content:ASSAULT attacks on the village] has ended.
= warning; menace
+ [actor Norway's] *threat* [content:ASSAULT that it would attack the village] has ended.
= warning; vow
- Rain threatened the harvest.

THREATEN violence
+ [actor Norway] *vowed revenge* against [recipient Iran].
= swear revenge; vow vengeance; threaten revenge; vow retaliation; promise revenge; swear vengeance; threaten war; threaten force; threaten military action; threaten violence; threaten retaliation; vow reprisal
+ [actor Norway] *vowed revenge* on [recipient Iran].
= swear revenge; vow vengeance; threaten revenge; swear vengeance; threaten war
+ [actor Norway] *vowed revenge* for [thing the attack].
= swear revenge; vow vengeance; threaten revenge; vow retaliation; promise revenge; swear vengeance; promise retaliation; threaten retaliation; vow response
+ [actor Norway] *threatened* the *use* of *force* against [recipient Iran].
= threaten use of force
+ [actor Norway] *threatened* [recipient Iran] with [thing:weapon missiles].
= menace; intimidate
+ [actor Norway] *aimed* [thing:armament missiles] at [recipient Iran].
= point; train
+ [actor Norway] *threatened* *war*.
= threaten military action; threaten force; threaten violence; threaten invasion; warn of war

THREATEN restrict
+ [actor Norway] *threatened* [content:COERCE,PROTEST to ban the party].
= vow; swear; issue threat; make threat; menace; renew threat; repeat threat; give warning
+ [actor Norway] *threatened* [recipient Iran] with [content:COERCE,PROTEST a ban on the party].
= menace; scare
+ [actor Norway] *threatened* [content:COERCE,PROTEST a ban on the party].
= vow; promise
+ [actor Norway] *threatened* [content:COERCE,PROTEST that it would ban the party].
= warn; vow; swear; caution
+ [actor Norway] *warned* [recipient Iran] [content:COERCE,PROTEST that it would ban the party].
= threaten; caution; put on notice
+ [actor Norway] *warned* of [content:COERCE,PROTEST a ban on the party].
= hint; issue warning; speak; give warning; issue threat; raise possibility; raise spectre
+ [actor Norway] *warned* [recipient Iran] of [content:COERCE,PROTEST a ban on the party].
= caution; forewarn
+ [actor Norway's] *threat* [content:COERCE,PROTEST to ban the party] has ended.
= vow; warning; ultimatum; pledge
+ [actor Norway's] *threat* of [content:COERCE,PROTEST a ban on the party] has ended.
= warning; menace
+ [actor Norway's] *threat* [content:COERCE,PROTEST that it would ban the party] has ended.
= warning; vow
- Norway banned the party.

THREATEN restrict
+ [actor Norway] *threatened* [content:SANCTION to impose sanctions].
= vow; swear; issue threat; make threat; menace; renew threat; repeat threat; give warning
+ [actor Norway] *threatened* [recipient Iran] with [content:SANCTION sanctions against the port].
= menace; scare
+ [actor Norway] *threatened* [content:SANCTION sanctions against the port].
= vow; promise
+ [actor Norway] *threatened* [content:SANCTION that it would impose sanctions].
= warn; vow; swear; caution
+ [actor Norway] *warned* [recipient Iran] [content:SANCTION that it would impose sanctions].
= threaten; caution; put on notice
+ [actor Norway] *warned* of [content:SANCTION sanctions against the port].
= hint; issue warning; speak; give warning; issue threat; raise possibility; raise spectre
+ [actor Norway] *warned* [recipient Iran] of [content:SANCTION sanctions against the port].
= caution; forewarn
+ [actor Norway's] *threat* [content:SANCTION to impose sanctions] has ended.
= vow; warning; ultimatum; pledge
+ [actor Norway's] *threat* of [content:SANCTION sanctions against the port] has ended.
= warning; menace
+ [actor Norway's] *threat* [content:SANCTION that it would impose sanctions] has ended.
= warning; vow
- Norway banned the party.

THREATEN -
+ [actor Norway] *threatened* [content:MOBILIZE,REJECT,ACCUSE to sue the port].
= vow; swear; issue threat; make threat; menace; renew threat; repeat threat; give warning
+ [actor Norway] *threatened* [recipient Iran] with [content:MOBILIZE,REJECT,ACCUSE a lawsuit].
= menace; scare
+ [actor Norway] *threatened* [content:MOBILIZE,REJECT,ACCUSE a lawsuit].
= vow; promise
+ [actor Norway] *threatened* [content:MOBILIZE,REJECT,ACCUSE that it would sue the port].
= warn; vow; swear; caution
+ [actor Norway] *warned* [recipient Iran] [content:MOBILIZE,REJECT,ACCUSE that it would sue the port].
= threaten; caution; put on notice
+ [actor Norway] *warned* of [content:MOBILIZE,REJECT,ACCUSE a lawsuit].
= hint; issue warning; speak; give warning; issue threat; raise possibility; raise spectre
+ [actor Norway] *warned* [recipient Iran] of [content:MOBILIZE,REJECT,ACCUSE a lawsuit].
= caution; forewarn
+ [actor Norway's] *threat* [content:MOBILIZE,REJECT,ACCUSE to sue the port] has ended.
= vow; warning; ultimatum; pledge
+ [actor Norway's] *threat* of [content:MOBILIZE,REJECT,ACCUSE a lawsuit] has ended.
= warning; menace
+ [actor Norway's] *threat* [content:MOBILIZE,REJECT,ACCUSE that it would sue the port] has ended.
= warning; vow
- The clouds threatened rain.

THREATEN -
+ [actor Norway] *threatened* [recipient Iran].
= menace; put on notice
+ [actor Norway] *threatened* [recipient Iran] with [thing:consequence consequences].
= menace
+ [actor Norway] *threatened* [recipient Iran] over [thing the ruling].
= warn; caution; put on notice; menace
+ [actor Norway] *threatened* [thing:consequence consequences] for [recipient Iran].
= vow; promise; warn of
+ [actor Norway] *threatened* [thing:consequence consequences].
= vow; promise; swear; pledge; warn of
+ [actor Norway] *threatened* [thing:consequence retaliation] against [recipient Iran].
= vow; swear; promise; pledge
+ [actor Norway] *threatened* [content to act].
+ [actor Norway] *vowed* [content:retaliating to retaliate].
= threaten; promise; pledge; swear; prepare; plan; warn; intend
+ [actor Norway] *warned* [recipient Iran] of [thing:consequence consequences].
= caution; threaten
+ [actor Norway] *warned* of [thing:consequence consequences].
= speak; hint
+ [actor Norway] *warned* [recipient Iran].
= caution; forewarn
+ [actor Norway] *warned* [recipient Iran] against [thing the plan].
= caution; admonish
+ [actor Norway] *warned* against [thing the plan].
= caution; issue warning
+ [actor Norway] *warned* [recipient Iran] [content not to interfere].
= caution
+ [actor Norway] *issued* an *ultimatum* to [recipient Iran].
= give ultimatum; deliver ultimatum; send ultimatum; issue warning; issue threat; send warning; give warning; make threat; set deadline; issue stern warning; deliver warning; sound warning
+ [actor Norway] *gave* [recipient Iran] an *ultimatum*.
= set deadline; give deadline; give last warning; issue ultimatum; give warning; give final warning; serve notice; send warning
+ [actor Norway] *set* a *deadline* for [recipient Iran].
= set ultimatum; issue ultimatum; impose deadline
+ [actor Norway's] *threat* against [recipient Iran] has ended.
= ultimatum; warning; death threat; bomb threat
+ [actor Norway's] *threat* to [recipient Iran] has ended.
= ultimatum; warning; death threat; menace
+ [actor Norway's] *ultimatum* has ended.
= sabre-rattling; saber-rattling; brinkmanship; death threat; bomb threat
+ [actor Norway] *reserved* the *right* [content to respond].
+ [recipient The editor] *received* a *death threat*.
= receive threat; get threat; get death threat; receive bomb threat
- Drought threatened the crop.
- The office warned of strong winds.
- The goat is a threatened species.

# Threats by other words.
THREATEN restrict
+ [actor Norway] *planned* [content:COERCE,SANCTION to impose restrictions on the party].
= intend; prepare; decide; propose
+ [actor Norway's] *plan* [content:COERCE,SANCTION to impose restrictions on the party] has ended.
= intention; decision; proposal
+ [actor Norway] *raised* the *possibility* of [content:COERCE,SANCTION,PROTEST a ban on the party].
= raise prospect; raise spectre; raise threat; hold out threat; float idea; float possibility; hold out possibility; raise potential
+ [actor Norway] *announced plans* [content:COERCE,SANCTION,PROTEST to ban the party].
= unveil plan; announce intention; declare intention; draw up plan
+ [actor The union] *threatened* a [thing:protest_act strike].
= vow; promise; plan; announce plan for; warn of
+ [actor The union] *threatened* [recipient the government] with a [thing:protest_act strike].
= warn
+ [actor The union] *threatened* [content:striking to strike].
= vow; promise; warn; vote; plan; decide; pledge
+ [actor The union's] *threat* [content:striking to strike] has ended.
= vow; plan; warning
+ [actor The union's] *threat* of a [thing:protest_act strike] has ended.
= warning
+ [actor Norway] *threatened* [thing:sanctions sanctions] against [recipient Iran].
= vow; promise; announce plan for; warn of; propose; plan; consider
+ [actor Norway] *threatened* [thing:sanctions sanctions] on [recipient Iran].
= vow; promise; propose; plan; consider
+ [actor Norway] *threatened* [recipient Iran] with [thing:sanctions tariffs].
= menace; warn
+ [actor Norway] *threatened* a [thing:veto_like veto].
= vow; promise
+ [actor Norway] *threatened* [content to veto the plan].
= vow; warn; promise
+ [actor Norway] *threatened* to *cut off* [thing:aid aid] to [recipient Iran].
= threaten to cut; threaten to suspend; threaten to stop; threaten to halt; threaten to withhold; threaten to freeze; threaten to withdraw
+ [actor Norway] *threatened* to *close* [thing:border the border].
= threaten to shut; threaten to seal; threaten to block; vow to close; threaten to blockade
+ [actor Norway] *threatened* to *sue* [recipient Iran].
= threaten to take to court; threaten to prosecute; vow to sue; threaten to punish; vow to punish; threaten to fine
- The weather threatened to close the road.
- Clouds threatened the picnic.

THREATEN arrest
+ [actor! Police] *issued* a *warrant* for [recipient the general].
= issue arrest warrant; put out warrant; seek warrant; request warrant; obtain warrant; approve warrant; put out alert; issue wanted notice; issue red notice; put out call
+ [actor Norway] *offered* a *reward* for [recipient the general].
= put bounty on; post reward; announce reward; offer bounty; raise bounty; put price on head of
+ [actor Norway] *offered* a *reward* for the [thing:catching capture] of [recipient the general].
= announce reward; post reward; put up reward
+ [actor Norway] *threatened* [recipient the editor] with [thing:prison jail].
= menace
+ [actor Norway] *ordered* the *arrest* of [recipient the general] in *absentia*.
= seek arrest; demand arrest; request arrest; call for arrest
+ An *arrest warrant* for [recipient the general] by [actor a court] has ended.
= warrant; arrest order; red notice; wanted notice; bounty
- The vet issued a warning for dogs.

THREATEN violence
+ [actor Norway] *threatened* [thing:violence_word war].
= vow; promise; warn of; swear; pledge; announce
+ [actor Norway] *threatened* [thing:violence_word war] against [recipient Iran].
= vow; promise; swear; pledge; declare; announce
+ [actor Norway] *threatened* [recipient Iran] with [thing:violence_word war].
= menace; warn
+ [actor Norway] *vowed* [thing:violence_word revenge] for [thing:attack the attack].
= threaten; promise; swear; pledge
+ [actor Norway] *vowed* [content:ASSAULT to crush the rebels].
= swear; promise; threaten; pledge; resolve; plan
+ [actor Norway] *vowed* to *fight* [recipient:armed the rebels].
= swear to fight; promise to fight; pledge to fight; vow to destroy; vow to crush; vow to defeat; vow to eliminate; vow to wipe out; vow to hunt down
+ [actor Norway] *vowed* to *respond*.
= vow to retaliate; threaten to retaliate; vow to strike back; vow to hit back; threaten to strike; vow to avenge; promise to retaliate; threaten to respond; swear to retaliate; threaten to attack; swear to avenge
+ [actor Norway] *vowed* to *avenge* [thing:attack the attack].
= swear to avenge; promise to avenge; vow to answer; vow to punish
+ [actor Norway] *threatened* to *use force* against [recipient Iran].
= threaten military action; vow to use force
+ [actor Norway] *rattled* its *sabre* at [recipient Iran].
= shake fist; bare tooth; show tooth; flex muscle; point gun; pull gun; point finger of war
+ [actor A man] *pointed* [thing:weapon a gun] at [recipient the guard].
= aim; train; level; pull; draw
+ [actor Norway] *trained* [thing:armament its guns] on [recipient Iran].
= aim; point; turn
+ [actor The rebels] *put* a *price* on the head of [recipient the governor].
= put bounty; place bounty; issue fatwa against; set price
+ [recipient The editor] *received* [thing:threats death threats] from [actor! the rebels].
= get; face; report; record
+ [recipient The editor] *received* [thing:threats threats].
= get; face
+ [actor The rebels] *sent* [thing:threats threats] to [recipient the editor].
= make; issue; deliver; phone in; send out
+ [actor The rebels] *threatened* the *life* of [recipient the editor].
= threaten family; threaten child
+ [actor The rebels] *issued* [thing:threats a threat] against [recipient the editor].
= make; renew; repeat; post; publish
+ [actor Norway's] *threat* of [thing:violence_word war] has ended.
= warning; talk
+ [actor Norway's] *threat* to use *force* has ended.
- The knee threatened his season.
- The bank warned of inflation.

THREATEN territory
+ [actor Norway] *threatened* to *invade* [recipient Iran].
= vow to invade; threaten to occupy; threaten to annex; vow to annex; vow to retake; threaten to seize; vow to seize; vow to recapture; threaten to take over
+ [actor Norway] *vowed* to *retake* [thing:ground the province].
= vow to recapture; swear to retake; vow to liberate; threaten to seize; vow to reclaim; threaten to annex; pledge to liberate; promise to liberate; vow to seize
+ [actor Norway] *claimed* [thing:ground the island].
= lay claim to; claim sovereignty over; claim right to; claim ownership of
+ [actor Norway] *laid claim* to [thing:ground the island].
= stake claim; renew claim; make claim
+ [actor Norway's] *claim* to [thing:ground the island] has ended.
= territorial claim

THREATEN relations
+ [actor Norway] *threatened* to *sever* [thing:tie ties] with [recipient Iran].
= threaten to cut; threaten to break; threaten to suspend; threaten to break off; threaten to freeze; threaten to downgrade; vow to cut; threaten to end
+ [actor Norway] *threatened* to *walk out* of [thing:meeting the talks].
= threaten to quit; threaten to leave; threaten to pull out; threaten to withdraw; threaten to walk away; threaten to boycott; threaten to break off; threaten to suspend; threaten to abandon
+ [actor Norway] *threatened* to *withdraw* from [thing:agreement the treaty].
= threaten to pull out; threaten to walk away; threaten to back out; vow to withdraw
+ [actor Norway] *threatened* to *leave* [recipient:igo the alliance].
= threaten to quit; threaten to exit; vow to leave; threaten to pull out of
+ [actor Norway] *threatened* to *tear up* [thing:agreement the treaty].
= threaten to scrap; threaten to quit; threaten to abandon; threaten to cancel; vow to scrap; threaten to renounce; threaten to suspend
+ [actor Norway] *threatened* to *recall* its [recipient:diplomat ambassador].
= threaten to withdraw; vow to recall

THREATEN expel
+ [actor Norway] *threatened* to *expel* [recipient:diplomat the diplomats].
= threaten to throw out; threaten to kick out; vow to expel; threaten to eject; threaten to send home; threaten to oust
+ [actor Norway] *threatened* to *suspend* [recipient Iran] from [recipient:igo the alliance].
= threaten to expel; vow to expel; threaten to exclude
+ [actor Norway] *gave* [recipient:diplomat the diplomats] [thing:hours 48 hours] to leave.

# Ultimatums and warnings.
THREATEN -
+ [actor Norway] *gave* [recipient Iran] [thing:hours 48 hours] [content to withdraw its troops].
= allow
+ [actor Norway] *set* a *deadline* for [content:RETREAT,CONCEDE the withdrawal of the troops].
= impose deadline; issue deadline
+ [actor Norway] *delivered* an *ultimatum* to [recipient Iran].
= hand ultimatum; present ultimatum; issue stark warning; issue stern warning; send stern warning; issue blunt warning; send strong warning; deliver stern warning; send clear warning; fire warning shot across bow of
+ [actor Norway] *warned* [recipient Iran] [content:staying to stay away].
= caution
+ [actor Norway] *warned* [recipient Iran] [content against attacking the port].
= caution; admonish
+ [actor Norway] *warned* [recipient Iran] not to *interfere*.
= warn to stay out; warn to keep out; warn off; warn away; caution not to interfere
+ [actor Norway] *warned off* [recipient Iran].
+ [actor Norway] *put* [recipient Iran] on *notice*.
= serve notice on; give notice; give fair warning
+ [actor Norway] *promised* a [thing:consequence harsh response].
= vow; threaten; pledge; swear; warn of
+ [actor Norway] *promised* a [thing:consequence harsh response] to [recipient Iran].
= vow; threaten; pledge
+ [actor Norway] *left* no *option* off the *table*.
= keep all option on table
+ [actor Norway] *held* out the *threat* of [thing:consequence sanctions].
= raise threat; renew threat; repeat threat; make threat; hold threat
+ [actor Norway] *refused* to *rule out* [content:ASSAULT,MOBILIZE,COERCE,SANCTION the use of force].
= decline to rule out; refuse to exclude
+ [actor Norway's] *warning* to [recipient Iran] over [thing the test] has ended.
= threat; ultimatum
+ [actor Norway's] *ultimatum* to [recipient Iran] has ended.
= final warning; stern warning; warning; threat
+ [actor Norway's] *threats* against [recipient Iran] has ended.
= intimidation; menace; death threat
+ A *threat* by [actor Norway] against [recipient Iran] has ended.
= ultimatum; warning; death threat
- The sign warned of ice.
- The doctor warned the man to rest.
- The trainer set a deadline for the runners.

# Ties reviewed, blows announced.
THREATEN relations
+ [actor Norway] *threatened* to *review* [thing:tie ties] with [recipient Iran].
= vow; promise; plan; decide; warn
+ [actor Norway] *threatened* to *reconsider* [thing:tie ties] with [recipient Iran].
= vow; promise; plan; decide; warn
+ [actor Norway] *said* it would *review* [thing:tie ties] with [recipient Iran].
= warn; declare; hint; announce; signal
+ [actor Norway] *said* it would *reconsider* [thing:tie ties] with [recipient Iran].
= warn; declare; hint; announce; signal
- The doctor reviewed the case with the nurse.
- The clerk said he would review the list.

THREATEN violence
+ [actor Norway] was *ready* [content:ASSAULT to attack the village].
= prepared; poised; determined; set
+ [actor Norway] *stood ready* [content:ASSAULT to attack the village].
+ [actor Norway] *vowed* to *retaliate* against [recipient Iran].
= threaten; promise; swear; pledge; warn
+ [actor Norway] *vowed* to *respond* to [thing:attack the attack].
= threaten; promise; swear; pledge; warn; prepare
+ [actor Norway] *vowed* to *punish* [recipient Iran] for [thing:attack the attack].
= threaten; promise; swear; pledge
- The cook was ready to beat the eggs.
- Norway was ready to help the village.

THREATEN restrict
+ [actor Norway] was *ready* [content:SANCTION,COERCE to impose sanctions].
= prepared; poised; determined; set
+ [actor! The union] was *ready* [content:striking to strike].
= prepared; poised; determined; set
- The bank was ready to close the file.
