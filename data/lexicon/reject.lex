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
