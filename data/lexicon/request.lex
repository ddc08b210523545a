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
= appeal; push; press; plead; clamour; lobby; agitate; petition; issue call; make appeal; issue appeal; renew call; repeat call; make request; submit request; reiterate demand; launch appeal; issue demand; join call
+ [actor Norway] *insisted* on [content an inquiry into the fire].
+ [actor Norway] *demanded* [content an inquiry into the fire] from [recipient Iran].
= request; require; solicit; exact; extract
+ [actor Norway] *demanded* [content an inquiry into the fire] of [recipient Iran].
= require
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

# Asking and demanding by other words.
REQUEST -
+ [actor Norway] *called* on [recipient Iran] to *explain* [thing the order].
= call on clarify; call on justify
+ [actor Norway] *put pressure* on [recipient Iran] over [thing the border].
= increase pressure; exert pressure; apply pressure; step up pressure; keep up pressure; ratchet up pressure; bring pressure; pile pressure; heap pressure; maintain pressure
+ [actor Norway] *put pressure* on [recipient Iran].
= increase pressure; exert pressure; apply pressure; step up pressure; keep up pressure; ratchet up pressure; pile pressure; heap pressure; turn up heat; turn screw; lean heavily
+ [actor Norway] *twisted* the *arm* of [recipient Iran].
= bend ear
+ [actor Norway] *demanded answers* from [recipient Iran].
= seek answer; demand explanation; seek explanation; want answer; demand clarification; seek clarification; request clarification; request explanation; demand response; seek assurance; demand assurance; demand guarantee; seek guarantee
+ [actor Norway] *demanded* an *explanation* from [recipient Iran].
= ask for explanation; seek explanation; demand apology; request apology; seek apology; demand compensation; demand guarantee; seek compensation; demand payment; demand reparation; demand concession; demand respect; demand justice
+ [actor Norway] *demanded* an *explanation*.
= demand apology; demand answer; seek answer; demand justice; seek justice; demand compensation; seek clarification; demand clarification; demand reparation; seek apology; demand accountability
+ [actor Norway] *asked* [recipient Iran] for an *explanation*.
= ask for apology; ask for clarification; ask for answer; press for answer; press for explanation; press for apology; ask for compensation; ask for guarantee; ask for assurance
+ [actor Norway] *called* for an *investigation* into [content? the killing].
= call for inquiry; demand inquiry; demand investigation; seek inquiry; urge inquiry; call for probe; demand probe; push for inquiry; press for inquiry; want inquiry; request investigation; urge investigation; press for investigation
+ [actor Norway] *called* for [thing:calm calm].
= appeal; plead; ask; pray; press; push
+ [actor Norway] *urged* [thing:calm calm].
= advise; counsel; demand; preach
+ [actor Norway] *appealed* to [recipient Iran] for [thing:calm calm].
= plead; call
+ [actor Norway] *urged caution*.
= urge vigilance; call for caution; counsel caution; call for unity; call for dialogue; urge patience; appeal for unity; urge unity; call for peace; appeal for peace
+ [actor Norway] *presented* [recipient Iran] with [thing:demand demands].
= confront; hand
+ [actor Norway] *submitted* a *request* to [recipient Iran].
= send request; make request; put request; file request; address request; present request; hand in petition; present petition; submit petition; send petition; write letter; send appeal; send demand
+ [actor Norway] *filed* a *request* with [recipient Iran].
= lodge request; submit request; lodge appeal; file petition
+ [actor Norway] *made* an *appeal* to [recipient Iran].
= issue appeal; launch appeal; address appeal; send appeal; renew appeal; repeat appeal; direct appeal
+ [actor Norway] *stressed* the *need* for [content an inquiry].
= underline need; underscore need; emphasize need; emphasise need; reiterate need; stress importance; repeat need; see need; express need
+ [actor Norway] *stressed* the *need* [content to end the strike].
= underline need; underscore need; emphasize need; emphasise need; reiterate need; repeat need; see need; express need
+ [actor Norway] *made* it *clear* [content that Iran must leave].
= make plain
+ [actor Norway] *ordered* [recipient the company] [content to close the plant].
= instruct; direct; command; tell; oblige; require
+ [actor Norway] *issued* an *order* to [recipient the company].
= give order; give instruction; issue instruction; send order; issue directive; send instruction
+ [actor Norway] *appealed* for [thing:information information].
= ask; call
+ [actor Norway's] *request* to [recipient Iran] for [content an inquiry] has ended.
= appeal; plea; demand; call; letter
+ [actor Norway's] *appeal* to [recipient Iran] has ended.
= request; plea; demand; petition; ultimatum
+ [actor Norway's] *pressure* on [recipient Iran] has ended.
= lobbying
+ [actor Norway's] *order* to [recipient the company] has ended.
= instruction; command; directive
+ A *request* by [actor Norway] for [content an inquiry] has ended.
= demand; call; appeal; plea; petition
+ A *request* from [actor Norway] for [content an inquiry] has ended.
= demand; call; appeal; plea; petition
+ *Calls* by [actor Norway] for [content an inquiry] has ended.
= demand; appeal; plea; request
- The dish calls for two eggs.

# Help.
REQUEST assist
+ [actor Norway] *turned* to [recipient Iran] for [thing:aid help].
= look; appeal; apply; plead
+ [actor Norway] *asked* [recipient Iran] for [thing:goods tanks].
= beg; press; lobby; approach
+ [actor Norway] *sought help* from [recipient Iran].
= seek assistance; request help; request assistance; ask for help; seek support; request support; seek aid; request aid; seek protection; request protection; seek funding; seek loan; request loan; seek refuge; ask for assistance; seek cooperation; request cooperation; seek co-operation; request co-operation
+ [actor Norway] *sought help* in [thing the search].
= request help; request assistance; ask for help; appeal for help; ask for assistance; seek assistance
+ [actor Norway] *called* for [thing:aid help] for [recipient the refugees].
= appeal; plead; press; push
+ [actor Norway] *launched* an *appeal* for [thing:aid funds].
= issue appeal; make appeal; issue call; send out call; put out call; renew appeal; make plea; issue plea
+ [actor Norway] *begged* for [thing:aid help] from [recipient Iran].
= ask; plead; appeal
+ [actor The men] *sought asylum*.
= request asylum; claim asylum; apply for asylum; ask for asylum; seek refuge; seek sanctuary; seek political asylum; apply for refugee status; claim refugee status; ask for refuge
+ [actor The men] *sought asylum* in [recipient Norway].
= request asylum; claim asylum; apply for asylum; ask for asylum; seek refuge; seek sanctuary; seek political asylum; take refuge
+ [actor Norway] *applied* for *membership* of [recipient:igo the alliance].
= apply to join; ask to join; request membership; seek membership; submit application
+ [actor Norway] *applied* to *join* [recipient:igo the alliance].
= ask to join; seek to join; offer to join
+ [actor Norway] *requested* the *extradition* of [thing:suspect the suspect].
= demand extradition; seek extradition; ask for extradition; request handover; demand handover; seek handover; demand surrender
+ [actor Norway] *requested* the *extradition* of [thing:suspect the suspect] from [recipient Iran].
= demand extradition; seek extradition; ask for extradition; request handover; demand handover; seek handover; demand surrender
+ [actor Norway's] *request* for [thing:aid help] to [recipient Iran] has ended.
= appeal; plea; application
+ A *request* by [actor Norway] for [thing:aid help] has ended.
= appeal; plea; call; application; demand; bid
+ [actor The men's] *application* for [thing:asylum asylum] has ended.
= request; claim; bid; appeal; plea
+ [actor Norway's] *application* for *membership* of [recipient:igo the alliance] has ended.
= bid for membership; request for membership
- The engine needs fuel.

# Yield.
REQUEST yield
+ [actor Norway] *called* for a *ceasefire* in [place the north].
= appeal for ceasefire; call for truce; appeal for truce; demand ceasefire; urge ceasefire; call for cease-fire; demand cease-fire; press for ceasefire; push for ceasefire; plead for ceasefire; demand truce; urge truce; call for humanitarian pause; call for end of fighting; call for end to violence; appeal for cease-fire; urge cease-fire; press for cease-fire; push for cease-fire; plead for cease-fire
+ [actor Norway] *called* for a *ceasefire*.
= appeal for ceasefire; call for truce; appeal for truce; demand ceasefire; urge ceasefire; call for cease-fire; demand cease-fire; press for ceasefire; push for ceasefire; plead for ceasefire; demand truce; urge truce; call for humanitarian pause; seek ceasefire; propose ceasefire; appeal for cease-fire; urge cease-fire; press for cease-fire; push for cease-fire; plead for cease-fire; seek cease-fire; propose cease-fire
+ [actor Norway] *urged* [recipient Iran] to *lay down* its *arms*.
= ask to disarm; call to disarm
+ [actor Norway] *asked* [recipient Iran] to *end* [content:ASSAULT,COERCE,SANCTION,PROTEST,MOBILIZE the attacks].
= urge to end; urge to stop; urge to halt; tell to stop; order to stop; order to end; ask to stop; press to end; press to stop; beg to stop; urge to cease; implore to stop
+ [actor Norway] *called* on [recipient Iran] to *end* [content:ASSAULT,COERCE,SANCTION,PROTEST,MOBILIZE the attacks].
= call to stop; call to halt; call on to cease
+ [actor Norway] *demanded* the *lifting* of [thing:sanctions the sanctions].
= seek lifting; urge lifting; request lifting; demand end; demand removal; seek removal; urge end
+ [actor Norway] *demanded* the *lifting* of [thing:restriction the curfew].
= seek lifting; urge lifting; request lifting; demand end; demand removal; seek removal; urge end
+ [actor Norway] *called* for the *lifting* of [thing:sanctions the sanctions].
= appeal for lifting; push for lifting; press for lifting; call for end; call for easing; call for removal; ask for lifting
+ [actor Norway] *called* for the *lifting* of [thing:restriction the curfew].
= appeal for lifting; push for lifting; press for lifting; call for end; call for easing; call for removal; ask for lifting; call for repeal
+ [actor Norway] *demanded* [thing:access_wanted access] to [place the camp].
= seek; request; urge; ask for; call for; appeal for; insist on; press for
+ [actor Norway] *demanded* [thing:access_wanted access] to [place the camp] from [recipient Iran].
= seek; request
+ [actor Norway] *sought mercy* for [recipient the men].
= plead for mercy; ask for clemency; seek clemency; beg for mercy; plead for clemency; ask for pardon; appeal for clemency; seek pardon; ask for mercy
+ [actor Norway's] *call* for an *end* to [content:ASSAULT,COERCE,SANCTION the attacks] has ended.
= appeal for end; demand for end; plea for end; call for halt; demand for halt; appeal for halt
+ [actor Norway's] *call* for a *ceasefire* has ended.
= appeal for ceasefire; demand for ceasefire; plea for ceasefire; call for truce; appeal for truce; appeal for calm; call for calm; call for restraint; appeal for restraint; plea for calm; appeal for cease-fire; demand for cease-fire; plea for cease-fire
- The rules call for a pause.

REQUEST -
+ [actor Norway] *asked* for [thing:askable an inquiry].
= cry; beg; apply; plead; clamour; lobby
+ [actor Norway] *asked* [recipient Iran] for [thing:askable an inquiry].
= press; lobby; petition; beg; badger

# A demand made again.
REQUEST yield
+ [actor Norway] *repeated* its *demand* [content:RETREAT,CONCEDE that Iran release the hostages].
= reiterate demand; renew demand; restate demand; repeat call; reiterate call; renew call; repeat appeal; renew appeal; reiterate appeal; repeat request; reiterate request; renew request; press demand; voice demand; issue demand; make demand; send demand
+ [actor Norway] *repeated* its *call* for [content:RETREAT,CONCEDE the release of the hostages].
= reiterate call; renew call; restate call; repeat demand; reiterate demand; renew demand; repeat appeal; renew appeal; reiterate appeal; step up call; join call; back call; issue call
+ [actor Norway] *repeated* its *call* on [recipient Iran] [content:RETREAT,CONCEDE to release the hostages].
= reiterate call; renew call; issue call
REQUEST -
+ [actor Norway] *repeated* its *demand* [content that Iran explain the order].
= reiterate demand; renew demand; restate demand; repeat call; reiterate call; renew call; repeat appeal; renew appeal; reiterate appeal; repeat request; reiterate request; renew request; press demand; voice demand; issue demand; make demand; send demand
+ [actor Norway] *repeated* its *demand* for [content an inquiry into the fire].
= reiterate demand; renew demand; restate demand; repeat call; reiterate call; renew call; repeat appeal; renew appeal; reiterate appeal; repeat request; reiterate request; renew request; step up call; join call; back call; issue call
- The child repeated his lesson.

# Texts that ask.
REQUEST -
+ [thing:text The resolution] *demanded* [content that Iran explain the order].
= urge; order; request; ask; stipulate; recommend
+ [thing:text The resolution] *urged* [recipient Iran] [content to explain the order].
= ask; order; press; instruct; request; direct; command; implore; exhort
+ [thing:text The resolution] *called* on [recipient Iran] [content to explain the order].
= call upon
+ [thing:text The resolution] *called* for [content an inquiry into the fire].
= appeal; push; press; plead
+ [thing:text The resolution] *demanded* [content an inquiry into the fire].
= urge; request
REQUEST yield
+ [thing:text The resolution] *demanded* [content:RETREAT,CONCEDE that Iran release the hostages].
= urge; order; request; ask; require
+ [thing:text The resolution] *demanded* [content:RETREAT,CONCEDE the release of the hostages].
= urge; order; request; require
+ [thing:text The resolution] *urged* [recipient Iran] [content:RETREAT,CONCEDE to release the hostages].
= ask; order; press; instruct; request; require; direct; command
+ [thing:text The resolution] *called* on [recipient Iran] [content:RETREAT,CONCEDE to release the hostages].
= call upon
+ [thing:text The resolution] *called* for [content:RETREAT,CONCEDE the release of the hostages].
= appeal; push; press; plead
+ [thing:text The resolution] *called* for an *end* [content:ASSAULT,COERCE,SANCTION to the attacks].
= demand end; urge end; call for halt; demand halt
- The recipe asked for salt.
