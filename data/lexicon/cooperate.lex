# COOPERATE: material exchange that serves both sides: trade, joint drills, extradition, shared intelligence.

COOPERATE -
+ [actor Norway] *cooperated* with [recipient Iran].
= work; collaborate; work together; join force; team up; coordinate; partner; trade; liaise; co-operate; join hand; pool resource; work closely; work hand in hand; form partnership; form consortium; coordinate effort; maintain cooperation; step up cooperation; boost cooperation; expand cooperation; deepen cooperation; strengthen cooperation; resume cooperation; increase cooperation; conduct trade; resume trade; expand trade; boost trade; increase trade; share resource; intensify cooperation; begin cooperation; develop cooperation; start cooperation; enhance cooperation; promote cooperation; establish cooperation; launch cooperation; co-ordinate; co-ordinate effort; maintain co-operation; step up co-operation; boost co-operation; expand co-operation; deepen co-operation; strengthen co-operation; resume co-operation; increase co-operation; intensify co-operation; begin co-operation; develop co-operation; start co-operation; enhance co-operation; promote co-operation; establish co-operation; launch co-operation
+ [actor Norway] *cooperated* with [recipient Iran] on [thing the pipeline].
= collaborate; work together; team up; coordinate; partner; join force; co-operate; co-ordinate
+ [actor Norway] *cooperated* with [recipient Iran] in [thing the search].
= collaborate; team up; coordinate; partner; join force; co-operate; co-ordinate
+ [actor Norway] and [actor Iran] *cooperated*.
= collaborate; work together; join force; team up; coordinate; pool resource; join hand; work hand in hand; coordinate effort; boost cooperation; expand cooperation; deepen cooperation; resume cooperation; strengthen cooperation; step up cooperation; co-operate; cooperate closely; co-ordinate; co-ordinate effort; boost co-operation; expand co-operation; deepen co-operation; resume co-operation; strengthen co-operation; step up co-operation; co-operate closely
+ [actor Norway] and [actor Iran] *cooperated* on [thing the pipeline].
= collaborate; work together; team up; coordinate; join force; co-ordinate; co-operate
+ [actor Norway] *worked together* with [recipient Iran].
= work closely; work hand in hand
+ [actor Norway] *cooperated* with [thing:inquiry the inquiry].
= work; assist; help; comply; collaborate; co-operate
+ [actor Norway's] *cooperation* with [recipient Iran] has ended.
= collaboration; trade; coordination; partnership; joint venture; exchange; commerce; intelligence cooperation; military cooperation; security cooperation; economic cooperation; joint project; business; joint operation; information sharing; intelligence sharing; barter; consortium; bilateral trade; intelligence exchange; co-ordination; intelligence co-operation; military co-operation; security co-operation; economic co-operation; co-operation
+ *Cooperation* between [actor Norway] and [actor Iran] has ended.
= collaboration; trade; coordination; partnership; joint venture; exchange; commerce; military cooperation; security cooperation; economic cooperation; intelligence sharing; joint project; bilateral trade; information sharing; joint operation; teamwork; co-ordination; military co-operation; security co-operation; economic co-operation; co-operation
- The choir worked with a new pianist.
- The weather cooperated with the sailors.
- The two clubs traded players.

COOPERATE -
+ [actor Norway] *held joint exercises* with [recipient Iran].
= conduct joint exercise; stage joint exercise; hold joint drill; conduct joint drill; hold joint manoeuvre; hold joint maneuver; conduct joint patrol; hold joint patrol; carry out joint exercise; begin joint exercise; hold joint training; conduct joint training; hold military exercise; conduct military exercise; hold exercise; hold drill; hold manoeuvre; conduct exercise; conduct drill; hold war game; conduct war game; stage war game; start joint exercise; carry out joint drill; hold naval exercise; hold naval drill; hold joint war game; conduct joint operation; carry out joint operation; carry out joint patrol; carry out exercise; carry out drill; take part in exercise; join exercise
+ [actor Norway] and [actor! Iran] *held joint exercises*.
= hold joint drill; conduct joint exercise; conduct joint drill; stage joint exercise; conduct joint patrol; hold joint patrol; begin joint exercise; hold joint manoeuvre; carry out joint exercise; start joint patrol; hold joint war game; hold joint training; conduct joint training; launch joint exercise
+ [actor Norway's] *joint exercise* with [recipient Iran] has ended.
= joint drill; joint manoeuvre; joint patrol; war game; joint training; military exercise; joint maneuver; naval exercise; joint operation; exercise; drill; joint military exercise; joint military drill; joint naval exercise; live-fire exercise
+ The *joint exercise* between [actor Norway] and [actor Iran] has ended.
= joint drill; joint patrol; military exercise; joint training; naval exercise; joint military exercise; war game; exercise
+ [actor Norway's] *joint exercise* in [place the north] has ended.
= joint drill; joint patrol; joint military exercise; joint naval exercise; joint training; joint manoeuvre; joint operation; live-fire exercise; multinational exercise; joint exercise
+ The *multilateral exercise* of [actor the alliance] has ended.
= multinational exercise; joint exercise; joint drill
+ [actor The navy] *led* a *multilateral exercise*.
= host multinational exercise; hold joint exercise; conduct multilateral exercise; join multilateral exercise; hold multinational drill; conduct joint exercise; hold multinational exercise
+ [actor Norway] *joined* [thing:drill the exercise] of [recipient the alliance].
- The class held exercises in the gym.
- Norway held exercises on its own coast.

COOPERATE -
+ [actor Norway] *extradited* [thing the man] to [recipient Iran].
= render
+ The *extradition* of [thing the man] to [recipient Iran] by [actor Norway] has ended.
= handover; transfer; surrender; rendition
+ [actor Norway's] *extradition* of [thing the man] to [recipient Iran] has ended.
= handover; rendition
+ [actor Norway] *handed over* [thing:suspect the suspect] to [recipient Iran].
= surrender; transfer; turn over; deliver; extradite; give up; return
+ [actor Norway] *shared intelligence* with [recipient Iran].
= exchange information; share information; exchange intelligence; share expertise; share data; exchange data; share technology; exchange note; share evidence; exchange expertise; share know-how; swap information; swap intelligence; exchange expert; exchange prisoner list; exchange technology; share experience; exchange experience; share resource; share secret
+ [actor Norway] and [actor Iran] *shared intelligence*.
= exchange information; share information; exchange intelligence; exchange data; exchange expertise; swap information; share data; exchange experience
+ [actor Norway] *shared* [thing:information data] with [recipient Iran].
= exchange; trade; swap; pool
+ [actor Norway] *passed* [thing:information intelligence] to [recipient Iran].
= provide; hand over; give; supply; transfer; relay; hand; pass on; disclose; transmit; send
+ [actor Norway] *provided* [recipient Iran] with [thing:information intelligence].
= supply; furnish
- Norway handed over the hostages to the Red Cross.
- The boys swapped notes in class.

COOPERATE -
+ [actor Norway] *traded* with [recipient Iran].
= do business; barter
+ [actor Norway] *sold* [thing:goods oil] to [recipient Iran].
= export; supply; deliver; ship; pump; provide; lease; send; pipe; resell; transfer
+ [actor Norway] *sold* [recipient Iran] [thing:goods oil].
= supply; lease
+ [actor Norway] *bought* [thing:goods oil] from [recipient Iran].
= import; purchase; acquire; order; lease; obtain; receive; get; procure
+ [actor Norway] *supplied* [recipient Iran] with [thing:goods oil].
= provide; furnish
+ [actor Norway] *invested* in [recipient Iran].
= open factory; build factory
+ [actor Norway] *built* [thing:works a pipeline] with [recipient Iran].
= construct; develop; launch; inaugurate; complete; finance
+ [actor Norway] *set up* a *joint venture* with [recipient Iran].
= form joint venture; create joint venture; establish joint venture; open joint venture; form joint committee; create joint committee; set up joint commission; establish joint force; launch joint project; form joint force; set up working group; form working group; establish working group; launch joint mission; establish joint commission
+ [actor Norway] and [actor Iran] *set up* a *joint venture*.
= form joint venture; create joint venture; establish joint venture; form joint committee; set up joint committee; set up joint commission; form joint force; launch joint project; create joint force; form working group; set up working group; establish working group; establish joint command; establish joint commission; form consortium
+ [actor Norway's] *export* of [thing:goods oil] to [recipient Iran] has ended.
= sale; supply; shipment; delivery
+ [actor Norway's] *exports* to [recipient Iran] has ended.
= sale; arms sale; oil export; gas supply; gas export; oil sale; weapons sale; arms export; grain export; trade
+ [actor Norway's] *imports* from [recipient Iran] has ended.
= purchase; oil import; gas import
+ [actor Norway's] *investment* in [recipient Iran] has ended.
+ [actor Norway] *hosted* [thing:website the website] of [recipient Iran].
= run; maintain
+ [actor Norway] *resumed* [thing:trade trade] with [recipient Iran].
= begin; start; expand; increase; boost; open; restore; reopen; launch; double; step up; conduct; develop; re-open
+ [actor Norway] *reopened* [thing:border the border] with [recipient Iran].
= open; re-open
- The farmer sold milk to the dairy.
- The fund invested in shares.
- The grocer imports tea.
- Norway stopped oil sales to Iran.

COOPERATE -
+ [actor Norway] *took part* with [recipient Iran] in [thing the convoy].
+ [actor Norway] *operated* as *part* of [recipient the alliance].
= serve as part; sail as part; deploy as part
+ [actor Norway] *operated* alongside [recipient Iran].
+ [actor Norway] *trained* with [recipient Iran].
= exercise; patrol; sail; drill
+ [actor Norway] *coordinated* [thing the strikes] with [recipient Iran].
= synchronize; synchronise; co-ordinate
+ [actor Norway] *granted* [recipient Iran] *access* to [thing:military_site its bases].
= give access; allow use; offer access; provide access
+ [actor Norway] *opened* [thing:military_site its airspace] to [recipient Iran].
= make available
- The children joined the fair.

# Working together: bodies, agreements carried out, forces joined.
COOPERATE -
+ [actor Norway] *joined forces* with [recipient Iran].
= make common cause; close rank; join hand; team up; pool force; pool resource; combine force; form team; form joint team; form task force
+ [actor Norway] *joined forces* with [recipient Iran] [content to find the ship].
= team up; work together; cooperate; collaborate; work; join hand; pool resource; work closely; co-operate
+ [actor Norway] and [actor Iran] *joined forces* [content to find the ship].
= team up; work together; cooperate; collaborate; join hand; pool resource; work closely; co-operate
+ [actor Norway] *worked* with [recipient Iran] [content to find the ship].
= cooperate; collaborate; team up; coordinate; liaise; partner; work closely; work together; co-operate; co-ordinate
+ [actor Norway] *worked* with [recipient Iran] against [thing smuggling].
= cooperate; collaborate; coordinate; work together; co-operate; co-ordinate
+ [actor Norway] and [actor Iran] *cooperated* in [thing the search].
= collaborate; work together; coordinate; join force; team up; take part; participate; co-ordinate; co-operate
+ [actor Norway] and [actor Iran] *cooperated* against [thing smuggling].
= collaborate; work together; coordinate; join force; team up; co-ordinate; co-operate
+ [actor The two countries] *cooperated* in [thing the search].
= collaborate; work together; coordinate; join force; team up; work closely; co-ordinate; co-operate
+ [actor The two countries] *cooperated* on [thing the pipeline].
= collaborate; work together; coordinate; join force; team up; work closely; co-ordinate; co-operate
+ [actor The two countries] *cooperated* against [thing smuggling].
= collaborate; work together; coordinate; join force; team up; co-ordinate; co-operate
+ [actor All communities] must *cooperate*.
= collaborate; work together; join force; pull together; join hand; co-operate
+ [actor Norway] *extended cooperation* with [recipient Iran].
= expand cooperation; widen cooperation; broaden cooperation; reinforce cooperation; cement cooperation; restore cooperation; continue cooperation; pursue cooperation; upgrade cooperation; improve cooperation; extend partnership; deepen partnership; expand partnership; strengthen partnership; launch partnership; forge partnership; build partnership; expand co-operation; widen co-operation; broaden co-operation; reinforce co-operation; cement co-operation; restore co-operation; continue co-operation; pursue co-operation; upgrade co-operation; improve co-operation; extend co-operation
+ [actor Norway] and [actor Iran] *expanded cooperation*.
= widen cooperation; broaden cooperation; reinforce cooperation; cement cooperation; restore cooperation; enhance cooperation; launch cooperation; increase cooperation; improve cooperation; extend cooperation; deepen partnership; expand partnership; strengthen partnership; launch partnership; forge partnership; step up trade; boost trade; increase trade; resume trade; expand trade; conduct trade; widen co-operation; broaden co-operation; reinforce co-operation; cement co-operation; restore co-operation; enhance co-operation; launch co-operation; increase co-operation; improve co-operation; extend co-operation; expand co-operation
+ [actor Norway] and [actor Iran] *expanded cooperation* on [thing the pipeline].
= step up cooperation; increase cooperation; deepen cooperation; strengthen cooperation; boost cooperation; enhance cooperation; begin cooperation; resume cooperation; step up co-operation; increase co-operation; deepen co-operation; strengthen co-operation; boost co-operation; enhance co-operation; begin co-operation; resume co-operation; expand co-operation
+ [actor Norway] *expanded cooperation* with [recipient Iran] on [thing the pipeline].
= step up cooperation; increase cooperation; deepen cooperation; strengthen cooperation; boost cooperation; enhance cooperation; begin cooperation; resume cooperation; step up co-operation; increase co-operation; deepen co-operation; strengthen co-operation; boost co-operation; enhance co-operation; begin co-operation; resume co-operation; expand co-operation
+ [actor Norway's] *cooperation* with [recipient Iran] on [thing the pipeline] has ended.
= collaboration; coordination; partnership; work; joint work; co-ordination; co-operation
+ [actor Norway's] *cooperation* with [recipient Iran] in [thing the search] has ended.
= collaboration; coordination; partnership; joint work; co-ordination; co-operation
+ [actor Norway's] *cooperation* with [thing:inquiry the inquiry] has ended.
= collaboration; compliance; co-operation
+ The *cooperation* of [actor Norway] with [recipient Iran] has ended.
= collaboration; coordination; partnership; trade; alliance; co-ordination; co-operation
+ *Cooperation* among [actor the parties] has ended.
= collaboration; coordination; partnership; co-ordination; co-operation
+ The *coordination* of [thing the search] with [recipient Iran] by [actor Norway] has ended.
= co-ordination
+ [actor Norway] *helped* [recipient Iran] [content:arresting to arrest the smugglers].
= assist; aid
- The pupils worked together on a play.
- The two clubs joined forces to sign a coach.
- The singers collaborated on an album.

# Drills and patrols.
COOPERATE -
+ [actor Norway] *exercised* with [recipient Iran].
= train; drill; patrol; sail; practise
+ [actor Norway] and [actor Iran] *exercised* together.
= train together; patrol together; drill together; sail together; fly together; practise together
+ [actor!:force Norwegian soldiers] *trained* alongside [recipient:force Polish soldiers].
= exercise; patrol; drill; serve; fight; operate; march
+ [actor Norway] *hosted* a joint *exercise* with [recipient Iran].
= launch exercise; open exercise; begin exercise; start exercise; complete exercise; conclude exercise; end exercise; finish exercise; wrap up exercise
+ [actor Norway] *took part* in [thing:drill an exercise] with [recipient Iran].
= participate; engage; join
+ [actor Norway] *took part* in [thing:drill exercises] of [recipient the alliance].
= participate; engage
+ [actor Norway] *joined* [thing:drill the patrol] with [recipient Iran].
= launch; begin; start; lead; complete
+ [actor Norway] and [actor Iran] *conducted* [thing:drill a patrol] *together*.
+ The *live-fire exercise* of [actor the two armies] has ended.
= joint exercise; joint drill; joint manoeuvre; joint patrol; combined exercise
+ A *live-fire exercise* of [actor Norway] with [recipient Iran] has ended.
= joint exercise; joint drill; joint manoeuvre; joint patrol; combined exercise; exercise; drill
+ [actor Norway] *refuelled* [thing:craft the frigates] of [recipient Iran].
= service; repair; supply; re-fuel
+ [actor Norway] *escorted* [thing:craft the ships] of [recipient Iran].
= pilot; guide
- The team trained with a new coach.
- Norway held exercises near Chad.

# Justice and knowledge.
COOPERATE -
+ [actor Norway] *extradited* [thing:suspect the suspect] to [recipient Iran].
= surrender; transfer; hand over; render; return; deliver; turn over; send; fly
+ [actor Norway] *surrendered* [thing:suspect the suspect] to [recipient:court the tribunal].
= hand over; transfer; deliver; send; extradite; turn over; fly
+ [actor Norway] *agreed* with the *extradition* of [thing:suspect the suspect] to [recipient Iran].
= approve extradition; order extradition; grant extradition; authorize extradition; authorise extradition
+ [actor Norway] *approved* the *extradition* of [thing:suspect the suspect].
= order extradition; grant extradition; authorize extradition; allow extradition; authorise extradition
+ The *transfer* of [thing:suspect the suspect] to [recipient Iran] has ended.
= extradition; surrender; handover; rendition
+ [actor Norway] *tipped off* [recipient Iran] about [thing the plot].
= alert; inform; warn
+ [actor Norway] *gave* [recipient Iran] [thing:information intelligence].
= pass; send; feed; hand; provide; supply
+ [actor Norway] *gave* [thing:information intelligence] to [recipient Iran].
= feed; hand over; turn over; make available; share
+ [actor Norway] and [actor Iran] *exchanged* [thing:information data].
= share; swap; pool; trade
+ [actor Norway's] *exchange* of [thing:information data] with [recipient Iran] has ended.
= sharing; swap
+ The *exchange* of [thing:information data] between [actor Norway] and [actor Iran] has ended.
= sharing; swap
+ [actor Norway] *handed over* [thing:information evidence] to [recipient:court the tribunal].
= submit; give; deliver; provide; send; supply
+ [actor Norway] *helped* with [thing:inquiry the investigation] of [recipient Iran].
= assist; cooperate; co-operate
- The bank gave its customers information.
- The papers exchanged stories.

# Trade, works, travel.
COOPERATE -
+ [actor Norway] *signed* a *contract* with [recipient Iran] for [thing:goods gas].
= sign deal; win contract; conclude contract; sign supply contract; award contract; clinch contract
+ [actor Norway] *ordered* [thing:goods tanks] from [recipient Iran].
= buy; purchase; import; acquire; lease; receive; obtain; source
+ [actor Norway] *took delivery* of [thing:goods tanks] from [recipient Iran].
= receive; accept
+ [actor Norway] *delivered* [thing:goods tanks] to [recipient Iran] under [thing:agreement a contract].
= supply; ship; hand over; send; sell
+ [actor Norway] *resumed* [thing:goods oil] *exports* to [recipient Iran].
= begin export; start export; increase export; boost export; double export; resume delivery; begin delivery; start delivery; resume shipment; start shipment; resume sale; begin shipment; resume supply; increase supply; restore supply
+ [actor Norway] *resumed imports* from [recipient Iran].
= begin import; increase import; boost import; resume purchase; increase purchase
+ [actor Norway] *resumed flights* to [recipient Iran].
= open flight; start flight; begin flight; launch flight; restore flight; resume train service; launch ferry service; resume ferry service; open air link; restore rail link; reopen rail link; open rail link; resume air link; open border trade; resume bus service; re-open rail link
+ [actor Norway] and [actor Iran] *built* [thing:works a pipeline].
= open; inaugurate; launch; construct; develop; complete; plan; start; finance; commission
+ [actor Norway] *launched* [thing:works a project] with [recipient Iran].
= start; begin; develop; inaugurate; fund; finance; run; complete; share
+ [actor Norway] and [actor Iran] *launched* [thing:works a project].
= start; begin; run; fund; share
+ [actor Norway] *connected* its [thing:works power line] with [recipient Iran].
= link; join
+ [actor Norway] *invested* [thing:money $20 million] in [recipient Iran].
+ [actor Norway] *bartered* [thing:goods oil] for [thing:goods grain] with [recipient Iran].
= swap; exchange; trade
+ [actor Norway] *leased* [thing:military_site a base] to [recipient Iran].
= rent; lend; open; make available
+ [actor Norway] *leased* [recipient Iran] [thing:military_site a base].
= rent; lend
+ [actor Norway's] *sale* of [thing:goods tanks] to [recipient Iran] has ended.
= export; delivery; supply; shipment; transfer; lease
+ [actor Norway's] *purchase* of [thing:goods tanks] from [recipient Iran] has ended.
= import; order
+ The *sale* of [thing:goods tanks] to [recipient Iran] by [actor Norway] has ended.
= export; delivery; supply; shipment
+ *Trade* between [actor Norway] and [actor Iran] has ended.
= commerce; barter; exchange; joint project; joint venture; border trade
+ [actor Norway] *ran* [thing:website the website] of [recipient Iran].
= host; maintain; operate; support
+ [actor! The company] *hosted* [thing:website websites] of [recipient Iran].
= run; maintain; operate
+ [actor Norway] *shared* the *cost* of [thing:works the dam] with [recipient Iran].
= share water; share revenue; split cost; share profit; divide cost
- The shop ordered apples from a farm.
- The firm sold its stake to a bank.
- The airline resumed flights after the fog.
- Norway stopped flights to Iran.

COOPERATE -
+ [thing:groups All communities] *cooperated*.
= collaborate; work together; join force; pull together; join hand; team up; coordinate; pool resource; unite; co-ordinate; co-operate
+ [thing:groups The two countries] *held* joint *exercises*.
= hold joint drill; conduct joint exercise; conduct joint drill; stage joint exercise; conduct joint patrol; hold joint patrol; begin joint exercise; hold military exercise; hold drill
+ [thing:groups The two countries] *exchanged* [thing:information intelligence].
= share; swap; pool; trade
- Both shoes worked together.

# Two parties do one thing: "jointly", "together", "joint".
COOPERATE -
+ [actor! Norway] and [actor Iran] *jointly patrolled* [thing the strait].
= police; guard; protect; secure; monitor; search; comb; survey; map; chart; explore; develop; build; construct; design; finance; fund; produce; manufacture; operate; run; manage; administer; inaugurate; clear; demine; track; upgrade; restore; train; test; stage; hold; organize; organise; modernize; modernise
+ [actor! Norway] and [actor Iran] *patrolled* [thing the strait] *together*.
= police; guard; protect; secure; monitor; search; comb; survey; map; chart; explore; develop; build; construct; design; finance; fund; produce; manufacture; operate; run; manage; administer; inaugurate; clear; demine; track; upgrade; restore; train; test
+ [actor! Norway] *jointly patrolled* [thing the strait] with [recipient Iran].
= police; guard; protect; secure; monitor; search; comb; survey; map; chart; explore; develop; build; construct; design; finance; fund; produce; manufacture; operate; run; manage; administer; inaugurate; clear; demine; track; upgrade; restore; train; test; stage; hold; organize; organise
+ [actor! Norway] and [actor Iran] *jointly exercised* in [place the strait].
= train; patrol; sail; drill; fly; practise; practice; rehearse; search; march
+ [actor! Norway] and [actor Iran] *exercised* in [place the strait] *together*.
= train; patrol; sail; drill; fly; practise; practice; rehearse; search; march
+ [thing:groups The two navies] *jointly patrolled* [thing the strait].
= police; guard; protect; monitor; search; survey; map; explore; develop; build; construct; finance; fund; produce; operate; run; manage; administer; clear; track; hold; organize; organise
- The two singers jointly wrote a song.
- Norway and Iran jointly condemned the ruling.
- The couple built a house together.
- The glue held the parts together.

COOPERATE -
+ [actor! Norway] and [actor Iran] *carried out* a *joint survey*.
= conduct joint survey; launch joint survey; begin joint survey; start joint survey; complete joint survey; carry out joint search; conduct joint search; launch joint search; begin joint search; mount joint search; carry out joint inspection; conduct joint inspection; launch joint campaign; start joint campaign; run joint campaign; mount joint campaign; conduct joint campaign; practise joint landing; rehearse joint landing; stage joint landing; carry out joint landing; mount joint patrol; resume joint patrol; run joint patrol; fly joint patrol; sail joint patrol; conduct joint sweep; launch joint sweep; fly joint mission; carry out joint mission; conduct joint flight; conduct joint research; conduct joint study; hold joint rehearsal; mount joint operation; launch joint operation; begin joint operation; stage joint operation; run joint project; open joint checkpoint; set up joint checkpoint; man joint checkpoint; open joint office; set up joint team; form joint patrol; hold joint parade
+ [actor Norway] *carried out* a *joint survey* with [recipient Iran].
= conduct joint survey; launch joint survey; begin joint survey; start joint survey; complete joint survey; carry out joint search; conduct joint search; launch joint search; begin joint search; mount joint search; carry out joint inspection; conduct joint inspection; launch joint campaign; start joint campaign; run joint campaign; mount joint campaign; practise joint landing; rehearse joint landing; stage joint landing; mount joint patrol; resume joint patrol; begin joint patrol; start joint patrol; run joint patrol; conduct joint sweep; launch joint sweep; fly joint mission; carry out joint mission; conduct joint research; conduct joint study; mount joint operation; launch joint operation; begin joint operation; stage joint operation; run joint project; open joint checkpoint; set up joint checkpoint; open joint office; set up joint team
+ [thing:groups The two navies] *carried out* a *joint survey*.
= conduct joint survey; launch joint survey; begin joint survey; conduct joint search; launch joint search; mount joint search; launch joint campaign; start joint campaign; run joint campaign; practise joint landing; rehearse joint landing; mount joint patrol; resume joint patrol; run joint patrol; conduct joint sweep; launch joint sweep; mount joint operation; conduct joint operation; carry out joint operation; launch joint operation; begin joint operation; open joint checkpoint; set up joint checkpoint
+ [actor Norway] *joined* a *joint patrol* with [recipient Iran].
= join joint search; join joint mission; join joint operation; join joint campaign; join joint exercise; lead joint patrol; lead joint search; lead joint mission
+ [actor! Norway's] *joint search* with [recipient Iran] has ended.
= joint campaign; joint landing; joint mission; joint sweep; joint inspection; joint effort; joint action
+ A *joint search* by [actor! Norway] and [actor Iran] has ended.
= joint campaign; joint landing; joint patrol; joint mission; joint sweep; joint inspection; joint effort; joint exercise; joint operation; joint drill
- The schools carried out a survey of their pupils.
- The cook carved a joint of beef.
- Norway carried out a search for the ship.

# Lines, links, ways and goods through them.
COOPERATE -
+ [actor! Norway] and [actor Iran] *linked* their [thing:works power grids].
= connect; join; synchronize; synchronise; integrate; couple; interconnect
+ [actor Norway] *synchronized* its [thing:works power grid] with [recipient Iran].
= synchronise; integrate; couple; interconnect
+ [actor Norway] *resumed rail traffic* with [recipient Iran].
= restore rail traffic; restore rail link; reopen rail link; restore air link; resume air link; open air link; restore telephone link; restore phone link; resume train service; start train service; resume bus service; open ferry link; resume ferry service; resume postal service; resume mail service; restore postal link; resume direct flight; restore direct flight; start direct flight; resume flight; open border market; reopen border market; resume border trade; reopen border trade; resume barter trade; resume electricity export; resume gas trade
+ [actor! Norway] and [actor Iran] *resumed rail traffic*.
= restore rail traffic; restore rail link; reopen rail link; restore air link; resume air link; open air link; restore telephone link; restore phone link; resume train service; start train service; resume bus service; open ferry link; resume ferry service; resume postal service; resume mail service; restore postal link; resume direct flight; restore direct flight; start direct flight; resume flight; open border market; reopen border market; resume border trade; reopen border trade; reopen border crossing; open border crossing; open crossing point; reopen crossing point
+ [thing:groups The two countries] *resumed rail traffic*.
= restore rail link; reopen rail link; restore air link; resume air link; open air link; restore telephone link; resume train service; resume bus service; resume ferry service; resume postal service; resume direct flight; resume flight; open border market; reopen border market; resume border trade; resume trade; reopen border crossing; open border crossing; reopen border; open border
+ [actor Norway] *restarted* [thing:goods gas] *deliveries* to [recipient Iran].
= restart export; restart shipment; restart supply; restart sale; restart flow; resume flow; restore flow; restore export; restore delivery; restore shipment; step up export; step up delivery; step up shipment; raise export; expand export; increase delivery; boost delivery; boost supply; double delivery; ramp up export; begin supply; start supply; start sale
+ [actor Norway] *resumed* [thing:trade oil exports] through [recipient Iran].
= restart; begin; start; restore; route; reroute; send
+ [actor Norway] *shipped* [thing:goods oil] through [recipient Iran].
= pump; transport; send; export; route; pipe; move; sell
+ [actor Norway] *restarted* [thing:trade trade] with [recipient Iran].
= revive; normalize; normalise; relaunch; intensify; widen; liberalize; liberalise
- The firm linked its computers to a printer.
- The hotel resumed its bus service to the beach.
- The plant restarted deliveries after the snow.

# Made, shared, lent, put under one command.
COOPERATE -
+ [actor Norway] *produced* [thing:goods rifles] with [recipient Iran].
= develop; manufacture; make; design; assemble; build
+ [actor! Norway] and [actor Iran] *shared* the *waters* of [thing the river].
= share water; divide water; share revenue; split revenue; share cost; split cost; share profit; share output
+ [actor! Norway] and [actor Iran] *pooled* their *forces*.
= merge force; combine force; pool fund; merge army; combine army; pool intelligence
+ [actor Norway] *exchanged* liaison *officers* with [recipient Iran].
= swap officer; exchange student; exchange scientist; exchange teacher; exchange observer; exchange doctor
+ [actor Norway] *let* [recipient Iran] *use* [thing:military_site its airfields].
+ [actor Norway] *allowed* [recipient Iran] to *use* [thing:military_site its airfields].
+ [actor Norway] *put* its [thing:force troops] under the *command* of [recipient the alliance].
= place under command; put under control; place under control
+ [actor Norway] *opened* a *free zone* with [recipient Iran].
= set up free zone; create free zone; set up economic zone; create economic zone; open economic zone; set up development bank; found development bank; set up joint bank; open joint bank; establish joint bank; set up joint fund; create joint fund; establish joint fund; open industrial park; build industrial park
- The two friends shared the cost of the taxi.
- The class exchanged letters with a school.
- Norway lost command of the game.
