# REQUEST: asks, demands, orders, in words. The content is a further event with its own status.

REQUEST change
+ [actor Norway] *demanded* [content:resigning that Iran dismiss the minister].
= request; urge; order; ask; recommend; decree; stipulate; appeal; beg; direct; instruct; command; insist
+ [actor Norway] *demanded* [content:resigning the resignation of the minister].
= request; urge; seek; order; require; solicit; advocate; encourage; press; command; crave
+ [actor Norway] *urged* [recipient Iran] [content:resigning to dismiss the minister].
= ask; order; press; pressure; instruct; command; beg; implore; beseech; exhort; lobby; request; push; direct; petition; prod; nudge; admonish; encourage; enjoin; entreat; challenge; adjure; require; summon; goad
+ [actor Norway] *called* on [recipient Iran] [content:resigning to dismiss the minister].
= prevail; lean
+ [actor Norway] *appealed* to [recipient Iran] [content:resigning to dismiss the minister].
= plead; send appeal; issue appeal; make appeal; send request; issue order; give order; send demand
+ [actor Norway] *put pressure* on [recipient Iran] [content:resigning to dismiss the minister].
= increase pressure; step up pressure; exert pressure; apply pressure; bring pressure
+ [actor Norway] has *called* for [content:resigning the resignation of the minister].
= appeal; push; press; plead; clamour; clamor; lobby; campaign; ask; agitate; beg; argue; cry; petition; speak out; vote; issue call; make appeal; issue appeal; renew call; repeat call; make request; submit request; reiterate demand; put pressure; step up pressure; launch appeal; issue demand; intensify call; join call
+ [actor Norway] *insisted* on [content:resigning the resignation of the minister].
+ [actor Norway] *demanded* [content:resigning the resignation of the minister] from [recipient Iran].
= seek; request; require; solicit; ask; exact; extract
+ [actor Norway] *demanded* [content:resigning the resignation of the minister] of [recipient Iran].
= ask; require
+ [actor Norway] *asked* [recipient Iran] for [content:resigning the resignation of the minister].
= beg; press; lobby; petition; badger; approach; pressure; push; implore; tap
+ [actor Norway] *appealed* to [recipient Iran] for [content:resigning the resignation of the minister].
= make appeal; issue appeal; plead; turn; send request; appeal; address appeal; issue call; put request
+ [actor Norway] *asked* [content:resigning to dismiss the minister].
= demand; request; beg; apply; plead
+ [actor Norway's] *demand* for [content:resigning the resignation of the minister] has ended.
= call; request; appeal; plea; push; petition; clamour
+ [actor Norway's] *demand* [content:resigning that Iran dismiss the minister] has ended.
= request; insistence; plea; order; ruling; requirement; appeal
+ [actor Norway's] *call* [content:resigning to dismiss the minister] has ended.
= request; appeal; plea; order; demand; directive; command; instruction; exhortation
+ [actor Norway's] *call* on [recipient Iran] [content:resigning to dismiss the minister] has ended.
+ [actor Norway's] *appeal* to [recipient Iran] [content:resigning to dismiss the minister] has ended.
= request; plea; order; demand; command
+ [actor Norway's] *pressure* on [recipient Iran] [content:resigning to dismiss the minister] has ended.
- Lund resigned.
- The law required a new form.
- Voters rejected the reform.

REQUEST change
+ [actor Norway] *demanded* [content:policy_change that Iran repeal the law].
= request; urge; order; ask; recommend; decree; stipulate; appeal; beg; direct; instruct; command; insist
+ [actor Norway] *demanded* [content:policy_change early elections].
= request; urge; seek; order; require; solicit; advocate; encourage; press; command; crave
+ [actor Norway] *urged* [recipient Iran] [content:policy_change to repeal the law].
= ask; order; press; pressure; instruct; command; beg; implore; beseech; exhort; lobby; request; push; direct; petition; prod; nudge; admonish; encourage; enjoin; entreat; challenge; adjure; require; summon; goad
+ [actor Norway] *called* on [recipient Iran] [content:policy_change to repeal the law].
= prevail; lean
+ [actor Norway] *appealed* to [recipient Iran] [content:policy_change to repeal the law].
= plead; send appeal; issue appeal; make appeal; send request; issue order; give order; send demand
+ [actor Norway] *put pressure* on [recipient Iran] [content:policy_change to repeal the law].
= increase pressure; step up pressure; exert pressure; apply pressure; bring pressure
+ [actor Norway] has *called* for [content:policy_change early elections].
= appeal; push; press; plead; clamour; clamor; lobby; campaign; ask; agitate; beg; argue; cry; petition; speak out; vote; issue call; make appeal; issue appeal; renew call; repeat call; make request; submit request; reiterate demand; put pressure; step up pressure; launch appeal; issue demand; intensify call; join call
+ [actor Norway] *insisted* on [content:policy_change early elections].
+ [actor Norway] *demanded* [content:policy_change early elections] from [recipient Iran].
= seek; request; require; solicit; ask; exact; extract
+ [actor Norway] *demanded* [content:policy_change early elections] of [recipient Iran].
= ask; require
+ [actor Norway] *asked* [recipient Iran] for [content:policy_change early elections].
= beg; press; lobby; petition; badger; approach; pressure; push; implore; tap
+ [actor Norway] *appealed* to [recipient Iran] for [content:policy_change early elections].
= make appeal; issue appeal; plead; turn; send request; appeal; address appeal; issue call; put request
+ [actor Norway] *asked* [content:policy_change to repeal the law].
= demand; request; beg; apply; plead
+ [actor Norway's] *demand* for [content:policy_change early elections] has ended.
= call; request; appeal; plea; push; petition; clamour
+ [actor Norway's] *demand* [content:policy_change that Iran repeal the law] has ended.
= request; insistence; plea; order; ruling; requirement; appeal
+ [actor Norway's] *call* [content:policy_change to repeal the law] has ended.
= request; appeal; plea; order; demand; directive; command; instruction; exhortation
+ [actor Norway's] *call* on [recipient Iran] [content:policy_change to repeal the law] has ended.
+ [actor Norway's] *appeal* to [recipient Iran] [content:policy_change to repeal the law] has ended.
= request; plea; order; demand; command
+ [actor Norway's] *pressure* on [recipient Iran] [content:policy_change to repeal the law] has ended.
- Lund resigned.
- The law required a new form.
- Voters rejected the reform.

REQUEST yield
+ [actor Norway] *demanded* [content:RETREAT,CONCEDE that Iran release the hostages].
= request; urge; order; ask; recommend; decree; stipulate; appeal; beg; direct; instruct; command; insist
+ [actor Norway] *demanded* [content:RETREAT,CONCEDE the release of the hostages].
= request; urge; seek; require; solicit; advocate; encourage; press; command; crave
+ [actor Norway] *urged* [recipient Iran] [content:RETREAT,CONCEDE to release the hostages].
= ask; order; press; pressure; instruct; command; beg; implore; beseech; exhort; lobby; request; push; direct; petition; prod; nudge; admonish; encourage; enjoin; entreat; challenge; adjure; require; summon; goad
+ [actor Norway] *called* on [recipient Iran] [content:RETREAT,CONCEDE to release the hostages].
= prevail; lean
+ [actor Norway] *appealed* to [recipient Iran] [content:RETREAT,CONCEDE to release the hostages].
= plead; send appeal; issue appeal; make appeal; send request; issue order; give order; send demand
+ [actor Norway] *put pressure* on [recipient Iran] [content:RETREAT,CONCEDE to release the hostages].
= increase pressure; step up pressure; exert pressure; apply pressure; bring pressure
+ [actor Norway] has *called* for [content:RETREAT,CONCEDE the release of the hostages].
= appeal; push; press; plead; clamour; clamor; lobby; campaign; ask; agitate; beg; argue; cry; petition; speak out; vote; issue call; make appeal; issue appeal; renew call; repeat call; make request; submit request; reiterate demand; put pressure; step up pressure; launch appeal; issue demand; intensify call; join call
+ [actor Norway] *insisted* on [content:RETREAT,CONCEDE the release of the hostages].
+ [actor Norway] *demanded* [content:RETREAT,CONCEDE the release of the hostages] from [recipient Iran].
= seek; request; require; solicit; ask; exact; extract
+ [actor Norway] *demanded* [content:RETREAT,CONCEDE the release of the hostages] of [recipient Iran].
= ask; require
+ [actor Norway] *asked* [recipient Iran] for [content:RETREAT,CONCEDE the release of the hostages].
= beg; press; lobby; petition; badger; approach; pressure; push; implore; tap
+ [actor Norway] *appealed* to [recipient Iran] for [content:RETREAT,CONCEDE the release of the hostages].
= make appeal; issue appeal; plead; turn; send request; appeal; address appeal; issue call; put request
+ [actor Norway] *asked* [content:RETREAT,CONCEDE to release the hostages].
= demand; request; beg; apply; plead
+ [actor Norway's] *demand* for [content:RETREAT,CONCEDE the release of the hostages] has ended.
= call; request; appeal; plea; push; petition; clamour
+ [actor Norway's] *demand* [content:RETREAT,CONCEDE that Iran release the hostages] has ended.
= request; insistence; plea; order; ruling; requirement; appeal
+ [actor Norway's] *call* [content:RETREAT,CONCEDE to release the hostages] has ended.
= request; appeal; plea; order; demand; directive; command; instruction; exhortation
+ [actor Norway's] *call* on [recipient Iran] [content:RETREAT,CONCEDE to release the hostages] has ended.
+ [actor Norway's] *appeal* to [recipient Iran] [content:RETREAT,CONCEDE to release the hostages] has ended.
= request; plea; order; demand; command
+ [actor Norway's] *pressure* on [recipient Iran] [content:RETREAT,CONCEDE to release the hostages] has ended.
- Norway freed the hostages after the call.
- Norway rejected the call for a truce.

REQUEST meet
+ [actor Norway] *demanded* [content:CONSULT that Iran meet the rebels].
= request; urge; order; ask; recommend; decree; stipulate; appeal; beg; direct; instruct; command; insist
+ [actor Norway] *demanded* [content:CONSULT talks with the rebels].
= request; urge; seek; order; require; solicit; advocate; encourage; press; command; crave
+ [actor Norway] *urged* [recipient Iran] [content:CONSULT to meet the rebels].
= ask; order; press; pressure; instruct; command; beg; implore; beseech; exhort; lobby; request; push; direct; petition; prod; nudge; admonish; encourage; enjoin; entreat; challenge; adjure; require; summon; goad
+ [actor Norway] *called* on [recipient Iran] [content:CONSULT to meet the rebels].
= prevail; lean
+ [actor Norway] *appealed* to [recipient Iran] [content:CONSULT to meet the rebels].
= plead; send appeal; issue appeal; make appeal; send request; issue order; give order; send demand
+ [actor Norway] *put pressure* on [recipient Iran] [content:CONSULT to meet the rebels].
= increase pressure; step up pressure; exert pressure; apply pressure; bring pressure
+ [actor Norway] has *called* for [content:CONSULT talks with the rebels].
= appeal; push; press; plead; clamour; clamor; lobby; campaign; ask; agitate; beg; argue; cry; petition; speak out; vote; issue call; make appeal; issue appeal; renew call; repeat call; make request; submit request; reiterate demand; put pressure; step up pressure; launch appeal; issue demand; intensify call; join call
+ [actor Norway] *insisted* on [content:CONSULT talks with the rebels].
+ [actor Norway] *demanded* [content:CONSULT talks with the rebels] from [recipient Iran].
= seek; request; require; solicit; ask; exact; extract
+ [actor Norway] *demanded* [content:CONSULT talks with the rebels] of [recipient Iran].
= ask; require
+ [actor Norway] *asked* [recipient Iran] for [content:CONSULT talks with the rebels].
= beg; press; lobby; petition; badger; approach; pressure; push; implore; tap
+ [actor Norway] *appealed* to [recipient Iran] for [content:CONSULT talks with the rebels].
= make appeal; issue appeal; plead; turn; send request; appeal; address appeal; issue call; put request
+ [actor Norway] *asked* [content:CONSULT to meet the rebels].
= demand; request; beg; apply; plead
+ [actor Norway's] *demand* for [content:CONSULT talks with the rebels] has ended.
= call; request; appeal; plea; push; petition; clamour
+ [actor Norway's] *demand* [content:CONSULT that Iran meet the rebels] has ended.
= request; insistence; plea; order; ruling; requirement; appeal
+ [actor Norway's] *call* [content:CONSULT to meet the rebels] has ended.
= request; appeal; plea; order; demand; directive; command; instruction; exhortation
+ [actor Norway's] *call* on [recipient Iran] [content:CONSULT to meet the rebels] has ended.
+ [actor Norway's] *appeal* to [recipient Iran] [content:CONSULT to meet the rebels] has ended.
= request; plea; order; demand; command
+ [actor Norway's] *pressure* on [recipient Iran] [content:CONSULT to meet the rebels] has ended.
- Norway met the rebels on request.
- Norway offered talks to Iran.

REQUEST assist
+ [actor Norway] *demanded* [content:AID,COOPERATE,SUPPORT that Iran help the refugees].
= request; urge; order; ask; recommend; decree; stipulate; appeal; beg; direct; instruct; command; insist
+ [actor Norway] *demanded* [content:AID,COOPERATE,SUPPORT aid for the refugees].
= request; urge; seek; order; require; solicit; advocate; encourage; press; command; crave
+ [actor Norway] *urged* [recipient Iran] [content:AID,COOPERATE,SUPPORT to help the refugees].
= ask; order; press; pressure; instruct; command; beg; implore; beseech; exhort; lobby; request; push; direct; petition; prod; nudge; admonish; encourage; enjoin; entreat; challenge; adjure; require; summon; goad
+ [actor Norway] *called* on [recipient Iran] [content:AID,COOPERATE,SUPPORT to help the refugees].
= prevail; lean
+ [actor Norway] *appealed* to [recipient Iran] [content:AID,COOPERATE,SUPPORT to help the refugees].
= plead; send appeal; issue appeal; make appeal; send request; issue order; give order; send demand
+ [actor Norway] *put pressure* on [recipient Iran] [content:AID,COOPERATE,SUPPORT to help the refugees].
= increase pressure; step up pressure; exert pressure; apply pressure; bring pressure
+ [actor Norway] has *called* for [content:AID,COOPERATE,SUPPORT aid for the refugees].
= appeal; push; press; plead; clamour; clamor; lobby; campaign; ask; agitate; beg; argue; cry; petition; speak out; vote; issue call; make appeal; issue appeal; renew call; repeat call; make request; submit request; reiterate demand; put pressure; step up pressure; launch appeal; issue demand; intensify call; join call
+ [actor Norway] *insisted* on [content:AID,COOPERATE,SUPPORT aid for the refugees].
+ [actor Norway] *demanded* [content:AID,COOPERATE,SUPPORT aid for the refugees] from [recipient Iran].
= seek; request; require; solicit; ask; exact; extract
+ [actor Norway] *demanded* [content:AID,COOPERATE,SUPPORT aid for the refugees] of [recipient Iran].
= ask; require
+ [actor Norway] *asked* [recipient Iran] for [content:AID,COOPERATE,SUPPORT aid for the refugees].
= beg; press; lobby; petition; badger; approach; pressure; push; implore; tap
+ [actor Norway] *appealed* to [recipient Iran] for [content:AID,COOPERATE,SUPPORT aid for the refugees].
= make appeal; issue appeal; plead; turn; send request; appeal; address appeal; issue call; put request
+ [actor Norway] *asked* [content:AID,COOPERATE,SUPPORT to help the refugees].
= demand; request; beg; apply; plead
+ [actor Norway's] *demand* for [content:AID,COOPERATE,SUPPORT aid for the refugees] has ended.
= call; request; appeal; plea; push; petition; clamour
+ [actor Norway's] *demand* [content:AID,COOPERATE,SUPPORT that Iran help the refugees] has ended.
= request; insistence; plea; order; ruling; requirement; appeal
+ [actor Norway's] *call* [content:AID,COOPERATE,SUPPORT to help the refugees] has ended.
= request; appeal; plea; order; demand; directive; command; instruction; exhortation
+ [actor Norway's] *call* on [recipient Iran] [content:AID,COOPERATE,SUPPORT to help the refugees] has ended.
+ [actor Norway's] *appeal* to [recipient Iran] [content:AID,COOPERATE,SUPPORT to help the refugees] has ended.
= request; plea; order; demand; command
+ [actor Norway's] *pressure* on [recipient Iran] [content:AID,COOPERATE,SUPPORT to help the refugees] has ended.
- Norway gave Iran aid.
- Guests asked for the menu.

REQUEST -
+ [actor Norway] *demanded* [content that Iran explain the order].
= request; urge; order; ask; recommend; decree; stipulate; appeal; beg; direct; instruct; command
+ [actor Norway] *demanded* [content an inquiry into the fire].
= request; urge; order; require; solicit; advocate; press; command; crave
+ [actor Norway] *urged* [recipient Iran] [content to explain the order].
= ask; order; press; pressure; instruct; command; beg; implore; beseech; exhort; lobby; request; push; direct; petition; prod; nudge; admonish; encourage; enjoin; entreat; challenge; adjure; require; summon; goad
+ [actor Norway] *called* on [recipient Iran] [content to explain the order].
= prevail; lean
+ [actor Norway] *appealed* to [recipient Iran] [content to explain the order].
= plead; send appeal; issue appeal; make appeal; send request; issue order; give order; send demand
+ [actor Norway] *put pressure* on [recipient Iran] [content to explain the order].
= increase pressure; step up pressure; exert pressure; apply pressure; bring pressure
+ [actor Norway] has *called* for [content an inquiry into the fire].
= appeal; push; press; plead; clamour; lobby; ask; agitate; petition; issue call; make appeal; issue appeal; renew call; repeat call; make request; submit request; reiterate demand; launch appeal; issue demand; join call
+ [actor Norway] *insisted* on [content an inquiry into the fire].
+ [actor Norway] *demanded* [content an inquiry into the fire] from [recipient Iran].
= seek; request; require; solicit; ask; exact; extract
+ [actor Norway] *demanded* [content an inquiry into the fire] of [recipient Iran].
= ask; require
+ [actor Norway] *asked* [recipient Iran] for [content an inquiry into the fire].
= beg; press; lobby; petition; badger; approach; pressure; push; implore; tap
+ [actor Norway] *appealed* to [recipient Iran] for [content an inquiry into the fire].
= make appeal; issue appeal; plead; turn; send request; appeal; address appeal; issue call; put request
+ [actor Norway] *asked* [content to explain the order].
= demand; request; beg; apply; plead
+ [actor Norway's] *demand* for [content an inquiry into the fire] has ended.
= call; request; appeal; plea; push; petition; clamour
+ [actor Norway's] *demand* [content that Iran explain the order] has ended.
= request; insistence; plea; order; ruling; requirement; appeal
+ [actor Norway's] *call* [content to explain the order] has ended.
= request; appeal; plea; order; demand; directive; command; instruction; exhortation
+ [actor Norway's] *call* on [recipient Iran] [content to explain the order] has ended.
+ [actor Norway's] *appeal* to [recipient Iran] [content to explain the order] has ended.
= request; plea; order; demand; command
+ [actor Norway's] *pressure* on [recipient Iran] [content to explain the order] has ended.
- The job required patience.
- Customers ordered a meal.

REQUEST assist
+ [actor Norway] *requested* [thing:aid aid].
= seek; ask for; solicit; demand; appeal for; call for; plead for; beg for; apply for
+ [actor Norway] *requested* [thing:aid aid] from [recipient Iran].
= seek; demand; solicit; want; ask
+ [actor Norway] *asked* [recipient Iran] for [thing:aid aid].
= beg; press; lobby; petition; approach
+ [actor Norway] *appealed* to [recipient Iran] for [thing:aid aid].
= turn; plead; apply; look
+ [actor Norway] has *called* for [thing:aid aid].
= appeal; plead; push; ask; press; apply; beg; lobby; cry
+ [actor Norway's] *request* for [thing:aid aid] has ended.
= appeal; plea; call; demand; application; bid
+ [actor The men] *sought* [thing:asylum asylum] in [recipient Norway].
= request; apply for; seek; ask for; claim
+ [actor The men] *applied* for [thing:asylum asylum] in [recipient Norway].
= ask
- The plant sought the light.
- The pub asked for a loan from its bank.

REQUEST yield
+ [actor Norway] has *called* for an *end* [content:ASSAULT,COERCE,SANCTION to the attacks].
= appeal for end; push for end; press for end; plead for end; call for halt; appeal for halt; demand end; urge end; ask for end
+ [actor Norway] *demanded* an *end* [content:ASSAULT,COERCE,SANCTION to the attacks].
= urge end; seek end; demand halt; order halt; order end; request end; insist on end; demand stop
+ [actor Norway] *urged restraint*.
= call for restraint; appeal for calm; call for calm; urge calm; appeal for restraint; plead for calm; counsel restraint
+ [actor Norway] *called* on [recipient Iran] to *show restraint*.
= call on exercise restraint; appeal to show restraint
+ [actor Norway] *urged* [recipient Iran] to *show restraint*.
= ask show restraint; urge exercise restraint; tell show restraint
- The trainer urged restraint at the buffet.

REQUEST -
+ [actor Norway] *presented* a list of *demands* to [recipient Iran].
= make demand; send demand; submit demand; put demand; hand demand
+ [actor Norway] *made demands* on [recipient Iran].
= place demand
+ [actor Norway's] *demands* to [recipient Iran] has ended.
+ [actor Norway] *pressed* [recipient Iran] on [thing the border].
= pressure; push; lobby; press hard
+ [actor Norway] *pressed* [recipient Iran] over [thing the border].
= pressure; push; lobby
+ [actor The king] *appealed* to [recipient the nation].
= issue appeal; make appeal
+ [actor Norway] *lobbied* [recipient Iran].
= petition
- The design appealed to young buyers.
- The court heard the appeal.

# To say that another must do something is to demand it.
REQUEST -
+ [actor Norway] *said* [content that Iran must leave].
= state; declare; stress; reiterate; insist; repeat; emphasise; emphasize; underline; underscore; warn; announce; write; argue; maintain; affirm; reaffirm; note
+ [actor Norway] *told* [recipient Iran] [content that it must leave].
= remind; inform; warn; notify
