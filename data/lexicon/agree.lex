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
= promise; pledge; commit; guarantee; approve; announce; propose; earmark; authorize; make available; extend offer of
+ [actor Norway] *pledged* [thing:aid aid] for [recipient Iran].
= promise; commit; announce; approve; offer; authorize; earmark; guarantee
+ [actor Norway] *pledged* [thing:aid aid].
= promise; commit; offer; announce; authorize
+ [actor Norway's] *offer* of [thing:aid aid] to [recipient Iran] has ended.
= promise; pledge; commitment; announcement
+ [actor Norway's] *pledge* of [thing:aid aid] for [recipient Iran] has ended.
= promise; offer; commitment
+ [actor Norway] *offered* its [thing:force troops] to [recipient Iran].
= lend; pledge; promise
+ [actor Norway] *offered* its *services* as *mediator*.
= offer good office; offer mediation; offer help; offer assistance; offer support; offer cooperation
+ [actor Norway] *offered assistance* to [recipient Iran].
= offer help; offer mediation; offer support; promise help; pledge help; offer asylum; pledge assistance; promise support; promise assistance; promise aid; pledge aid; pledge cooperation; promise cooperation; offer refuge; offer cooperation; offer friendship; offer hand of friendship; extend hand; pledge support
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
= deal; accord; pact; settlement; compromise; treaty; peace deal; peace agreement; peace accord; trade deal; trade agreement; peace treaty; memorandum of understanding; free trade agreement
+ An *agreement* between [actor Norway] and [actor Iran] has ended.
= deal; accord; pact; settlement; compromise; understanding; treaty; compact; trade deal; trade agreement; peace deal; peace agreement; consensus; peace accord; arrangement; contract; peace treaty; security pact; free trade agreement
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
