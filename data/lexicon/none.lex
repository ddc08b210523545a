# NONE: readings that look like an event of the ontology and are none. They win over a pattern with fewer constraints.

NONE -
+ [recipient Five people] were *killed* in [thing:accident a crash].
= injure; hurt; wound; maim
+ [recipient Five people] *died* in [thing:accident a crash].
= perish; suffer
+ [thing:accident A crash] *killed* [recipient five people].
= injure; hurt; wound; hit; strike; maim; destroy; claim; displace; kill off
+ [thing:accident A storm] *hit* [thing the coast].
= strike; destroy; damage; pound; ravage; devastate; batter; block; close; cut off; flood; flatten; wreck; threaten; attack; displace; force; kill; trap; isolate; disrupt; level; injure; halt; paralyse; lash
+ [recipient The villagers] *fled* [thing:accident the flood].
= escape
+ [recipient The villagers] were *displaced* by [thing:accident the flood].
= uproot; evacuate
+ He suffered a *heart attack*.
= panic attack; asthma attack; shark attack; dog attack; anxiety attack
+ [thing:sickness The disease] *killed* [recipient five people].
= attack; hit; strike; affect; claim; threaten; infect
+ [recipient Five people] *died* of [thing:sickness the disease].

NONE -
+ [actor!:team The team] *met* [actor!:team the visitors].
= beat; defeat; attack; crush; slaughter; thrash; overpower; host; visit; face; hammer; rout; shock; overwhelm; stun; edge; fight
+ [actor The striker] has *shot* at [thing:sport_thing goal].
= fire
+ [actor The captain] *scored* against [recipient Norway].
+ [actor Norway] *beat* [recipient Iran] in [thing:match the final].
= defeat; crush; thrash; face; meet; play; overcome; hammer; rout; fight; edge; hold; eliminate; attack; stun; host; knock out; take on; shock; demolish
+ [actor Norway] *met* [actor! Iran] in [thing:match the final].
+ [actor Norway] *boxed* against [recipient Iran].
+ [actor Norway] *qualified* for [thing:match the final].
+ [actor Norway] *won* [thing:match the final].
= lose; reach; host; draw
+ [actor Norway] *hosted* [thing:match the tournament].
= stage; hold; organize; postpone; cancel; attend; win; organise
+ [actor Lund] *defeated* [recipient her rival] in [thing:election the election].
= beat; crush; trounce; rout; oust; edge; overcome; attack
+ [actor Lund] *beat* [recipient her rival] at [thing:polls the polls].
= defeat; crush; rout
+ The *fight* against [thing:sickness the disease] has ended.
= battle; struggle; war; campaign
+ The *abuse* of [thing:powerword power] has ended.
= violation; use
+ The *war* on [thing:ill poverty] has ended.
+ [actor Norway] *fought* [thing:ill poverty].
= combat; battle; tackle; attack; confront
+ [actor Norway] *fought* against [thing:ill poverty].
= battle; struggle; campaign
+ The *fight* against [thing:ill corruption] has ended.
= battle; struggle; war; campaign; crackdown; drive

NONE -
+ [actor Shares] *rallied* in [place Oslo].
+ [thing:market Shares] *rallied*.
= strike; fall; rise; retreat; advance; withdraw; march; surrender; hit
+ [actor The firm] *targeted* [thing:buyers young buyers].
= attract; court; hit
+ [actor The firm] *launched* an advertising *campaign*.
= launch product; launch service; launch website; launch satellite; launch app; launch book
+ [actor The firm] *fired* [recipient:staff_member the manager].
= dismiss; sack; shoot down plan of
+ [thing:market Prices] *hit* [thing a record].
= strike; reach; shock
+ [actor Critics] *slammed* [thing:publication the film].
= blame; praise; criticize; attack; applaud; hail; defend; review; condemn; laud; criticise
+ [actor The ministry] *released* [thing:publication a film].
= publish; issue; leak
+ The ministry's *press release* has ended.
= news release; film release; book release; album release; price war; trade war; star war; bidding war; culture war; tug of war; price target; interest rate; election campaign; advertising campaign; marketing campaign; fundraising campaign; media campaign; awareness campaign; public relation campaign; lightning strike; bird strike; talk show; court hearing; board meeting; staff meeting; job interview; phone interview; search engine; market crash; home run; dog fight; food fight; snowball fight; cock fight; boxing match; photo shoot; film shooting; business deal; book deal; record deal; movie deal; job offer; divorce settlement; plea deal; blood donation; credit rating; test drive; road test; exam stress; mortgage relief; heart surgery; job search; house search; web search; stock split; housing crash; chess battle; court battle; custody battle; legal battle; title fight; title defence; penalty shootout
+ [actor The studio] *shot* [thing:publication the film].
= release; cancel; screen
+ [actor The director] *executed* [thing:work_thing the order].
= carry out; fulfil
+ [actor Norway] *struck* a *balance*.
= strike chord; strike note; strike pose; strike luck; strike gold
+ The clock *struck* twelve.
+ [actor Norway] *hit* its *target*.
= hit headline; hit brake; hit road; hit peak; meet target; meet goal; meet standard; meet deadline; meet requirement; meet need; meet criteria; meet challenge; meet expectation; meet cost; hit record
+ [actor Norway] *killed* *time*.
= kill off plan; kill bill
+ [actor Norway] has *shot* to *fame*.
= shoot to prominence
+ [thing:market Prices] *exploded*.
= shoot up; rocket; collapse; surge
+ [actor Lund] *held* [thing:holdable the post].
= occupy
+ [actor Lund] *held* [thing:holdable talks] *hostage*.
= hold captive
+ [actor Lund] *called* the *shots*.
= call names
+ [actor Lund] *raised* [thing a question].
= ask question; raise eyebrow; raise money
+ [actor Residents] *called* [recipient:emergency the police].
= phone; ring; telephone; alert
+ [actor Lund] *called* [thing:election an election].
+ [actor Lund] *visited* [thing:leisure a museum].
= tour
+ [actor!:traveller Tourists] *visited* [recipient Iran].
= tour; leave
+ [actor!:traveller Tourists] *arrived* in [recipient Iran].
= land; stay
+ [actor!:traveller Tourists] *travelled* to [recipient Iran].
= fly; come; go; head; return; cross
+ [actor!:traveller Refugees] have *left* for [recipient Iran].
= depart; set off; head; set out
+ [actor!:family The mother] *met* [actor!:family her son].
= visit; phone; call; see
+ [actor The firm] *clashed* over [thing:workmatter a patent].
= fight; battle
+ [actor!:coach The player] *signed* [thing:agreement a contract] with [actor the club].
+ [actor!:schoolish The school] *expelled* [recipient the boy].
= suspend; exclude
+ [actor The firm] *surrendered* [thing:holdable its lead].
= win; lose; hand over
+ [actor Lund] *surrendered* [thing:holdable her licence].
+ [actor The king] *attended* [thing:festivity the wedding].
= host; hold; visit; celebrate

NONE -
+ [actor Norway] *rejected* [thing:allegation the accusation].
= deny; dismiss; refute; dispute; rebut; brush aside; brush off; contest; shrug off; refuse
+ [actor Norway] *denied* [content that it had bombed the port].
= dispute; refute; doubt
+ [actor Norway] *denied* [content bombing the port].
= dispute; refute; doubt
+ [actor Norway] *accepted* [thing:award the award].
+ [actor Lund] *resigned* herself to [thing the delay].
+ [actor The coach] *resigned* from [thing:team the club].
= retire; withdraw; quit
+ [actor!:coach The coach] *resigned*.
= quit; step down; retire; stand down
+ [actor Norway] *threatened* [thing:sport_thing the goal].
+ [thing:accident Clouds] *threatened* [content rain].
+ [recipient:species The bird] is *threatened* with [thing extinction].
+ [actor The maker] *recalled* [thing:craft its cars].
= withdraw
+ [actor Lund] *recalled* [thing:memory her childhood].
+ [actor Lund] *recalled* [content that she was born there].
+ [actor Lund] *withdrew* [thing:money cash] from [thing:bank_thing the bank].
+ [actor Norway] *welcomed* [thing:season the new year].
+ [thing:part The pillar] *supported* [thing the roof].
= back; strengthen
+ [actor The bank] *supported* [thing:market the currency].
= prop up; back; lift
+ [actor!:coach The coach] *praised* [recipient his players].
= criticize; blame; thank; congratulate; defend; slam; criticise

# Asking about oneself is no demand.
NONE -
+ [actor Two officials] *asked* not to be *named*.
= ask identify; ask quote
+ [actor Two officials] *spoke* on *condition* of anonymity.

# Nature and tools are nobody.
NONE -
+ [actor The farmer] *hacked* at [thing the hedge].
+ [actor The farmer] *blamed* [thing:natural the frost].

# Talking to the public is no meeting; people at home, at work and on stage are no parties.
NONE -
+ [actor Norway] *spoke* to [recipient:press reporters].
= talk; read out statement; speak briefly; lie
+ [actor Norway] *told* [recipient:press reporters] [content that the ship had sailed].
= inform; assure; remind
+ [actor Norway] *met* with [recipient:press reporters].
= talk; speak; chat
+ [actor Norway] *met* [recipient:press reporters].
+ [thing:private The teacher] *met* with [actor! the parents].
= talk; speak; confer
+ [thing:private The singer] *met* [actor! her fans].
= visit; phone; call; see; greet
+ [thing:private The singers] *worked together*.
= collaborate; cooperate; work; team up; join force; rehearse; practise; train; co-operate
+ [thing:private The singers] *collaborated* on [thing an album].
= work together; cooperate; work; team up; co-operate
+ [thing:private The couple] *parted ways*.
= part way; break up; split up; make peace; fall out; make up; separate; split
+ [thing:private The couple] *quarrelled* over [thing the curtains].
= argue; fight; bicker; squabble; clash
+ [thing:private The tenant] *complained* about [thing the noise].
= grumble; moan; gripe
+ [thing:private The scientists] *investigated* [thing the bones].
= examine; study; review; probe; analyse; scrutinize; search; scrutinise
+ [thing:private The scientists] *discovered* [thing a virus].
= release; identify; capture
+ [thing:private The author] *launched* [thing:publication a book].
= sign; release; present; publish
+ [thing:private The class] *held* [thing exercises].
= hold meeting; hold talk; hold drill; hold rehearsal
+ [thing:private The doctor] *warned* [recipient the man].
= advise; tell; urge; ask; remind
+ [thing:aircraft Planes] *bombed* [thing:burning the fire].
= attack; hit; douse; fight; battle
+ [thing:firm The two firms] *went* to *war*.
= fight; clash; battle; compete
+ [thing:private The doctor] *operated* on [thing the knee].
= work
+ [thing:firm The airline] *reimbursed* [thing:clients passengers].
= compensate; repay; help; assist; refund
+ [thing:firm The airline] *resumed* [thing:services flights].
= cancel; suspend; launch; start; halt; stop; cut; restore; delay; reduce
+ [thing:firm The airline] *met* [thing:market demand].
+ [thing:firm The company] *recruited* [thing:staff_member workers].
= hire; train; lay off; fire; dismiss; sack; pay; reward
+ [thing:firm The company] *attacked* [thing:rivalry its rival].
= beat; overtake; fight; target; sue; take over; buy
+ [thing:firm The company] *signed* [thing:agreement a deal] with [thing:firm a bank].
= conclude; seal; reach; strike; negotiate
+ [thing:firm The company] *invested* [thing:money money] in [thing:works a factory].
+ [thing:firm The company] *imported* [thing:goods wheat].
= export; sell; deliver; ship; buy
+ [thing:firm The company] *axed* [thing:jobs jobs].
= slash; cut; create; add; shed
+ [thing:team The two clubs] *reached* [thing:agreement a deal].
= agree; sign; negotiate; strike
+ [thing:team The team] *trained* with [thing:coach a coach].
= work
+ [thing:team The team] *withdrew* from [thing:match the cup].
= retire; pull out; crash out; drop out; bow out
+ [thing:team The team] *signed* [thing:coach a striker].
= release; recall; drop; loan; sell; suspend; fine; sack
+ [thing:team The team] *fought* back.
= battle; rally; hit back; strike back; bounce back; struggle
+ [thing:team The team] *rallied*.
= attack; advance; retreat; surrender; collapse
+ [thing:coach The striker] *attacked* [thing:sport_thing the goal].
= hit; shell; bombard; pepper; target; strike
+ [thing:coach The striker] *fired* [thing:ball the ball] into [thing:sport_thing the net].
= shoot; strike; lob; hit; drive; launch
+ [thing:coach The keeper] *saved* [thing:sport_thing a penalty].
= block; concede; score; save; stop
+ [thing:coach The captain] *led* an *attack*.
= launch attack; mount attack; build attack; lead charge
+ [thing:coach The boxer] *beat* [recipient his rival].
= defeat; knock out; fight; punch; hit; floor; face
+ [recipient:coach The striker] was *banned* for [thing:matches three matches].
= suspend; rule out; fine; sideline
+ [recipient:coach The striker] was *sent off*.
= book; injure; substitute; drop; hurt
+ [thing:coach The keeper] *denied* [recipient:coach the striker].
= stop; foil; frustrate; rob
+ [thing:match The final] was *postponed*.
= cancel; suspend; abandon; call off; delay
+ The *attack* of [thing:team the home side] has ended.
= defence; defense; offense; offence; counterattack; counter-attack
- Police arrested the striker.
- The company dismissed the protests.

# Campaigns and contests of politics are no wars.
NONE -
+ [actor! Lund's] *presidential campaign* has ended.
= election campaign; reelection campaign; re-election campaign; senate campaign; campaign trail; campaign manager; campaign rally; campaign promise; campaign team; primary campaign; advertising campaign; campaign speech; campaign event; campaign stop; campaign donation; smear campaign ad; fundraising campaign; media campaign; vaccination campaign; whispering campaign; leadership battle; primary battle; legal fight; court fight; title fight; primary fight; uphill battle; culture war; cold war; star war; class war; bidding war; turf battle; trade war; world war; price war; flame war
+ [actor!:candidate The candidate] *campaigned* in [place the north].
= fight; battle; rally; march; run; tour; stop; stump
+ [actor!:candidate The candidate] *attacked* [recipient!:candidate his rival].
= beat; defeat; assail; hit; hammer; target; fight; battle; edge; crush; trounce; face; slam; punch; oust; unseat
+ [actor!:candidate The candidate] *attacked* [thing:policy the plan].
= assault; assail; hit; hammer; target; fight; savage
+ [actor! Lund] *attacked* [thing:record the record] of [recipient her rival].
= assail; hammer; target; hit; pound; batter
+ [actor! Lund] *attacked* [recipient her rival] over [thing:record taxes].
= assail; hammer; target; hit; batter; pound
+ [actor! Lund] *attacked* [recipient her rival] in [thing:debating a debate].
= assail; hammer; target; hit; batter; pound; beat; crush
+ [actor! Lund's] *attack* on [thing:record the record] of [recipient her rival] has ended.
= assault; onslaught; broadside
+ A *debate attack* on [recipient the senator] has ended.
= verbal attack; personal attack; verbal assault; political attack; attack ad; war of words; media attack; scathing attack; twitter attack; blistering attack; stinging attack; negative attack; war of word
+ [actor! Lund] *won* the *fight* for [thing:nominating the nomination].
= lose fight; lead fight; win battle; lose battle; join fight; win race; lose race; win war
+ [actor! Lund] *captured* [thing:nominating the nomination].
= win; seize; clinch; secure; lose; claim; take; get; gain; accept; seek
+ [actor! Lund] *captured* [thing:nominating the votes] of [recipient the workers].
= win; seize; secure; lose; claim; take; get; gain
+ [actor! Lund] *raised* [thing:money money] for [thing:contest her campaign].
= spend; give; donate; pour
+ [actor! Lund] *spent* [thing:money money] on [thing:publication an ad].
= raise; drop; pay
+ [actor! Lund] *dropped out* of [thing:contest the race].
= pull out; withdraw; quit; bow out; retire
+ [actor! Lund] *left* [thing:contest the race].
= quit; exit; enter; join; suspend; end
+ [actor! Lund] *suspended* her [thing:contest campaign].
= end; quit; launch; begin; announce; start; relaunch; open; run; lose
+ [actor! Lund] *held* a campaign *rally* in [place the north].
= hold fundraiser; hold town hall; hold fund-raiser; attend fundraiser; hold campaign event; host fundraiser
- The candidate threatened a strike.
- The rebels attacked the candidate.

# Body, mind and household.
NONE -
+ [actor! Lund] *struggled* with [thing:sickness an illness].
= fight; battle; cope; live; grapple; wrestle
+ [actor! Lund] *fought* [thing:sickness cancer].
= battle; beat; combat; survive; defeat; overcome
+ [actor! Lund] *beat* [thing:record the record].
= break; set; smash; hit; shatter; take
+ [actor! Lund] *killed* *himself*.
= hang himself; shoot himself; hurt himself; poison himself
+ [actor! Lund] *took* a *break*.
= take office; take question; take place; take slot; take delegate; take name; take surname; take direction; take slogan; take power nap; take rest; take nap; take breath; take holiday; take seat; take look; take note; take heat; take risk; take time; take turn; take care; take advantage; take pride; take approach; take shape; take root; take notice; take stage
+ [actor! Lund] *broke* his [thing:limb leg].
= hurt; injure; burn; cut; wound; hit; strike; lose
+ [actor! Lund] *broke* the *news* to [recipient his family].
= break silence; break record; break ground; break ice; break story; break mould; break promise of sleep; break ranks of
+ [actor! Lund] *fell* in *love*.
= fall asleep; fall ill; fall short; fall into debt; fall apart
+ [actor! Lund] *left* [thing:leavable a message].
= make; send; write; record; keep; lose; find
+ [actor! Lund] *left* [thing:leisure the museum].
= enter; close; open; search
+ [actor! Lund] *stopped* [content to take photographs].
= pause; stay
+ [actor! Lund] *stopped* [content smoking].
= quit; give up; cease
+ [actor! Lund] *ran* [thing:leisure a shop].
= open; build; buy; sell; close
+ [actor! Lund] *served* as [thing:jobtitle an adviser].
= work; retire; act; train; practise; appear; continue
+ [actor! Lund] *served* in [thing:igo the council].
= sit; work
+ [actor! Lund] *worked* as [thing:jobtitle a lawyer].
= serve; start; train; retire; act
+ [actor! Lund] *worked* at [thing:leisure a shop].
= stop; stay; help; serve; start
+ [actor! Lund] *worked* on [thing:publication a book].
= help; collaborate
+ [actor! Lund] *tried* [content to leave].
= attempt; seek; manage; struggle; want; hope; fail; aim
+ [actor! Lund] *set* the *table*.
= set record; set example; set tone; set stage; set rule; set goal; set bar; set standard; set price; set foot; set agenda; set alarm
+ [actor! Lund] *picked up* [thing a parcel].
= drop off; send off; carry off
+ [actor! Lund] *made up* her *mind*.
= make up ground; make up story; make up difference; make up number; change mind; make up excuse
+ [actor! Lund] *stood* [thing:posture in line].
= sit; wait
- The police stopped the march.
- Lund broke the truce.
- The rebels left the town.

# Machines, prices and nature do not act.
NONE -
+ [thing:machine The computer] *crashed*.
= explode; fail; break down; shut down; stop; freeze
+ [thing:machine The engine] *blew up*.
= explode; catch fire; burn; fail
+ [thing:burnt The warehouse] *burned*.
= burn down; smoulder; catch fire; go up in flames
+ [thing:burnt The warehouse] *burned* in [place Oslo].
= burn down; smoulder; catch fire
+ [thing:machine A gas cylinder] *exploded* in [place the kitchen].
= blow up; burst; go off; catch fire
+ [thing:machine The car] *hit* [thing a tree].
= strike; ram; damage; destroy; crush
+ [thing:machine The car] *killed* [recipient a cyclist].
= injure; hit; hurt; strike
+ [recipient A cyclist] was *killed* by [thing:machine a car].
= injure; hit; hurt; strike; run over
+ [recipient Two workers] were *injured* in [thing:accident a fall].
= hurt; kill
+ [recipient Two hikers] were *rescued* from [place the mountain].
= save; pluck
+ [recipient:private The hiker] was *rescued*.
= save; airlift; evacuate
+ [recipient:species The whale] was *rescued*.
= save; free; release; kill; hunt; capture; protect; shoot; attack
+ [thing:species A shark] *attacked* [recipient a swimmer].
= kill; bite; injure; maul; hit; strike; hurt; threaten
+ [thing:market The currency] *plunged*.
= fall; rise; collapse; surrender; strengthen; weaken; tumble; sink; slide; drop; crash; jump; climb
+ [thing:market Prices] *threatened* [thing growth].
= hit; hurt; boost; support; attack; undermine; lift; curb
+ [thing:accident The earthquake] *hit* [place the province].
= strike; shake; rock; devastate; destroy; damage; flatten; ravage; batter
+ [thing:accident The earthquake] *killed* [recipient twelve people].
= injure; displace; trap; claim; hurt; leave
+ [thing:accident The earthquake] *destroyed* [thing:physical houses].
= damage; wreck; flatten; hit; strike; level; close; block; cut off; shut
+ [thing:accident The flood] *forced* [recipient the villagers] [content to leave].
= cause; lead; drive; compel; prompt
+ [thing:accident The flood] *forced* the [thing:closing closure] of [thing the school].
= cause; prompt; lead to
+ [recipient The village] was *evacuated* after [thing:accident the earthquake].
= cut off; close; seal off
+ [actor The mayor] *declared* a state of *emergency* after [thing:accident the earthquake].
= declare emergency; declare disaster; proclaim emergency; declare alert
+ [thing:natural The wind] *attacked* [thing the roof].
= hit; strike; lift; rip off; tear
+ [thing:planet The probe] *landed* on [place Mars].
= orbit; reach; leave; enter; approach; circle
+ [actor Norway] *launched* [thing:planet a satellite].
= send; fire; put; deploy; test
- Drones hit the depot.
- The bomb exploded in the market.
- The army evacuated the town.

# Of long ago, on stage and on paper.
NONE -
+ [thing:publication The film] *tells* of [thing the war].
= speak; sing; deal
+ [thing:publication The film] *depicts* [thing the siege].
= show; describe; recount; portray; recall; explore; cover; feature; dramatize; dramatise
+ [thing:publication The game] *lets* [recipient players] [content attack a castle].
= allow; help; invite
+ [thing:private The actor] *played* [recipient a soldier].
= portray; kill; shoot; fight
+ [thing:museum The museum] *displayed* [thing:armament a tank].
= show; exhibit; restore; acquire; return; open; hold
+ [thing:museum The museum] *returned* [thing:leavable the painting].
= loan; lend; buy; acquire; release
- The army displayed its tanks.

NONE -
+ [thing:mass Thousands] *gathered* for [thing:festivity the concert].
= turn out; come; meet; queue; line up; assemble; flock
+ [thing:mass Thousands] *attended* [thing:festivity the concert].
= watch; enjoy; visit; celebrate; fill; join
+ [thing:mass Thousands] *gathered* to [content:watching watch the race].
= turn out; come; assemble; line up; flock
- Thousands gathered to protest.
