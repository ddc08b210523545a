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
= stage; hold; organize; postpone; cancel; attend; win
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
+ [actor!:market Shares] *rallied*.
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
= praise; criticize; attack; applaud; hail; defend; review; condemn; laud
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
= criticize; blame; thank; congratulate; defend; slam

# Asking about oneself is no demand.
NONE -
+ [actor Two officials] *asked* not to be *named*.
= ask identify; ask quote
+ [actor Two officials] *spoke* on *condition* of anonymity.

# Nature and tools are nobody.
NONE -
+ [actor The farmer] *hacked* at [thing the hedge].
+ [actor The farmer] *blamed* [thing:natural the frost].
