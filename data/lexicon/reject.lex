# REJECT: refuses or turns down; cancels a meeting; bars entry. The thing refused is a further event with its own status.

REJECT change
+ [actor Norway] *refused* [content:resigning to resign].
= decline; be unwilling; be unable; be reluctant; neglect
+ [actor Norway] *rejected* [content:resigning the resignation of the minister].
= refuse; decline; dismiss; turn down; rebuff; spurn; rule out; veto; scorn; snub; reject outright; block; resist; shun; oppose; vote down; brush aside; forgo; shoot down; nix; strike down; preclude; throw out; disallow; rebut; withhold; brush off; deny; defeat
+ [actor Norway] *ruled out* [content:resigning resigning].
= reject; refuse; resist; oppose; dismiss
+ [actor Norway] *refused* [recipient Iran] [content:resigning the resignation of the minister].
= deny
+ [actor Norway's] *refusal* [content:resigning to resign] has ended.
= unwillingness; reluctance; failure
+ [actor Norway's] *rejection* of [content:resigning the resignation of the minister] has ended.
= refusal; dismissal; veto; rebuff
+ [actor Norway] *held on* to [thing:post power].
= cling; cling on; hang on
- President Lund resigned.

REJECT change
+ [actor Norway] *refused* [content:policy_change to repeal the law].
= decline; be unwilling; be unable; be reluctant; neglect
+ [actor Norway] *rejected* [content:policy_change early elections].
= refuse; decline; dismiss; turn down; rebuff; spurn; rule out; veto; scorn; snub; reject outright; block; resist; shun; oppose; vote down; brush aside; forgo; shoot down; nix; strike down; preclude; throw out; disallow; rebut; withhold; brush off; deny; defeat
+ [actor Norway] *ruled out* [content:policy_change repealing the law].
= reject; refuse; resist; oppose; dismiss
+ [actor Norway] *refused* [recipient Iran] [content:policy_change early elections].
= deny
+ [actor Norway's] *refusal* [content:policy_change to repeal the law] has ended.
= unwillingness; reluctance; failure
+ [actor Norway's] *rejection* of [content:policy_change early elections] has ended.
= refusal; dismissal; veto; rebuff
- The body rejected the new kidney.

REJECT yield
+ [actor Norway] *refused* [content:RETREAT,CONCEDE to release the hostages].
= decline; be unwilling; be unable; be reluctant; neglect
+ [actor Norway] *rejected* [content:RETREAT,CONCEDE the release of the hostages].
= refuse; decline; dismiss; turn down; rebuff; spurn; rule out; veto; scorn; snub; reject outright; block; resist; shun; oppose; vote down; brush aside; forgo; shoot down; nix; strike down; preclude; throw out; disallow; rebut; withhold; brush off; deny; defeat
+ [actor Norway] *ruled out* [content:RETREAT,CONCEDE releasing the hostages].
= reject; refuse; resist; oppose; dismiss
+ [actor Norway] *refused* [recipient Iran] [content:RETREAT,CONCEDE the release of the hostages].
= deny
+ [actor Norway's] *refusal* [content:RETREAT,CONCEDE to release the hostages] has ended.
= unwillingness; reluctance; failure
+ [actor Norway's] *rejection* of [content:RETREAT,CONCEDE the release of the hostages] has ended.
= refusal; dismissal; veto; rebuff
- The court rejected the evidence.
- Norway freed the hostages.

REJECT meet
+ [actor Norway] *refused* [content:CONSULT to meet the rebels].
= decline; be unwilling; be unable; be reluctant; neglect
+ [actor Norway] *rejected* [content:CONSULT talks with the rebels].
= refuse; decline; dismiss; turn down; rebuff; spurn; rule out; veto; scorn; snub; reject outright; block; resist; shun; oppose; vote down; brush aside; forgo; shoot down; nix; strike down; preclude; throw out; disallow; rebut; withhold; brush off; deny; defeat
+ [actor Norway] *ruled out* [content:CONSULT meeting the rebels].
= reject; refuse; resist; oppose; dismiss
+ [actor Norway] *refused* [recipient Iran] [content:CONSULT talks with the rebels].
= deny
+ [actor Norway's] *refusal* [content:CONSULT to meet the rebels] has ended.
= unwillingness; reluctance; failure
+ [actor Norway's] *rejection* of [content:CONSULT talks with the rebels] has ended.
= refusal; dismissal; veto; rebuff
+ [actor Norway] *cancelled* [content:CONSULT the talks].
= call off; postpone; put off; scrap; scrub; skip; shelve; delay; cut short; put on hold; defer; snub; abort; drop; adjourn; reschedule; put on ice; miss; push back; remove from calendar
+ [actor Norway] *cancelled* [thing:meeting the visit].
= call off; postpone; put off; scrap; scrub; skip; shelve; delay; cut short; put on hold; defer; snub; abort; miss; adjourn; push back; reschedule
+ [actor Norway's] *cancellation* of [content:CONSULT the talks] has ended.
= postponement; adjournment; deferral
+ [actor Norway] *stayed away* from [thing:meeting the talks].
= keep away; absent itself; be absent
+ [actor Norway] *refused* [content:talking to talk].
= decline
+ [actor Norway] *snubbed* [recipient Iran].
= rebuff; spurn; shun; stand up; cold-shoulder; give cold shoulder
+ [actor Norway] *refused* to *negotiate* with [recipient Iran].
= refuse to talk; refuse to meet; decline to meet; decline to talk; refuse to speak; refuse to deal; refuse to engage
+ [actor Norway] *ruled out* *talks* with [recipient Iran].
= reject talk; refuse talk; reject meeting; rule out negotiation; reject negotiation; rule out meeting; reject dialogue; decline meeting; refuse dialogue; cancel meeting; postpone talk; cancel talk; postpone meeting; postpone visit
+ [actor Norway] *declined* [thing:invitation an invitation].
= turn down; reject; refuse; spurn; rescind; withdraw; ignore; revoke
- The league cancelled the match.
- Rain forced the club to postpone its annual meeting.

REJECT assist
+ [actor Norway] *refused* [content:AID,COOPERATE,SUPPORT to help the refugees].
= decline; be unwilling; be unable; be reluctant; neglect
+ [actor Norway] *rejected* [content:AID,COOPERATE,SUPPORT aid from the ministry].
= refuse; decline; dismiss; turn down; rebuff; spurn; rule out; veto; scorn; snub; reject outright; block; resist; shun; oppose; vote down; brush aside; forgo; shoot down; nix; strike down; preclude; throw out; disallow; rebut; withhold; brush off; deny; defeat
+ [actor Norway] *ruled out* [content:AID,COOPERATE,SUPPORT helping the refugees].
= reject; refuse; resist; oppose; dismiss
+ [actor Norway] *refused* [recipient Iran] [content:AID,COOPERATE,SUPPORT aid from the ministry].
= deny
+ [actor Norway's] *refusal* [content:AID,COOPERATE,SUPPORT to help the refugees] has ended.
= unwillingness; reluctance; failure
+ [actor Norway's] *rejection* of [content:AID,COOPERATE,SUPPORT aid from the ministry] has ended.
= refusal; dismissal; veto; rebuff
+ [actor Norway] *rejected* [thing:aid the aid].
= refuse; turn down; decline; spurn; block
+ [actor Norway] *denied* [recipient Iran] [thing:aid aid].
= refuse; begrudge
+ [actor Norway] *denied* [thing:aid aid] to [recipient Iran].
= refuse
+ [actor Norway] *denied entry* to [recipient the men].
= refuse entry; bar entry; deny access; refuse access; deny visa; refuse visa; deny admission; refuse admission; deny permission; refuse permission; refuse asylum; deny asylum; deny admittance; refuse admittance; deny passage; close door; shut door; block entry
+ [actor Norway] *denied* [recipient the men] *entry*.
= refuse entry; deny access; refuse access; deny visa; refuse visa; deny permission; refuse permission; deny asylum; refuse asylum; deny admission; refuse admission; deny passage; bar entry
+ [actor Norway] *turned away* [recipient the men].
= turn back; send away; bar entry to; refuse entry to; keep out
+ [actor Norway] *barred* [recipient the men] [content:entering from entering the country].
= ban; block; prevent; stop
+ [actor Norway] *barred* [recipient the men] from *entry*.
= ban from entry; bar from entry
+ [actor Norway] *rejected* [thing:application the application] of [recipient the men].
= deny; turn down; refuse; decline; dismiss
- The shop rejected the faulty goods.
- The bank turned away late customers.
- Norway stopped aid to Iran.

REJECT -
+ [actor Norway] *rejected* [thing:demand the demand].
= refuse; decline; dismiss; turn down; rebuff; spurn; rule out; veto; scorn; ignore; reject outright; block; resist; oppose; defy; vote down; brush aside; shoot down; disregard; strike down; brush off; throw out; quash; kill; overrule; overturn; rebut; flout; disobey; defeat; shrug off; wave aside; pour scorn on; thwart; turn back; nix
+ [actor Norway] *rejected* [thing:policy the plan].
= refuse; veto; dismiss; turn down; vote down; rebuff; block; spurn; vote against; overturn; strike down; throw out; quash; rule out; override; torpedo; annul; derail; defeat
+ [actor Norway] *rejected* [recipient Iran].
= defy; disobey; stonewall
+ [actor Norway] *rejected* [thing:agreement the treaty].
= refuse; veto; turn down; vote down; dismiss; spurn; refuse to sign; refuse to ratify; vote against
+ [actor Norway] *refused* [content to sign].
= decline; be unwilling
+ [actor Norway] *ruled out* [content:ASSAULT,MOBILIZE,COERCE,SANCTION an attack].
= reject
+ [actor Norway's] *rejection* of [thing:demand the demand] has ended.
= refusal; dismissal; defiance; veto; rebuff; snub; violation
+ [actor Norway's] *rejection* of [thing:policy the plan] has ended.
= refusal; dismissal; veto; defeat
+ [actor Norway's] *veto* of [thing:policy the resolution] has ended.
= rejection
+ [actor Norway] *cast* a *veto* against [thing:policy the resolution].
= use veto; exercise veto; vote
+ [actor Norway] *voted* against [thing:policy the resolution].
= come out; side
+ [actor Norway] *defied* [thing:order the ban].
= violate; flout; ignore; disobey; breach; disregard; break; contravene; circumvent; evade; infringe
+ [actor Norway] *turned* a *deaf ear* to [thing:demand the demand].
= give short shrift; show contempt; say no
+ [actor Norway] *backed out* of [thing:agreement the deal].
= back away; renege; backtrack; walk away
+ [actor Norway] *reneged* on [thing:agreement the deal].
= go back; backtrack; default
- Norway denied the charge.
- Norway rejected the accusation.
- The firm declined in value.

# Turning down, by its idioms.
REJECT -
+ [actor Norway] *said no* to [thing:demand the proposal].
= turn thumb down; give thumbs down; turn back; give cold shoulder; say nay
+ [actor Norway] *said no* to [content:CONSULT,AID,COOPERATE,SUPPORT,RETREAT,CONCEDE talks with Iran].
+ [actor Norway] *poured* cold *water* on [thing:demand the proposal].
= pour scorn; throw water; heap scorn
+ [actor Norway] *turned* a *blind eye* to [thing:demand the appeal].
= turn deaf ear; turn back
+ [actor Norway] *slammed* the *door* on [thing:demand the proposal].
= close door; shut door
+ [actor Norway] *slammed* the *door* on [content:CONSULT,AID,COOPERATE,SUPPORT talks].
= close door; shut door
+ [actor Norway] *would* not *hear* of [thing:demand the proposal].
+ [actor Norway] *threw out* [thing:demand the proposal].
= bat away; wave away; swat away; laugh off; knock back; knock down; strike down; vote down; shoot down; send back; slap down; scoff at; sneer at; shrug off; turn nose up at; discard; bin
+ [actor Norway] *dismissed* [thing:demand the proposal] as [thing:slur a farce].
= reject; brush off; denounce; describe; brand; deride; brush aside
+ [actor Norway] *stood* in the *way* of [thing:agreement a deal].
= stand in path; block way; bar way
+ [actor Norway] *dug in* its *heels* over [thing the border].
= stick to gun; hold line; stand firm; hold firm; stand ground; hold ground; draw line
+ [actor Norway] *stood firm* on [thing the border].
= hold firm; hold line; stand fast; stand ground; hold ground; remain firm
+ [actor Norway] *refused* to *budge* on [thing the border].
= refuse to compromise; refuse to yield; refuse to bend; refuse to give in; refuse to back down; refuse to move; refuse to concede
+ [actor Norway] *refused* to *budge*.
= refuse to compromise; refuse to yield; refuse to bend; refuse to back down; refuse to give in; refuse to concede; refuse to relent
+ [actor Norway] *ruled out* [thing:concession concessions].
= refuse; reject; exclude
+ [actor Norway] *ruled out* [thing:agreement a deal] with [recipient Iran].
= reject; refuse; exclude; turn down; dismiss; spurn
+ [actor Norway] *rejected* [recipient Iran's] [thing:demand demand].
= refuse; turn down; dismiss; spurn; rebuff; ignore; brush aside; defy; decline; brush off
+ [actor Norway] *rejected* [thing:demand the demand] by [recipient Iran].
= refuse; turn down; dismiss; spurn; rebuff; ignore; brush aside; defy; decline
+ [actor Norway] *rejected* [thing:demand the demand] from [recipient Iran].
= refuse; turn down; dismiss; spurn; rebuff; ignore; brush aside; defy; decline
+ [actor Norway] *rejected* [thing:demand the demand] for [thing an inquiry].
= refuse; turn down; dismiss; spurn; rebuff; ignore; brush aside; defy; decline; resist
+ [actor Norway] *rejected* [recipient Iran's] [thing:policy plan].
= refuse; turn down; dismiss; veto; block; vote down; oppose; spurn
+ [actor Norway] *rejected* [thing:policy the plan] by [recipient Iran].
= turn down; dismiss; veto; block; vote down; spurn
+ [actor Norway] *rejected* [thing the idea] of [content:CONSULT,AID,COOPERATE,SUPPORT,RETREAT,CONCEDE talks].
= dismiss; oppose; scorn; resist; discount; spurn
+ [actor Norway] *defied* [thing:order the order] of [recipient the court].
= violate; flout; ignore; disobey; breach; disregard; break; contravene; circumvent; evade; infringe
+ [actor Norway] *defied* [recipient Iran].
= snub
+ [actor Norway] *broke* its [thing:promise promise].
= go back on; renege on; betray; fail to keep; breach
+ [actor Norway] *went back* on its [thing:promise promise].
= renege; backtrack; default; row back
+ [actor Norway] *reneged* on its [thing:promise promise] to [recipient Iran].
= go back; backtrack; default
+ [actor Norway] *backed* out of [thing:promise its promise].
= wriggle
+ [actor Norway] *backed* out of [thing:agreement the deal].
= wriggle
+ [actor Norway] *defaulted* on [thing:relieved its debt].
+ [actor Norway] *blocked* [thing:policy the resolution].
= veto; sink; scuttle; kill; torpedo; thwart; hold up; obstruct; stall; shelve; scupper; foil; filibuster
+ [actor Norway] *blocked* [thing:agreement the deal].
= veto; sink; scuttle; kill; torpedo; thwart; hold up; obstruct; stall; scupper; derail; bury; undermine; sabotage
+ [actor Norway] *withheld* its *consent* to [thing:policy the plan].
= refuse consent; deny consent; withhold approval; refuse approval; deny approval; refuse support; withhold support; refuse permission; withhold recognition
+ [actor Norway] *refused* to *recognize* [recipient Chad].
= decline to recognize; refuse to accept; refuse to acknowledge; decline to recognise
+ [actor Norway] *refused* to *recognize* [thing:policy the result].
= decline to recognize; refuse to accept; refuse to acknowledge; refuse to sign; refuse to ratify; refuse to endorse; decline to endorse; refuse to back; decline to back; refuse to support; decline to recognise
+ [actor Norway] *refused* to *sign* [thing:agreement the treaty].
= decline to sign; refuse to ratify; decline to ratify; refuse to endorse; refuse to join; decline to join; refuse to accept; refuse to honour; refuse to implement; refuse to renew
+ [actor Norway] *failed* to *comply* with [thing:order the ruling].
= refuse to comply; decline to comply; refuse to obey; fail to obey
+ [actor Norway] *voted* against [thing:agreement the treaty].
= come out; campaign
+ [actor Norway] *voted* against [recipient Iran] in [thing:igo the council].
= side
+ [actor!:parliament Parliament] *threw out* [thing:policy the bill].
= vote down; reject; defeat; kill; strike down; sink; block; turn down; veto; vote against
+ [actor!:parliament Parliament] *rejected* [thing:agreement the treaty].
= vote down; throw out; defeat; turn down; block; vote against
+ [actor!:parliament Parliament] *rejected* [recipient the nominee].
= vote down; turn down; block
+ [actor Norway's] *refusal* of [thing:demand the offer] has ended.
= rejection; dismissal; defiance; snub
+ [actor Norway's] *refusal* [content to sign the treaty] has ended.
= reluctance; unwillingness; failure
+ [actor Norway's] *defiance* of [recipient Iran] has ended.
= rejection; snub
+ [actor Norway's] *defiance* of [thing:order the ruling] has ended.
= violation; breach; rejection
+ [actor Norway's] *violation* of [thing:order the treaty] has ended.
= breach
+ [actor Norway's] *rejection* of [thing:agreement the treaty] has ended.
= refusal; veto; dismissal; defeat
+ [actor Norway's] *no vote* on [thing:policy the plan] has ended.
= veto
+ The *rejection* of [thing:demand the demand] by [actor Norway] has ended.
= refusal; dismissal; veto
+ The *rejection* of [thing:policy the plan] by [actor Norway] has ended.
= refusal; dismissal; veto; defeat
- The girl turned down the radio.
- The goalkeeper blocked the shot.
- The body rejected the heart.
- The lock broke.

# Help, relations, entry refused.
REJECT assist
+ [actor Norway] *refused* [thing:aid aid] from [recipient Iran].
= reject; turn down; decline; spurn; send back; return; block
+ [actor Norway] *refused* [recipient Iran's] [thing:aid help].
= reject; turn down; decline; spurn; send back
+ [actor Norway] *refused* [recipient Iran] [thing:asylum asylum].
= deny
+ [actor Norway] *refused* [thing:asylum asylum] to [recipient the men].
= deny
+ [actor Norway] *refused* [content to take in the refugees].
+ [actor Norway] *refused* to *accept* [recipient:refugee the refugees].
= refuse to take; refuse to admit; refuse to let in; decline to accept; refuse to receive; refuse to host; refuse to take in; refuse to shelter
+ [actor Norway] *refused* to *extradite* [recipient the man].
= decline to extradite; refuse to hand over; refuse to surrender; refuse to deport; refuse to return
+ [actor Norway] *refused* to *cooperate* with [recipient Iran].
= decline to cooperate; refuse to work; refuse to collaborate; refuse to trade; refuse to share; decline to co-operate
+ [actor Norway] *refused* to *cooperate* with [thing:inquiry the inquiry].
= decline to cooperate; refuse to work; refuse to comply; fail to cooperate; refuse to testify; refuse to answer; decline to co-operate; fail to co-operate
+ [actor Norway] *turned* [recipient:refugee the refugees] *away*.
= send back; turn back; push back
+ [actor Norway] *turned back* [recipient:refugee the migrants].
= push back; send back; keep out; shut out; turn away; tow back
+ [actor Norway] *turned back* [thing:craft the boat].
= turn away; send back; tow back
+ [actor Norway] *turned back* [thing:aid the convoy].
= turn away; send back; block; stop; hold up; halt
+ [actor Norway] *closed* its *doors* to [recipient:refugee the refugees].
= close border; shut door; shut border; seal border; close port; bar door; slam door
+ [actor Norway] *barred* [recipient the editor] from [place the country].
= ban; keep out; shut out; exclude; block
+ [actor Norway] *barred* [recipient:observer inspectors] from [place the camp].
= ban; keep out; shut out; exclude; block; turn away
+ [actor Norway] *denied* [recipient:observer inspectors] *access* to [place the camp].
= refuse access; bar access; block access; deny entry; refuse entry; deny permission; refuse permission
+ [actor Norway] *blocked* [recipient:observer inspectors] [content:entering from entering the camp].
= prevent; bar; stop; keep; ban
+ [actor Norway] *denied access* to [place the camp].
= refuse access; bar access; block access; restrict access
+ [actor Norway] *refused* [recipient the editor] a *visa*.
= deny visa; refuse permit; deny permit; refuse entry; deny passport; refuse passport; deny licence; refuse licence; refuse accreditation; deny accreditation
+ [actor Norway] *refused* a *visa* to [recipient the editor].
= deny visa; refuse permit; deny permit; deny passport; refuse passport; deny licence; refuse licence; refuse accreditation; deny accreditation; deny citizenship; refuse citizenship
+ [actor Norway] *rejected* [thing:application the application].
= deny; turn down; refuse; decline; dismiss; throw out
+ [actor Norway] *denied* [recipient the district] [thing:allocation funds].
= refuse
+ [actor Norway] *denied* [thing:allocation the funds] for [thing the temple].
= refuse; withhold; block
+ [actor Norway] *denied* [thing:allocation the funds] to [recipient the district].
= refuse; withhold
+ [actor Norway's] *refusal* of [thing:asylum asylum] to [recipient the men] has ended.
= denial
+ [actor Norway's] *refusal* to *cooperate* with [recipient Iran] has ended.
= refusal to extradite; refusal to help; refusal to accept
+ The *rejection* of [thing:application the application] by [actor Norway] has ended.
= refusal; denial; dismissal
- The club refused entry to fans without a ticket.
- The bank denied the shop a loan.
- The door closed.

# Meetings refused or called off.
REJECT meet
+ [actor Norway] *refused* to *meet* [recipient Iran].
= decline to meet; refuse to receive; decline to receive; refuse to see; refuse to host; decline to host; refuse to visit; refuse to consult; refuse to face
+ [actor Norway] *refused* to *attend* [thing:meeting the summit].
= decline to attend; refuse to join; decline to join; refuse to come to; refuse to host; refuse to take part in; decline to take part in
+ [actor Norway] *refused* to *return* to [thing:meeting the talks].
= decline to return; refuse to come; refuse to go
+ [actor Norway] *cancelled* [thing:meeting talks] with [recipient Iran].
= call off; postpone; put off; scrap; scrub; skip; shelve; delay; put on hold; defer; snub; abort; adjourn; push back; reschedule; refuse; reject; decline; rule out; suspend; freeze
+ [actor Norway] *cancelled* [thing:meeting a visit] to [recipient Iran].
= call off; postpone; put off; scrap; skip; shelve; delay; cut short; put on hold; defer; abort; miss; push back
+ [actor Norway] *cancelled* [thing:meeting a visit] by [recipient the minister].
= call off; postpone; put off; scrap; delay; put on hold; defer
+ [actor Norway] *declined* [thing:invitation an invitation] from [recipient Iran].
= turn down; reject; refuse; spurn; ignore
+ [actor Norway] *withdrew* its [thing:invitation invitation] to [recipient Iran].
= rescind; revoke; cancel; take back; retract
+ [actor Norway] *disinvited* [recipient Iran].
= uninvite; cold-shoulder; ghost; give cold shoulder
+ [actor Norway] *turned* its *back* on [thing:meeting the talks].
= close door; slam door; shut door; turn nose
+ [actor Norway] *stayed away* from [thing:meeting the summit].
= keep away; be absent; bow out
+ [actor Norway] *skipped* [thing:meeting the summit].
= miss; snub; shun; stay away from; duck; sit out
+ [actor Norway's] *refusal* to *meet* [recipient Iran] has ended.
= refusal to see; refusal to receive
+ [actor Norway's] *cancellation* of [thing:meeting the visit] has ended.
= postponement; adjournment; deferral
+ The *cancellation* of [thing:meeting the talks] by [actor Norway] has ended.
= postponement; adjournment; deferral
- The school cancelled its meeting with parents.
- The storm delayed the talks.
- The runner skipped a race.

# Yielding refused.
REJECT yield
+ [actor Norway] *refused* to *lift* [thing:sanctions the sanctions].
= refuse to ease; refuse to end; refuse to drop; decline to lift; refuse to remove; refuse to relax; refuse to suspend
+ [actor Norway] *refused* to *lift* [thing:restriction the curfew].
= refuse to ease; refuse to end; decline to lift; decline to end; refuse to relax; refuse to repeal
+ [actor Norway] *refused* to *free* [recipient:detainee the prisoners].
= refuse to release; decline to release; refuse to let go; refuse to pardon; refuse to hand over; refuse to swap; refuse to exchange; decline to pardon
+ [actor Norway] *refused* to *withdraw* [thing:force its troops].
= refuse to pull out; refuse to pull back; refuse to move; refuse to recall; refuse to remove; refuse to redeploy
+ [actor Norway] *refused* to *withdraw* from [thing:ground the province].
= refuse to pull out; refuse to leave; refuse to move out; refuse to retreat
+ [actor Norway] *refused* to *surrender*.
= refuse to disarm; refuse to give up; refuse to lay down arms; refuse to capitulate; refuse to stop fighting; refuse to leave
+ [actor Norway] *refused* to *stop* [content:ASSAULT,COERCE,SANCTION,MOBILIZE the bombing].
= refuse to halt; refuse to end; refuse to cease; refuse to suspend; refuse to freeze; decline to stop
+ [actor Norway] *refused* to *apologize*.
= decline to apologize; refuse to say sorry; refuse to express regret; refuse to admit guilt; refuse to apologise; decline to apologise
+ [actor Norway] *refused* to *apologize* to [recipient Iran].
= decline to apologize; refuse to apologise; refuse to say sorry; decline to apologise
+ [actor Norway] *rejected* [thing:truce a ceasefire].
= refuse; spurn; turn down; dismiss; rule out; rebuff; oppose; ignore
+ [actor Norway] *rejected* [thing:truce a ceasefire] with [recipient the rebels].
= refuse; spurn; turn down; dismiss; rule out; oppose
+ [actor Norway] *denied bail* to [recipient the editor].
= refuse bail; deny parole; refuse parole; deny clemency; refuse clemency; refuse pardon; deny pardon
+ [actor Norway] *denied* [recipient the editor] *bail*.
= refuse bail; deny parole; refuse parole; deny clemency; refuse clemency; deny pardon; refuse pardon
+ [actor Norway] *rejected* the *appeal* of [recipient the general].
= dismiss appeal; turn down appeal; throw out appeal; deny appeal; reject plea; dismiss plea; turn down plea; reject petition
+ [actor Norway's] *refusal* to *withdraw* has ended.
= refusal to surrender; refusal to disarm; refusal to leave; refusal to yield
- The stain refused to go.
- The army withdrew from the province.

# Change refused.
REJECT change
+ [actor Norway] *refused* to *resign*.
= refuse to step down; refuse to quit; refuse to go; decline to resign; refuse to leave office; refuse to stand down; refuse to leave power; refuse to hand over power; refuse to cede power
+ [actor Norway] *refused* to *change* [thing:policy the law].
= refuse to repeal; refuse to amend; refuse to withdraw; decline to change; refuse to scrap; refuse to abolish; refuse to revise; refuse to drop; decline to amend; refuse to reverse
+ [actor Norway] *ruled out* [thing:reform_act early elections].
= reject; refuse; dismiss; oppose; veto; block
+ [actor Norway] *rejected* [thing:reform_act the reforms].
= refuse; dismiss; oppose; veto; block; resist; turn down; vote down
+ [actor Norway's] *refusal* to *resign* has ended.
= refusal to step down; refusal to quit; refusal to go
- The colour refused to change.
- The child clung to his mother.

REJECT assist
+ [actor Norway] *refused* [recipient the applicants].
= turn away; reject
REJECT -
+ [thing:groups Neither side] *accepted* [thing:demand the proposal].
- The horse refused the fence.

# Ships, visits and members kept out; letters unanswered.
REJECT assist
+ [actor Norway] *barred* [thing:craft the ship] from [thing:border its ports].
= ban; turn away; exclude; block; shut out; keep; prohibit; forbid
+ [actor Norway] *denied* [thing:craft the ship] *entry*.
= refuse entry; deny access; refuse access; refuse permission; deny permission; deny clearance; refuse clearance; refuse docking; deny passage; refuse passage
+ [actor Norway] *denied entry* to [thing:craft the ship].
= refuse entry; deny access; refuse access; refuse permission; deny permission; deny clearance; refuse clearance; deny passage; refuse passage; close port; shut port
+ [actor Norway] *blocked* the *entry* of [recipient:observer inspectors].
= bar entry; prevent entry; refuse entry; deny entry; oppose entry; block deployment; refuse deployment; reject deployment; oppose deployment; block return; prevent return; refuse return; oppose return; block visit; refuse visit; reject visit; bar visit
+ [actor Norway] *blocked* the [thing:bid membership] of [recipient Iran].
= veto; oppose; reject; hold up; stall; obstruct; freeze; torpedo; vote against; scupper
+ [actor Norway] *shelved* [thing:application the application] of [recipient the men].
= put off; freeze; ignore; suspend; hold up; return; send back
+ [actor Norway] *refused* to *admit* [recipient:observer inspectors].
+ [actor Norway] *refused* to *admit* [recipient:refugee the refugees].
+ [actor Norway] *refused* to *open* its [thing:border border] to [recipient the refugees].
- The club barred cars from its grounds.
- The dentist turned down the volume.
- Norway let the ship into its port.

REJECT -
+ [actor Norway] *left* [thing:demand the letter] *unanswered*.
= leave unheeded
+ [actor Norway] *made light* of [thing:demand the warning].
= make fun
- The pupil left the question unanswered.
- The lamp made light of the dark.

REJECT meet
+ [actor Norway] *hung up* on [recipient Iran].
= walk out
+ [actor Norway] *spurned* an *invitation* to [thing:meeting the talks].
= decline invitation; refuse invitation; reject invitation; turn down invitation; ignore invitation; snub invitation; rebuff invitation; send back invitation; return invitation
+ [actor Norway] *kept* [recipient Iran] out of [thing:meeting the talks].
= shut; leave; freeze
- The porter hung up the coat.
- The guest declined an invitation to the ball.
