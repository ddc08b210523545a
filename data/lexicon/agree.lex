# AGREE: says it will cooperate: promise, offer, acceptance, invitation. The promised act is a further event with its own status.

AGREE -
+ [actor Norway] *agreed* [content to help Iran].
= promise; pledge; offer; consent; undertake; volunteer; give consent; express willingness; express readiness; signal willingness; signal readiness; indicate willingness; reaffirm readiness; make promise; make pledge; give pledge; give promise; make commitment
+ [actor Norway] *promised* [recipient Iran] [content to help].
= assure; pledge
+ [actor Norway] *agreed* with [recipient Iran] [content to share the water].
= pledge; arrange; settle
+ [actor Norway] and [actor Iran] *agreed* [content to share the water].
= pledge; promise; undertake
+ [actor Norway] *promised* [content that it would help Iran].
= pledge; agree; offer; give assurance; guarantee; give guarantee
+ [actor Norway] *promised* [recipient Iran] [content that it would help].
= assure; reassure; guarantee
+ [actor Norway] *committed* itself [content to helping Iran].
= pledge; bind; dedicate
+ [actor Norway] *agreed* [content:CONSULT,AID,COOPERATE,SUPPORT on aid for the refugees].
= settle; decide
+ [actor Norway] *promised* [content:CONSULT,AID,COOPERATE,SUPPORT aid for the refugees].
= offer; pledge; propose; announce; guarantee; suggest; volunteer; vow; accept; schedule; arrange; green-light
+ [actor Norway] *proposed* [content:CONSULT,AID,COOPERATE,SUPPORT that the two meet].
= suggest; offer; recommend
+ [actor Norway] *proposed* [content:CONSULT,AID,COOPERATE,SUPPORT to meet the rebels].
= vow; commit; resolve
+ [actor Norway] *proposed* [content:CONSULT,AID,COOPERATE,SUPPORT talks] to [recipient Iran].
= offer; suggest; pledge; promise; make available
+ [actor Norway's] *promise* [content to help Iran] has ended.
= pledge; offer; commitment; willingness; readiness; undertaking; agreement
+ [actor Norway's] *offer* of [content:CONSULT,AID,COOPERATE,SUPPORT talks] has ended.
= promise; pledge; proposal; guarantee; assurance
+ [actor Norway's] *promise* [content that it would help Iran] has ended.
= pledge; assurance; guarantee; commitment
- Norway agreed with the critics of the film.
- Norway agreed to free the prisoners.
- The firm promised a dividend.
- The weather promised a fine day.
- Norway vowed to strike the port.

AGREE -
+ [actor Norway] *offered* [recipient the rebels] [thing:aid weapons].
= promise; pledge; guarantee
+ [actor Norway] *offered* [thing:aid food] to [recipient Iran].
= promise; pledge; commit; guarantee; approve; announce; propose; earmark; authorize; make available; extend offer of; authorise
+ [actor Norway] *pledged* [thing:aid aid] for [recipient Iran].
= promise; commit; announce; approve; offer; authorize; earmark; guarantee; authorise
+ [actor Norway] *pledged* [thing:aid aid].
= promise; commit; offer; announce; authorize; authorise
+ [actor Norway's] *offer* of [thing:aid aid] to [recipient Iran] has ended.
= promise; pledge; commitment; announcement
+ [actor Norway's] *pledge* of [thing:aid aid] for [recipient Iran] has ended.
= promise; offer; commitment
+ [actor Norway] *offered* its [thing:force troops] to [recipient Iran].
= lend; pledge; promise
+ [actor Norway] *offered* its *services* as *mediator*.
= offer good office; offer mediation; offer help; offer assistance; offer support; offer cooperation; offer co-operation
+ [actor Norway] *offered assistance* to [recipient Iran].
= offer help; offer mediation; offer support; promise help; pledge help; offer asylum; pledge assistance; promise support; promise assistance; promise aid; pledge aid; pledge cooperation; promise cooperation; offer refuge; offer cooperation; offer friendship; offer hand of friendship; extend hand; pledge support; pledge co-operation; promise co-operation; offer co-operation
- The shop offered customers a discount.
- Norway gave Iran aid.

AGREE -
+ [actor Norway] *accepted* [thing:demand the proposal].
= agree to; approve; consent to; take up; embrace; agree with; welcome; go along with; assent to; sign on to; adopt; back
+ [actor Norway] *agreed* to [thing:demand the proposal].
= consent; assent; say yes; give consent; give assent
+ [actor Norway] *accepted* [thing:agreement the deal].
= agree to; agree on; consent to; hammer out; work out
+ [actor Norway] *agreed* to [thing:policy the plan].
= consent; assent
+ [actor Norway] *agreed* on [thing the border].
= concur; settle; reach agreement; reach compromise; reach consensus; reach deal; reach accord; find common ground
+ [actor Norway] *reached* an *agreement* with [actor! Iran].
= reach deal; reach accord; reach pact; reach compromise; reach settlement; strike deal; make deal; cut deal; do deal; come to terms; conclude deal; seal deal; clinch deal; negotiate deal; negotiate agreement; negotiate settlement; work out deal; broker deal; close deal; reach understanding; make pact; reach consensus; strike bargain; have deal; have agreement; forge agreement; secure deal; win deal; draft agreement; announce deal; announce agreement; announce accord; land deal
+ [actor Norway] *negotiated* [thing:agreement a treaty] with [actor! Iran].
= strike; reach; make; hammer out; agree; do; broker; cut; come to; arrive at; work out; forge; clinch; get; secure; win; achieve; announce; agree on; agree upon; have; draft; thrash out; close; land; cement
+ [actor Norway] and [actor Iran] *reached* an *agreement*.
= reach deal; reach accord; reach pact; reach compromise; reach settlement; strike deal; make deal; do deal; come to terms; negotiate deal; negotiate agreement; work out deal; reach understanding; make pact; reach consensus; forge agreement; draft agreement; announce deal; announce agreement; announce accord; achieve consensus; find compromise
+ [actor Norway] and [actor Iran] *negotiated* [thing:agreement a treaty].
= strike; reach; make; hammer out; agree; agree on; agree upon; agree to; come to; arrive at; work out; forge; do; announce; achieve; clinch; draft; draw up; broker; thrash out; approve; accept
+ [actor Norway] and [actor Iran] *agreed* on [thing the border].
= concur; settle; compromise; reach agreement; reach deal; reach compromise; reach consensus; reach accord; find common ground; reach understanding
+ [actor The parties] *reached* an *agreement*.
= reach deal; reach accord; reach pact; reach compromise; reach settlement; strike deal; make deal; come to terms; negotiate agreement; work out deal; reach understanding; reach consensus; forge agreement; draft agreement; announce deal; announce agreement; find compromise; achieve consensus
+ [actor The parties] *negotiated* [thing:agreement a treaty].
= strike; make; hammer out; come to; arrive at; work out; agree on; forge; achieve; agree to; find; get; agree upon; clinch
+ [actor The parties] *agreed* on [thing a plan].
= concur; settle; reach agreement; reach compromise; reach deal; reach consensus
+ [actor Norway's] *agreement* with [actor Iran] has ended.
= deal; accord; pact; settlement; compromise; understanding; treaty; compact; memorandum of understanding; trade deal; trade agreement; peace deal; peace agreement; consensus; peace accord; free-trade pact; contract; arrangement; security pact; free trade agreement; bargain; extradition treaty
+ [actor? The parties'] *agreement* on [thing? the border] has ended.
= accord; pact; settlement; compromise; treaty; peace deal; peace agreement; peace accord; trade deal; trade agreement; peace treaty; memorandum of understanding; free trade agreement
+ An *agreement* between [actor Norway] and [actor Iran] has ended.
= accord; pact; settlement; compromise; understanding; treaty; compact; trade deal; trade agreement; peace deal; peace agreement; consensus; peace accord; arrangement; contract; peace treaty; security pact; free trade agreement
+ [actor Norway] *settled* [thing:dispute the dispute] with [recipient Iran].
= resolve; patch up; solve
+ [actor Norway] and [actor Iran] *settled* [thing:dispute the dispute].
= resolve; patch up; solve
+ [actor Norway] *accepted* [thing:mediation mediation] by [recipient the United Nations].
= agree to; welcome; embrace; approve
+ [actor Norway] *agreed* to [thing:mediation mediation] by [recipient the United Nations].
= consent
- The club agreed terms with the player.
- The parties failed to agree.
- The shop accepted cards.

AGREE -
+ [actor Norway] *invited* [recipient the rebels] to [thing:meeting talks].
= welcome; bid
+ [actor Norway] *invited* [recipient the rebels].
+ [actor Norway] *invited* [recipient the rebels] [content:CONSULT,AID,COOPERATE,SUPPORT,RETREAT to visit].
+ [actor Norway] *invited* [recipient the king] to [place the capital].
+ [actor Norway] *extended* an *invitation* to [recipient the king].
= issue invitation; send invitation; offer invitation; renew invitation; make offer; make overture; send invite; make peace offer
+ [actor Norway's] *invitation* to [recipient the king] has ended.
= overture; peace offer; olive branch; peace overture
+ [actor Norway] *accepted* [thing:invitation an invitation] from [recipient Iran].
= take up; welcome
+ [actor Norway] *accepted* [thing:invitation an invitation].
= take up
+ [actor Norway's] *acceptance* of [thing:demand the proposal] has ended.
= approval
+ [actor Norway] *extended* an *olive branch* to [recipient Iran].
= hold out olive branch; offer olive branch; make peace overture; offer peace
- The bride invited eighty guests.
- The remark invited ridicule.

AGREE -
+ [actor Norway] *scheduled* [content:CONSULT talks] for [thing Friday].
= plan; set; arrange; fix; agree
+ [actor Norway] was *willing* [content to help].
= ready; prepared
+ [actor Norway] was *ready* for [content:CONSULT,AID,COOPERATE,SUPPORT talks].
= open; prepared; available
+ [actor Norway] was *open* [content:CONSULT,AID,COOPERATE,SUPPORT to talks].
= receptive; amenable; agreeable
+ [actor Norway] *expressed willingness* [content to cooperate].
= express readiness; express desire; signal readiness; declare readiness; voice readiness; show readiness
+ [actor Norway] *guaranteed* [thing:safety the safety] of [recipient the crew].
= assure; promise; vouch for; pledge
- The museum is open to visitors.

# A promise by other words: assurances, words given, doors left open.
AGREE -
+ [actor Norway] *gave* its *word* [content that it would help Iran].
= give assurance; give pledge; give promise; give commitment; give undertaking; give guarantee
+ [actor Norway] *gave* [recipient Iran] its *word* [content that it would help].
= give assurance; give pledge; give promise; give guarantee; give commitment
+ [actor Norway] *expressed interest* in [content:CONSULT,AID,COOPERATE,SUPPORT talks].
= show interest; voice interest; signal interest; declare interest; express willingness
+ [actor! Norway] *looked forward* to [content:CONSULT,AID,COOPERATE,SUPPORT talks with Iran].
+ [actor Norway] *said yes* to [content:CONSULT,AID,COOPERATE,SUPPORT talks with Iran].
= give consent; give agreement; give assent; give green light; give nod
+ [actor Norway] *opened* the *door* to [content:CONSULT,AID,COOPERATE,SUPPORT talks with Iran].
= leave door open; keep door open; clear way; pave way
+ [actor Norway] *opened* the *way* for [content:CONSULT,AID,COOPERATE,SUPPORT talks with Iran].
= clear way; pave way; set stage
+ [actor Norway] *held out* the *prospect* of [content:CONSULT,AID,COOPERATE,SUPPORT aid for the refugees].
= raise prospect; offer prospect; hold out hope; raise possibility; float idea; float possibility
+ [actor Norway] *committed* [thing:money $20 million] to [recipient Iran].
= pledge; promise; earmark; set aside; allocate; offer; approve; authorize; authorise
+ [actor Norway] *committed* [thing:money $20 million] for [recipient the refugees].
= pledge; promise; earmark; set aside; approve; authorize; offer; authorise
+ [actor Norway] *approved* a *loan* for [recipient Iran].
= approve loan; approve grant; approve bailout; approve aid package; announce aid package; announce loan; announce grant; promise loan; agree loan; pledge loan; unveil aid package; approve rescue package
+ [actor Norway] *approved* a *loan* to [recipient Iran].
= announce loan; approve grant; promise loan; offer loan; pledge loan; agree loan; authorize loan; authorise loan
+ [actor Norway] *renewed* its *pledge* [content to help Iran].
= repeat pledge; reaffirm pledge; reiterate pledge; renew promise; repeat promise; reaffirm commitment; reiterate commitment; renew offer; repeat offer; repeat readiness; reiterate readiness
+ [actor Norway] *kept* its *promise* [content to help Iran].
= honour promise; keep pledge; honour pledge; honor pledge; fulfil promise; fulfil pledge
+ [actor Norway] *signed up* [content to help Iran].
= step forward; come forward; volunteer
- Lund looked forward to the weekend.
- The museum opened the door to visitors.

# Deals, by their idioms.
AGREE -
+ [actor Norway] *struck* a *bargain* with [actor! Iran] over [thing the port].
= strike deal; reach deal; reach agreement; make deal; cut deal; reach accord; reach compromise; conclude agreement; reach settlement; reach understanding
+ [actor Norway] *struck* a *deal* with [actor! Iran] on [thing the port].
= reach deal; reach agreement; make deal; cut deal; reach accord; reach compromise; conclude agreement; reach settlement; reach understanding; find common ground
+ [actor Norway] *struck* a *deal* with [actor! Iran] [content to share the water].
= reach deal; reach agreement; make deal; cut deal; reach accord; conclude agreement; have agreement; have deal; sign agreement; sign deal
+ [actor Norway] and [actor Iran] *struck* a *deal* on [thing the port].
= reach deal; reach agreement; make deal; reach accord; reach compromise; conclude agreement; reach settlement; reach understanding; find common ground
+ [actor Norway] and [actor Iran] *struck* a *deal* [content to share the water].
= reach deal; reach agreement; make deal; reach accord; conclude agreement; sign agreement; sign deal
+ [actor The parties] *struck* a *deal* [content to share the water].
= reach deal; reach agreement; make deal; reach accord; conclude agreement; sign agreement; sign deal; come to terms
+ [actor Norway] *agreed* in *principle* [content to share the water].
= agree in writing; agree in substance
+ [actor Norway] *bridged differences* with [recipient Iran].
= narrow difference; settle difference; resolve difference; bridge gap; narrow gap; iron out difference; overcome difference; set aside difference; bury hatchet; patch up difference
+ [actor Norway] and [actor Iran] *bridged* their *differences*.
= narrow difference; settle difference; resolve difference; bridge gap; narrow gap; iron out difference; overcome difference; set aside difference; bury hatchet; bury difference
+ [actor Norway] *resolved* [thing:dispute the dispute] over [thing the port] with [recipient Iran].
= settle; end; solve; patch up; defuse; close
+ [actor The two sides] *settled* [thing:dispute the dispute].
= resolve; end; solve; patch up; defuse
+ [actor Norway] and [actor Iran] *ended* [thing:dispute the dispute].
= defuse; close; put aside
+ [actor Norway] *broke* the *deadlock* in [thing:meeting the talks].
= break stalemate; end deadlock; break logjam; end impasse
+ A *compromise* between [actor Norway] and [actor Iran] on [thing the port] has ended.
= agreement; deal; settlement; accord; understanding
- The buyer struck a bargain at the fair.
- The bridge closed the gap in the road.

# Acceptance and consent.
AGREE -
+ [actor Norway] *accepted* the *offer* of [content:CONSULT,AID,COOPERATE,SUPPORT aid].
= take up offer; welcome offer; accept proposal; accept promise
+ [actor Norway] *accepted* [thing:demand the proposal] of [recipient Iran].
= approve; embrace; take up; agree with; go along with; adopt; assent to
+ [actor Norway] *accepted* [thing:demand an offer] from [recipient Iran].
= take up; welcome; embrace
+ [actor Norway] *agreed* to an *extension* of [thing:meeting the talks].
= accept extension; agree to continuation; agree to resumption
+ [actor Norway] *agreed* to [thing:mediation arbitration].
= consent; submit
+ [actor Norway] *accepted* [thing:mediation mediation].
= agree to; welcome; embrace
+ [actor Norway] *gave* the *go-ahead* for [content:CONSULT,AID,COOPERATE,SUPPORT talks].
= give green light; give approval; give permission; give nod; give consent
+ [actor Norway's] *consent* to [thing the plan] has ended.
= assent; agreement
+ [actor Norway's] *consent* [content to join the search] has ended.
= agreement
- The patient consented to the operation.

# A party to the fighting that calls for its end offers to stop.
AGREE -
+ [actor!:armed The rebels] *called* for an *end* to the [thing:attack fighting].
= call for end; call for halt; appeal for end; call for cessation
+ [actor!:armed The rebels] *called* for a *truce*.
= call for ceasefire; call for cease-fire; propose truce; propose ceasefire; seek truce; seek ceasefire; sue for peace; suggest truce; propose cease-fire; seek cease-fire
+ [actor!:armed The rebels] *sued* for *peace*.
= plead for peace; ask for peace; offer peace
+ [actor!:armed The rebels] *offered talks* to [recipient the government].
= offer peace; propose talk; offer negotiation; propose negotiation; propose peace talk; offer dialogue
+ [actor!:armed The rebels] *declared* themselves *ready* for [content:CONSULT,AID,COOPERATE,SUPPORT talks].
- The army called for volunteers.

# Invitations and arrangements.
AGREE -
+ [actor Norway] *invited* [recipient Iran] [content to join the search].
= ask over; bid; welcome
+ [actor Norway] *sent* an *invitation* to [recipient the king].
= issue invitation; extend invitation; address invitation; hand invitation; renew invitation
+ [recipient The king] *received* an *invitation* from [actor Norway].
= get invitation; have invitation; accept invitation
+ [actor Norway] *invited* [recipient the king] for [thing:meeting talks].
= call in; receive
+ [actor Norway] *arranged* [thing:meeting a meeting] with [recipient Iran].
= schedule; set up; plan; agree; fix; propose; offer; prepare; organize; agree on; agree to; organise
+ [actor Norway] *arranged* [thing:meeting a meeting] between [recipient Iran] and [recipient Chad].
= schedule; set up; plan; propose; offer; prepare; organize; organise
+ [actor Norway] and [actor Iran] *scheduled* [thing:meeting a meeting].
= agree on; agree to; plan; set up; arrange; fix; set date for; agree
+ [actor Norway] *offered* to *host* [thing:meeting the talks].
= offer hosting; propose hosting
+ [actor Norway] *proposed* [thing:meeting talks] with [recipient Iran].
= suggest; offer; seek; request; propose holding
+ [actor Norway] *proposed* [thing:agreement a treaty] to [recipient Iran].
= offer; suggest; present; submit
+ [actor Norway] *offered* [recipient Iran] [thing:agreement a treaty].
= promise; propose
+ [actor Norway] *extended* a *hand* of friendship to [recipient Iran].
= hold out hand; reach out hand; offer hand

AGREE -
+ [thing:groups The two sides] *agreed* on [thing the border].
= concur; settle; compromise; reach agreement; reach deal; reach compromise; reach consensus; reach accord; find common ground; reach understanding
+ [thing:groups The two sides] *agreed* [content to share the water].
= pledge; promise; undertake; commit
+ [thing:groups The two sides] *reached* an *agreement*.
= reach deal; reach accord; reach pact; reach compromise; reach settlement; strike deal; make deal; come to terms; negotiate agreement; work out deal; reach understanding; reach consensus; forge agreement; find compromise; find common ground; bridge difference; settle difference; resolve difference
+ [thing:groups The two sides] *negotiated* [thing:agreement a treaty].
= strike; make; hammer out; come to; arrive at; work out; agree on; forge; achieve; agree to; find; reach; clinch; conclude; announce; draft
+ [thing:groups The two sides] *settled* [thing:dispute the dispute].
= resolve; end; solve; patch up; defuse
- The two sides of the box agreed in colour.
