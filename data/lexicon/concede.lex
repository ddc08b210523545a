# CONCEDE: gives way in words: eased rules, lifted curfew, suspended protest, pardon, regret; truce or pull-out announced, not carried out.

CONCEDE -
+ [actor Norway] *agreed* [content:RETREAT,CONCEDE to free the prisoners].
= promise; pledge; offer; consent; undertake; vow; commit; announce intention; express willingness; declare intention; express readiness; volunteer; make promise; propose; give pledge; signal willingness
+ [actor Norway] *promised* [content:RETREAT,CONCEDE that it would free the prisoners].
= pledge; vow; agree; undertake; guarantee; give assurance
+ [actor Norway] *promised* [recipient Iran] [content:RETREAT,CONCEDE that it would free the prisoners].
= assure; guarantee
+ [actor Norway] *promised* [recipient Iran] [content:RETREAT,CONCEDE to free the prisoners].
+ [actor Norway] *announced* [content:RETREAT,CONCEDE the release of the prisoners].
= promise; declare; offer; pledge; order; propose; approve; proclaim; accept; agree; authorize; schedule; guarantee; decree; endorse; adopt
+ [actor Norway] *agreed* [content:RETREAT,CONCEDE to the release of the prisoners].
= consent; assent; commit itself
+ [actor Norway] and [actor Iran] *agreed* [content:RETREAT,CONCEDE to a truce].
= consent; commit themselves
+ [actor Norway] *agreed* [content:RETREAT,CONCEDE to a truce] with [actor! the rebels].
= consent
+ [actor Norway] *declared* a *ceasefire*.
= declare truce; declare armistice; announce ceasefire; announce truce; offer ceasefire; offer truce; proclaim ceasefire; proclaim truce; call ceasefire; call truce; agree ceasefire; agree truce; sign ceasefire; sign truce; accept ceasefire; accept truce; reach ceasefire; reach truce; extend ceasefire; extend truce; renew ceasefire; renew truce; negotiate ceasefire; negotiate truce; declare cease-fire; announce cease-fire; order ceasefire; order truce; approve ceasefire; prolong ceasefire; prolong truce; propose ceasefire; propose truce; sign armistice; conclude armistice; strike truce; make truce; seal truce; sign cease-fire; conclude ceasefire; conclude truce
+ [actor Norway] *declared* a *ceasefire* with [actor! the rebels].
= declare truce; declare armistice; announce ceasefire; announce truce; offer ceasefire; offer truce; proclaim ceasefire; proclaim truce; call ceasefire; call truce; agree ceasefire; agree truce; sign ceasefire; sign truce; accept ceasefire; accept truce; reach ceasefire; reach truce; extend ceasefire; extend truce; renew ceasefire; renew truce; negotiate ceasefire; negotiate truce; declare cease-fire; announce cease-fire; order ceasefire; order truce; approve ceasefire; prolong ceasefire; prolong truce; propose ceasefire; propose truce; sign armistice; conclude armistice; strike truce; make truce; seal truce; sign cease-fire; conclude ceasefire; conclude truce
+ [actor Norway] and [actor Iran] *declared* a *ceasefire*.
= declare truce; declare armistice; announce ceasefire; announce truce; offer ceasefire; offer truce; proclaim ceasefire; proclaim truce; call ceasefire; call truce; agree ceasefire; agree truce; sign ceasefire; sign truce; accept ceasefire; accept truce; reach ceasefire; reach truce; extend ceasefire; extend truce; renew ceasefire; renew truce; negotiate ceasefire; negotiate truce; declare cease-fire; announce cease-fire; order ceasefire; order truce; approve ceasefire; prolong ceasefire; prolong truce; propose ceasefire; propose truce; sign armistice; conclude armistice; strike truce; make truce; seal truce; sign cease-fire; conclude ceasefire; conclude truce
+ [actor Norway's] *promise* [content:RETREAT,CONCEDE to free the prisoners] has ended.
= pledge; offer; commitment; vow; willingness; agreement
+ [actor The rebels'] *declaration* of [thing:truce a ceasefire] has ended.
= announcement; offer; proclamation; extension; acceptance
- Norway freed the prisoners.
- The cabinet agreed to help Iran.

CONCEDE -
+ [actor Norway] *lifted* [thing:restriction the curfew] in [place the city].
= ease; relax; end; remove; loosen; cancel; drop; revoke; suspend; abolish; scrap; repeal; shorten; soften; waive; withdraw; rescind; reduce; overturn; annul; roll back; cut; postpone; scale back; undo; do away with; reverse; modify
+ [actor Norway] *lifted* [thing:restriction the restrictions] on [recipient the party].
= ease; relax; end; remove; loosen; cancel; drop; revoke; suspend; abolish; scrap; repeal; soften; waive; withdraw; rescind; reduce; annul; roll back; cut; overturn; reverse; lift off
+ [actor Norway] *lifted* [thing:restriction the restrictions] on [thing:restricted travel].
= ease; relax; end; remove; loosen; cancel; drop; revoke; suspend; abolish; scrap; repeal; soften; waive; withdraw; rescind; reduce; annul; roll back; overturn
+ [actor Norway] *lifted* [thing:restriction the curfew].
= ease; relax; end; remove; loosen; cancel; revoke; suspend; abolish; scrap; repeal; soften; waive; rescind; shorten; annul; roll back; overturn; drop; withdraw; delay
+ The *lifting* of [thing:restriction the curfew] by [actor Norway] has ended.
= easing; relaxation; end; removal; loosening; repeal; suspension; cancellation; abolition
+ [actor Norway] *legalized* [recipient the party].
= decriminalize; unban; reinstate; recognize officially; readmit; emancipate; enfranchise; delist
+ [actor Norway] *legalized* [thing:restricted the strike].
= allow; permit; decriminalize; authorize; legalise; tolerate; guarantee; unblock
+ [actor Norway] *allowed* [thing:gathering the rally].
= permit; authorize; approve; tolerate; legalize; sanction
+ [actor Norway] *allowed* [recipient the party] [content:PROTEST to march].
= permit; let; authorize
+ [actor Norway] *allowed* [recipient the exiles] [content:returning to return].
= permit; let; authorize; invite; free
+ [actor Norway] *restored* the *rights* of [recipient the minority].
= restore citizenship; guarantee right; restore freedom; expand right; respect right; extend right; restore passport; restore vote
+ [actor Norway] *granted* [recipient Chad] *autonomy*.
= grant independence; give autonomy; give independence; give right; grant right; give freedom; grant self-rule; give self-rule; grant permission; give permission; give vote; grant freedom
+ [actor Norway] *granted autonomy* to [recipient Chad].
= grant independence; give autonomy; give right; grant right; give vote; grant self-rule; restore right; give independence; grant permission; give freedom; extend right; grant concession
+ [actor Norway] *reopened* [thing:border the border].
= open; unseal
+ [actor Norway] *reopened* [thing:media the newspaper].
= unblock; unban; legalize; allow
+ [actor Norway] *unblocked* [thing:media the website].
+ [actor Norway] *restored* [thing:utility electricity] in [place the city].
= reconnect; turn on; resume; switch on; unblock
+ [actor Norway] *restored* [thing:utility electricity] to [recipient Chad].
= reconnect; resume
+ [actor Norway] *repealed* [thing:policy the law].
= scrap; abolish; revoke; rescind; withdraw; drop; abandon; shelve; back down on; amend; reverse; repudiate; cancel; soften; water down; put on hold; postpone; suspend; revise; retract; reconsider; back away from; back off; delay; do away with; freeze; defer; halt; roll back; climb down on; backpedal on; modify; moderate
+ The *repeal* of [thing:policy the law] by [actor Norway] has ended.
= scrapping; abolition; withdrawal; revocation; reversal; abandonment; amendment; suspension
- The firm lifted its forecast.
- The crane lifted the box.
- Norway lifted the sanctions on Iran.

CONCEDE -
+ [actor Norway] *pardoned* [recipient the general].
= acquit; reprieve; amnesty; exonerate; spare; absolve; forgive; clear; find not guilty; grant clemency to; give amnesty to; rehabilitate; declare not guilty; let off
+ [actor Norway] *granted* an *amnesty* to [recipient the rebels].
= give amnesty; offer amnesty; grant pardon; give pardon; grant clemency; offer pardon; grant immunity; offer clemency; grant reprieve; extend amnesty; give reprieve; show clemency; offer immunity
+ [actor Norway] *granted* [recipient the rebels] an *amnesty*.
= give amnesty; offer amnesty; grant pardon; grant clemency; grant immunity; offer immunity; give pardon; grant reprieve; give reprieve
+ [actor Norway] *declared* an *amnesty* for [recipient the rebels].
= announce amnesty; offer amnesty; proclaim amnesty; grant amnesty; approve amnesty; issue pardon; issue amnesty
+ [actor Norway's] *pardon* of [recipient the general] has ended.
= acquittal; exoneration; rehabilitation
+ [actor? Norway's] *amnesty* for [recipient the rebels] has ended.
= pardon; clemency; reprieve; immunity
+ The *acquittal* of [recipient the general] by [actor a court] has ended.
= exoneration; pardon; pardoning; reprieve; clearing
+ [actor A court] *acquitted* [recipient the general] of [content murder].
= clear; absolve; find not guilty; exonerate
+ [actor A court] *overturned* the *conviction* of [recipient the general].
= quash conviction; annul conviction; reverse conviction; quash sentence; commute sentence; reduce sentence; annul sentence; overturn sentence; cut sentence; suspend sentence; throw out conviction; lift sentence; set aside conviction
+ [actor A court] *dropped* the *charges* against [recipient the general].
= withdraw charge; dismiss charge; drop case; dismiss case; withdraw case; throw out case; quash indictment; withdraw complaint; drop investigation; close case; end proceeding; drop lawsuit; withdraw lawsuit; dismiss lawsuit; abandon case; close investigation; drop claim; throw out charge; halt proceeding; suspend proceeding; lift arrest warrant; cancel arrest warrant; withdraw arrest warrant; withdraw accusation; drop complaint; withdraw suit; reject lawsuit
+ [actor Norway] *lifted* the *house arrest* of [recipient the editor].
= end house arrest; lift house arrest on
+ [actor Norway] *commuted* [thing:sentence the death sentence] of [recipient the general].
= reduce; cut; suspend; lift; annul; overturn; shorten; quash; stay
- The host asked to be pardoned for the noise.
- The star cleared the hurdle.

CONCEDE -
+ [actor Norway] *apologized* to [recipient Iran].
= express regret; offer apology; issue apology; make apology; say sorry; present apology; express remorse; voice regret; bow down
+ [actor Norway] *apologized* to [recipient Iran] for [thing the attack].
= express regret; offer apology; issue apology; make apology; atone
+ [actor Norway] *apologized* for [thing the attack].
= express regret; issue apology; atone; offer apology; express remorse; voice regret; accept blame; take blame; make amends; express sorrow; show remorse; admit guilt
+ [actor Norway] *regretted* [thing the attack].
= express regret over; rue; express regret for
+ [actor Norway's] *apology* to [recipient Iran] has ended.
= regret; expression of regret; concession
+ [actor Norway's] *apology* for [thing the attack] has ended.
= regret; remorse; expression of regret

CONCEDE -
+ [actor The union] *called off* [content:PROTEST the strike].
= suspend; end; halt; cancel; postpone; stop; abandon; break off; delay; put off; drop; scrap; shelve; pause; terminate; discontinue; defer; cut short; give up; conclude; cease
+ [actor The union] *called off* [thing:protest_act the strike].
= suspend; end; cancel; postpone; abandon; put off; scrap; shelve; pause; defer; cut short
+ [actor The prisoners] *ended* their *hunger strike*.
= call off hunger strike; suspend hunger strike; break hunger strike; abandon hunger strike; stop hunger strike; end fast; break fast
+ [actor Workers] *returned* to *work*.
= go back to work; resume work; end walkout
+ [actor The rebels] *called off* [thing:threatened_act the offensive].
= postpone; suspend; cancel; shelve; abandon; delay; put off; drop
+ [actor The rebels] *suspended* [thing:attack their attacks].
= postpone; cancel; call off; defer; pause
+ [actor Norway] *withdrew* [thing:demand the demand].
= drop; retract; abandon; soften; take back; give up; back away from; back down from; moderate; shelve; rescind; back off from; tone down; scale back
+ [actor Norway] *withdrew* [thing:complaint its complaint] against [recipient Iran].
= drop; retract; take back; abandon; scrap
+ [actor Norway] *withdrew* its *objections* to [thing the plan].
= drop objection; lift veto; drop opposition; waive objection; withdraw veto; lift objection; abandon opposition; end opposition
+ [actor Norway] *dropped* the *threat* of [content:SANCTION,ASSAULT,COERCE,MOBILIZE an attack].
= withdraw threat; lift threat; retract threat; cancel threat
+ [actor The party] *ended* its *boycott* of [thing the election].
= call off boycott; lift boycott; abandon boycott; suspend boycott; drop boycott
- Rain called off the play.
- The prisoners began a hunger strike.

CONCEDE -
+ [actor Norway] *made concessions* to [recipient Iran].
= offer concession; grant concession; give concession; announce concession; give ground; give way; cave; promise concession; yield ground; make gesture; make compromise; make compromise offer
+ [actor Norway] *gave in* to [recipient Iran].
= bow; cave; cave in; give way; succumb; back down; kowtow; relent; knuckle under; acquiesce; accede
+ [actor Norway] *gave in* to [thing:demand the demands].
= yield; bow; cave; cave in; give way; succumb; relent; acquiesce; accede; bow down; surrender
+ [actor Norway] *met* [thing:demand the demands] of [recipient the miners].
= accept; satisfy; concede; fulfil; fulfill; grant; heed; accommodate; address; comply with; accede to
+ [actor Norway] *agreed* to the *demands* of [recipient the miners].
= yield to demand; bow to demand; give in to demand; bow to pressure; yield to pressure; cave in to demand; submit to demand
+ [actor Norway] *complied* with [thing:order the ruling].
= abide by; observe; submit to; heed; accept; obey
+ [actor Norway] *backed down*.
= back off; give in; cave in; give way; relent; climb down; make concession; offer concession; yield; eat humble pie; make u-turn; reverse course; soften stance; soften position; moderate position; ease stance; backtrack; soften tone; compromise
+ [actor Norway] *backed down* on [thing the tax].
= give in; give way; relent; climb down; compromise; backtrack; soften; make concession; give ground
+ [actor Norway] *backed down* over [thing the tax].
= give in; give way; relent; climb down; compromise; make concession
+ [actor The mayor] *conceded defeat*.
= admit defeat; accept defeat; concede election; concede victory; acknowledge defeat
+ [actor The mayor] *conceded defeat* to [recipient the opposition].
= admit defeat; concede election; concede victory; concede
+ [actor Norway] *recognized* the *victory* of [recipient the opposition].
= acknowledge victory; accept victory; concede victory; recognise victory; recognize win; accept win; recognize result; accept result
+ [actor Norway's] *concessions* to [recipient Iran] has ended.
= concession; climbdown; appeasement
+ [actor Norway's] *concessions* on [thing the border] has ended.
= climbdown; backdown; u-turn; back-down
+ [actor Norway] *admitted fault* for [thing the attack].
= acknowledge responsibility; admit guilt; admit mistake; accept blame
+ [actor Norway] *dismissed* [recipient:official the minister] under *pressure*.
= sack under pressure; fire under pressure; remove under pressure
+ [actor Norway] *scheduled* [thing:reform_act early elections].
= call; announce; order; bring forward; promise
- The goalkeeper conceded two goals.
- The bridge gave way.
- The club met the demands of the league.
