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
