# COOPERATE: material exchange that serves both sides: trade, joint drills, extradition, shared intelligence.

COOPERATE -
+ [actor Norway] *cooperated* with [recipient Iran].
= collaborate; work; work together; join force; team up; coordinate; partner; trade; do business; liaise; co-operate; join hand; pool resource; work closely; work hand in hand; deal; interact; form partnership; form consortium; coordinate effort; maintain cooperation; step up cooperation; boost cooperation; expand cooperation; deepen cooperation; strengthen cooperation; resume cooperation; increase cooperation; operate; participate; conduct trade; resume trade; expand trade; boost trade; increase trade; share resource; intensify cooperation; begin cooperation; develop cooperation; start cooperation; enhance cooperation; promote cooperation; establish cooperation; launch cooperation
+ [actor Norway] *cooperated* with [recipient Iran] on [thing the pipeline].
= collaborate; work; work together; team up; coordinate; partner; join force; co-operate
+ [actor Norway] *cooperated* with [recipient Iran] in [thing the search].
= collaborate; work; team up; coordinate; partner; join force; assist; co-operate; take part; participate
+ [actor Norway] and [actor Iran] *cooperated*.
= collaborate; work together; join force; team up; coordinate; pool resource; join hand; work hand in hand; coordinate effort; boost cooperation; expand cooperation; deepen cooperation; resume cooperation; strengthen cooperation; step up cooperation; co-operate; cooperate closely
+ [actor Norway] and [actor Iran] *cooperated* on [thing the pipeline].
= collaborate; work together; team up; coordinate; join force
+ [actor Norway] *worked together* with [recipient Iran].
= work closely; work hand in hand
+ [actor Norway] *cooperated* with [thing:inquiry the inquiry].
= work; assist; help; comply; collaborate
+ [actor Norway's] *cooperation* with [recipient Iran] has ended.
= collaboration; trade; coordination; partnership; joint venture; exchange; commerce; intelligence cooperation; military cooperation; security cooperation; economic cooperation; joint project; business; joint operation; information sharing; intelligence sharing; barter; consortium; bilateral trade; intelligence exchange
+ *Cooperation* between [actor Norway] and [actor Iran] has ended.
= collaboration; trade; coordination; partnership; joint venture; exchange; commerce; military cooperation; security cooperation; economic cooperation; intelligence sharing; joint project; bilateral trade; information sharing; joint operation; teamwork
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
= do business; barter; deal
+ [actor Norway] *sold* [thing:goods oil] to [recipient Iran].
= export; supply; deliver; ship; pump; provide; lease; send; pipe; resell; transfer
+ [actor Norway] *sold* [recipient Iran] [thing:goods oil].
= supply; lease
+ [actor Norway] *bought* [thing:goods oil] from [recipient Iran].
= import; purchase; acquire; order; lease; obtain; receive; get; procure
+ [actor Norway] *supplied* [recipient Iran] with [thing:goods oil].
= provide; furnish
+ [actor Norway] *invested* in [recipient Iran].
= expand; open factory; build factory
+ [actor Norway] *built* [thing:works a pipeline] with [recipient Iran].
= construct; develop; launch; inaugurate; open; complete; plan; finance; start
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
= begin; start; expand; increase; boost; open; restore; reopen; launch; double; step up; conduct; develop
+ [actor Norway] *reopened* [thing:border the border] with [recipient Iran].
= open
- The farmer sold milk to the dairy.
- The fund invested in shares.
- The grocer imports tea.
- Norway stopped oil sales to Iran.

COOPERATE -
+ [actor Norway] *took part* with [recipient Iran] in [thing the convoy].
= participate; operate; serve
+ [actor Norway] *operated* as *part* of [recipient the alliance].
= serve as part; sail as part; deploy as part
+ [actor Norway] *operated* alongside [recipient Iran].
= fight; train; serve; work; patrol; exercise
+ [actor Norway] *trained* with [recipient Iran].
= exercise; patrol; sail; drill
+ [actor Norway] *coordinated* [thing the strikes] with [recipient Iran].
= plan; carry out; conduct; organize; prepare; synchronize
+ [actor Norway] *granted* [recipient Iran] *access* to [thing:military_site its bases].
= give access; allow use; offer access; provide access
+ [actor Norway] *opened* [thing:military_site its airspace] to [recipient Iran].
= make available
- The children joined the fair.
