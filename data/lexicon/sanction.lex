# SANCTION: cuts existing relations, aid or membership; court conviction.

SANCTION discontinue
+ [actor Norway] *imposed sanctions* on [recipient Iran].
= slap sanction; place sanction; tighten sanction; adopt sanction; extend sanction; announce sanction; impose embargo; impose tariff; impose boycott; impose arms embargo; renew sanction; toughen sanction; place embargo; slap embargo; levy tariff; raise tariff; reimpose sanction; clamp embargo; impose trade embargo; impose economic sanction; maintain sanction; increase tariff; slap tariff; levy sanction; apply sanction; enforce sanction; impose asset freeze; impose penalty; impose fine; impose oil embargo; impose no-fly zone; introduce sanction; expand sanction; impose duty; slap duty; levy fine; impose punitive measure; place tariff; step up sanction; prolong sanction; enforce embargo; extend embargo; decree embargo; prepare sanction; approve sanction; put sanction; maintain embargo; put embargo
+ [actor Norway] *imposed sanctions* against [recipient Iran].
= adopt sanction; tighten sanction; extend sanction; announce sanction; impose embargo; apply sanction; enforce sanction; renew sanction; approve sanction; impose economic sanction; introduce sanction; enforce embargo; declare embargo; declare boycott; introduce embargo; maintain sanction; maintain embargo; vote sanction; take measure; expand sanction; extend embargo
+ [actor Norway] *imposed tariffs* on [thing steel] from [recipient Iran].
= slap tariff; levy tariff; raise tariff; place tariff; increase tariff; impose duty; impose ban; place ban; announce tariff; slap duty; impose embargo; put tariff; double tariff; raise duty
+ [actor Norway] *sanctioned* [recipient Iran].
= blacklist; penalize; punish; embargo; fine; boycott; ostracize; cut off; excommunicate; isolate; desert; abandon; discipline; penalise; target with sanctions
+ [actor Norway] *targeted* [recipient Iran] with [thing:sanctions sanctions].
= hit; punish; slap
+ [actor Norway's] *sanctions* on [recipient? Iran] has ended.
= embargo; tariff; arms embargo; economic sanction; trade embargo; oil embargo; boycott; trade sanction; asset freeze; penalty; punitive measure; import ban; sanctions regime; sanctions listing; export ban; fine; duty
+ [actor Norway's] *sanctions* against [recipient? Iran] has ended.
= embargo; boycott; economic sanction; arms embargo; trade sanction; punitive measure; trade embargo; tariff; trade boycott; disciplinary action
+ [actor Norway] *designated* [recipient Iran] as [thing:designation a terrorist organization].
= list; blacklist; label; classify; brand; name; declare; identify
+ [actor Norway] *designated* [recipient Iran] [thing:designation a terrorist organization].
= declare; label; name; brand; pronounce
+ [actor Norway] *put* [recipient Iran] on the [thing:terror_list terrorism list].
= place; add; list; include; keep
+ [actor Norway] *added* [recipient Iran] to the [thing:terror_list terrorism list].
+ [actor Norway's] *designation* of [recipient Iran] as [thing:designation a terrorist organization] has ended.
= listing; classification; labelling; blacklisting; branding
+ [recipient Iran] *faced sanctions* from [actor Norway].
= be under sanction; come under sanction
- The king designated the park as a reserve.
- The league fined the player.
- A strike hit the factory.

SANCTION discontinue
+ [actor Norway] *cut off* [thing:aid aid] to [recipient Iran].
= halt; suspend; stop; freeze; cut; end; withdraw; block; cancel; reduce; discontinue; withhold; slash; terminate; stop deliver; hold up; scale back; interrupt; cease; curtail; choke off; pause; restrict; limit; scrap; hold back; axe; revoke
+ [actor Norway] *cut off* [thing:aid aid] for [recipient Iran].
= halt; suspend; stop; freeze; cut; end; withdraw; block; cancel; reduce; discontinue; withhold; slash; terminate; scrap; pause
+ [actor Norway] has *halted* [content:AID,COOPERATE aid deliveries].
= suspend; stop; freeze; end; block; cancel; discontinue; terminate; cut off; cut; break off; interrupt; cease; curtail; reduce; slash; pause; scale back; call off; boycott; scrap; limit; withhold; restrict; prevent; impede; hold up; obstruct; downgrade; shelve; sever; abandon; hamper; choke off
+ [actor Norway] *stopped* [content:AID,COOPERATE helping the refugees].
= cease; quit; halt
+ [actor Norway] *halted* [thing:trade trade] with [recipient Iran].
= suspend; stop; freeze; end; cut; cut off; ban; boycott; cease; curtail; break off; sever; block; discontinue; restrict; cancel; terminate; prohibit
+ [actor Norway] *halted* [thing:trade exports] to [recipient Iran].
= suspend; stop; freeze; end; cut; cut off; ban; cease; curtail; block; discontinue; restrict; cancel; prohibit; embargo; reduce
+ [actor Norway] *halted* [thing:trade imports] from [recipient Iran].
= suspend; stop; freeze; end; cut; cut off; ban; cease; curtail; block; discontinue; restrict; cancel; prohibit; embargo; boycott
+ [actor Norway] *banned* [thing:trade imports] from [recipient Iran].
= prohibit; bar; outlaw
+ [actor Norway] *froze* [thing:asset the assets] of [recipient Iran].
= block; seize; impound; lock; sequester
+ [actor Norway] *froze* [recipient Iran's] [thing:asset assets].
= block; seize; lock
+ [actor Norway] *withdrew* its *support* for [recipient Iran].
= drop support; end support; withdraw backing; cut support; withdraw support; stop support; reduce support; retract support; withdraw recognition; withhold support
+ [actor Norway] *withdrew* its *support* from [recipient Iran].
= withdraw backing; withhold support; withdraw funding; pull support; withdraw recognition; withhold funds; withhold aid
+ The *suspension* of [thing:aid aid] to [recipient Iran] by [actor Norway] has ended.
= freeze; halt; withdrawal; cut-off; termination; cancellation; cessation; reduction; cutoff; blocking; withholding
+ The *suspension* of [thing:trade trade] with [recipient Iran] by [actor Norway] has ended.
= freeze; halt; termination; cessation; end; boycott
+ [actor Norway's] *freeze* on [thing:aid aid] to [recipient Iran] has ended.
= cut; ban; halt; moratorium
- The plant halted trade for a day.
- The bank froze its rates.
- The cold froze the pipes.
- The shop cut its prices.

SANCTION withdraw
+ [actor Norway] *withdrew* from [thing:agreement the treaty].
= pull out; walk away; quit; exit; back out; step back; secede; opt out; defect; resign; drop out
+ [actor Norway] *withdrew* from [recipient:igo the alliance].
= pull out; walk away; quit; exit; secede; resign; drop out; defect; split; break away; walk out; break
+ [actor Norway] *left* [recipient:igo the alliance].
= quit; exit; desert; abandon; leave; walk out of; pull out of; bolt; dump
+ [actor Norway] *abandoned* [thing:agreement the treaty].
= scrap; tear up; renounce; repudiate; leave; quit; exit; denounce; suspend; annul; terminate; abrogate; revoke; withdraw; cancel; rescind; nullify; end; ditch; dump; suspend participation in; freeze; void
+ [actor Norway] *withdrew* [recipient:diplomat its ambassador] from [recipient Iran].
= recall; pull out; evacuate; pull; bring home; remove; call home; call back; call
+ [actor Norway] *recalled* [recipient:diplomat its ambassador].
= withdraw; pull out; call home; call back; bring home; evacuate; call back for consultations
+ [actor Norway] *recalled* [recipient:diplomat its ambassador] to [recipient Iran].
= withdraw; call home; call back
+ [actor Norway] *closed* its [thing:mission embassy] in [recipient Iran].
= shut; shut down; evacuate; suspend; close down; vacate; shutter
+ [actor Norway] *closed* its [thing:mission embassy].
= shut; evacuate; shut down; vacate; shutter
+ [actor Norway] *quit* [thing:meeting the peace talks].
= desert; leave; withdraw from; exit; break off; halt; suspend; walk out of; pull out of; storm out of; end; abandon; freeze; terminate; cut off; discontinue; break up; bolt
+ [actor Norway] *broke off* *talks* with [recipient Iran].
= halt talk; suspend talk; end talk; freeze talk; suspend negotiation; halt negotiation; end negotiation; terminate negotiation; suspend contact; sever contact; suspend dialogue; halt dialogue; quit talk
+ [actor Norway] *walked out* of [thing:meeting the talks].
= storm out; back out; drop out; pull out; withdraw; bow out; opt out
+ The *suspension* of [thing:meeting the talks] by [actor Norway] has ended.
= breakup; termination; breaking-off
+ [actor Norway] *withdrew* from [thing:meeting the peace talks].
= quit; break away
+ The *withdrawal* of [actor Norway] from [thing:agreement the treaty] has ended.
= exit; departure; pullout; secession
+ [actor Norway's] *withdrawal* from [thing:agreement the treaty] has ended.
= exit; departure; pullout; secession
+ [actor Norway's] *withdrawal* from [recipient:igo the alliance] has ended.
= exit; departure; secession; walkout; resignation
+ The *recall* of [recipient:diplomat the ambassador] by [actor Norway] has ended.
= withdrawal; evacuation
+ [actor The party] *left* the [thing:coalition coalition].
= quit; abandon; exit; bolt; desert; walk out of
+ [actor The party] *pulled out* of the [thing:coalition coalition].
= withdraw from; walk out; break away; quit
- Norway withdrew its troops from Iran.
- The team withdrew from the cup.
- The actor left the stage.
- The maker recalled its cars.

SANCTION expel
+ [actor Norway] *expelled* [recipient:diplomat two diplomats].
= throw out; kick out; oust; declare persona non grata; order out; send home; eject; remove; boot out; deport; evict; close down; banish; turn out
+ [actor Norway] *declared* [recipient:diplomat the ambassador] *persona non grata*.
= pronounce persona non grata
+ [actor Norway] *expelled* [recipient:diplomat two diplomats] from [recipient Chad].
= throw out; kick out; oust; order out; eject; bar; evict
+ [actor!:igo The alliance] *expelled* [recipient Norway].
= suspend; oust; exclude; throw out; kick out; eject; bar; disqualify; excommunicate; kick off; shut out
+ [actor!:igo The alliance] *suspended* the *membership* of [recipient Norway].
= revoke membership; freeze membership; cancel membership; withdraw membership; suspend participation; suspend voting right
+ [actor The party] *expelled* [recipient the senator] from [thing:body its ranks].
= oust; exclude; suspend; throw out; eject; remove; kick out; dismiss; drop; bar
+ The *expulsion* of [recipient:diplomat two diplomats] by [actor Norway] has ended.
= ouster; ejection; eviction; ousting
+ [actor!:igo The alliance's] *expulsion* of [recipient Norway] has ended.
= suspension; exclusion; ouster
+ The *suspension* of [recipient Norway] from [recipient:igo the alliance] has ended.
= expulsion; exclusion; ouster
+ [recipient The villagers] *fled* [thing:attack the fighting].
= escape; run from; flee from
+ [actor The army] *displaced* [recipient the villagers].
= uproot; drive out; force to flee; chase out; chase away; drive from home; force from home; put to flight
+ [thing:attack The fighting] *displaced* [recipient the villagers].
= uproot; drive out; force to flee; drive from home; force from home; put to flight
+ [actor The army] *drove* [recipient:civilians the villagers] from [place their homes].
= displace; uproot
+ The *displacement* of [recipient the villagers] by [actor the army] has ended.
= uprooting; exodus; flight; forced displacement; mass displacement
- Norway expelled the activist.
- The school expelled two pupils.
- The flood displaced thousands.
- Villagers fled the fire.
- The referee ejected the coach.

SANCTION convict
+ [actor A court] *convicted* [recipient the general].
= sentence; find guilty; jail for life; declare guilty; pronounce guilty; find responsible
+ [actor A court] *found* [recipient the man] *guilty*.
= declare guilty; pronounce guilty; hold guilty; find liable
+ [actor A court] *convicted* [recipient the general] of [content murder].
= find guilty; declare guilty
+ [actor A court] *sentenced* [recipient the general] to [thing:sentence ten years in prison].
= condemn; order
+ [actor A court] *sentenced* [recipient the general] for [content murder].
= convict; condemn; jail; imprison; fine; find guilty; punish
+ [actor A court] *jailed* [recipient the general] for [thing:term ten years].
= imprison; lock up; send to prison; sentence
+ [actor A court] *gave* [recipient the general] [thing:verdict a life sentence].
= hand; award; impose; hand down
+ [actor A court] *handed* [thing:verdict a life sentence] to [recipient the general].
= hand down; give; award; hand out
+ [actor A court] *handed down* [thing:verdict a life sentence].
= pass; pronounce; impose; uphold; confirm; issue; deliver; hand out
+ [actor A court] *imposed* a *sentence* on [recipient the general].
= pass sentence; hand down sentence; pronounce sentence; pass verdict; hand down verdict; impose fine; impose penalty; impose punishment; slap fine; deliver verdict; impose term
+ [recipient The general] *received* a life *sentence*.
= get sentence; be given sentence; serve sentence; get life; receive term; get term; serve term; receive fine; begin sentence; face sentence
+ [actor!:court A court] *ruled* against [recipient the ministry].
= find; decide; hold; rule in case
+ [actor!:court A court] *struck down* [thing:policy the law].
= overturn; annul; quash; void; invalidate; nullify; declare unconstitutional; rule unconstitutional; throw out
+ [actor!:court A court] *ordered* [recipient the state] [content:paying to pay damages].
= require; compel; oblige; direct; sentence; instruct
+ [actor!:court A court] *awarded damages* to [recipient the victims].
= award compensation; grant damages
+ The *conviction* of [recipient the general] by [actor a court] has ended.
= sentencing; condemnation; punishment
+ [actor A court's] *conviction* of [recipient the general] has ended.
= sentencing; verdict against
+ [actor A court's] *ruling* against [recipient the general] has ended.
= verdict; judgment; sentence; judgement; conviction; death sentence; guilty verdict; decision
+ [recipient The general] was *found guilty* of [content murder].
= convict
+ [recipient The general] *pleaded guilty* [content to murder].
= admit; confess
- The jury acquitted the general.
- The gym ran a conviction that rest is good.
- The editor rewrote the sentence.

SANCTION -
+ [actor Norway] *broke off* [thing:tie relations] with [recipient Iran].
= cut; sever; suspend; downgrade; break; cut off; end; freeze; reduce; curtail; terminate; rupture; scale back; renounce; halt; scale down; limit; loosen; strain; review; discontinue; abandon; dissolve
+ [actor Norway] and [actor Iran] *broke off* [thing:tie relations].
= cut; sever; suspend; downgrade; break; end; freeze; terminate
+ [actor Norway's] *break* with [recipient Iran] has ended.
= rupture; split; rift; breakup
+ The *severing* of [thing:tie relations] with [recipient Iran] by [actor Norway] has ended.
= suspension; breaking; rupture; downgrading; cutting; severance; freezing; breaking-off
+ [actor Norway] *broke* with [recipient Iran].
= fall out; split; part way
+ [actor Norway] *turned* its *back* on [recipient Iran].
= slam door
- The couple broke up.
- The bridge broke.
