# PROTEST: civilians act together, physically, against someone. The topic of the protest is not a second event.

PROTEST hunger
+ [actor The prisoners] *went* on *hunger strike*.
= be on hunger strike; remain on hunger strike; go on fast; go without food
+ [actor The prisoners] *began* a *hunger strike*.
= stage hunger strike; start hunger strike; continue hunger strike; declare hunger strike; hold hunger strike; launch hunger strike; join hunger strike; announce hunger strike; begin fast; resume hunger strike
+ [actor The prisoners] *refused food*.
= refuse to eat; reject food
+ [actor? The prisoners'] *hunger strike* against [recipient the government] has ended.
= fast
+ [actor? The prisoners'] *hunger strike* has ended.
= fast to death; fast unto death; relay fast

PROTEST demo
+ [actor!:crowd Students] *protested* against [recipient the government].
= demonstrate; rally; march; mobilize; take to streets; picket; hold protest; stage protest; hold rally; stage rally; hold demonstration; stage demonstration; hold march; organize protest; stage sit-in; hold vigil; organize demonstration; hold sit-in; mount protest; lead protest; gather; turn out; chant slogan; stage march; hold protest rally; join protest; organize rally; stage mass protest; hold mass rally; chant; shout slogan; agitate; continue protest; resume protest; assemble; mobilise; organise protest; organise demonstration; organise rally
+ [actor!:crowd Students] *protested* against [thing the law].
= demonstrate; rally; march; mobilize; take to streets; picket; hold protest; stage protest; hold rally; stage rally; hold demonstration; stage demonstration; hold march; organize protest; stage sit-in; hold vigil; organize demonstration; hold sit-in; mount protest; lead protest; gather; turn out; join protest; chant slogan; hold mass rally; agitate; rise up; mobilise; organise protest; organise demonstration
+ [actor!:crowd Students] *protested* over [thing the law].
= demonstrate; rally; march; take to streets; hold protest; stage protest; hold demonstration; stage sit-in; stage demonstration; hold rally
+ [actor!:crowd Students] *protested* [thing the law].
= march to protest; rally to protest; gather to protest
+ [actor!:crowd Students] *protested* at [thing the law].
= demonstrate; hold protest
+ [actor!:crowd Students] *demonstrated* in [place the capital].
= protest; rally; march; take to streets; hold protest; stage protest; hold rally; stage rally; hold demonstration; stage demonstration; hold march; stage sit-in; hold vigil; stage march; parade; hold candlelight vigil; pour into streets; mass; hold mass rally; hold protest march; camp out
+ [actor!:crowd Students] *rallied* in *support* of [recipient the president].
= march in support; demonstrate in support; gather in support; turn out in support; protest in support; hold rally in support; take to streets in support; rally in favour
+ [actor!:crowd Students] *rallied* for [thing reform].
= demonstrate; march; protest; hold rally; take to streets; hold demonstration
+ [actor!:crowd Students] *marched* to [place the palace].
= parade; process
+ [actor!:crowd Students] *marched* on [recipient parliament].
= converge; descend
+ [actor!:crowd Students] *marched* through [place the capital].
= parade; protest; demonstrate; process
+ [actor!:crowd Students] *took* to the *streets*.
= pour into street; come out onto street; spill onto street; return to street; go out into street
+ [actor!:crowd Students] *took* to the *streets* [content to demand reform].
= march to demand; rally to demand; gather to demand; demonstrate to demand
+ [actor!:crowd Students] *gathered* outside [thing:physical the palace].
= protest; demonstrate; rally; assemble; march; chant; camp; stage protest; hold vigil; hold protest; picket
+ [actor!:crowd Students] *gathered* in front of [thing:physical the palace].
= protest; demonstrate; rally; assemble; picket; hold protest; stage protest
+ [actor!:crowd Students] *demonstrated*.
= protest; hold protest; stage protest; stage sit-in; hold demonstration; stage demonstration; hold march; hold vigil
+ [actor The party] *staged* a *protest* against [recipient the government].
= organize protest; hold rally; organize rally; stage rally; hold protest; stage sit-in; organize demonstration; stage demonstration; hold demonstration; lead protest; lead demonstration; hold march; organize march; lead march; mount protest; call demonstration; call protest; stage march; organise protest; organise rally; organise demonstration; organise march
+ [actor!:crowd Students] *picketed* [thing:physical the palace].
= surround; besiege in protest
+ [actor? Students'] *protest* against [recipient? the government] has ended.
= demonstration; march; sit-in; vigil; protest march; mass protest; street protest; mass demonstration; hunger march; protest rally; picket; peaceful protest; student protest; opposition rally; anti-government protest; antigovernment protest; anti-war protest; anti-government rally; anti-government demonstration
+ [actor? Students'] *protest* over [thing the law] has ended.
= demonstration; march; sit-in; street protest; vigil; unrest
+ [actor? Students'] *protest* in [place the capital] has ended.
= demonstration; street protest; sit-in; anti-government protest; mass demonstration; opposition rally; protest march; protest rally; mass protest; candlelight vigil; student protest; popular uprising; anti-government rally; peace march; pro-government rally; pro-democracy protest; anti-war demonstration; uprising
+ *Protests* *broke out* in [place the capital].
= demonstration break out; protest erupt; demonstration erupt; protest spread; protest begin; protest resume; protest continue; demonstration spread; protest rock
- The minister protested against the ruling.
- Norway lodged a protest with Iran.
- Shares rallied in Oslo.
- The team rallied after the break.
- The army marched on the town.
- Fans gathered outside the hotel for a glimpse of the star.

PROTEST riot
+ [actor!:crowd Students] *rioted* in [place the capital].
= rampage; run riot; go on rampage; run amok; loot; burn tyre; burn car; smash window; throw petrol bomb; hurl stone; throw stone; torch car; set car on fire; set fire to car; overturn car; smash shop
+ [actor!:crowd Protesters] *clashed* with [recipient police].
= fight; scuffle; battle; skirmish; fight battle; fight running battle; have clash; brawl; engage in clash
+ [actor!:crowd Protesters] *stormed* [thing:physical the parliament].
= attack; ransack; burn; torch; set fire to; burn down; break into; invade; loot; smash; overrun; set ablaze; force way into; wreck; trash; occupy by force; set on fire; damage; destroy; force into
+ [actor!:crowd Protesters] *threw stones* at [recipient police].
= hurl stone; throw rock; throw bottle; hurl bottle; throw petrol bomb; hurl petrol bomb; hurl rock; throw firebomb; pelt stone; hurl brick; throw brick; hurl firecracker; throw firework
+ [actor!:crowd Protesters] *pelted* [recipient police] with [thing:missile_thrown stones].
= attack; shower; bombard
+ [actor? Students'] *riot* in [place? the capital] has ended.
= rioting; rampage; looting; race riot; food riot; violent protest; street violence; prison riot; mob violence; violent demonstration; bread riot; civil unrest; unrest
+ *Riots* *broke out* in [place the capital].
= riot erupt; rioting break out; unrest break out; violence break out at protest; rioting erupt; riot spread
+ [actor? Protesters'] *clashes* with [recipient:police riot police] has ended.
= street battle; scuffle; running battle; violent clash; skirmish
+ *Clashes* between [actor!:crowd protesters] and [recipient:police police] has ended.
= street battle; scuffle; running battle; violent clash; skirmish
- The army clashed with rebels.
- Police stormed the building.

PROTEST strike
+ [actor!:labor Miners] *went* on *strike*.
= be on strike; come out on strike; remain on strike; stay on strike
+ [actor!:labor Miners] *struck* in [place the north].
= walk out; down tool
+ [actor!:labor Miners] *struck* over [thing pay].
= walk out; strike; go on strike; stop work; stage strike; stage walkout; down tool; hold strike
+ [actor!:labor Miners] *went* on *strike* over [thing pay].
= go on strike against; be on strike over
+ [actor!:labor Miners] *went* on *strike* for [thing higher pay].
= walk out; strike
+ [actor!:labor Miners] *walked off* the *job*.
= walk out; down tool; lay down tool; stop work; refuse to work; walk off work; stage walkout; stop working; halt work
+ [actor The union] *staged* a *strike*.
= hold strike; begin strike; start strike; launch strike; stage walkout; call strike; mount strike; continue strike; extend strike; stage work stoppage; hold work stoppage; stage stoppage; lead strike; join strike; hold general strike; declare strike; stage general strike; call general strike; announce strike; begin walkout; resume strike; announce work stoppage; stage slowdown; order strike
+ [actor!:labor The union] *staged* a *strike* against [recipient the government].
= hold strike; begin strike; start strike; launch strike; call strike; declare strike; call general strike; stage walkout
+ [actor? Miners'] *strike* over [thing pay] has ended.
= walkout; work stoppage; stoppage; industrial action; labour dispute; general strike; wildcat strike; labor strike; slowdown; sit-down strike; job action; labour strike
+ [actor!:labor Miners'] *strike* against [recipient the government] has ended.
= walkout; work stoppage; stoppage; industrial action; general strike; wildcat strike
+ [actor!:labor Miners'] *strike* in [place the north] has ended.
= walkout; stoppage
+ [actor? Miners'] *general strike* paralysed [place the capital].
= walkout; work stoppage; labour strike; labor strike; wildcat strike; national strike; nationwide strike; industrial action; union strike; rail strike; hartal; bandh; transport strike; teacher strike; stoppage; railway strike; bus strike; sympathy strike; warning strike; work-to-rule; civil disobedience
- Warplanes went out to strike the base.
- The clock struck twelve.
- The firm struck a deal.
- The striker scored twice.
- Lightning struck the miners.

PROTEST boycott
+ [actor Norway] *boycotted* [thing:meeting the conference].
= shun; stay away from; skip in protest
+ [actor The party] *boycotted* [thing:election the election].
= shun; stay away from; sit out; disrupt
+ [actor!:crowd Students] *boycotted* [thing lectures].
= shun; stay away from; skip in protest
+ [actor!:crowd Students] *boycotted* [recipient the firm].
= shun; blackball
+ [actor The party's] *boycott* of [thing the election] has ended.
= shunning
+ [actor? The party's] *boycott* of [recipient? the firm] has ended.
= consumer boycott
+ [actor The party] *organized* a *boycott* of [recipient the firm].
= begin boycott; launch boycott; start boycott; call boycott; announce boycott; lead boycott; stage boycott; declare boycott; join boycott; organise boycott

PROTEST obstruct
+ [actor!:crowd Farmers] *blocked* [thing:road the highway].
= block off; occupy; obstruct; blockade; barricade; paralyse; paralyze; clog; jam; shut down; disrupt; close; besiege; seal off; block access to; block traffic on; cut off; bring to standstill; barricade themselves in; snarl; halt; cripple; cut; shut
+ [actor!:crowd Students] *occupied* [thing:physical the campus].
= barricade; take over; seize; blockade; besiege; block; encircle; shut down
+ [actor!:crowd Farmers] *erected barricades* in [place the capital].
= set up roadblock; build barricade; put up barricade; set up barricade; erect roadblock; block traffic; form human chain; block road; burn tyre barricade; disrupt traffic
+ [actor!:crowd Activists] *chained* themselves to [thing:physical the gate].
= glue; tie; handcuff; lock
+ [actor!:crowd Farmers'] *blockade* of [thing:road the highway] has ended.
= occupation; roadblock; obstruction; sit-in
+ [actor!:crowd Farmers'] *roadblock* in [place the province] has ended.
= human chain; human blockade
- A landslide blocked the highway.
- The army blocked the border.
- Trucks blocked the lane after a crash.

PROTEST vandalize
+ [actor!:crowd Activists] *defaced* [thing:symbolic the statue].
= vandalize; topple; burn; daub; spray; spray-paint; desecrate; tear down; deface; smear; pull down; trample; set fire to; set on fire; tear up; stamp on; splash; throw paint at; egg; decapitate; rip; knock down; paint over; vandalise
+ [actor!:crowd Activists] *burned* an *effigy* of [recipient the president].
= burn portrait; burn picture; hang effigy; burn poster; trample portrait; burn flag; tear down portrait; tear down poster
+ The *desecration* of [thing:symbolic the statue] by [actor activists] has ended.
= defacement; vandalism; toppling; burning; defacing; vandalizing; vandalising
- Time defaced the statue.
- The army burned the village.

PROTEST -
+ [actor!:crowd Opponents] *rose up* against [recipient the government].
= revolt; rebel; mutiny; rise
+ [actor? The people's] *uprising* against [recipient the government] has ended.
= revolt; rebellion; insurrection; revolution; mutiny; civil disobedience
+ [actor!:crowd Activists] *heckled* [recipient the president].
= jeer; boo; mob; egg; shout down; disrupt speech of
+ [actor!:crowd Activists] *interrupted* [thing:meeting the session].
= disrupt; break up; storm; invade; halt
+ [actor The party] *mobilized* its *supporters* against [recipient the government].
= mobilize follower; rally supporter; bring supporter into streets; mobilise follower; mobilise supporter
+ [actor A monk] *self-immolated* in [place the capital].
- The audience booed the singer.
- The bread rose.

# Crowds: how they come, stand, walk and shout.
PROTEST demo
+ [actor!:crowd Students] *poured* into the *streets* of [place the capital].
= spill into street; flood street; pour onto street; come out onto street; go out into street; surge through street; spill onto street; descend on street
+ [thing:mass Thousands] *poured* into the *streets* of [place the capital].
= spill into street; flood street; pour onto street; come out onto street; go out into street; surge through street; spill onto street; descend on street
+ [actor!:crowd Students] *filled* [thing:square the square].
= flood; fill up; pack; jam; occupy; crowd; throng; swarm
+ [thing:mass Thousands] *filled* [thing:square the square].
= flood; fill up; pack; jam; occupy; crowd; throng; swarm
+ [actor!:crowd Students] *gathered* in [thing:square the square].
= assemble; rally; protest; demonstrate; camp; mass; chant; converge; turn out; sit
+ [thing:mass Thousands] *gathered* in [thing:square the square].
= assemble; rally; protest; demonstrate; camp; mass; chant; converge; turn out; sit
+ [actor!:crowd Students] *gathered* [content to protest].
= rally; march; assemble; turn out; come out; meet; demonstrate
+ [thing:mass Thousands] *gathered* [content to protest].
= rally; march; assemble; turn out; come out; meet; demonstrate
+ [actor!:crowd Students] *gathered* in [thing protest] at [thing the arrest].
= rally; march; assemble; demonstrate
+ [thing:mass Thousands] *gathered* in [thing protest] at [thing the arrest].
= rally; march; assemble; demonstrate
+ [actor!:crowd Students] *marched* in [thing:protest_act protest].
= walk; rally; gather; turn out; take part
+ [thing:mass Thousands] *marched* in [thing:protest_act protest].
= walk; rally; gather; turn out; take part
+ [actor!:crowd Students] *marched* against [recipient the government].
= rally; walk; parade; demonstrate; turn out; take to streets; come out; rise
+ [thing:mass Thousands] *marched* against [recipient the government].
= rally; demonstrate; take to streets
+ [actor!:crowd Students] *marched* for [thing peace].
= rally; walk; parade; demonstrate; turn out; take to streets
+ [thing:mass Thousands] *marched* for [thing peace].
= rally; walk; parade; demonstrate; turn out; take to streets
+ [actor!:crowd Students] *marched* through [thing:street the streets].
= parade; walk; process; rally; demonstrate; protest
+ [thing:mass Thousands] *marched* through [thing:street the streets].
= parade; walk; process; rally; demonstrate; protest
+ [actor!:crowd Students] *marched* on [thing:physical the palace].
= converge; descend; advance
+ [thing:mass Thousands] *marched* on [thing:physical the palace].
+ [actor!:crowd Students] *marched* to [thing:physical the embassy].
= walk; parade; process
+ [thing:mass Thousands] *marched* to [thing:physical the embassy].
= walk; parade; process
+ [actor!:crowd Students] *marched* with [thing:banner banners].
= parade; rally; gather; demonstrate; walk
+ [thing:mass Thousands] *marched* with [thing:banner banners].
= parade; rally; gather; demonstrate; walk
+ [actor!:crowd Students] *marched* [content to demand reform].
= rally; gather; demonstrate; protest; assemble; turn out; take to streets; walk
+ [thing:mass Thousands] *marched* [content to demand reform].
= rally; gather; demonstrate; protest; assemble; turn out; take to streets; walk
+ [actor!:crowd Students] *waved* [thing:banner banners].
= carry; hold; hoist; brandish; hold up; unfurl; raise
+ [thing:mass Thousands] *waved* [thing:banner banners].
= carry; hold; hoist; brandish; hold up; unfurl; raise
+ [actor!:crowd Students] *chanted slogans* against [recipient the president].
= shout slogan; chant; yell slogan; shout; chant insult
+ [thing:mass Thousands] *chanted slogans* against [recipient the president].
= shout slogan; chant; yell slogan; shout; chant insult
+ [actor!:crowd Students] *chanted slogans*.
= shout slogan; chant anti-government slogan; shout anti-government slogan; bang pot; beat pot; hold banner; wave banner; light candle; hold minute of silence; blow whistle
+ [thing:mass Thousands] *chanted slogans*.
= shout slogan; chant anti-government slogan; shout anti-government slogan; bang pot; beat pot; hold banner; wave banner; light candle; hold minute of silence; blow whistle
+ [actor!:crowd Students] *called* for the *resignation* of [recipient the president] at [thing:protest_act a rally].
= demand resignation; demand ouster; demand release
+ [thing:mass Thousands] *called* for the *resignation* of [recipient the president] at [thing:protest_act a rally].
= demand resignation; demand ouster; demand release
+ [actor!:crowd Students] *protested* in front of [thing:physical the embassy].
= demonstrate; rally; march; picket; chant; camp; hold vigil
+ [thing:mass Thousands] *protested* in front of [thing:physical the embassy].
= demonstrate; rally; march; picket; chant; camp; hold vigil
+ [actor!:crowd Students] *protested* outside [thing:physical the embassy].
= demonstrate; rally; march; picket; chant; camp; hold vigil; gather
+ [thing:mass Thousands] *protested* outside [thing:physical the embassy].
= demonstrate; rally; march; picket; chant; camp; hold vigil; gather
+ [actor!:crowd Students] *camped* outside [thing:physical the embassy].
= camp out; sit; sit down; keep vigil
+ [thing:mass Thousands] *camped* outside [thing:physical the embassy].
= camp out; sit; sit down; keep vigil
+ [actor!:crowd Students] *joined* [thing:protest_act the protest].
= attend; take part in; swell; continue; lead; hold; stage; organize; begin; start; launch; resume; mount; plan; call; organise
+ [thing:mass Thousands] *joined* [thing:protest_act the protest].
= attend; take part in; swell; continue; lead; hold; stage; organize; begin; start; launch; resume; mount; plan; call; organise
+ [actor!:crowd Students] *took part* in [thing:protest_act the march].
= participate; walk; join; assemble
+ [thing:mass Thousands] *took part* in [thing:protest_act the march].
= participate; walk; join; assemble
+ [actor!:crowd Students] *held* a *rally* in [place the capital].
= stage rally; hold protest; stage protest; hold demonstration; stage demonstration; hold march; stage march; hold vigil; hold sit-in; stage sit-in; hold mass rally; hold protest rally; hold silent march; hold torchlight march; mount picket; hold picket; stage die-in; stage walkout; hold protest march; stage protest march
+ [thing:mass Thousands] *held* a *rally* in [place the capital].
= stage rally; hold protest; stage protest; hold demonstration; stage demonstration; hold march; stage march; hold vigil; hold sit-in; stage sit-in; hold mass rally; hold protest rally; hold silent march; hold torchlight march; mount picket; hold picket; stage die-in; stage walkout; hold protest march; stage protest march
+ [actor!:crowd Students] *staged* a *sit-in* at [thing:physical the ministry].
= stage protest; hold protest; hold sit-in; hold vigil; stage demonstration; hold demonstration; hold rally; stage rally; mount picket; stage die-in; hold picket
+ [thing:mass Thousands] *staged* a *sit-in* at [thing:physical the ministry].
= stage protest; hold protest; hold sit-in; hold vigil; stage demonstration; hold demonstration; hold rally; stage rally; mount picket; stage die-in; hold picket
+ [actor!:crowd Students] *turned out* for [thing:protest_act the march].
= gather; assemble; meet
+ [thing:mass Thousands] *turned out* for [thing:protest_act the march].
= gather; assemble; meet
+ [actor!:crowd Students] *greeted* [recipient the president] with [thing:protest_act protests].
= meet; welcome; face
+ [thing:mass Thousands] *greeted* [recipient the president] with [thing:protest_act protests].
= meet; welcome; face
+ [actor!:crowd Women] *formed* a human *chain* in [place the capital].
= form chain; make chain; build chain; link arm
+ [actor!:crowd Women] *marked* [thing the day] with [thing:protest_act a march].
+ [actor! The union] *led* a *march* against [recipient the government].
= organize march; call march; lead protest; lead rally; hold march; stage march; lead demonstration; organise march
+ [actor! The union] *called* on [recipient its members] to *protest*.
= call to demonstrate; call to march; urge to protest; urge to march; call to rally; call to take to streets; urge to demonstrate
+ [actor! The party] *rallied* its [thing:supporters supporters].
= mobilize; bring out; call out; gather; muster; mobilise
+ [actor!:crowd Students] *rallied* against [recipient the president].
= demonstrate; march; protest; gather; turn out
+ [thing:mass Thousands] *rallied* against [recipient the president].
= demonstrate; march; protest
+ [actor!:crowd Students] *rallied* behind [recipient the president].
= turn out; march; demonstrate
+ [thing:mass Thousands] *rallied* behind [recipient the president].
= march; demonstrate
+ [thing:protest_act Protests] against [recipient the government] *spread* to [place the north].
= continue; grow; swell; erupt; begin; start; break out; flare up; resume; take place; intensify
+ [thing:protest_act Protests] over [thing the law] *spread* to [place the north].
= continue; grow; swell; erupt; begin; start; break out; flare up; resume; take place; intensify
+ [thing:protest_act Protests] *rocked* [place the capital].
= shake; sweep; paralyse; hit; grip; engulf; spread across; erupt in; roil; convulse; disrupt
+ [thing:protest_act Protests] *spread*.
= continue; erupt; begin; break out; flare; flare up; resume; intensify; grow
+ [thing:protest_act Protests] *erupted* across [place the capital].
= begin; break out; spread; take place; flare up; start; continue; resume
+ A [thing:protest_act protest] was *held* in [place the capital].
= stage; organize; take place; organise
+ [actor!:crowd Students'] *rally* against [recipient? the government] has ended.
= march; sit-in; vigil; demonstration; picket
+ [actor!:crowd Students'] *march* on [recipient? parliament] has ended.
= rally; protest
+ [actor!:crowd Students'] *march* in [place the capital] has ended.
= rally; sit-in; vigil; picket
+ A *protest* by [actor!:crowd students] has ended.
= demonstration; rally; march; sit-in; vigil; picket; protest march; protest rally; mass protest; silent march; street protest
+ A *protest* by [actor!:crowd students] against [recipient the government] has ended.
= demonstration; rally; march; sit-in; vigil; picket; protest march; protest rally; mass protest; silent march
+ A *demonstration* of [actor!:crowd students] has ended.
= rally; march; protest; sit-in; protest march; mass rally
+ An *anti-government protest* in [place the capital] has ended.
= anti-government demonstration; anti-government rally; pro-democracy protest; pro-democracy rally; anti-war march; anti-war rally; mass rally; mass demonstration; street demonstration; peaceful protest; peaceful demonstration; opposition protest; opposition demonstration; opposition march; peace rally; climate march; farmers' protest; womens' march; anti-american protest; anti-corruption protest; silent march; torchlight march; protest vigil; student demonstration; student march; pro-government demonstration
- Thousands gathered for the concert.
- Thousands filled the stadium for the match.
- The band marched through the streets at the fair.
- Tourists poured into the streets of the old town.
- The runners protested to the referee.
- Lund marched to the shop.
- Fans chanted the name of the singer.

# Riots.
PROTEST riot
+ [actor!:crowd Protesters] *went* on the *rampage* in [place the capital].
= run riot; run amok; riot; loot shop; burn shop; smash window; torch shop; torch bus; burn bus; stone bus; torch police car; burn police car; ransack shop; set tyre on fire; set tire on fire; throw stone; burn tire; set bus on fire; smash car; throw firebomb; loot store; smash shop window
+ [thing:mass A mob] *went* on the *rampage* in [place the capital].
= run riot; run amok; riot; loot shop; burn shop; smash window; torch shop; torch bus; burn bus; stone bus; torch police car; burn police car; ransack shop; set tyre on fire; set tire on fire; throw stone; burn tire; set bus on fire; smash car; throw firebomb; loot store; smash shop window
+ [actor!:crowd Protesters] *looted* [thing:physical shops].
= ransack; pillage; plunder; raid; vandalize; trash; smash; rampage through; vandalise
+ [thing:mass A mob] *looted* [thing:physical shops].
= ransack; pillage; plunder; raid; vandalize; trash; smash; rampage through; vandalise
+ [actor!:crowd Protesters] *torched* [thing:craft cars].
= burn; set fire to; set on fire; set ablaze; overturn; stone; smash; wreck; destroy
+ [thing:mass A mob] *torched* [thing:craft cars].
= burn; set fire to; set on fire; set ablaze; overturn; stone; smash; wreck; destroy
+ [actor!:crowd Protesters] *burned* [thing:tyre tyres].
= set fire to; set ablaze; set alight; torch; set on fire
+ [thing:mass A mob] *burned* [thing:tyre tyres].
= set fire to; set ablaze; set alight; torch; set on fire
+ [actor!:crowd Protesters] *stoned* [recipient:police police].
= pelt; attack; assault; charge; rush; fight; mob; taunt; set upon
+ [thing:mass A mob] *stoned* [recipient:police police].
= pelt; attack; assault; charge; rush; fight; mob; taunt; set upon
+ [actor!:crowd Protesters] *attacked* [recipient police].
= pelt; assault; mob; charge at
+ [thing:mass A mob] *attacked* [recipient police].
= pelt; assault; mob; charge at
+ [actor!:crowd Protesters] *clashed* with [recipient:police riot police] in [place the capital].
= fight; scuffle; battle; skirmish; fight running battle; fight pitched battle; do battle
+ [thing:mass A mob] *clashed* with [recipient:police riot police] in [place the capital].
= fight; scuffle; battle; skirmish; fight running battle; fight pitched battle; do battle
+ [actor!:crowd Protesters] *clashed* with [actor! rival supporters].
= brawl; fight; battle; scuffle; skirmish
+ [thing:mass A mob] *clashed* with [actor! rival supporters].
= brawl; fight; battle; scuffle; skirmish
+ [actor!:crowd Prisoners] *rioted* over [thing food].
= mutiny; run riot; revolt
+ [actor!:crowd Protesters] *broke* through [thing:barrier the barricades].
= storm; burst; push; smash; breach
+ [thing:mass A mob] *broke* through [thing:barrier the barricades].
= storm; burst; push; smash; breach
+ [actor!:crowd Protesters] *fought* *battles* with [recipient:police police].
= fight pitched battle; fight running battle; fight street battle
+ [thing:mass A mob] *fought* *battles* with [recipient:police police].
= fight pitched battle; fight running battle; fight street battle
+ [actor!:crowd Protesters] *hurled* [thing:missile_thrown stones] at [recipient police].
= throw; lob; fling; toss; sling; shower; rain
+ [thing:mass A mob] *hurled* [thing:missile_thrown stones] at [recipient police].
= throw; lob; fling; toss; sling; shower; rain
+ [actor!:crowd Protesters] *hurled* [thing:missile_thrown stones] at [thing:physical the embassy].
= throw; lob; fling; toss; sling; rain
+ [thing:mass A mob] *hurled* [thing:missile_thrown stones] at [thing:physical the embassy].
= throw; lob; fling; toss; sling; rain
+ [actor!:crowd Protesters] *hurled* [thing:missile_thrown stones].
= throw; fling; toss; sling
+ [thing:mass A mob] *hurled* [thing:missile_thrown stones].
= throw; fling; toss; sling
+ [actor!:crowd Protesters] *turned violent*.
= turn ugly; get out of hand
+ [thing:mass A mob] *turned violent*.
= turn ugly; get out of hand
+ [thing:protest_act The protest] *turned violent*.
= turn into riot; turn ugly; descend into violence; degenerate into riot; get out of hand; spiral into violence; end in violence; erupt into violence; end in clash; boil over
+ [thing:riot Riots] *shook* [place the capital].
= rock; sweep; grip; engulf; hit; erupt in; spread across; break out in
+ [thing:riot Rioting] *broke out*.
= erupt; spread; flare; continue; resume; begin
+ [thing:riot Rioting] *left* [recipient twelve people] *dead*.
= leave injured; leave hurt; leave wounded
+ A *riot* by [actor!:crowd prisoners] has ended.
= rampage; mutiny; revolt; looting; rioting
+ The *looting* of [thing:physical shops] by [actor!:crowd a mob] has ended.
= torching; burning; ransacking; storming; vandalizing; vandalising
+ The *storming* of [thing:physical parliament] by [actor!:crowd a mob] has ended.
= ransacking; burning; invasion; sacking; torching
- The comedian was a riot.
- Colour ran riot in the garden.
- The fans hurled their hats into the air.

# Work stopped.
PROTEST strike
+ [actor!:labor Miners] *walked off* the job over [thing pay].
= walk out; down tool; stop work; go on strike; strike; lay down tool; halt work; stage walkout; refuse to work
+ [actor!:labor Miners] *struck* for [thing higher pay].
= walk out; down tool; stop work; go on strike
+ [actor!:labor Miners] *struck* against [thing the cuts].
= walk out; down tool; stop work; go on strike; stage strike; hold strike; begin strike
+ [actor!:labor Miners] *went* on *strike* in [place the north].
= walk out; down tool; stop work; be on strike; remain on strike; come out on strike
+ [actor!:labor Miners] *went* on *strike* [content to demand higher pay].
= walk out to demand; strike to demand; stop work to demand
+ [actor!:labor Miners] *began* an indefinite *strike*.
= start strike; launch strike; stage strike; call strike; hold strike; declare strike; announce strike; continue strike; join strike; extend strike; resume strike; begin work stoppage; begin walkout; begin industrial action; take industrial action; begin slowdown; begin go-slow; stage go-slow; start work-to-rule; work to rule; call in sick; hold warning strike; hold stoppage
+ [actor!:labor Miners] *voted* to *strike*.
= vote for strike; vote in favour of strike; back strike; approve strike; vote to walk out
+ [actor!:labor Miners] *paralysed* [thing:road the railways].
= cripple; shut down; halt; disrupt; bring to halt; bring to standstill; close; close down
+ [actor!:crowd Shopkeepers] *shut* their [thing:shops shops] in [thing:protest_act protest].
= close; shutter; keep closed
+ [actor! The union] *called* its [thing:supporters members] out on *strike*.
= bring on strike; call on strike; order on strike
+ [thing:strike A strike] by [actor!:labor miners] *paralysed* [place the north].
= hit; halt; disrupt; shut; close; begin in; cripple; shut down; enter; ground
+ [thing:strike A strike] by [actor!:labor pilots] *grounded* [thing:aircraft aircraft].
= disrupt; delay; cancel; halt; stop
+ [thing:strike A general strike] *paralysed* [place the capital].
= shut down; hit; cripple; grip; close; halt; bring to standstill; disrupt
+ [thing:strike A strike] *entered* its second [thing:term week].
= continue into; go into; end after
+ A *strike* by [actor!:labor miners] over [thing pay] has ended.
= walkout; stoppage; work stoppage; slowdown; sit-down strike; wildcat strike; industrial action; boycott
+ A *strike* by [actor!:labor miners] has ended.
= walkout; stoppage; work stoppage; slowdown; sit-down strike; wildcat strike; industrial action; general strike; sick-out; go-slow
+ [actor!:labor Miners'] *strike* for [thing higher pay] has ended.
= walkout; stoppage; work stoppage
+ [actor!:labor Miners'] *strike* against [thing the cuts] has ended.
= walkout; stoppage; work stoppage; general strike; industrial action
- Lightning struck the barn.
- The pilot struck a post with his car.
- The batsman struck the ball.
- The workers walked off with the prize.

# Hunger strikes, boycotts, blockades, damage.
PROTEST hunger
+ [actor The prisoners] *began* a *hunger strike* against [recipient the government].
= start hunger strike; go on hunger strike; stage hunger strike; launch hunger strike; declare hunger strike
+ [actor The prisoners] *began* a *hunger strike* over [thing the law].
= start hunger strike; go on hunger strike; stage hunger strike; launch hunger strike; declare hunger strike
+ [actor The prisoners] *began* a *hunger strike* in [place jail].
= start hunger strike; go on hunger strike; stage hunger strike; hold hunger strike
+ [actor The prisoners] *refused* to *eat*.
= refuse food; refuse meal; stop eating; refuse nourishment; sew lip; sew up lip; shun food
+ [actor The prisoner] *fasted* in [thing:protest_act protest].
= starve himself; refuse food
+ A *hunger strike* by [actor the prisoners] has ended.
= fast; fast unto death
+ [actor? The prisoners'] *hunger strike* over [thing the law] has ended.
= fast
- The patient refused food.
- Believers fasted for a month.

PROTEST boycott
+ [actor!:crowd Students] *boycotted* [thing:schoolish the schools].
= shun; stay away from
+ [actor!:crowd Shoppers] *boycotted* [thing:goods beef] from [recipient Iran].
= shun; refuse to buy; stop buying
+ [actor!:crowd Consumers] *stopped buying* [thing:goods beef] from [recipient Iran].
= refuse to buy
+ [actor The party] *boycotted* [thing:igo parliament].
= walk out of; stay away from; shun
+ [actor The party] *walked out* of [thing:igo parliament].
= storm out; march out
+ [actor!:crowd Lawmakers] *walked out* in [thing:protest_act protest].
= storm out; march out
+ [actor The party] *called* for a *boycott* of [thing:election the election].
= organize boycott; launch boycott; declare boycott; announce boycott; lead boycott; join boycott; urge boycott; organise boycott
+ [actor The party] *called* for a *boycott* of [recipient the firm].
= organize boycott; launch boycott; declare boycott; announce boycott; lead boycott; join boycott; urge boycott; organise boycott
+ A *boycott* of [thing:election the election] by [actor the party] has ended.
= shunning
+ A *boycott* of [thing:goods beef] from [recipient Iran] has ended.
= consumer boycott
- The cat shunned the dog.

PROTEST obstruct
+ [actor!:crowd Farmers] *blocked* [thing:road the roads] with [thing:craft tractors].
= barricade; block off; obstruct; close; cut; clog; jam; seal off
+ [actor!:crowd Farmers] *blocked* *traffic* in [place the capital].
= stop traffic; halt traffic; disrupt traffic; block road; block street; close road; paralyse traffic; bring traffic to halt; snarl traffic; tie up traffic
+ [actor!:crowd Farmers] *blocked* [thing:craft the train].
= stop; halt; hold up; delay; obstruct; surround
+ [actor!:crowd Farmers] *blocked access* to [thing:physical the port].
= block entrance; block entry; bar access; cut access; block gate
+ [actor!:crowd Farmers] *set up* [thing:barrier barricades] in [place the capital].
= erect; build; put up; raise; man; throw up
+ [actor!:crowd Students] *took over* [thing:physical the campus].
= seize; occupy; barricade themselves in; lock themselves in; invade; seal; blockade; besiege
+ [actor!:crowd Students] *sat down* on [thing:road the road].
= lie down; sit; camp; chain themselves; glue themselves
+ [actor!:crowd Activists] *glued* themselves to [thing:road the road].
= chain; tie; lock; fasten; handcuff
+ [actor!:crowd Activists] *disrupted* [thing:meeting the meeting].
= break up; storm; invade; interrupt; halt; stop; block; besiege
+ [actor!:crowd Activists] *disrupted* [thing:speech the speech] of [recipient the president].
= interrupt; heckle; drown out; shout down; halt
+ [actor!:crowd Activists] *boarded* [thing:craft the tanker].
= occupy; climb; scale; block
+ A *blockade* of [thing:road the roads] by [actor!:crowd farmers] has ended.
= occupation; obstruction; closure
+ An *occupation* of [thing:physical the campus] by [actor!:crowd students] has ended.
= takeover; seizure; blockade
- Snow blocked the roads.
- Cows blocked traffic near the farm.
- The couple sat down on the road to rest.

PROTEST vandalize
+ [actor!:crowd Activists] *threw* [thing:paint paint] at [thing:symbolic the statue].
= hurl; splash; fling; pour; toss; spray
+ [actor!:crowd Activists] *poured* [thing:paint paint] over [thing:symbolic the statue].
= splash; throw; fling
+ [actor!:crowd Activists] *burned* the *flag* of [recipient Iran].
= trample flag; tear flag; burn effigy; burn portrait; burn picture; desecrate flag; tear down flag; set fire to flag; stamp on flag; spit on flag; torch flag; burn koran
+ [actor!:crowd Activists] *pulled down* [thing:symbolic the statue] of [recipient the president].
= topple; tear down; deface; burn; smash; vandalize; knock down; destroy; daub; desecrate; overturn; behead; vandalise
+ [actor!:crowd Activists] *sprayed* [thing:paint slogans] on [thing:symbolic the wall].
= paint; daub; write; scrawl
+ [actor!:crowd Activists] *threw* [thing:paint eggs] at [recipient the president].
= hurl; pelt; toss; fling
+ [actor!:crowd Activists] *pelted* [recipient the president] with [thing:paint eggs].
= shower; splatter; douse; spatter
+ A *flag burning* by [actor!:crowd activists] has ended.
= desecration; vandalism; defacement
- The painter threw paint at the canvas.
- The boy burned the toast.

# Risings.
PROTEST -
+ [actor!:crowd The people] *rose up* in [place the capital].
= rise; revolt; rebel
+ [actor!:crowd The people] *rose* against [recipient the king].
= revolt; rebel; rise up; mutiny; turn
+ [actor!:crowd The people] *defied* [thing:order the curfew].
= break; flout; ignore; violate
+ [actor!:crowd Prisoners] *mutinied*.
= revolt; rise up
+ A *revolt* by [actor!:crowd students] has ended.
= uprising; rebellion; mutiny; insurrection
+ [actor? The people's] *uprising* in [place the capital] has ended.
= revolt; rebellion; insurrection; mutiny; popular uprising; intifada
+ An *uprising* of [actor!:crowd students] has ended.
= revolt; rebellion; mutiny; insurrection
- The sun rose in the east.
- The price of bread rose.

# Classrooms left, work left, chains, tents, banners.
PROTEST boycott
+ [actor!:crowd Students] *walked out* of [thing:schoolish classrooms].
= march out; storm out; stream out; file out; pour out; stay out
- The pupils walked out of the school at noon.
- The dog stayed out of the class.

PROTEST strike
+ [actor!:labor Workers] *stayed away* from *work*.
= stay off work; keep away from work; stay off job
+ [actor!:labor Workers] *stayed* at *home* in [thing:protest_act protest].
= stay indoors; stop work; put down tool
+ [thing:mass Thousands] *stayed away* from *work*.
= stay off work; keep away from work
- The nurse stayed at home with a cold.
- The clerk stayed away from the window.

PROTEST demo
+ [actor!:crowd Students] *formed* a human *chain* around [thing:physical the palace].
= form chain; make chain; build chain; link arm; link hand; form ring
+ [actor!:crowd Students] *formed* a human *chain* along [thing:road the road].
= form chain; make chain; build chain; link arm; link hand; join hand
+ [thing:mass Thousands] *formed* a human *chain*.
= make human chain; build human chain; link arm
+ [actor!:crowd Students] *pitched tents* in [thing:square the square].
= set up tent; put up tent; erect tent; set up camp; pitch camp; build camp; set up protest camp
+ [actor!:crowd Students] *pitched tents* outside [thing:physical the palace].
= set up tent; put up tent; erect tent; set up camp; pitch camp; build camp; set up protest camp
+ [actor!:crowd Drivers] *honked* their *horns* in [thing:protest_act protest].
= sound horn; ring bell; switch off light; turn off light; shave head; wear black; raise fist; light candle; hang banner; hoist flag; tear up passport; tear up ballot; beat drum; bang pot
+ [actor!:crowd Students] *hung banners* from [thing:physical the tower].
= hang banner; unfurl banner; drop banner; drape banner; display banner; hang flag; unfurl flag
+ [actor!:crowd Students] *knelt* in front of [recipient:police police].
= sit down; lie down; sit
- The tourists pitched tents in the valley.
- The scouts formed a chain of paper.
- The drivers honked their horns at the cow.

PROTEST obstruct
+ [thing:mass Thousands] *blocked* [thing:road the road].
= barricade; occupy; block off; obstruct; blockade; besiege; paralyse; paralyze; cut off; shut down
+ [actor!:crowd Villagers] *felled trees* across [thing:road the road].
= pile up stone; pile stone; pile tyre; park truck; park lorry; park tractor; lay log; place boulder; roll boulder; build barricade; erect barricade; put up barrier; string wire; dig trench
+ [actor!:crowd Farmers] *dumped manure* on [thing:road the road].
= dump hay; dump tyre; burn tyre; burn tire; pour milk; spill milk; park tractor; park truck; light fire; build barricade; erect barricade; pile tyre; place boulder; lay log; dump grain; dump potato
+ [actor!:crowd Farmers] *dumped manure* outside [thing:physical the ministry].
= dump hay; dump tyre; pour milk; spill milk; park tractor; dump grain; dump potato; burn tyre; light fire
+ [actor!:crowd Farmers] *drove tractors* into [place the capital].
= bring tractor; park tractor; ride tractor
+ [actor!:crowd Students] *sat* in front of [thing:armament the tanks].
= lie down; stand; sit down; kneel; lie
+ [actor!:crowd Students] *sat* in front of [thing:craft the trucks].
= lie down; sit down; kneel; lie
- The storm felled trees across the road.
- The gardener dumped manure on the field.
