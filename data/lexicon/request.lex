# REQUEST: asks, demands, orders, in words. The content is a further event with its own status.

REQUEST yield
+ [actor Norway] *demanded* [content:RETREAT,CONCEDE that Iran free the hostages].
= insist; request; urge; order; ask; recommend; require; decree; stipulate; appeal; plead; rule; reiterate; beg; direct; instruct; command; advise; emphasize; stress; remind; underline
+ [actor Norway] *demanded* [content:RETREAT,CONCEDE the release of the hostages].
= request; urge; seek; require; solicit; advocate; encourage; press; command; crave; petition for; reiterate demand for; insist upon
+ [actor Norway] *urged* [recipient Iran] [content:RETREAT,CONCEDE to free the hostages].
= ask; order; press; pressure; tell; instruct; command; beg; implore; beseech; exhort; lobby; request; push; direct; petition; prod; nudge; admonish; advise; encourage; enjoin; entreat; challenge; plead with; call upon; adjure; counsel; remind; require; appeal to; summon; goad
+ [actor Norway] *called* on [recipient Iran] [content:RETREAT,CONCEDE to free the hostages].
= prevail; lean
+ [actor Norway] *called* upon [recipient Iran] [content:RETREAT,CONCEDE to free the hostages].
+ [actor Norway] *appealed* to [recipient Iran] [content:RETREAT,CONCEDE to free the hostages].
= plead; send appeal; issue appeal; make appeal; send request; issue order; give order; send demand; say
+ [actor Norway] *put pressure* on [recipient Iran] [content:RETREAT,CONCEDE to free the hostages].
= increase pressure; step up pressure; exert pressure; apply pressure; bring pressure
+ [actor Norway] *called* for [content:RETREAT,CONCEDE the release of the hostages].
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
+ [actor Norway] *asked* [content:RETREAT,CONCEDE to free the hostages].
= demand; request; beg; apply; plead; seek permission
+ [actor Norway's] *demand* for [content:RETREAT,CONCEDE the release of the hostages] failed.
= call; request; appeal; plea; push; petition; cry; clamour; bid; campaign
+ [actor Norway's] *demand* [content:RETREAT,CONCEDE that Iran free the hostages] failed.
= request; insistence; plea; order; ruling; requirement; appeal
+ [actor Norway's] *call* [content:RETREAT,CONCEDE to free the hostages] failed.
= request; appeal; plea; order; demand; directive; command; instruction; exhortation
+ [actor Norway's] *call* on [recipient Iran] [content:RETREAT,CONCEDE to free the hostages] failed.
+ [actor Norway's] *appeal* to [recipient Iran] [content:RETREAT,CONCEDE to free the hostages] failed.
= request; plea; order; demand; command
+ [actor Norway's] *pressure* on [recipient Iran] [content:RETREAT,CONCEDE to free the hostages] failed.
- Norway freed the hostages after the call.
- The recipe called for a pinch of salt.
- Norway rejected the call for a truce.

REQUEST meet
+ [actor Norway] *demanded* [content:CONSULT that Iran meet the rebels].
= insist; request; urge; order; ask; recommend; require; decree; stipulate; appeal; plead; rule; reiterate; beg; direct; instruct; command; advise; emphasize; stress; remind; underline
+ [actor Norway] *demanded* [content:CONSULT talks with the rebels].
= request; urge; seek; order; require; solicit; advocate; encourage; press; command; crave; petition for; reiterate demand for; insist upon
+ [actor Norway] *urged* [recipient Iran] [content:CONSULT to meet the rebels].
= ask; order; press; pressure; tell; instruct; command; beg; implore; beseech; exhort; lobby; request; push; direct; petition; prod; nudge; admonish; advise; encourage; enjoin; entreat; challenge; plead with; call upon; adjure; counsel; remind; require; appeal to; summon; goad
+ [actor Norway] *called* on [recipient Iran] [content:CONSULT to meet the rebels].
= prevail; lean
+ [actor Norway] *called* upon [recipient Iran] [content:CONSULT to meet the rebels].
+ [actor Norway] *appealed* to [recipient Iran] [content:CONSULT to meet the rebels].
= plead; send appeal; issue appeal; make appeal; send request; issue order; give order; send demand; say
+ [actor Norway] *put pressure* on [recipient Iran] [content:CONSULT to meet the rebels].
= increase pressure; step up pressure; exert pressure; apply pressure; bring pressure
+ [actor Norway] *called* for [content:CONSULT talks with the rebels].
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
= demand; request; beg; apply; plead; seek permission
+ [actor Norway's] *demand* for [content:CONSULT talks with the rebels] failed.
= call; request; appeal; plea; push; petition; cry; clamour; bid; campaign
+ [actor Norway's] *demand* [content:CONSULT that Iran meet the rebels] failed.
= request; insistence; plea; order; ruling; requirement; appeal
+ [actor Norway's] *call* [content:CONSULT to meet the rebels] failed.
= request; appeal; plea; order; demand; directive; command; instruction; exhortation
+ [actor Norway's] *call* on [recipient Iran] [content:CONSULT to meet the rebels] failed.
+ [actor Norway's] *appeal* to [recipient Iran] [content:CONSULT to meet the rebels] failed.
= request; plea; order; demand; command
+ [actor Norway's] *pressure* on [recipient Iran] [content:CONSULT to meet the rebels] failed.
- Norway met the rebels on request.
- Norway offered talks to Iran.

REQUEST assist
+ [actor Norway] *demanded* [content:AID,COOPERATE,SUPPORT that Iran aid the refugees].
= insist; request; urge; order; ask; recommend; require; decree; stipulate; appeal; plead; rule; reiterate; beg; direct; instruct; command; advise; emphasize; stress; remind; underline
+ [actor Norway] *demanded* [content:AID,COOPERATE,SUPPORT aid for the refugees].
= request; urge; seek; order; require; solicit; advocate; encourage; press; command; crave; petition for; reiterate demand for; insist upon
+ [actor Norway] *urged* [recipient Iran] [content:AID,COOPERATE,SUPPORT to aid the refugees].
= ask; order; press; pressure; tell; instruct; command; beg; implore; beseech; exhort; lobby; request; push; direct; petition; prod; nudge; admonish; advise; encourage; enjoin; entreat; challenge; plead with; call upon; adjure; counsel; remind; require; appeal to; summon; goad
+ [actor Norway] *called* on [recipient Iran] [content:AID,COOPERATE,SUPPORT to aid the refugees].
= prevail; lean
+ [actor Norway] *called* upon [recipient Iran] [content:AID,COOPERATE,SUPPORT to aid the refugees].
+ [actor Norway] *appealed* to [recipient Iran] [content:AID,COOPERATE,SUPPORT to aid the refugees].
= plead; send appeal; issue appeal; make appeal; send request; issue order; give order; send demand; say
+ [actor Norway] *put pressure* on [recipient Iran] [content:AID,COOPERATE,SUPPORT to aid the refugees].
= increase pressure; step up pressure; exert pressure; apply pressure; bring pressure
+ [actor Norway] *called* for [content:AID,COOPERATE,SUPPORT aid for the refugees].
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
+ [actor Norway] *asked* [content:AID,COOPERATE,SUPPORT to aid the refugees].
= demand; request; beg; apply; plead; seek permission
+ [actor Norway's] *demand* for [content:AID,COOPERATE,SUPPORT aid for the refugees] failed.
= call; request; appeal; plea; push; petition; cry; clamour; bid; campaign
+ [actor Norway's] *demand* [content:AID,COOPERATE,SUPPORT that Iran aid the refugees] failed.
= request; insistence; plea; order; ruling; requirement; appeal
+ [actor Norway's] *call* [content:AID,COOPERATE,SUPPORT to aid the refugees] failed.
= request; appeal; plea; order; demand; directive; command; instruction; exhortation
+ [actor Norway's] *call* on [recipient Iran] [content:AID,COOPERATE,SUPPORT to aid the refugees] failed.
+ [actor Norway's] *appeal* to [recipient Iran] [content:AID,COOPERATE,SUPPORT to aid the refugees] failed.
= request; plea; order; demand; command
+ [actor Norway's] *pressure* on [recipient Iran] [content:AID,COOPERATE,SUPPORT to aid the refugees] failed.
- Norway gave the aid that Iran had requested.
- Guests asked for the menu.

REQUEST change
+ [actor Norway] *demanded* [content:policy_change that Iran repeal the law].
= insist; request; urge; order; ask; recommend; require; decree; stipulate; appeal; plead; rule; reiterate; beg; direct; instruct; command; advise; emphasize; stress; remind; underline
+ [actor Norway] *demanded* [content:policy_change early elections].
= request; urge; seek; order; require; solicit; advocate; encourage; press; command; crave; petition for; reiterate demand for; insist upon
+ [actor Norway] *urged* [recipient Iran] [content:policy_change to repeal the law].
= ask; order; press; pressure; tell; instruct; command; beg; implore; beseech; exhort; lobby; request; push; direct; petition; prod; nudge; admonish; advise; encourage; enjoin; entreat; challenge; plead with; call upon; adjure; counsel; remind; require; appeal to; summon; goad
+ [actor Norway] *called* on [recipient Iran] [content:policy_change to repeal the law].
= prevail; lean
+ [actor Norway] *called* upon [recipient Iran] [content:policy_change to repeal the law].
+ [actor Norway] *appealed* to [recipient Iran] [content:policy_change to repeal the law].
= plead; send appeal; issue appeal; make appeal; send request; issue order; give order; send demand; say
+ [actor Norway] *put pressure* on [recipient Iran] [content:policy_change to repeal the law].
= increase pressure; step up pressure; exert pressure; apply pressure; bring pressure
+ [actor Norway] *called* for [content:policy_change early elections].
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
= demand; request; beg; apply; plead; seek permission
+ [actor Norway's] *demand* for [content:policy_change early elections] failed.
= call; request; appeal; plea; push; petition; cry; clamour; bid; campaign
+ [actor Norway's] *demand* [content:policy_change that Iran repeal the law] failed.
= request; insistence; plea; order; ruling; requirement; appeal
+ [actor Norway's] *call* [content:policy_change to repeal the law] failed.
= request; appeal; plea; order; demand; directive; command; instruction; exhortation
+ [actor Norway's] *call* on [recipient Iran] [content:policy_change to repeal the law] failed.
+ [actor Norway's] *appeal* to [recipient Iran] [content:policy_change to repeal the law] failed.
= request; plea; order; demand; command
+ [actor Norway's] *pressure* on [recipient Iran] [content:policy_change to repeal the law] failed.
- Lund resigned.
- The law required a new form.
- Voters rejected the reform.

REQUEST change
+ [actor Norway] *demanded* [content:resigning that Iran dismiss the minister].
= insist; request; urge; order; ask; recommend; require; decree; stipulate; appeal; plead; rule; reiterate; beg; direct; instruct; command; advise; emphasize; stress; remind; underline
+ [actor Norway] *demanded* [content:resigning the resignation of the minister].
= request; urge; seek; order; require; solicit; advocate; encourage; press; command; crave; petition for; reiterate demand for; insist upon
+ [actor Norway] *urged* [recipient Iran] [content:resigning to dismiss the minister].
= ask; order; press; pressure; tell; instruct; command; beg; implore; beseech; exhort; lobby; request; push; direct; petition; prod; nudge; admonish; advise; encourage; enjoin; entreat; challenge; plead with; call upon; adjure; counsel; remind; require; appeal to; summon; goad
+ [actor Norway] *called* on [recipient Iran] [content:resigning to dismiss the minister].
= prevail; lean
+ [actor Norway] *called* upon [recipient Iran] [content:resigning to dismiss the minister].
+ [actor Norway] *appealed* to [recipient Iran] [content:resigning to dismiss the minister].
= plead; send appeal; issue appeal; make appeal; send request; issue order; give order; send demand; say
+ [actor Norway] *put pressure* on [recipient Iran] [content:resigning to dismiss the minister].
= increase pressure; step up pressure; exert pressure; apply pressure; bring pressure
+ [actor Norway] *called* for [content:resigning the resignation of the minister].
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
= demand; request; beg; apply; plead; seek permission
+ [actor Norway's] *demand* for [content:resigning the resignation of the minister] failed.
= call; request; appeal; plea; push; petition; cry; clamour; bid; campaign
+ [actor Norway's] *demand* [content:resigning that Iran dismiss the minister] failed.
= request; insistence; plea; order; ruling; requirement; appeal
+ [actor Norway's] *call* [content:resigning to dismiss the minister] failed.
= request; appeal; plea; order; demand; directive; command; instruction; exhortation
+ [actor Norway's] *call* on [recipient Iran] [content:resigning to dismiss the minister] failed.
+ [actor Norway's] *appeal* to [recipient Iran] [content:resigning to dismiss the minister] failed.
= request; plea; order; demand; command
+ [actor Norway's] *pressure* on [recipient Iran] [content:resigning to dismiss the minister] failed.
- Lund resigned.
- The law required a new form.
- Voters rejected the reform.

REQUEST -
+ [actor Norway] *demanded* [content that Iran explain the order].
= insist; request; urge; order; ask; recommend; require; decree; stipulate; appeal; plead; rule; reiterate; beg; direct; instruct; command; advise; emphasize; stress; remind; underline
+ [actor Norway] *demanded* [content an inquiry into the fire].
= request; urge; seek; order; require; solicit; advocate; encourage; press; command; crave; petition for; reiterate demand for; insist upon
+ [actor Norway] *urged* [recipient Iran] [content to explain the order].
= ask; order; press; pressure; tell; instruct; command; beg; implore; beseech; exhort; lobby; request; push; direct; petition; prod; nudge; admonish; advise; encourage; enjoin; entreat; challenge; plead with; call upon; adjure; counsel; remind; require; appeal to; summon; goad
+ [actor Norway] *called* on [recipient Iran] [content to explain the order].
= prevail; lean
+ [actor Norway] *called* upon [recipient Iran] [content to explain the order].
+ [actor Norway] *appealed* to [recipient Iran] [content to explain the order].
= plead; send appeal; issue appeal; make appeal; send request; issue order; give order; send demand; say
+ [actor Norway] *put pressure* on [recipient Iran] [content to explain the order].
= increase pressure; step up pressure; exert pressure; apply pressure; bring pressure
+ [actor Norway] *called* for [content an inquiry into the fire].
= appeal; push; press; plead; clamour; clamor; lobby; campaign; ask; agitate; beg; argue; cry; petition; speak out; vote; issue call; make appeal; issue appeal; renew call; repeat call; make request; submit request; reiterate demand; put pressure; step up pressure; launch appeal; issue demand; intensify call; join call
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
= demand; request; beg; apply; plead; seek permission
+ [actor Norway's] *demand* for [content an inquiry into the fire] failed.
= call; request; appeal; plea; push; petition; cry; clamour; bid; campaign
+ [actor Norway's] *demand* [content that Iran explain the order] failed.
= request; insistence; plea; order; ruling; requirement; appeal
+ [actor Norway's] *call* [content to explain the order] failed.
= request; appeal; plea; order; demand; directive; command; instruction; exhortation
+ [actor Norway's] *call* on [recipient Iran] [content to explain the order] failed.
+ [actor Norway's] *appeal* to [recipient Iran] [content to explain the order] failed.
= request; plea; order; demand; command
+ [actor Norway's] *pressure* on [recipient Iran] [content to explain the order] failed.
- The pupils asked the teacher for a break.
- The forecast called for rain.
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
+ [actor Norway] *called* for [thing:aid aid].
= appeal; plead; push; ask; press; apply; beg; lobby; cry
+ [actor Norway's] *request* for [thing:aid aid] failed.
= appeal; plea; call; demand; application; bid
+ [actor The men] *sought* [thing:asylum asylum] in [recipient Norway].
= request; apply for; seek; ask for; claim
+ [actor The men] *applied* for [thing:asylum asylum] in [recipient Norway].
= ask
- The plant sought the light.
- The pub asked for a loan from its bank.

REQUEST yield
+ [actor Norway] *called* for an *end* [content:ASSAULT,COERCE,SANCTION to the attacks].
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
+ [actor Norway's] *demands* to [recipient Iran] failed.
+ [actor Norway] *pressed* [recipient Iran] on [thing the border].
= pressure; push; lobby; press hard
+ [actor Norway] *pressed* [recipient Iran] over [thing the border].
= pressure; push; lobby
+ [actor The king] *appealed* to [recipient the nation].
= issue appeal; make appeal
+ [actor Norway] *lobbied* [recipient Iran].
= petition
- Workers pressed the grapes.
- The design appealed to young buyers.
- The court heard the appeal.
