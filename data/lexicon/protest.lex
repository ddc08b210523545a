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
= demonstrate; rally; march; mobilize; take to streets; picket; hold protest; stage protest; hold rally; stage rally; hold demonstration; stage demonstration; hold march; organize protest; stage sit-in; hold vigil; organize demonstration; hold sit-in; mount protest; lead protest; gather; turn out; chant slogan; stage march; hold protest rally; join protest; organize rally; stage mass protest; hold mass rally; chant; shout slogan; agitate; continue protest; resume protest; assemble
+ [actor!:crowd Students] *protested* against [thing the law].
= demonstrate; rally; march; mobilize; take to streets; picket; hold protest; stage protest; hold rally; stage rally; hold demonstration; stage demonstration; hold march; organize protest; stage sit-in; hold vigil; organize demonstration; hold sit-in; mount protest; lead protest; gather; turn out; join protest; chant slogan; hold mass rally; agitate; rise up
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
= organize protest; hold rally; organize rally; stage rally; hold protest; stage sit-in; organize demonstration; stage demonstration; hold demonstration; lead protest; lead demonstration; hold march; organize march; lead march; mount protest; call demonstration; call protest; stage march
+ [actor!:crowd Students] *picketed* [thing:physical the palace].
= surround; besiege in protest
+ [actor? Students'] *protest* against [recipient? the government] has ended.
= demonstration; rally; march; sit-in; vigil; protest march; mass protest; street protest; mass demonstration; hunger march; protest rally; picket; peaceful protest; student protest; opposition rally; anti-government protest; antigovernment protest; anti-war protest; anti-government rally; anti-government demonstration
+ [actor? Students'] *protest* over [thing the law] has ended.
= demonstration; rally; march; sit-in; street protest; vigil; unrest
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
= walkout; work stoppage; stoppage; industrial action; labour dispute; general strike; wildcat strike; labor strike; slowdown; sit-down strike; job action
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
= begin boycott; launch boycott; start boycott; call boycott; announce boycott; lead boycott; stage boycott; declare boycott; join boycott

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
= vandalize; topple; burn; daub; spray; spray-paint; desecrate; tear down; deface; smear; pull down; trample; set fire to; set on fire; tear up; stamp on; splash; throw paint at; egg; decapitate; rip; knock down; paint over
+ [actor!:crowd Activists] *burned* an *effigy* of [recipient the president].
= burn portrait; burn picture; hang effigy; burn poster; trample portrait; burn flag; tear down portrait; tear down poster
+ The *desecration* of [thing:symbolic the statue] by [actor activists] has ended.
= defacement; vandalism; toppling; burning; defacing; vandalizing
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
= mobilize follower; rally supporter; bring supporter into streets
+ [actor A monk] *self-immolated* in [place the capital].
- The audience booed the singer.
- The bread rose.
