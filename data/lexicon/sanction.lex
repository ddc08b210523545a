# SANCTION: cuts existing relations, aid or membership; court conviction.

SANCTION discontinue
+ [actor Norway] *imposed sanctions* on [recipient Iran].
= slap sanction; place sanction; tighten sanction; adopt sanction; extend sanction; announce sanction; impose embargo; impose tariff; impose boycott; impose arms embargo; renew sanction; toughen sanction; place embargo; slap embargo; levy tariff; raise tariff; reimpose sanction; clamp embargo; impose trade embargo; impose economic sanction; maintain sanction; increase tariff; slap tariff; levy sanction; apply sanction; enforce sanction; impose asset freeze; impose penalty; impose fine; impose oil embargo; impose no-fly zone; introduce sanction; expand sanction; impose duty; slap duty; levy fine; impose punitive measure; place tariff; step up sanction; prolong sanction; enforce embargo; extend embargo; decree embargo; prepare sanction; approve sanction; put sanction; maintain embargo; put embargo; re-impose sanction
+ [actor Norway] *imposed sanctions* against [recipient Iran].
= adopt sanction; tighten sanction; extend sanction; announce sanction; impose embargo; apply sanction; enforce sanction; renew sanction; approve sanction; impose economic sanction; introduce sanction; enforce embargo; declare embargo; declare boycott; introduce embargo; maintain sanction; maintain embargo; vote sanction; take measure; expand sanction; extend embargo
+ [actor Norway] *imposed tariffs* on [thing steel] from [recipient Iran].
= slap tariff; levy tariff; raise tariff; place tariff; increase tariff; impose duty; impose ban; place ban; announce tariff; slap duty; impose embargo; put tariff; double tariff; raise duty
+ [actor Norway] *sanctioned* [recipient Iran].
= blacklist; penalize; punish; embargo; fine; boycott; ostracize; excommunicate; isolate; desert; abandon; discipline; penalise; target with sanctions; ostracise
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
+ [actor Norway] *froze* [thing:asset the assets] of [recipient Iran].
= block
+ [actor Norway] *froze* [recipient Iran's] [thing:asset assets].
= block
+ [actor Norway] *froze* [thing:asset the assets].
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
= exit; departure; pullout; secession; pull-out
+ [actor Norway's] *withdrawal* from [thing:agreement the treaty] has ended.
= exit; departure; pullout; secession; pull-out
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
= verdict; conviction; death sentence; guilty verdict
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
= rupture
+ The *severing* of [thing:tie relations] with [recipient Iran] by [actor Norway] has ended.
= suspension; breaking; rupture; downgrading; cutting; severance; freezing; breaking-off
+ [actor Norway] *broke* with [recipient Iran].
= fall out; part way
+ [actor Norway] *turned* its *back* on [recipient Iran].
= slam door
- The couple broke up.
- The bridge broke.

# Sanctions by their many words.
SANCTION discontinue
+ [actor Norway] *hit* [recipient Iran] with [thing:sanctions sanctions].
= punish; slap; target; penalize; threaten; penalise
+ [actor Norway] *slapped* [thing:sanctions tariffs] on [recipient Iran].
= impose; levy; place; put; clamp; announce; raise; tighten; renew; extend; maintain; expand; reimpose; approve; introduce; adopt; declare; enforce; re-impose
+ [actor Norway] *slapped* [thing:sanctions tariffs] on [thing:goods steel] from [recipient Iran].
= impose; levy; place; put; clamp; announce; raise; double; increase; introduce
+ [actor Norway] *imposed* [thing:sanctions sanctions] against [recipient Iran].
= adopt; approve; tighten; extend; renew; announce; introduce; maintain; enforce; toughen; expand; apply; keep; reimpose; step up; re-impose
+ [actor Norway] *extended* [thing:sanctions the embargo].
= renew; tighten; toughen; prolong; maintain; expand; keep; widen; enforce; strengthen; step up; reimpose; re-impose
+ [actor!:igo The council] *adopted* [thing:sanctions sanctions].
= approve; agree; agree on; extend; renew; tighten; impose; back
+ [actor Norway] *blacklisted* [recipient the firm].
= penalize; sanction; embargo; boycott; ostracize; penalise; ostracise
+ [actor Norway] *froze* the *assets* of [recipient the general].
= seize asset; block asset; freeze account; seize account; block account; freeze fund; freeze bank account; freeze property
+ [actor Norway] *targeted* [recipient:sanctioned the businessmen] for [thing:sanctions sanctions].
= single out; list; blacklist; designate
+ [actor Norway] *banned travel* by [recipient the officials].
= restrict travel; bar travel
+ [actor Norway] *isolated* [recipient Iran].
= ostracize; punish; penalize; shun; ostracise; penalise
+ [actor Norway] *barred* [recipient Iran] from [thing:market_access its market].
= shut out; exclude; cut off; ban; lock out; block; freeze out
+ [actor Norway] *cut* [recipient Iran] *off* from [thing:market_access the markets].
= shut out; exclude; lock out; bar
+ [actor Norway] *choked off* [thing:aid funds] to [recipient Iran].
= cut; cut off; halt; block; dry up
+ [actor Norway] *pulled the plug* on [thing:aid aid] to [recipient Iran].
= turn off tap; put brake
+ [actor Norway] *turned off* the *tap* of [thing:aid aid].
= close tap
+ [actor Norway] *slashed* [thing:aid aid] to [recipient Iran].
= reduce; cut; trim; halve; scale back; scale down; curtail; end; freeze; suspend; stop; halt; block; hold back; cancel; withhold; withdraw; axe; discontinue; pause
+ [actor Norway] *cut* its [thing:aid contribution] to [recipient:igo the fund].
= reduce; slash; halve; end; freeze; suspend; stop; withhold; withdraw; cancel
+ [actor Norway] *stopped* [thing:goods gas] *supplies* to [recipient Iran].
= stop delivery; halt delivery; halt supply; cut supply; suspend delivery; suspend supply; cut off supply; stop export; halt export; ban export; suspend export; stop shipment; halt shipment; suspend shipment; reduce supply; cut export; block export; ban sale; stop sale; halt sale; suspend sale
+ [actor Norway] *banned* [thing:trade exports] to [recipient Iran].
= halt; stop; suspend; block; end; restrict; limit; freeze; cut; cut off; prohibit; curb
+ [actor Norway] *banned* [thing:goods beef] from [recipient Iran].
= bar; block; boycott; shut out; refuse
+ [actor Norway] *banned flights* from [recipient Iran].
= suspend flight; halt flight; stop flight; cancel flight; cut flight; bar flight; ban airline; bar airline; close airspace to; ban ship; bar ship
+ [actor Norway] *suspended flights* to [recipient Iran].
= halt flight; stop flight; cancel flight; cut flight; end flight; suspend train service; stop bus service; suspend ferry service; halt train service; cut air link; cut rail link; suspend visa; stop visa
+ [actor Norway] *suspended* [thing:trade military cooperation] with [recipient Iran].
= halt; stop; end; freeze; cut; break off; sever; cancel; terminate; curtail; downgrade; scale back; limit
+ [actor Norway] *suspended* its [thing:trade cooperation] with [thing:inquiry the inquiry].
= halt; stop; end; break off; cease
+ [actor Norway] *suspended* [thing:agreement the agreement] with [recipient Iran].
= cancel; freeze; scrap; tear up; terminate; end; annul; revoke; shelve; rip up; break off; abrogate; halt
+ [actor Norway] *cancelled* [thing:trade the contract] with [recipient Iran].
= scrap; terminate; freeze; suspend; annul; end; tear up; rescind; break
+ [actor Norway] *cancelled* the joint *exercise* with [recipient Iran].
= suspend exercise; call off exercise; cancel drill; call off drill; suspend drill; halt exercise; postpone exercise; cancel manoeuvre; cancel patrol; suspend patrol; scrap exercise
+ [actor Norway's] *sanctions* against [recipient Iran] over [thing the test] has ended.
= embargo; boycott
+ The *imposition* of [thing:sanctions sanctions] on [recipient Iran] by [actor Norway] has ended.
= extension; renewal; tightening; expansion
+ The *imposition* of [thing:sanctions sanctions] against [recipient Iran] has ended.
= extension; renewal; tightening; expansion
+ [actor Norway's] *suspension* of [thing:aid aid] to [recipient Iran] has ended.
= freeze; halt; withdrawal; cut-off; termination; cancellation; cessation; reduction; cutoff; withholding
+ [actor Norway's] *suspension* of [thing:trade trade] with [recipient Iran] has ended.
= freeze; halt; termination; cessation; cancellation
+ [actor Norway's] *suspension* of [thing:trade exports] to [recipient Iran] has ended.
= freeze; halt; termination; cessation; cancellation; ban
+ [actor Norway's] *ban* on [thing:trade imports] from [recipient Iran] has ended.
= embargo; freeze; halt; boycott; tariff
+ [actor Norway's] *ban* on [thing:goods beef] from [recipient Iran] has ended.
= embargo; tariff; duty; boycott
+ [recipient Iran] was *hit* by [thing:sanctions sanctions].
= target; affect; cripple; isolate
+ [thing:sanctions The sanctions] *hit* [recipient Iran].
= cripple; isolate; target; squeeze; hurt; strangle
- The hail hit the harvest.
- The gym suspended the member.
- The king banned cats from the palace.

# Pulling out of talks, bodies, treaties; ties cut.
SANCTION withdraw
+ [actor Norway] *turned* its *back* on [thing:agreement the treaty].
= walk away from; tear up; rip up; trash
+ [actor Norway] *gave notice* of its [thing:leaving withdrawal] from [recipient:igo the alliance].
= announce; declare
+ [actor Norway] *announced* its *withdrawal* from [thing:agreement the treaty].
= declare withdrawal; announce exit; complete withdrawal; begin withdrawal; confirm withdrawal; announce pullout; announce departure; decree withdrawal; announce pull-out
+ [actor Norway] *announced* its *withdrawal* from [recipient:igo the alliance].
= declare withdrawal; announce exit; complete withdrawal; begin withdrawal; confirm withdrawal; announce departure; trigger exit; complete exit
+ [actor Norway] *suspended* its *membership* of [recipient:igo the alliance].
= end membership; give up membership; freeze membership; renounce membership; terminate membership
+ [actor Norway] *stormed out* of [thing:meeting the meeting].
= walk out; march out; pull out; stalk out; drop out; bow out
+ [actor Norway] *walked out* on [thing:meeting the talks].
= turn back
+ [actor Norway] *left* [thing:meeting the talks].
= quit; abandon; desert; storm out of; walk out of
+ [actor Norway] *walked away* from [thing:meeting the talks].
= withdraw; break away; pull out; retire; step back; walk
+ [actor Norway] *broke off* [thing:meeting the talks] with [recipient Iran].
= suspend; halt; end; abandon; terminate; freeze; discontinue; cut off; interrupt; quit
+ [actor Norway] *broke off* [thing:meeting the talks].
= suspend; halt; end; abandon; terminate; freeze; discontinue; cut off; interrupt; quit; walk out of
+ [actor Norway] and [actor Iran] *broke off* [thing:meeting the talks].
= suspend; halt; end; abandon; terminate; freeze; discontinue; interrupt
+ The *breakdown* of [thing:meeting the talks] with [recipient Iran] has ended.
= collapse; suspension; failure; end
+ [actor Norway] *pulled* its [recipient:diplomat diplomats] out of [recipient Iran].
= withdraw; recall; bring; get; evacuate
+ [actor Norway] *recalled* its [recipient:diplomat envoy] over [thing the ruling].
= withdraw; call home; call back; pull out
+ [actor Norway] *recalled* its [recipient:diplomat envoy] in [thing:protest_act protest].
= withdraw; call home; call back; pull out
+ [actor Norway] *shut* its [thing:mission embassy] over [thing the ruling].
= close; evacuate; vacate
+ The *closure* of [thing:mission the embassy] by [actor Norway] has ended.
= shutdown; evacuation; closing
+ The *withdrawal* of [recipient:diplomat the ambassador] by [actor Norway] has ended.
= recall; evacuation; departure
+ [actor!:helper The charity] *pulled* out of [recipient Chad].
= move
+ [actor!:helper The charity] *withdrew* from [recipient Chad].
= pull back
+ [actor!:helper The charity] *suspended* its [thing:work work] in [recipient Chad].
= halt; stop; end; cease; freeze; pause; break off; wind up
+ [actor!:firm The company] *pulled* out of [recipient Chad].
= move
+ [actor!:firm The company] *quit* [recipient Chad].
= exit; leave
+ [actor The province] *seceded* from [recipient Chad].
= break away; split off; declare independence
+ [actor The province] *declared* its *independence*.
= proclaim independence; declare autonomy; declare secession; proclaim republic; declare republic
+ [actor The province] *declared independence* from [recipient Chad].
= proclaim independence; announce secession; declare secession
+ The *secession* of [actor the province] from [recipient Chad] has ended.
= breakaway; separation
+ [actor The deputies] *quit* [recipient:body the party].
= leave; desert; abandon; defect from; break with; bolt; walk out of; resign from; split from
+ [actor The party] *left* [thing:coalition the coalition] over [thing the tax].
= quit; abandon; exit; bolt; desert; walk out of; pull out of
+ [actor The party] *brought down* [thing:coalition the coalition].
= topple; break up; end; leave
- The bus left the station.
- The guest left the party early.
- The firm pulled out of the race for the contract.
- The player withdrew from the match.

SANCTION -
+ [actor Norway] *severed* [thing:tie ties] with [recipient Iran].
= cut; break off; break; suspend; downgrade; freeze; rupture; end; terminate; sour; scale back; roll back; snap; dissolve; cut off; loosen; review
+ [actor Norway] and [actor Iran] *severed* [thing:tie ties].
= cut; break off; break; suspend; downgrade; freeze; rupture; end; terminate; scale back; cut off
+ [actor Norway] *severed* [thing:tie ties] over [thing the ruling].
= cut; break off; suspend; downgrade; freeze; end
+ [actor Norway] *parted ways* with [recipient Iran].
= cut tie; sever tie; break tie; sever link; cut link; break relation; sever relation; break contact; cut contact; end alliance; break alliance; end partnership; end friendship
+ A *rupture* in [thing:tie relations] with [recipient Iran] has ended.
= break; rift; cut
+ [actor Norway's] *suspension* of [thing:tie ties] with [recipient Iran] has ended.
= severing; freezing; downgrading; severance
- The couple parted ways.
- The scissors cut the tie.

# Put out.
SANCTION expel
+ [actor Norway] *gave* [recipient:diplomat the ambassador] his *marching orders*.
= show door; order home; give 48 hours
+ [actor Norway] *ordered* [recipient:diplomat the ambassador] to *leave*.
= tell to leave; ask to leave; order out; send home; give time to leave; order home
+ [actor Norway] *ordered* [recipient:diplomat the ambassador] [content to leave the country].
= tell; ask; instruct
+ [actor Norway] *threw* [recipient:diplomat two diplomats] *out*.
= kick out; order out; boot out; turf out
+ [actor Norway] *sent* [recipient:diplomat two diplomats] *home*.
= order home; send packing; send back
+ [actor Norway] *expelled* [recipient:diplomat two diplomats] over [thing the leak].
= oust; throw out; kick out; eject; order out; send home
+ [actor Norway] *expelled* [recipient:diplomat two diplomats] for [thing spying].
= oust; throw out; kick out; eject; order out; send home
+ [actor Norway] *withdrew* the *accreditation* of [recipient:diplomat the ambassador].
= revoke accreditation; cancel accreditation
+ [actor!:igo The alliance] *suspended* [recipient Norway] over [thing the coup].
= expel; bar; exclude; ban; oust; throw out
+ [actor!:igo The alliance] *stripped* [recipient Norway] of its [thing:seat seat].
= deprive
+ [actor The party] *stripped* [recipient the senator] of his [thing:seat post].
= relieve; deprive
+ [actor The president] *sacked* [recipient:office the minister].
= dismiss; fire; remove; oust; relieve of duty; relieve of post; strip of post; axe; suspend; depose
+ [actor The president] *removed* [recipient:office the minister] from [thing:post office].
= dismiss; sack; oust; relieve; fire
+ The *dismissal* of [recipient:office the minister] by [actor the president] has ended.
= sacking; removal; firing; ouster; suspension
+ [actor!:parliament Parliament] *impeached* [recipient:office the president].
= oust; remove; unseat; censure; depose; remove from office
+ [actor!:armed The army] *forced* [recipient:civilians the villagers] from [place their homes].
= drive; chase; expel; flush; uproot; evict; push
+ [actor!:armed The army] *forced* [recipient:civilians the villagers] [content:fleeing to flee].
= cause; compel; lead
+ [thing:attack The fighting] *forced* [recipient:civilians the villagers] [content:fleeing to flee].
= cause; compel; lead; drive; prompt
+ [thing:attack The fighting] *drove* [recipient:civilians the villagers] from [place their homes].
= displace; force; chase; uproot; push
+ [recipient:civilians The villagers] *fled* [actor! the rebels].
= escape; run from
+ [recipient:civilians The villagers] *fled* their [thing:physical homes].
= abandon; leave; flee from; be driven from
+ [recipient:civilians The villagers] *fled* to [place Chad] from [thing:attack the fighting].
= escape; run; cross
+ The *flight* of [recipient:civilians the villagers] from [thing:attack the fighting] has ended.
= exodus; escape; displacement
+ The *exodus* of [recipient:civilians the villagers] from [place the province] has ended.
= flight; displacement; uprooting
- The firm sacked its clerk.
- The school sent the pupils home.
- The villagers fled the lava.
- The family fled the heat of the city.

# Courts.
SANCTION convict
+ [actor!:court A court] *sent* [recipient the general] to [thing:prison prison].
= commit; condemn; order
+ [actor!:court A court] *jailed* [recipient the general] over [thing the fraud].
= imprison; sentence; convict; fine; condemn
+ [actor!:court A court] *jailed* [recipient the general] for [content murder].
= imprison; sentence; convict; fine; condemn
+ [actor!:court A court] *fined* [recipient the newspaper].
= penalize; order to pay; penalise
+ [actor!:court A court] *fined* [recipient the newspaper] [thing:money $2,000].
+ [actor!:court A court] *sentenced* [recipient the general] in *absentia*.
= convict in absentia; condemn in absentia; try in absentia
+ [actor!:court A court] *upheld* [thing:verdict the sentence] of [recipient the general].
= confirm; affirm; increase; endorse; impose; back; approve
+ [actor!:court A court] *upheld* the *conviction* of [recipient the general].
= confirm conviction; affirm conviction; uphold sentence; confirm sentence; uphold verdict; confirm verdict; reinstate conviction; re-instate conviction
+ [actor!:court A court] *gave* [recipient the general] [thing:term ten years].
= hand; get
+ [actor!:court A court] *ordered* [recipient the ministry] to *pay* [thing:money $20 million].
= tell to pay; sentence to pay; require to pay
+ [actor!:court A court] *ruled* in *favour* of [recipient the victims].
= find in favour; decide in favour; rule for
+ [actor!:court A court] *ruled* [thing:policy the law] *unconstitutional*.
= declare unconstitutional; rule illegal; declare illegal; declare void; find unconstitutional; declare unlawful; rule unlawful; declare invalid
+ [actor!:court A court] *ruled* [content that the law was unconstitutional].
= find; decide; hold; declare; conclude
+ [actor!:court A court] *awarded* [recipient the victims] [thing:money $20 million].
= grant; give
+ [actor!:court A court] *declared* [recipient the firm] *liable* for [thing the spill].
= find liable; hold liable; rule liable
+ [actor!:court A jury] *returned* a guilty *verdict* against [recipient the general].
= deliver verdict; reach verdict; bring in verdict; announce verdict
+ [recipient The general] was *sentenced* to [thing:sentence life].
= condemn
+ [recipient The general] was *jailed* for [thing:term ten years].
= imprison; lock up; put away; send down
+ [recipient The general] *got* [thing:term ten years] for [content murder].
= receive; be given; draw; serve
+ [recipient The general] *served* [thing:term ten years] in [thing:prison prison].
= spend
+ [recipient The general] *pleaded guilty* to [thing:charge charges] of [content murder].
= confess; admit
+ The *sentencing* of [recipient the general] to [thing:sentence death] has ended.
= condemnation
+ The *jailing* of [recipient the general] for [content murder] has ended.
= conviction; sentencing; imprisonment
+ [recipient The general's] *conviction* for [content murder] has ended.
= sentencing; jailing
- The court cleared the general.
- The pupil served time as a monitor.
- The team was sentenced to another year in the lower league.

# Lists of people and firms; texts that impose.
SANCTION discontinue
+ [actor Norway] *targeted* [thing:listed individuals].
= penalize; sanction; blacklist; designate; list; penalise
+ [actor Norway] *targeted* [thing:listed individuals] for [thing:wrong the fraud].
= penalize; sanction; blacklist; designate; list; penalise
+ [thing:text The resolution] *extended* [thing:sanctions sanctions].
= impose; tighten; renew; introduce; reimpose; prolong; expand; maintain; widen; toughen; re-impose
+ [thing:text The resolution] *extended* [thing:sanctions sanctions] on [recipient Iran].
= impose; tighten; renew; introduce; reimpose; prolong; expand; maintain; widen; toughen; re-impose
+ [thing:text The resolution] *extended* [thing:sanctions sanctions] against [recipient Iran].
= impose; tighten; renew; introduce; reimpose; prolong; expand; maintain; widen; toughen; re-impose
+ [thing:text The bill] *suspended* [thing:aid aid] to [recipient Iran].
= cut; stop; end; freeze; halt; reduce; withhold; block; cut off
+ [thing:text The order] *banned* [thing:trade imports] from [recipient Iran].
= halt; stop; suspend; block; restrict; prohibit
- The order banned dogs from the beach.

SANCTION withdraw
+ [actor Norway] *pulled* out of [thing:agreement the treaty].
= drop; opt; bow; walk
+ [actor Norway] *pulled* out of [recipient:igo the alliance].
= drop; opt; walk; break
+ [actor Norway] *walked* out of [thing:meeting the talks].
= pull; storm; drop; bow; march; back; stalk; opt
+ [actor The party] *pulled* out of [thing:coalition the coalition].
= walk; storm; break; drop
- The firm pulled out of the lot.
