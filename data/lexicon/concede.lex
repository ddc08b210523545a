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
= promise; declare; offer; pledge; order; propose; approve; proclaim; accept; agree; authorize; schedule; guarantee; decree; endorse; adopt; authorise
+ [actor Norway] *agreed* [content:RETREAT,CONCEDE to the release of the prisoners].
= consent; assent; commit itself
+ [actor Norway] and [actor Iran] *agreed* [content:RETREAT,CONCEDE to a truce].
= consent; commit themselves
+ [actor Norway] *agreed* [content:RETREAT,CONCEDE to a truce] with [actor! the rebels].
= consent
+ [actor Norway] *declared* a *ceasefire*.
= declare truce; declare armistice; announce ceasefire; announce truce; offer ceasefire; offer truce; proclaim ceasefire; proclaim truce; call ceasefire; call truce; agree ceasefire; agree truce; sign ceasefire; sign truce; accept ceasefire; accept truce; reach ceasefire; reach truce; extend ceasefire; extend truce; renew ceasefire; renew truce; negotiate ceasefire; negotiate truce; declare cease-fire; announce cease-fire; order ceasefire; order truce; approve ceasefire; prolong ceasefire; prolong truce; propose ceasefire; propose truce; sign armistice; conclude armistice; strike truce; make truce; seal truce; sign cease-fire; conclude ceasefire; conclude truce; offer cease-fire; proclaim cease-fire; call cease-fire; agree cease-fire; accept cease-fire; reach cease-fire; extend cease-fire; renew cease-fire; negotiate cease-fire; order cease-fire; approve cease-fire; prolong cease-fire; propose cease-fire; conclude cease-fire
+ [actor Norway] *declared* a *ceasefire* with [actor! the rebels].
= declare truce; declare armistice; announce ceasefire; announce truce; offer ceasefire; offer truce; proclaim ceasefire; proclaim truce; call ceasefire; call truce; agree ceasefire; agree truce; sign ceasefire; sign truce; accept ceasefire; accept truce; reach ceasefire; reach truce; extend ceasefire; extend truce; renew ceasefire; renew truce; negotiate ceasefire; negotiate truce; declare cease-fire; announce cease-fire; order ceasefire; order truce; approve ceasefire; prolong ceasefire; prolong truce; propose ceasefire; propose truce; sign armistice; conclude armistice; strike truce; make truce; seal truce; sign cease-fire; conclude ceasefire; conclude truce; offer cease-fire; proclaim cease-fire; call cease-fire; agree cease-fire; accept cease-fire; reach cease-fire; extend cease-fire; renew cease-fire; negotiate cease-fire; order cease-fire; approve cease-fire; prolong cease-fire; propose cease-fire; conclude cease-fire
+ [actor Norway] and [actor Iran] *declared* a *ceasefire*.
= declare truce; declare armistice; announce ceasefire; announce truce; offer ceasefire; offer truce; proclaim ceasefire; proclaim truce; call ceasefire; call truce; agree ceasefire; agree truce; sign ceasefire; sign truce; accept ceasefire; accept truce; reach ceasefire; reach truce; extend ceasefire; extend truce; renew ceasefire; renew truce; negotiate ceasefire; negotiate truce; declare cease-fire; announce cease-fire; order ceasefire; order truce; approve ceasefire; prolong ceasefire; prolong truce; propose ceasefire; propose truce; sign armistice; conclude armistice; strike truce; make truce; seal truce; sign cease-fire; conclude ceasefire; conclude truce; offer cease-fire; proclaim cease-fire; call cease-fire; agree cease-fire; accept cease-fire; reach cease-fire; extend cease-fire; renew cease-fire; negotiate cease-fire; order cease-fire; approve cease-fire; prolong cease-fire; propose cease-fire; conclude cease-fire
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
= decriminalize; unban; reinstate; recognize officially; readmit; emancipate; enfranchise; delist; decriminalise; re-instate; recognise officially; legalise
+ [actor Norway] *legalized* [thing:restricted the strike].
= allow; permit; decriminalize; authorize; legalise; tolerate; guarantee; unblock; decriminalise; authorise
+ [actor Norway] *allowed* [thing:gathering the rally].
= permit; authorize; approve; tolerate; legalize; sanction; authorise; legalise
+ [actor Norway] *allowed* [recipient the party] [content:PROTEST to march].
= permit; let; authorize; authorise
+ [actor Norway] *allowed* [recipient the exiles] [content:returning to return].
= permit; let; authorize; invite; free; authorise
+ [actor Norway] *restored* the *rights* of [recipient the minority].
= restore citizenship; guarantee right; restore freedom; expand right; respect right; extend right; restore passport; restore vote
+ [actor Norway] *granted* [recipient Chad] *autonomy*.
= grant independence; give autonomy; give independence; give right; grant right; give freedom; grant self-rule; give self-rule; grant permission; give permission; give vote; grant freedom
+ [actor Norway] *granted autonomy* to [recipient Chad].
= grant independence; give autonomy; give right; grant right; give vote; grant self-rule; restore right; give independence; grant permission; give freedom; extend right; grant concession
+ [actor Norway] *reopened* [thing:border the border].
= open; unseal; re-open
+ [actor Norway] *reopened* [thing:media the newspaper].
= unblock; unban; legalize; allow; legalise; re-open
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
= acquit; reprieve; amnesty; exonerate; spare; absolve; forgive; clear; find not guilty; grant clemency to; give amnesty to; rehabilitate; declare not guilty
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
= express regret; offer apology; issue apology; make apology; say sorry; present apology; express remorse; voice regret; bow down; apologise
+ [actor Norway] *apologized* to [recipient Iran] for [thing the attack].
= express regret; offer apology; issue apology; make apology; atone; apologise
+ [actor Norway] *apologized* for [thing the attack].
= express regret; issue apology; atone; offer apology; express remorse; voice regret; accept blame; take blame; make amends; express sorrow; show remorse; admit guilt; apologise
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
= acknowledge victory; accept victory; concede victory; recognise victory; recognize win; accept win; recognize result; accept result; recognise win; recognise result
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

# Giving way, by its idioms.
CONCEDE -
+ [actor Norway] *bowed* to [thing:demand the demands].
= yield; give in; cave in; submit; accede; surrender; succumb
+ [actor Norway] *bowed* to *pressure* from [recipient Iran].
= yield to pressure; give in to pressure; cave in to pressure; submit to pressure; succumb to pressure; give way to pressure; respond to pressure; bend to pressure; buckle under pressure; yield to demand; bow to demand
+ [actor Norway] *yielded ground* to [recipient Iran].
= make concession; make compromise; cede ground; offer compromise; offer concession; make overture
+ [actor Norway] *softened* its *stance* on [thing the border].
= soften position; moderate stance; ease stance; change course; reverse course; soften tone; relax stance; shift position; modify stance; change position; reverse position; drop opposition; water down demand; tone down rhetoric; lower demand
+ [actor Norway] *softened* its *tone* towards [recipient Iran].
= soften stance; soften rhetoric; moderate tone; ease stance; tone down rhetoric; change tone; lower tone
+ [actor Norway] *climbed down* over [thing the tax].
= back down; back off; backtrack; back away; back-pedal; do u-turn; make u-turn; do about-face; reverse course; change course; make climbdown; perform u-turn
+ [actor Norway] *made* a *u-turn* on [thing the tax].
= do u-turn; make about-face; perform u-turn; do about-face; make reversal; announce u-turn; announce climbdown
+ [actor Norway] *ate* its *words*.
= swallow pride; take back word; withdraw remark; retract statement; retract remark; withdraw statement; take back remark; lower sight; blink first; soften line
+ [actor Norway] *backed away* from [thing:policy the plan].
= back off; retreat; pull back; step back; draw back; back down; walk away; shy away
+ [actor Norway] *met* the *demands* of [recipient the miners].
= meet demand; accept demand; satisfy demand; grant demand; heed demand; grant request; heed call; meet condition; accept condition; accept term; grant wish; satisfy request; fulfil demand; address grievance; heed warning; answer call
+ [actor Norway] *heeded* the *call* of [recipient the miners].
= heed appeal; heed demand; answer appeal; listen to call; answer plea; heed plea
+ [actor Norway] *heeded* [thing:demand the calls].
= grant; satisfy; meet; accept; listen to; accommodate; answer; honour; submit to
+ [actor Norway] *accepted* [thing:order the ruling].
= obey; respect; honour; abide by; comply with; bow to; submit to; implement; heed; observe
+ [actor Norway] *complied* with [thing:order the resolution].
= act in line; conform; cooperate; co-operate
+ [actor Norway] *delivered* on its [thing:obligation obligations].
= live up; make good
+ [actor Norway] *met* its [thing:obligation obligations].
= fulfil; honour; respect; honor; keep; observe; fulfill
+ [actor Norway] *agreed* to *respect* [thing:order the ruling].
= agree to obey; agree to honour; promise to respect
+ [actor Norway's] *compliance* with [thing:order the resolution] has ended.
= acceptance; respect; observance
+ [actor Norway's] *climbdown* over [thing the tax] has ended.
= backdown; u-turn; reversal; concession; compromise
+ [actor Norway's] *willingness* [content to compromise] has ended.
= readiness
+ [recipient The miners] *won concessions* from [actor! Norway].
= gain concession; extract concession; wring concession; get concession; secure concession; obtain concession; force concession; wrest concession; exact promise
- The bridge gave ground in the flood.
- The bow bent under the pressure of his hand.
- The golfer met the demands of the course.

# Regret, apology, blame accepted.
CONCEDE -
+ [actor Norway] *expressed regret* for [thing the attack].
= voice regret; express remorse; express sorrow; show remorse; show regret; make apology; issue apology; offer apology; express contrition; voice remorse; feel remorse
+ [actor Norway] *expressed regret* over [thing the attack].
= voice regret; express remorse; express sorrow; show remorse; express contrition; voice sorrow; show contrition; issue apology
+ [actor Norway] *expressed regret* at [thing the attack].
= voice regret; express remorse; voice sorrow
+ [actor Norway] *expressed regret* to [recipient Iran] over [thing the attack].
= voice regret; express remorse; apologize; make apology; offer apology; issue apology; apologise
+ [actor Norway] *expressed regret* [content:ASSAULT,COERCE,SANCTION,REJECT that it had bombed the port].
= voice regret; express sorrow
+ [actor Norway] *regretted* [content:ASSAULT,COERCE,SANCTION,REJECT that it had bombed the port].
= rue
+ [actor Norway] *said sorry* to [recipient Iran].
= say sorry; beg pardon of; ask forgiveness of
+ [actor Norway] *said sorry* for [thing the attack].
= beg pardon; ask forgiveness; seek forgiveness; ask pardon; make amends; atone
+ [actor Norway] *asked* *forgiveness* from [recipient Iran].
= seek forgiveness; ask pardon; seek pardon; beg forgiveness
+ [actor Norway] *owned up* to [thing the attack].
= confess; admit; plead guilty
+ [actor Norway] *admitted* its *mistake*.
= acknowledge mistake; admit error; admit fault; admit guilt; acknowledge error; acknowledge guilt; accept blame; take blame; admit failure; admit wrongdoing; acknowledge failure; acknowledge wrongdoing; accept guilt
+ [actor Norway] *took* the *blame* for [thing the attack].
= accept blame; shoulder blame; bear blame; accept guilt; admit guilt; acknowledge guilt; acknowledge fault; shoulder responsibility
+ [actor Norway's] *apology* has ended.
= expression of regret; expression of remorse
+ [actor Norway's] *regret* over [thing the attack] has ended.
= remorse; sorrow; contrition; apology
+ [recipient Iran] *received* an *apology* from [actor! Norway].
= get apology; win apology; accept apology; obtain apology; extract apology
- The host apologized for the noise of the band.
- Lund regretted that she had missed the film.

# Rules eased, rights given.
CONCEDE -
+ [actor Norway] *eased* its [thing:restriction rules] for [recipient the refugees].
= relax; lift; loosen; waive; soften; drop; scrap; suspend; end; abolish; cancel; remove
+ [actor Norway] *lifted* [thing:restriction the ban] on [thing assemblies].
= end; ease; relax; drop; scrap; cancel; remove; repeal; revoke; rescind; suspend; abolish; overturn; loosen; waive; annul; reverse; soften
+ [actor Norway] *lifted* [thing:restriction martial law].
= end; revoke; suspend; rescind; cancel; abolish; relax; ease
+ The *easing* of [thing:restriction the restrictions] on [recipient the party] has ended.
= lifting; relaxation; end; removal; loosening; repeal; suspension; abolition
+ The *easing* of [thing:restriction the restrictions] by [actor Norway] has ended.
= lifting; relaxation; end; removal; loosening; repeal; suspension; abolition; scrapping; waiver
+ [actor Norway] *reopened* [thing:schoolish the university].
= reopen; re-open
+ The *reopening* of [thing:border the border] by [actor Norway] has ended.
= opening; re-opening
+ [actor Norway] *gave* [recipient the party] *permission* [content to march].
= grant permission; give leave; give right; grant right; give freedom; grant licence; grant permit
+ [actor Norway] *gave permission* for [thing:gathering the rally].
= grant permission; give approval; give permit; issue permit; grant permit; give green light; give go-ahead
+ [actor Norway] *authorized* [thing:gathering the rally].
= allow; permit; approve; legalize; tolerate; license; legalise; authorise
+ [actor Norway] *allowed* [content:RETREAT,CONCEDE the return of the exiles].
= permit; authorize; accept; approve; facilitate; enable; authorise
+ [actor Norway] *let* [recipient the exiles] *return*.
= allow return; allow come home; permit return; let come home
+ [actor Norway] *recognized* the *rights* of [recipient the minority].
= guarantee right; respect right; restore right; expand right; extend right; enshrine right; acknowledge right; restore citizenship; recognise right
+ [actor Norway] *gave* [recipient the women] the *vote*.
= grant vote; give suffrage; give right to vote; grant suffrage; give franchise; grant equal right; give equal right
+ [actor Norway] *granted* [recipient the province] *self-rule*.
= grant autonomy; give self-rule; grant home rule; give autonomy; grant independence; give power; grant statehood; grant self-government
+ [actor Norway] *devolved powers* to [recipient the province].
= grant power
+ [actor Norway] *reinstated* [recipient the judge].
= rehabilitate; restore; readmit; rehire; reappoint; re-instate
+ [actor Norway] *legalized* [recipient the union].
= unban; readmit; delist; legalise
+ [actor Norway] *called* [thing:reform_act early elections].
= schedule; announce; order; promise; set; agree to; accept
+ [actor Norway] *set* a *date* for [thing:reform_act elections].
= announce date; fix date; agree date
+ [actor Norway] *carried out* [thing:reform_act reforms].
= introduce; adopt; enact; implement; launch; announce; promise; begin; unveil
+ [actor Norway] *lowered* [thing:burden the price of bread].
= cut; reduce; freeze; roll back; subsidize; subsidise
+ [actor Norway] *shelved* [thing:policy the reform].
= abandon; drop; withdraw; scrap; suspend; postpone; bin; jettison; put off; retract; delay; freeze; halt; repeal; revoke; rescind; back down from; back off from; back away from; ditch; axe; mothball
+ The *scrapping* of [thing:policy the tax] has ended.
= withdrawal; repeal; abolition; suspension; abandonment; shelving; dropping; postponement
- The ice eased its grip on the harbour.
- The school reopened after the holiday.
- The shop cut the price of shoes.

# Mercy.
CONCEDE -
+ [actor Norway] *spared* the *life* of [recipient the general].
= spare; commute sentence; reduce sentence; cut sentence; suspend sentence; shorten sentence; remit sentence; stay execution; halt execution; suspend execution; lift sentence; postpone execution; call off execution; quash sentence; overturn sentence; overturn conviction; quash conviction
+ [actor Norway] *halted* the *execution* of [recipient the general].
= stay execution; suspend execution; postpone execution; call off execution; stop execution; delay execution; block execution
+ [actor Norway] *offered* an *amnesty* to [recipient the rebels].
= give amnesty; extend pardon; announce amnesty; grant immunity; offer immunity; extend clemency; grant mercy; show mercy; show leniency; give safe conduct; promise amnesty
+ [actor Norway] *offered* [recipient the rebels] an *amnesty*.
= promise amnesty; give safe conduct; promise immunity; extend clemency; promise pardon; grant safe passage; offer safe passage; give safe passage
+ [actor Norway] *showed mercy* to [recipient the rebels].
= show clemency; show leniency; grant mercy
+ [actor!:court A court] *found* [recipient the man] *innocent*.
= declare innocent; pronounce innocent
+ [actor!:court A court] *cleared* [recipient the man] of [content murder].
= acquit; absolve; exonerate
+ [actor!:court A court] *threw out* the *case* against [recipient the man].
= dismiss case; drop case; close case; throw out charge; drop charge; dismiss charge; reject charge; quash charge; dismiss lawsuit; throw out lawsuit; dismiss suit; dismiss indictment; quash indictment
+ [actor Prosecutors] *dropped charges* against [recipient the man].
= withdraw charge; drop case; abandon case; close case; drop investigation; close investigation; close file; end investigation; end inquiry; shelve investigation; shelve case; drop accusation
+ [actor Prosecutors] *dropped* [thing:charge the charges].
= withdraw; abandon; dismiss
+ [recipient The man] was *acquitted* of [content murder].
= clear; absolve
+ [recipient The man] *won* a *reprieve*.
= get pardon; receive pardon; get amnesty; win amnesty; win pardon; receive amnesty; get reprieve; receive reprieve; win acquittal
+ The *dismissal* of the *case* against [recipient the man] has ended.
= dropping of charge; withdrawal of charge; dropping of case; dismissal of charge; withdrawal of case
+ The *commutation* of [thing:sentence the sentence] of [recipient the man] has ended.
= reduction; suspension
- The jury found the man guilty.
- The guide spared the party a long walk.

# Protest, strike, threat and attack suspended.
CONCEDE -
+ [actor The union] *called off* [content:PROTEST its plans to strike].
= drop; abandon; suspend; shelve; cancel; withdraw; postpone
+ [actor The union] *returned* to [thing:meeting the talks].
= come back; go back
+ [actor The union] *went* back to *work*.
= return to work
+ [actor The protesters] *ended* their *sit-in*.
= end protest; call off protest; suspend protest; halt protest; stop protest; end occupation; end blockade; lift blockade; end demonstration; call off demonstration; call off march; cancel march; call off rally; suspend demonstration; lift roadblock; remove roadblock; remove barricade; end roadblock; dismantle barricade; clear barricade; end vigil; break up camp; suspend strike; end picket
+ [actor!:crowd The protesters] *dispersed*.
= go home; disperse peacefully; leave peacefully
+ [actor The rebels] *suspended* [content:ASSAULT their attacks].
= postpone; defer; call off; cancel
+ [actor The rebels] *announced* the *suspension* of [content:ASSAULT their attacks].
= declare suspension; announce halt; declare halt; announce end; announce pause; declare pause; declare end
+ [actor The rebels] *announced* a *halt* to [content:ASSAULT their attacks].
= declare halt; announce end; order halt; agree halt; promise end; order end; declare end
+ [actor The rebels] *promised* not [content:ASSAULT to attack the town].
= pledge; agree; vow; undertake
+ [actor Norway] *agreed* to *halt* [content:ASSAULT,COERCE,SANCTION,PROTEST,MOBILIZE the bombing].
= agree to stop; agree to end; promise to stop; promise to end; pledge to stop; pledge to end; agree to suspend; undertake to stop; vow to end; pledge to halt; promise to halt; agree to cease; agree to freeze
+ [actor Norway] *froze* [thing:settlement the building of settlements].
= halt; suspend; stop; cancel; end
+ [actor Norway] *postponed* [thing:threatened_act the offensive].
= delay; put off; hold off; shelve; cancel; drop; pause; hold back
+ [actor Norway] *extended* [thing:deadline the deadline].
= lift; drop; withdraw; relax; put off; postpone
+ [actor Norway] *withdrew* its [thing:threat threat].
= drop; retract; take back; lift; soften; abandon
+ [actor Norway] *ended* its [thing:boycotting boycott] of [thing:meeting the talks].
= lift; drop; call off; abandon; suspend
- The referee called off the match.
- Rain suspended the play.

# A truce or a pull-out that is announced.
CONCEDE -
+ [actor Norway] *announced* a [thing:truce ceasefire] with [recipient the rebels].
= declare; propose; offer; sign; accept; extend; renew; agree; agree to; order; approve; conclude; reach; negotiate; seal; proclaim
+ [actor Norway] *announced* a [thing:truce ceasefire].
= declare; propose; offer; sign; accept; extend; renew; agree to; agree on; order; approve; conclude; reach; negotiate; seal; proclaim; prolong; call; strike
+ [actor Norway] and [actor Iran] *announced* a [thing:truce ceasefire].
= declare; sign; accept; extend; renew; agree to; agree on; order; approve; conclude; reach; negotiate; seal; proclaim; prolong; strike; work out; hammer out
+ [actor Norway] and [actor Iran] *agreed* [content:RETREAT,CONCEDE to stop the fighting].
= promise; pledge; undertake
+ An *agreement* on [thing:truce a ceasefire] between [actor Norway] and [actor Iran] has ended.
= deal; accord; understanding; pact
+ The *announcement* of [thing:truce a ceasefire] by [actor Norway] has ended.
= declaration; proclamation; acceptance; extension; signing
+ [actor Norway] *agreed* [content:RETREAT,CONCEDE to withdraw its troops].
= promise; pledge; undertake; decide; vow; offer
+ [actor Norway] *set* a *date* for [content:RETREAT the withdrawal of its troops].
= announce date; announce timetable; set timetable; set deadline; draw up timetable
+ [actor Norway] *announced plans* [content:RETREAT,CONCEDE to withdraw its troops].
= unveil plan; draw up plan; declare intention; announce intention
- The league announced a break in the season.

# Texts that ease.
CONCEDE -
+ [thing:text The decree] *lifted* [thing:restriction the curfew].
= ease; end; relax; suspend; repeal; revoke; rescind; shorten; abolish
+ [thing:text The law] *legalized* [recipient the party].
= unban; reinstate; decriminalize; re-instate; decriminalise; legalise
+ [thing:text The law] *granted* [thing:mercy an amnesty] to [recipient the rebels].
= give; offer; extend
+ [thing:groups Neither side] *apologized*.
= express regret; back down; give way; make concession; give ground; climb down; compromise; apologise; say sorry
+ [thing:groups The two sides] *announced* a [thing:truce ceasefire].
= declare; sign; accept; extend; renew; agree to; agree on; reach; negotiate; seal; proclaim; prolong; agree
- The lift eased the climb.

# Taxes dropped, orders undone, rules loosened.
CONCEDE -
+ [actor Norway] *cancelled* the *price increase*.
= scrap price increase; withdraw price increase; reverse price increase; suspend price increase; drop price increase; revoke price increase; cancel price rise; scrap price rise; reverse price rise; suspend price rise; withdraw price rise; cancel fare increase; scrap fare increase; reverse fare increase; suspend fare increase; cancel fare rise; scrap fare rise; cancel tax increase; scrap tax increase; reverse tax increase; suspend tax increase; withdraw tax increase; drop tax increase; cancel price hike; scrap price hike; reverse price hike; suspend price hike; reverse tax hike; scrap tax hike; reverse pay cut; cancel pay cut; scrap pay cut; reverse spending cut; cancel spending cut; reinstate subsidy; restore subsidy
+ [actor Norway] *scrapped* the *tax* on [thing bread].
= drop tax; abolish tax; withdraw tax; cancel tax; suspend tax; lift tax; waive tax; scrap fee; abolish fee; drop fee; waive fee; scrap levy; drop levy; abolish levy; scrap toll; abolish toll; lift toll; scrap surcharge; drop surcharge; drop charge; abolish charge; scrap charge
+ [actor Norway] *reversed* the *expulsion* of [recipient the student].
= overturn expulsion; annul expulsion; cancel expulsion; revoke expulsion; suspend expulsion; halt expulsion; reverse dismissal; overturn dismissal; annul dismissal; cancel deportation; overturn deportation; halt deportation; suspend deportation; stop deportation; block deportation; overturn disqualification; annul disqualification; lift disqualification; reverse suspension; lift suspension; overturn suspension; revoke exile; end exile; lift exile; overturn eviction; halt eviction; suspend eviction; cancel eviction; lift detention; revoke detention; end detention; lift travel ban; cancel travel ban
+ [actor Norway] *revoked* the *order* against [recipient the editor].
= withdraw order; cancel order; lift order; rescind order; suspend order; drop order; revoke warrant; cancel warrant; withdraw warrant; lift warrant; revoke decree; lift injunction; lift travel ban; drop proceeding; stop proceeding; drop prosecution; halt prosecution; stop prosecution; end prosecution
+ [actor Norway] *restored* the *licence* of [recipient the station].
= restore license; return licence; return license; renew licence; renew license; reinstate licence; reinstate license; restore accreditation; return accreditation; renew accreditation; restore registration; restore permit; return passport; give back passport; restore nationality; restore status; restore immunity
+ [actor Norway] *eased* its *grip* on [thing:media the press].
= loosen grip; relax grip; relax control; loosen control; ease control; lift control; relax censorship; ease censorship; lift censorship; end censorship; loosen hold
+ [actor Norway] *eased* the *conditions* of [recipient the prisoner].
= relax condition; improve condition; soften condition; ease regime; relax regime
+ [actor Norway] *suspended* [content:COERCE the deportation of the refugees].
= halt; freeze; postpone; put off; cancel; shelve; defer; call off; pause; hold off; scrap; revoke; reverse
+ [actor Norway] *dropped* its *claim* to [thing:ground the island].
= renounce claim; withdraw claim; waive claim; relinquish claim; forgo claim
+ [actor Norway] *scaled down* its [thing:demand demands].
= water down; relax
- The shop cancelled the order.
- The tailor eased the collar of the shirt.
- The club reversed its loss in May.
- Norway raised the tax on bread.
